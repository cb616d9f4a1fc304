// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_queue.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <tuple>

#include "model/evidence/message_facts.h"

namespace antecedent {
namespace {

constexpr std::array orders{ReviewOrder::Gain, ReviewOrder::Doubt, ReviewOrder::Threads, ReviewOrder::Time,
                            ReviewOrder::Sample};
constexpr std::size_t speaksFor = 20;  // messages behind one that may rest on it
constexpr double weightOfNeighbours = 0.1;

bool isOpen(const ReplyTree& tree, MessageId message) {
    return tree.attachment(message).origin == LinkOrigin::Predicted &&
           !isMembership(tree.conversation().message(message));
}

bool isDoubtful(const ReplyTree& tree, MessageId message, double below) {
    return isOpen(tree, message) && tree.attachment(message).probability < below;
}

bool names(const MessageScores& scores, MessageId message) {
    return std::any_of(scores.candidates.begin(), scores.candidates.end(),
                       [message](const Candidate& candidate) { return candidate.parent == message; });
}

/// The doubtful messages soon after it that may answer it: their evidence changes with its place.
std::size_t restingOn(const ReviewedConversation& conversation, MessageId message, double below) {
    const std::size_t end = std::min(conversation.tree->size(), message.index() + 1 + speaksFor);
    std::size_t count = 0;
    for (std::size_t i = message.index() + 1; i < end && i < conversation.scores->messages.size(); ++i) {
        count +=
            isDoubtful(*conversation.tree, MessageId(i), below) && names(conversation.scores->messages[i], message);
    }
    return count;
}

double gainOf(const ReviewedConversation& conversation, MessageId message, double below) {
    const double doubt = 1 - conversation.tree->attachment(message).probability;
    return doubt * (1 + weightOfNeighbours * static_cast<double>(restingOn(conversation, message, below)));
}

/// Smaller comes first.
std::tuple<double, std::size_t, std::size_t> keyOf(const ReviewedConversation& conversation, const ReviewItem& item,
                                                   const ReviewPlan& plan) {
    const std::size_t index = item.message.index();
    switch (plan.order) {
        case ReviewOrder::Gain:
            return {-gainOf(conversation, item.message, plan.below), item.conversation, index};
        case ReviewOrder::Doubt:
            return {conversation.tree->attachment(item.message).probability, item.conversation, index};
        case ReviewOrder::Threads:
            return {static_cast<double>(item.conversation), conversation.tree->root(item.message).index(), index};
        case ReviewOrder::Time:
        case ReviewOrder::Sample:
            break;
    }
    return {static_cast<double>(item.conversation), index, 0};
}

std::vector<ReviewItem> drawn(std::vector<ReviewItem> items, const ReviewPlan& plan) {
    std::mt19937 random(plan.seed);
    for (std::size_t i = 0; i < items.size() && i < plan.sample; ++i) {
        std::swap(items[i], items[i + random() % (items.size() - i)]);
    }
    if (items.size() > plan.sample) items.erase(items.begin() + static_cast<std::ptrdiff_t>(plan.sample), items.end());
    return items;
}

using Places = std::set<std::pair<std::size_t, MessageId>>;

Places placesOf(const std::vector<ReviewItem>& items) {
    Places places;
    for (const ReviewItem& item : items) places.emplace(item.conversation, item.message);
    return places;
}

}  // namespace

const char* nameOf(ReviewOrder order) {
    static constexpr std::array names{"gain", "doubt", "threads", "time", "sample"};
    return names[static_cast<std::size_t>(order)];
}

std::optional<ReviewOrder> reviewOrderNamed(std::string_view name) {
    const auto found = std::find_if(orders.begin(), orders.end(), [&](ReviewOrder one) { return name == nameOf(one); });
    return found == orders.end() ? std::nullopt : std::optional(*found);
}

std::vector<ReviewItem> reviewItems(const std::vector<ReviewedConversation>& conversations, const ReviewPlan& plan) {
    using Key = std::tuple<double, std::size_t, std::size_t>;
    std::vector<std::pair<Key, ReviewItem>> keyed;
    const double below = plan.order == ReviewOrder::Sample ? 2 : plan.below;
    for (std::size_t i = 0; i < conversations.size(); ++i) {
        for (std::size_t message = 0; message < conversations[i].tree->size(); ++message) {
            const ReviewItem item{i, MessageId(message)};
            if (!isDoubtful(*conversations[i].tree, item.message, below)) continue;
            if (plan.mayAsk && !plan.mayAsk(item)) continue;
            keyed.emplace_back(keyOf(conversations[i], item, plan), item);
        }
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ReviewItem> items;
    for (const auto& [key, item] : keyed) items.push_back(item);
    return plan.order == ReviewOrder::Sample ? drawn(std::move(items), plan) : items;
}

std::optional<ReviewItem> ReviewQueue::current() const {
    if (!m_waiting.empty()) return m_waiting.front();
    return m_skipped.empty() ? std::nullopt : std::optional(m_skipped.front());
}

std::vector<ReviewItem> ReviewQueue::waiting() const {
    std::vector<ReviewItem> all = m_waiting;
    all.insert(all.end(), m_skipped.begin(), m_skipped.end());
    return all;
}

void ReviewQueue::pass() {
    const auto item = current();
    if (!item) return;
    std::vector<ReviewItem>& list = m_waiting.empty() ? m_skipped : m_waiting;
    list.erase(list.begin());
    m_done.push_back(*item);
    m_history.emplace_back(*item, Passed::Done);
}

/// One that was skipped before is passed over for good.
void ReviewQueue::skip() {
    if (m_waiting.empty()) return pass();
    m_skipped.push_back(m_waiting.front());
    m_history.emplace_back(m_waiting.front(), Passed::Skipped);
    m_waiting.erase(m_waiting.begin());
}

std::optional<ReviewItem> ReviewQueue::back() {
    if (m_history.empty()) return std::nullopt;
    const auto [item, passed] = m_history.back();
    m_history.pop_back();
    std::vector<ReviewItem>& from = passed == Passed::Done ? m_done : m_skipped;
    from.erase(std::remove(from.begin(), from.end(), item), from.end());
    m_waiting.insert(m_waiting.begin(), item);
    return item;
}

void ReviewQueue::replace(const std::vector<ReviewItem>& items) {
    m_waiting.clear();
    const Places done = placesOf(m_done), put = placesOf(m_skipped);
    std::vector<ReviewItem> skipped;
    for (const ReviewItem& item : items) {
        const Places::value_type place(item.conversation, item.message);
        if (done.count(place) > 0) continue;
        (put.count(place) > 0 ? skipped : m_waiting).push_back(item);
    }
    m_skipped = std::move(skipped);
}

}  // namespace antecedent
