// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "graph/conversation/time_text.h"
#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// Reads message records of the neutral JSON form into one conversation, whose time base follows from the
/// first message with a time.
class JsonMessageReader {
public:
    explicit JsonMessageReader(ConversationBuilder& builder) : m_builder(&builder) {}

    /// Adds the message, or a warning when the record is none.
    void add(const nlohmann::json& record, std::size_t line, ConversationSink& sink);

private:
    std::optional<Timestamp> time(const nlohmann::json& value);
    void noteZone(bool named);
    std::optional<Timestamp> settle(TimeBase base, std::optional<Timestamp> time);

    ConversationBuilder* m_builder;
    DayClock m_clock;
    std::optional<TimeBase> m_base;
    bool m_zoned = false;
};

}  // namespace antecedent
