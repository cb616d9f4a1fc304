// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/thread_history.h"

#include <algorithm>
#include <map>

namespace antecedent {
namespace {

void insertSorted(std::vector<PersonId>& persons, PersonId person) {
    if (!person.valid()) return;
    const auto place = std::lower_bound(persons.begin(), persons.end(), person);
    if (place == persons.end() || *place != person) persons.insert(place, person);
}

constexpr float leastReach = 0.02f;
constexpr std::size_t farthestReach = 64;  // ancestors kept: the nearest, since a mask sees a window

}  // namespace

std::vector<LikelyMessage> ThreadHistory::reachOf(const MessagePlace& place) const {
    std::map<std::size_t, float> sum;
    const auto add = [&](std::size_t parent, float probability) {
        sum[parent] += probability;
        for (const LikelyMessage& further : m_nodes[parent].reach)
            sum[further.index] += probability * further.probability;
    };
    for (const LikelyMessage& likely : place.likely) add(likely.index, likely.probability);
    if (place.likely.empty()) {
        for (const std::size_t parent : place.parents) add(parent, 1);
    }
    std::vector<LikelyMessage> reach;
    for (auto entry = sum.rbegin(); entry != sum.rend() && reach.size() < farthestReach; ++entry) {
        if (entry->second >= leastReach) reach.push_back({entry->first, std::min(1.0f, entry->second)});
    }
    std::reverse(reach.begin(), reach.end());
    return reach;
}

void ThreadHistory::append(MessagePlace place, PersonId person) {
    std::vector<std::size_t>& parents = place.parents;
    const std::size_t index = m_nodes.size();
    Node node;
    node.newestReply = index;
    node.known = place.known;
    node.reach = reachOf(place);
    if (parents.empty()) {
        node.thread = m_threads.size();
        m_threads.push_back(ThreadState{index, index, 0, {}});
    } else {
        node.thread = m_nodes[parents.front()].thread;
        node.depth = m_nodes[parents.front()].depth + 1;
    }
    for (const std::size_t parent : parents) {
        Node& answered = m_nodes[parent];
        ++answered.replies;
        answered.newestReply = index;
        insertSorted(answered.answerers, person);
    }
    ThreadState& thread = m_threads[node.thread];
    thread.newest = index;
    ++thread.size;
    insertSorted(thread.persons, person);
    node.parents = std::move(parents);
    m_nodes.push_back(std::move(node));
}

bool ThreadHistory::answeredBy(std::size_t i, PersonId person) const {
    const auto& answerers = m_nodes[i].answerers;
    return std::binary_search(answerers.begin(), answerers.end(), person);
}

bool ThreadHistory::sameAt(std::size_t i, const ThreadHistory& other) const {
    const Node& a = m_nodes[i];
    const Node& b = other.m_nodes[i];
    const ThreadState& threadA = m_threads[a.thread];
    const ThreadState& threadB = other.m_threads[b.thread];
    return a.parents == b.parents && a.answerers == b.answerers && a.reach == b.reach && a.depth == b.depth &&
           a.replies == b.replies && a.newestReply == b.newestReply && a.known == b.known &&
           threadA.root == threadB.root && threadA.newest == threadB.newest && threadA.size == threadB.size &&
           threadA.persons == threadB.persons;
}

std::vector<std::size_t> ThreadHistory::ancestors(std::size_t i, std::size_t oldest, std::size_t limit) const {
    std::vector<std::size_t> found;
    const auto add = [&](std::size_t node) {
        for (const std::size_t parent : m_nodes[node].parents) {
            if (parent < oldest || found.size() >= limit) continue;
            if (std::find(found.begin(), found.end(), parent) == found.end()) found.push_back(parent);
        }
    };
    add(i);
    for (std::size_t next = 0; next < found.size() && found.size() < limit; ++next) add(found[next]);
    return found;
}

}  // namespace antecedent
