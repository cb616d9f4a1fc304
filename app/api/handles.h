// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <string>
#include <vector>

#include "app/api/antecedent.h"
#include "app/engine/live_conversation.h"

struct antecedent_engine {
    antecedent::Pipeline pipeline;
};

struct antecedent_tree {
    antecedent_tree(antecedent::ReplyTree tree_, antecedent::LinkScores scores_);

    antecedent::ReplyTree tree;
    antecedent::LinkScores scores;
    std::vector<antecedent_link> links;  // of all messages, which the places point into
    std::vector<antecedent_place> places;
};

struct antecedent_session {
    antecedent::LiveConversation live;
    antecedent_options options;
};

namespace antecedent {

/// Fills what a caller gave for it, which may be null.
void tell(const Error& error, antecedent_error* target);

/// Runs a function that returns Result<T>; without a result, or where something throws, the error is told and
/// `otherwise` returned: no exception leaves the library.
template <class T, class Function>
T guarded(antecedent_error* error, T otherwise, const Function& function) {
    try {
        Result<T> result = function();
        if (result) return std::move(*result);
        tell(result.error(), error);
    } catch (const std::bad_alloc&) {
        tell({ErrorCode::Io, Sentence("there is too little memory"), {}}, error);
    } catch (const std::exception& exception) {
        tell({ErrorCode::Internal, Sentence("an error inside the library: %1", exception.what()), {}}, error);
    }
    return otherwise;
}

/// Usage when a structure's size was not set.
Result<PredictOptions> optionsFrom(const antecedent_options* options);
Result<Conversation::Header> headerFrom(const antecedent_conversation& conversation);
/// Parents are named by the ids of `before`, the messages that stand before these, and of these.
Result<std::vector<MessageDraft>> draftsFrom(const antecedent_message* messages, std::size_t count,
                                             std::vector<std::string> before = {});
Result<std::vector<ConversationPtr>> conversationsFrom(const antecedent_input& input);

/// Reports to a caller's function, and stops when that says so.
class CallerControl {
public:
    explicit CallerControl(const antecedent_options* options);
    Control& control() { return m_control; }

private:
    antecedent_progress m_progress = nullptr;
    void* m_data = nullptr;
    Control m_control;
};

}  // namespace antecedent
