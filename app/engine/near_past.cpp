// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/near_past.h"

#include <algorithm>
#include <set>

#include "model/text/text_normalizer.h"

namespace antecedent {
namespace {
constexpr std::size_t lookBack = 150;  // messages
}

NearPast::NearPast(const ReplyTree& tree, MessageId message, MessageId candidate)
    : m_state(tree.conversation().header().genre) {
    const std::size_t first = message.index() - std::min(message.index(), lookBack);
    if (candidate.index() < first) {
        arrive(tree, candidate);
        decide(tree, candidate);
    }
    for (std::size_t i = first; i < message.index(); ++i) {
        arrive(tree, MessageId(i));
        decide(tree, MessageId(i));
    }
    arrive(tree, message);  // its own place is what is asked
}

void NearPast::arrive(const ReplyTree& tree, MessageId message) {
    m_state.arrive(m_reader.read(tree.conversation(), message));
    m_messages.push_back(message);
}

void NearPast::decide(const ReplyTree& tree, MessageId message) {
    std::vector<std::size_t> parents;
    for (const Link& link : tree.attachment(message).parents) {
        const std::size_t place = placeOf(link.parent);
        if (m_messages[place] == link.parent) parents.push_back(place);
    }
    const bool known = parents.size() == tree.attachment(message).parents.size();
    m_state.decide(MessagePlace{std::move(parents), {}, known});
}

std::size_t NearPast::placeOf(MessageId message) const {
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), message);
    return static_cast<std::size_t>(found - m_messages.begin());
}

std::vector<std::string> NearPast::sharedWords(std::size_t a, std::size_t b, std::size_t most) const {
    std::set<std::pair<double, std::string>> rarestFirst;
    const auto& other = m_state.facts(b).words;
    for (const std::string& word : normalizedWords(m_state.facts(a).text)) {
        const auto number = m_reader.wordNumber(word);
        if (!number || !std::binary_search(other.begin(), other.end(), *number)) continue;
        rarestFirst.emplace(-m_state.inverseFrequency(*number), word);
    }
    std::vector<std::string> words;
    for (const auto& entry : rarestFirst) {
        if (words.size() < most) words.push_back(entry.second);
    }
    return words;
}

}  // namespace antecedent
