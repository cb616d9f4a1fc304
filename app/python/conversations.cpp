// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/python/conversations.h"

#include <pybind11/stl.h>

namespace antecedent::python {
namespace py = pybind11;

const char* Messages::kept(const py::dict& message, const char* key) {
    if (!message.contains(key) || message[key].is_none()) return nullptr;
    return m_texts.emplace_back(message[key].cast<std::string>()).c_str();
}

Messages::Messages(const py::list& messages) {
    m_messages.reserve(messages.size());
    for (const auto& item : messages) {
        const auto message = item.cast<py::dict>();
        antecedent_message& made = m_messages.emplace_back();
        made.size = sizeof(made);
        made.id = kept(message, "id");
        made.speaker = kept(message, "speaker");
        made.text = kept(message, "text");
        made.subject = kept(message, "subject");
        made.thread = kept(message, "thread");
        made.kind = message.contains("kind") ? message["kind"].cast<int>() : static_cast<int>(ANTECEDENT_MESSAGE);
        if (message.contains("time") && !message["time"].is_none()) {
            made.time = &m_times.emplace_back(message["time"].cast<double>());
        }
        made.parent_count = ANTECEDENT_NONE;
        if (message.contains("parents") && !message["parents"].is_none()) {
            m_parents.push_back(message["parents"].cast<std::vector<std::size_t>>());
            made.parents = m_parents.back().data();
            made.parent_count = m_parents.back().size();
        }
    }
}

Conversations::Conversations(const py::list& conversations) {
    for (const auto& item : conversations) {
        const auto parts = item.cast<py::tuple>();
        const Messages& messages = m_messages.emplace_back(parts[2].cast<py::list>());
        antecedent_conversation& made = m_conversations.emplace_back();
        made.size = sizeof(made);
        made.id = m_texts.emplace_back(parts[0].cast<std::string>()).c_str();
        made.genre = parts[1].is_none() ? nullptr : m_texts.emplace_back(parts[1].cast<std::string>()).c_str();
        made.messages = messages.data();
        made.message_count = messages.size();
    }
}

}  // namespace antecedent::python
