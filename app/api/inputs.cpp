// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <cmath>
#include <utility>

#include "app/api/handles.h"

namespace antecedent {
namespace {

std::string textOf(const char* text) {
    return text == nullptr ? std::string() : std::string(text);
}

tl::unexpected<Error> wrong(FailureWords what) {
    return fail(ErrorCode::Usage, std::move(what));
}

/// Element `i` of an array of structures that may be larger than this version knows them.
template <class T>
const T& element(const T* first, std::size_t i) {
    return *reinterpret_cast<const T*>(reinterpret_cast<const char*>(first) + i * first->size);
}

template <class T>
Result<void> known(const T& structure, const char* name) {
    if (structure.size >= sizeof(T)) return {};
    return wrong({"the size of an %1 is not set; begin with ANTECEDENT_INIT(%1)", name});
}

MessageKind kindOf(int kind) {
    if (kind == ANTECEDENT_SYSTEM) return MessageKind::System;
    return kind == ANTECEDENT_ACTION ? MessageKind::Action : MessageKind::Message;
}

/// `ids` are those of all messages before this one.
Result<MessageDraft> draftFrom(const antecedent_message& message, const std::vector<std::string>& ids) {
    if (message.text == nullptr) return wrong({"message %1 has no text", ids.size()});
    MessageDraft draft;
    draft.id = message.id == nullptr ? std::to_string(ids.size()) : std::string(message.id);
    draft.speaker = textOf(message.speaker);
    draft.text = message.text;
    draft.kind = kindOf(message.kind);
    draft.subject = textOf(message.subject);
    draft.thread.group = textOf(message.thread);
    if (message.time != nullptr && std::isfinite(*message.time)) {
        constexpr double latest = 9e9;  // the year 2255, beyond what a Timestamp holds
        if (std::abs(*message.time) > latest)
            return wrong({"message %1 has a time that is no seconds since 1970", ids.size()});
        draft.time = Timestamp::fromSeconds(*message.time);
    }
    if (message.parent_count == ANTECEDENT_NONE) return draft;
    draft.parents.emplace();
    for (std::size_t i = 0; i < message.parent_count; ++i) {
        const std::size_t parent = message.parents[i];
        if (parent >= ids.size()) return wrong({"message %1 declares a parent that is not earlier", ids.size()});
        draft.parents->push_back(ids[parent]);
    }
    return draft;
}

Result<ConversationPtr> conversationFrom(const antecedent_conversation& given) {
    auto header = headerFrom(given);
    if (!header) return tl::unexpected(header.error());
    auto drafts = draftsFrom(given.messages, given.message_count);
    if (!drafts) return tl::unexpected(drafts.error());
    ConversationBuilder builder(std::move(*header));
    builder.drafts() = std::move(*drafts);
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

}  // namespace

Result<PredictOptions> optionsFrom(const antecedent_options* options) {
    PredictOptions result;
    if (options == nullptr) return result;
    if (const auto good = known(*options, "antecedent_options"); !good) return tl::unexpected(good.error());
    constexpr Precision precisions[] = {Precision::Auto, Precision::Fp32, Precision::Bf16, Precision::Int8};
    if (options->threads < 0) return wrong("the number of threads is below 0");
    if (options->precision < ANTECEDENT_AUTO || options->precision > ANTECEDENT_INT8) return wrong("unknown precision");
    result.threads = options->threads;
    result.precision = precisions[options->precision];
    result.ignoreDeclared = options->ignore_declared != 0;
    result.noSelfAnswers = options->no_self_answers != 0;
    return result;
}

Result<Conversation::Header> headerFrom(const antecedent_conversation& conversation) {
    if (const auto good = known(conversation, "antecedent_conversation"); !good) return tl::unexpected(good.error());
    Conversation::Header header;
    header.id = header.title = conversation.id == nullptr ? "conversation" : conversation.id;
    header.genre = genreIn(textOf(conversation.genre));
    return header;
}

Result<std::vector<MessageDraft>> draftsFrom(const antecedent_message* messages, std::size_t count,
                                             std::vector<std::string> before) {
    std::vector<MessageDraft> drafts;
    drafts.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const antecedent_message& message = element(messages, i);
        if (const auto good = known(message, "antecedent_message"); !good) return tl::unexpected(good.error());
        auto draft = draftFrom(message, before);
        if (!draft) return tl::unexpected(draft.error());
        before.push_back(draft->id);
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

Result<std::vector<ConversationPtr>> conversationsFrom(const antecedent_input& input) {
    if (const auto good = known(input, "antecedent_input"); !good) return tl::unexpected(good.error());
    std::vector<ConversationPtr> result;
    for (std::size_t i = 0; i < input.count; ++i) {
        auto conversation = conversationFrom(element(input.conversations, i));
        if (!conversation) return tl::unexpected(conversation.error());
        result.push_back(std::move(*conversation));
    }
    return result;
}

}  // namespace antecedent
