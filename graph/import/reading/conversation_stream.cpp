// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/conversation_stream.h"

#include <algorithm>

#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/source/decoding_stream.h"

namespace antecedent {
namespace {

/// Of so many conversations the ids themselves would take too much; two of 64 bits are never the same by chance.
std::uint64_t shortOf(const std::string& id) {
    return std::hash<std::string>()(id);
}

}  // namespace

ConversationStream::ConversationStream(Conversation::Header header, ConversationSink& sink, PieceSizes sizes)
    : m_header(std::move(header)), m_sink(sink), m_sizes(sizes), m_builder(m_header) {}

ConversationBuilder& ConversationStream::of(const std::string& id, std::size_t line) {
    const std::string& name = id.empty() ? m_header.id : id;
    if (m_open && name == m_current.id) return m_builder;
    if (m_open) finish();
    if (m_ended.count(shortOf(name)) > 0) {
        throw StreamFailure(
            {ErrorCode::BadInput,
             Sentence("conversation %1 goes on here, behind another one; put the lines of a conversation together, or "
                      "leave out --stream",
                      name),
             placeOf(m_header.sourceFile, line)});
    }
    begin(name);
    return m_builder;
}

void ConversationStream::begin(const std::string& id) {
    m_current = m_header;
    if (id != m_header.id) m_current.id = m_current.title = id;
    m_builder.header() = m_current;
    m_open = true;
    m_before = m_passed = 0;
}

void ConversationStream::added() {
    if (m_builder.size() >= m_sizes.most) cut();
}

/// The last messages are kept for the piece that follows, which is read with them in sight.
void ConversationStream::cut() {
    std::vector<MessageDraft>& drafts = m_builder.drafts();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].id.empty()) drafts[i].id = std::to_string(m_passed + i);
    }
    const std::size_t again = std::min(m_sizes.again, drafts.size());
    std::vector<MessageDraft> kept(drafts.end() - static_cast<std::ptrdiff_t>(again), drafts.end());
    m_current = m_builder.header();
    m_passed += drafts.size() - again;
    m_sink.piece({m_before, again});
    deliver(m_builder, m_sink);
    m_builder.header() = m_current;
    drafts = std::move(kept);
    m_before = again;
}

void ConversationStream::finish() {
    if (!m_open) return;
    if (m_atEnd) m_atEnd();
    std::vector<MessageDraft>& drafts = m_builder.drafts();
    if (m_before == 0) {
        declareFirstReplies(drafts);
        if (isNewestFirst(drafts)) putInOrder(drafts);
    }
    for (std::size_t i = 0; m_passed > 0 && i < drafts.size(); ++i) {
        if (drafts[i].id.empty()) drafts[i].id = std::to_string(m_passed + i);
    }
    m_ended.insert(shortOf(m_current.id));
    if (drafts.size() > m_before) {
        if (m_before > 0) m_sink.piece({m_before, 0});
        deliver(m_builder, m_sink);
    }
    m_builder.drafts().clear();
    m_open = false;
}

}  // namespace antecedent
