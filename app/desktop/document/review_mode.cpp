// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/review_mode.h"

#include <algorithm>

namespace antecedent {
namespace {

bool isDecided(const ReplyTree& tree, MessageId message) {
    return message.index() < tree.size() && tree.attachment(message).origin == LinkOrigin::Corrected;
}

bool isAsShown(const ConversationDocument& document, MessageId message) {
    const auto& links = document.tree().attachment(message).parents;
    const auto& shown = document.scores().messages[message.index()].parents;
    return std::equal(links.begin(), links.end(), shown.begin(), shown.end(),
                      [](const Link& link, MessageId parent) { return link.parent == parent; });
}

}  // namespace

ReviewMode::ReviewMode(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace.document(), &ConversationDocument::changed, this, &ReviewMode::follow);
}

ReviewStanding ReviewMode::standing() const {
    const ConversationDocument& document = m_workspace.document();
    const std::vector<ReviewedConversation> shown{{&document.tree(), &document.scores()}};
    const std::size_t left = m_queue.left();
    return {m_queue.done(), left, m_answers.secondsFor(left), forecast(shown, m_queue.waiting()), m_answers.sample()};
}

/// Of messages of which somebody said that they cannot tell, nobody is asked again.
std::vector<ReviewItem> ReviewMode::items() const {
    const ConversationDocument& document = m_workspace.document();
    std::vector<ReviewItem> items = reviewItems({{&document.tree(), &document.scores()}}, m_plan);
    const std::vector<MessageId> unsure = m_workspace.keeper().unsureMessages();
    items.erase(std::remove_if(items.begin(), items.end(),
                               [&](const ReviewItem& item) {
                                   return std::binary_search(unsure.begin(), unsure.end(), item.message);
                               }),
                items.end());
    return items;
}

void ReviewMode::start(const ReviewPlan& plan) {
    m_plan = plan;
    m_queue = ReviewQueue(items());
    m_answers = {};
    m_active = m_queue.current().has_value();
    if (!m_active) m_workspace.tell(tr("Nothing here needs a review"));
    select();
    Q_EMIT changed();
    if (m_active) Q_EMIT begun();
}

void ReviewMode::end() {
    if (!m_active) return;
    m_active = false;
    Q_EMIT changed();
}

void ReviewMode::select() {
    if (const auto item = m_queue.current(); m_active && item) m_workspace.selection().select(item->message);
}

/// To the next message that nobody has decided on meanwhile.
void ReviewMode::goOn() {
    for (auto item = m_queue.current(); item && isDecided(m_workspace.document().tree(), item->message);) {
        m_queue.pass();
        item = m_queue.current();
    }
    if (!m_queue.current()) {
        m_active = false;
        m_workspace.tell(tr("The review is done"));
    }
    select();
    Q_EMIT changed();
}

// However a message got its place, by key, mouse or menu, it is decided.
void ReviewMode::follow(const Change& change) {
    if (!m_active) return;
    if (change.kind == Change::Kind::Opened) return end();
    const auto item = m_queue.current();
    if (!item) return;
    if (isDecided(m_workspace.document().tree(), item->message)) {
        const bool asShown = isAsShown(m_workspace.document(), item->message);
        m_answers.add(*item, asShown ? ReviewAnswer::Confirmed : ReviewAnswer::Changed);
        m_queue.pass();
        return goOn();
    }
    // Links moved: others may be doubtful now. The message that is being looked at stays where it is.
    if (change.kind != Change::Kind::Predicted || m_plan.order == ReviewOrder::Sample) return;
    std::vector<ReviewItem> now = items();
    const auto current = std::find(now.begin(), now.end(), *item);
    if (current != now.end()) std::rotate(now.begin(), current, current + 1);
    m_queue.replace(now);
    goOn();
}

void ReviewMode::confirm() {
    const auto item = m_queue.current();
    if (!m_active || !item) return;
    m_workspace.selection().select(item->message);
    m_workspace.correct(item->message, m_workspace.document().scores().messages[item->message.index()].parents);
}

void ReviewMode::markUnsure() {
    const auto item = m_queue.current();
    if (!m_active || !item) return;
    m_workspace.keeper().markUnsure(item->message);
    m_answers.add(*item, ReviewAnswer::Unsure);
    m_queue.pass();
    goOn();
}

void ReviewMode::putOff() {
    if (!m_active) return;
    m_queue.skip();
    goOn();
}

void ReviewMode::back() {
    const auto item = m_active ? m_queue.back() : std::nullopt;
    if (!item) return m_workspace.tell(tr("There is nothing to take back"));
    m_answers.takeBack(*item);
    if (isDecided(m_workspace.document().tree(), item->message)) {
        m_workspace.forgetDecisions({item->message});
    } else {
        m_workspace.keeper().takeBackUnsure(item->message);
    }
    goOn();
}

}  // namespace antecedent
