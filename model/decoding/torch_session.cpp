// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/torch_session.h"

#include <algorithm>

#include "model/decoding/decode_job.h"
#include "model/decoding/torch_predictor.h"

namespace antecedent {
namespace {

constexpr std::size_t messagesCompared = 100;

bool sameMessage(const Conversation& before, const Conversation& now, std::size_t i) {
    const Message& a = before.messages()[i];
    const Message& b = now.messages()[i];
    return a.id == b.id && a.text == b.text && before.speakerName(a.speaker) == now.speakerName(b.speaker);
}

}  // namespace

TorchSession::TorchSession(const ReplyModel& model, PredictOptions options)
    : m_model(model), m_options(std::move(options)) {}

Result<AddedScores> TorchSession::extend(ConversationPtr conversation, Control& control) {
    if (m_conversation && !continues(*conversation)) {
        return fail(ErrorCode::BadInput, "no longer begins with the messages that were predicted",
                    conversation->header().sourceFile);
    }
    try {
        useThreads(1);
        control.stage("Finding answers");
        const std::size_t first = m_conversation ? m_conversation->size() : 0;
        m_conversation = conversation;
        if (!m_decoder) {
            DecodeJob job = decodeJob(m_model, conversation, m_options);
            job.helpers = threadCount(m_options.threads) - 1;
            m_decoder = std::make_unique<GrowingDecoder>(std::move(job), m_model.transformer);
        } else {
            m_decoder->grow(conversation, fixedLinks(*conversation, m_options, first));
        }
        if (!m_decoder->decode(control)) return fail(ErrorCode::Cancelled, "stopped");
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, std::string("the network failed: ") + error.what());
    }
    const auto& scores = m_decoder->scores();
    AddedScores added{m_given, {scores.begin() + static_cast<std::ptrdiff_t>(m_given), scores.end()}};
    m_given = scores.size();
    return added;
}

void TorchSession::correct(std::vector<std::pair<MessageId, std::vector<MessageId>>> fixed) {
    m_options.fixed = std::move(fixed);
    if (m_decoder) m_decoder->fix(fixedLinks(*m_conversation, m_options));
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
