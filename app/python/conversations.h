// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pybind11/pybind11.h>

#include <deque>
#include <string>
#include <vector>

#include "app/api/antecedent.h"

namespace antecedent::python {

/// Messages of Python as the library's plain structures, with the texts that these point to.
class Messages {
public:
    /// A list of dictionaries, as `_records.py` makes them.
    explicit Messages(const pybind11::list& messages);
    Messages(const Messages&) = delete;
    Messages& operator=(const Messages&) = delete;

    const antecedent_message* data() const { return m_messages.data(); }
    std::size_t size() const { return m_messages.size(); }

private:
    const char* kept(const pybind11::dict& message, const char* key);

    std::deque<std::string> m_texts;
    std::deque<double> m_times;
    std::deque<std::vector<std::size_t>> m_parents;
    std::vector<antecedent_message> m_messages;
};

/// The same of conversations: a list of (id, genre, messages).
class Conversations {
public:
    explicit Conversations(const pybind11::list& conversations);

    const antecedent_conversation* data() const { return m_conversations.data(); }
    std::size_t size() const { return m_conversations.size(); }

private:
    std::deque<std::string> m_texts;
    std::deque<Messages> m_messages;
    std::vector<antecedent_conversation> m_conversations;
};

}  // namespace antecedent::python
