// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/torch_session.h"

#include <algorithm>
#include <utility>

#include "model/decoding/decode_job.h"
#include "model/decoding/torch_predictor.h"
#include "model/store/out_of_memory.h"

namespace antecedent {
namespace {

constexpr std::size_t messagesCompared = 100;

bool sameMessage(const Conversation& before, const Conversation& now, std::size_t i) {
    const Message& a = before.messages()[i];
    const Message& b = now.messages()[i];
    return a.id == b.id && a.text == b.text && before.speakerName(a.speaker) == now.speakerName(b.speaker);
}

}  // namespace

TorchSession::TorchSession(ReplyModelPtr model, PredictOptions options)
    : m_model(std::move(model)), m_options(std::move(options)) {}

DecodeJob TorchSession::job() const {
    DecodeJob job = decodeJob(*m_model, m_conversation, m_options);
    job.helpers = threadCount(m_options.threads) - 1;
    job.mayGoBack = true;
    return job;
}

std::vector<MessageScores> TorchSession::decided() const {
    if (!m_decoder) return {};
    const auto& scores = m_decoder->scores();
    return {scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(m_decoder->decided())};
}

Result<void> TorchSession::adopt(ConversationPtr conversation, LinkScores known) {
    if (m_conversation) return fail(ErrorCode::Usage, "something was predicted already");
    const auto isKnown = [](const MessageScores& scores) { return !scores.candidates.empty(); };
    if (known.messages.size() != conversation->size() ||
        !std::all_of(known.messages.begin(), known.messages.end(), isKnown)) {
        return fail(ErrorCode::BadInput, "no longer begins with the messages that were predicted",
                    conversation->header().sourceFile);
    }
    try {
        m_conversation = std::move(conversation);
        m_given = m_conversation->size();
        m_decoder = std::make_unique<GrowingDecoder>(job(), m_model->transformer, std::move(known));
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory();
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
    return {};
}

Result<ChangedScores> TorchSession::redecide(LinkOverrides fixed, Control& control) {
    m_options.fixed = std::move(fixed);
    return redecide(Reach::Near, control);
}

Result<void> TorchSession::prepare(MessageId message, Control& control) {
    if (!m_decoder || message.index() >= m_decoder->decided())
        return fail(ErrorCode::Usage, "nothing was predicted yet");
    try {
        useThreads(1);
        m_decoder->prepare(message.index(), control);
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory();
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
    return {};
}

Result<ChangedScores> TorchSession::settle(Control& control) {
    return redecide(Reach::Whole, control);
}

Result<ChangedScores> TorchSession::redecide(Reach reach, Control& control) {
    if (!m_decoder) return fail(ErrorCode::Usage, "nothing was predicted yet");
    ChangedScores changed;
    try {
        useThreads(1);
        control.stage("Finding answers");
        const auto messages = m_decoder->redecide(fixedLinks(*m_conversation, m_options), reach, control);
        m_untold.insert(messages.begin(), messages.end());
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        for (const std::size_t message : std::exchange(m_untold, {})) {
            if (message < m_given) changed.emplace_back(MessageId(message), m_decoder->scores()[message]);
        }
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory();
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
    return changed;
}

Result<AddedScores> TorchSession::extend(ConversationPtr conversation, Control& control) {
    if (m_conversation && !continues(*conversation)) {
        return fail(ErrorCode::BadInput, "no longer begins with the messages that were predicted",
                    conversation->header().sourceFile);
    }
    try {
        useThreads(1);
        control.stage("Finding answers");
        if (m_decoder && m_decoder->leftSome()) {
            // What comes is judged by all that stands before.
            const auto changed = m_decoder->redecide(fixedLinks(*m_conversation, m_options), Reach::Whole, control);
            m_untold.insert(changed.begin(), changed.end());
            if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        }
        const std::size_t first = m_conversation ? m_conversation->size() : 0;
        m_conversation = conversation;
        if (!m_decoder) {
            m_decoder = std::make_unique<GrowingDecoder>(job(), m_model->transformer);
        } else {
            m_decoder->grow(conversation, fixedLinks(*conversation, m_options, first));
        }
        if (!m_decoder->decode(control)) return fail(ErrorCode::Cancelled, "stopped");
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory();
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
    const auto& scores = m_decoder->scores();
    AddedScores added{m_given, {scores.begin() + static_cast<std::ptrdiff_t>(m_given), scores.end()}};
    m_given = scores.size();
    return added;
}

/// What lies further back was compared when it was new.
bool TorchSession::continues(const Conversation& conversation) const {
    const std::size_t count = m_conversation->size();
    if (conversation.size() < count) return false;
    for (std::size_t i = count - std::min(count, messagesCompared); i < count; ++i) {
        if (!sameMessage(*m_conversation, conversation, i)) return false;
    }
    return true;
}

}  // namespace antecedent
