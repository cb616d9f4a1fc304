// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/collecting_sink.h"

#include "graph/conversation/time_text.h"
#include "graph/import/import_doubts.h"
#include "graph/import/local_time.h"
#include "graph/import/source/decoding_stream.h"

namespace antecedent {
namespace {

constexpr std::size_t maxWarnings = 1000;

std::string timeText(const Conversation::Header& header, Timestamp time) {
    if (header.timeBase != TimeBase::Calendar) return formatClock(time);
    std::string text = formatIsoTime(time);
    text.resize(16);  // to the minute
    text[10] = ' ';
    return text;
}

}  // namespace

void CollectingSink::begin(Conversation::Header header) {
    if (m_open && m_options.join) return;  // goes on with the one before
    m_open.emplace(std::move(header));
}

void CollectingSink::message(MessageDraft draft) {
    m_open->add(std::move(draft));
}

void CollectingSink::end(MessageOrder order) {
    if (!m_options.join) return finishConversation(order);
    // The days of a log have ids that begin anew each day: without ids they are numbered.
    if (order == MessageOrder::ByTime) m_joinedOrder = order;
}

void CollectingSink::whole(ConversationBuilder& builder, MessageOrder order) {
    if (m_options.join) return ConversationSink::whole(builder, order);
    m_open.emplace(builder.header());
    m_open->drafts() = builder.takeDrafts();
    end(order);
}

void CollectingSink::warn(ImportWarning warning) {
    if (!m_place.empty()) {
        const std::string line = warning.line ? ":" + std::to_string(warning.line) : "";
        warning = {0, m_place + line + ": " + warning.message};
    }
    auto& warnings = m_result.report.warnings;
    if (warnings.size() < maxWarnings) {
        warnings.push_back(std::move(warning));
    } else {
        ++m_untold;
    }
}

void CollectingSink::finishConversation(MessageOrder order) {
    if (!m_open) return;
    Conversation::Header& header = m_open->header();
    if (header.localTime && !m_options.timeZone.empty()) placeInZone(*m_open, m_options.timeZone);
    for (ImportWarning& doubt : doubtsAbout(*m_open, order)) warn(std::move(doubt));
    if (order == MessageOrder::ByTime) m_open->sortByTime();
    std::vector<ImportWarning> warnings;
    if (m_open->size() > 0) {
        auto conversation = m_open->build(warnings);
        keep(std::move(conversation), m_open->takeLinks());
    }
    for (ImportWarning& warning : warnings) warn(std::move(warning));
    m_open.reset();
}

void CollectingSink::keep(ConversationPtr conversation, EarlierLinks earlier) {
    const PieceBounds piece = std::exchange(m_piece, {});
    count(*conversation, piece.before);
    if (m_taker) {
        if (m_taker({std::move(conversation), std::move(earlier), piece})) return;
        throw StreamFailure({ErrorCode::Cancelled, Sentence("stopped"), {}});
    }
    m_result.conversations.push_back(std::move(conversation));
    m_result.earlier.push_back(std::move(earlier));
}

/// From its message `first` on: those before it were counted with the piece before.
void CollectingSink::count(const Conversation& conversation, std::size_t first) {
    ImportReport& report = m_result.report;
    report.conversations += first == 0 ? 1 : 0;
    report.messages += conversation.size() - first;
    report.speakers += first == 0 ? conversation.speakers().size() : 0;
    for (std::size_t i = first; i < conversation.size(); ++i) {
        const Message& message = conversation.messages()[i];
        report.declaredLinks += message.declaredParents ? message.declaredParents->size() : 0;
        report.systemLines += message.kind == MessageKind::System ? 1 : 0;
    }
    countTimes(conversation, first);
}

void CollectingSink::countTimes(const Conversation& conversation, std::size_t first) {
    for (std::size_t i = first; i < conversation.size(); ++i) {
        const Message& message = conversation.messages()[i];
        if (!message.time) continue;
        if (!m_first || *message.time < *m_first) {
            m_first = message.time;
            m_result.report.firstTime = timeText(conversation.header(), *message.time);
        }
        if (!m_last || *m_last < *message.time) {
            m_last = message.time;
            m_result.report.lastTime = timeText(conversation.header(), *message.time);
        }
    }
}

ImportResult CollectingSink::take() {
    if (m_options.join) finishConversation(m_joinedOrder);
    if (m_untold > 0) {
        m_result.report.warnings.push_back({0, std::to_string(m_untold) + " more warnings are not listed"});
    }
    return std::move(m_result);
}

}  // namespace antecedent
