// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/conversation_document.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "app/desktop/document/certainty.h"
#include "app/desktop/document/move_command.h"
#include "app/desktop/document/system_lines.h"
#include "graph/tree/attachment_parents.h"

namespace antecedent {
namespace {

ReplyTree emptyTree() {
    return ReplyTree(
        std::make_shared<const Conversation>(Conversation::Header{}, std::vector<Speaker>{}, std::vector<Message>{}));
}

std::vector<Link> certainLinks(const std::vector<MessageId>& parents) {
    std::vector<Link> links;
    for (const MessageId parent : parents) links.push_back({parent, 1});
    return links;
}

bool beginsWith(const Conversation& longer, const Conversation& beginning) {
    const auto& messages = beginning.messages();
    return messages.size() <= longer.size() &&
           std::equal(messages.begin(), messages.end(), longer.messages().begin(),
                      [](const Message& a, const Message& b) { return a.id == b.id && a.text == b.text; });
}

constexpr double visible = 0.005;  // of a probability: what is shown is rounded to a per cent

bool samePlaces(const ReplyTree& a, const ReplyTree& b) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Attachment &x = a.attachment(MessageId(i)), &y = b.attachment(MessageId(i));
        const bool same =
            x.origin == y.origin && std::equal(x.parents.begin(), x.parents.end(), y.parents.begin(), y.parents.end(),
                                               [](const Link& p, const Link& q) { return p.parent == q.parent; });
        if (!same) return false;
    }
    return true;
}

/// Newest first, so that a message that was moved twice comes to its first place.
void takeBack(ReplyTree& tree, const std::vector<Move>& moves) {
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
        (void)tree.setParents(move->child, move->before.parents, move->before.origin, move->before.probability);
    }
}

}  // namespace

ConversationDocument::ConversationDocument(QObject* parent)
    : QObject(parent), m_nothing{emptyTree(), LinkScores{}}, m_undoStack(this) {}

ConversationDocument::~ConversationDocument() = default;

void ConversationDocument::load(OpenedFile file) {
    m_undoStack.clear();
    m_path = file.path;
    m_pages.clear();
    m_shown = 0;
    file.scores.resize(file.content.conversations.size());
    for (std::size_t page = 0; page < file.scores.size(); ++page) {
        m_pages.push_back(
            {ReplyTree::fromScores(file.content.conversations[page], file.scores[page]), std::move(file.scores[page])});
    }
    for (const Correction& correction : file.corrections) {
        if (correction.conversation >= m_pages.size()) continue;
        // A session file may come from anywhere: what is impossible in this conversation is left out.
        (void)m_pages[correction.conversation].tree.setParents(correction.child, certainLinks(correction.parents),
                                                               LinkOrigin::Corrected);
    }
    Q_EMIT changed({Change::Kind::Opened, {}});
}

QString ConversationDocument::title() const {
    if (!isOpen()) return {};
    const QString own = QString::fromStdString(conversation().header().title);
    return own.isEmpty() ? QFileInfo(m_path).fileName() : own;
}

QString ConversationDocument::conversationTitle(std::size_t conversation) const {
    const Conversation::Header& header = m_pages[conversation].tree.conversation().header();
    const QString name = QString::fromStdString(header.title.empty() ? header.id : header.title);
    return name.isEmpty() ? tr("Conversation %1").arg(conversation + 1) : name;
}

bool ConversationDocument::grow(const OpenedFile& file) {
    const auto& newer = file.content.conversations;
    if (!isOpen() || newer.size() != m_pages.size()) return false;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (!beginsWith(*newer[page], m_pages[page].tree.conversation())) return false;
    }
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        ReplyTree& old = m_pages[page].tree;
        if (newer[page]->size() == old.size()) continue;
        ReplyTree tree = ReplyTree::fromDeclared(newer[page]);
        for (std::size_t i = 0; i < old.size(); ++i) {
            const Attachment& place = old.attachment(MessageId(i));
            (void)tree.setParents(MessageId(i), place.parents, place.origin, place.probability);
        }
        m_pages[page].tree = std::move(tree);
        if (page == m_shown) Q_EMIT changed({Change::Kind::Grown, {}});
    }
    return true;
}

void ConversationDocument::show(std::size_t conversation) {
    if (conversation >= m_pages.size() || conversation == m_shown) return;
    m_shown = conversation;
    Q_EMIT changed({Change::Kind::Opened, {}});
}

const ReplyTree& ConversationDocument::tree() const {
    return isOpen() ? m_pages[m_shown].tree : m_nothing.tree;
}

const LinkScores& ConversationDocument::scores() const {
    return scores(m_shown);
}

const LinkScores& ConversationDocument::scores(std::size_t conversation) const {
    return conversation < m_pages.size() ? m_pages[conversation].scores : m_nothing.scores;
}

DocumentCounts ConversationDocument::counts() const {
    DocumentCounts counts;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        if (isSystemLine(tree(), MessageId(i))) continue;
        ++counts.messages;
        const Attachment& place = tree().attachment(MessageId(i));
        if (place.parents.empty()) ++counts.threads;
        if (place.origin == LinkOrigin::Corrected) ++counts.corrected;
        if (certaintyOf(place) == Certainty::Doubtful) ++counts.doubtful;
    }
    return counts;
}

bool ConversationDocument::wantsPrediction(std::size_t conversation) const {
    if (conversation >= m_pages.size()) return false;
    const ReplyTree& tree = m_pages[conversation].tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (certaintyOf(tree.attachment(MessageId(i))) == Certainty::Unknown) return true;
    }
    return false;
}

Result<void> ConversationDocument::correct(MessageId child, const std::vector<MessageId>& parents) {
    return correct({NewPlace{child, parents}});
}

Result<void> ConversationDocument::correct(const std::vector<NewPlace>& places, const QString& name) {
    if (!isOpen()) return fail(ErrorCode::Usage, "no conversation is open");
    // The tree decides what is allowed; a refused correction is taken back and leaves no step to undo.
    ReplyTree& changing = m_pages[m_shown].tree;
    std::vector<Move> moves;
    for (const NewPlace& place : places) {
        const bool exists = place.child.valid() && place.child.index() < changing.size();
        const Attachment before = exists ? changing.attachment(place.child) : Attachment();
        auto tried = changing.setParents(place.child, certainLinks(place.parents), LinkOrigin::Corrected);
        if (!tried) {
            takeBack(changing, moves);
            return tried;
        }
        moves.push_back({place.child, before, changing.attachment(place.child)});
    }
    if (!moves.empty()) m_undoStack.push(new MoveCommand(this, m_shown, std::move(moves), name));
    return {};
}

bool ConversationDocument::forget(const std::vector<MessageId>& messages) {
    if (!isOpen()) return false;
    const Page& page = m_pages[m_shown];
    const ReplyTree without = ReplyTree::fromScores(page.tree.conversationPtr(), page.scores);
    std::vector<Move> moves;
    for (const MessageId message : messages) {
        const Attachment& place = page.tree.attachment(message);
        if (place.origin == LinkOrigin::Corrected) moves.push_back({message, place, without.attachment(message)});
    }
    if (moves.empty()) return false;
    const QString name = tr("Forget the decisions on %1 messages").arg(moves.size());
    m_undoStack.push(new MoveCommand(this, m_shown, std::move(moves), name));
    return true;
}

std::vector<MessageId> ConversationDocument::correctedMessages() const {
    std::vector<MessageId> messages;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        if (tree().attachment(MessageId(i)).origin == LinkOrigin::Corrected) messages.emplace_back(i);
    }
    return messages;
}

void ConversationDocument::applyScores(std::size_t conversation, LinkScores scores) {
    if (conversation >= m_pages.size()) return;
    const ReplyTree before = m_pages[conversation].tree;
    m_pages[conversation].tree.applyScores(scores);
    m_pages[conversation].scores = std::move(scores);
    if (conversation == m_shown && !samePlaces(before, m_pages[conversation].tree))
        Q_EMIT changed({Change::Kind::Predicted, {}});
}

void ConversationDocument::takeOver(const Corrections& corrections) {
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        ReplyTree tree = ReplyTree::fromScores(m_pages[page].tree.conversationPtr(), m_pages[page].scores);
        for (const Correction& correction : corrections) {
            if (correction.conversation != page) continue;
            (void)tree.setParents(correction.child, certainLinks(correction.parents), LinkOrigin::Corrected);
        }
        const bool same = samePlaces(tree, m_pages[page].tree);
        m_pages[page].tree = std::move(tree);
        if (!same && page == m_shown) Q_EMIT changed({Change::Kind::Predicted, {}});
    }
}

std::vector<ConversationPtr> ConversationDocument::conversations() const {
    std::vector<ConversationPtr> result;
    for (const Page& page : m_pages) result.push_back(page.tree.conversationPtr());
    return result;
}

Corrections ConversationDocument::corrections() const {
    Corrections result;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (auto& [child, parents] : corrected(page)) result.push_back({page, child, std::move(parents)});
    }
    return result;
}

LinkOverrides ConversationDocument::corrected(std::size_t conversation) const {
    LinkOverrides result;
    if (conversation >= m_pages.size()) return result;
    const ReplyTree& tree = m_pages[conversation].tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const Attachment& place = tree.attachment(MessageId(i));
        if (place.origin == LinkOrigin::Corrected) result.emplace_back(MessageId(i), parentsOf(place));
    }
    return result;
}

std::vector<ExportItem> ConversationDocument::exportItems() const {
    std::vector<ExportItem> items;
    for (const Page& page : m_pages) items.push_back({&page.tree, &page.scores});
    return items;
}

void ConversationDocument::setPlaces(std::size_t conversation, const std::vector<Placing>& places) {
    show(conversation);
    for (const Placing& placing : places) {
        const Attachment& place = placing.place;
        (void)m_pages[conversation].tree.setParents(placing.child, place.parents, place.origin, place.probability);
    }
    if (places.size() == 1) {
        Q_EMIT changed({Change::Kind::Moved, places.front().child});
    } else {
        Q_EMIT changed({Change::Kind::Corrected, {}});
    }
}

}  // namespace antecedent
