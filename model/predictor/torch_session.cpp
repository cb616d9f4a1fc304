// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/torch_session.h"

#include <algorithm>

#include "model/predictor/decode_job.h"
#include "model/predictor/torch_predictor.h"

namespace antecedent {
namespace {

constexpr std::size_t messagesCompared = 100;
constexpr std::int64_t leastRoom = 256;

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
        useThreads(m_options.threads);
        torch::InferenceMode inference;
        control.stage("Reading messages");
        const auto first = static_cast<std::size_t>(m_encoded);
        const auto fresh = m_model.encoder.encode(*conversation, first, conversation->size(), control);
        if (!fresh) return fail(ErrorCode::Cancelled, "stopped");
        append(*fresh);
        m_conversation = conversation;
        if (!m_decoder) {
            m_decoder = std::make_unique<GrowingDecoder>(decodeJob(m_model, conversation, vectors(), m_options));
        } else {
            m_decoder->grow(conversation, vectors(), fixedLinks(*conversation, m_options, first));
        }
        control.stage("Finding answers");
        ConversationTransformer transformer = m_model.transformer;
        if (!m_decoder->decode(transformer, control)) return fail(ErrorCode::Cancelled, "stopped");
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

/// Room grows by doubling, so that one more message costs the same in a long conversation as in a short one.
void TorchSession::append(const torch::Tensor& vectors) {
    const std::int64_t needed = m_encoded + vectors.size(0);
    const std::int64_t room = m_vectors.defined() ? m_vectors.size(0) : 0;
    if (needed > room) {
        const std::int64_t more = m_encoded == 0 ? needed : std::max({needed, 2 * room, leastRoom});
        auto larger = torch::empty({more, vectors.size(1)});
        if (m_encoded > 0) larger.narrow(0, 0, m_encoded).copy_(m_vectors.narrow(0, 0, m_encoded));
        m_vectors = larger;
    }
    m_vectors.narrow(0, m_encoded, vectors.size(0)).copy_(vectors);
    m_encoded = needed;
}

}  // namespace antecedent
