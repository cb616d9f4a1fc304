// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <list>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/engine/live_conversation.h"

namespace antecedent {

struct ServingLimits {
    std::size_t conversations = 1000;  ///< that are held; the one that was silent longest goes first
    std::size_t messages = 2000;       ///< of each
};

/// Answers requests of other programs, a line of JSON each: a message, as in JSON Lines, with its "conversation". The
/// answer says whom it answers. Memory is bounded, however long it goes on.
class Serving {
public:
    Serving(Pipeline& pipeline, PredictOptions options, ServingLimits limits);

    /// The answer to one line, without a line feed; one with "error" where the request was wrong. `Cancelled` alone is
    /// an error of the call.
    Result<std::string> answer(std::string_view line, Control& control);

    std::size_t conversations() const { return m_held.size(); }

private:
    struct Held {
        std::string id;
        LiveConversation live;
    };
    using Json = nlohmann::ordered_json;

    Result<Json> answered(const nlohmann::json& request, Control& control);
    Held& conversationOf(const nlohmann::json& request, const std::string& id);
    Json end(const std::string& id);
    static Json placeOfLast(const LiveConversation& live);

    Pipeline& m_pipeline;
    PredictOptions m_options;
    ServingLimits m_limits;
    std::list<Held> m_held;  ///< the one that was spoken in last stands first
    std::unordered_map<std::string, std::list<Held>::iterator> m_byId;
};

}  // namespace antecedent
