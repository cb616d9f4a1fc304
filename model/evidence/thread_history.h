// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "model/text/speaker_directory.h"

namespace antecedent {

/// An earlier message and how probable it is that it is meant.
struct LikelyMessage {
    std::size_t index = 0;
    float probability = 0;

    bool operator==(const LikelyMessage& other) const {
        return index == other.index && probability == other.probability;
    }
};

/// Where a message stands: what was decided, and how sure that is.
struct MessagePlace {
    std::vector<std::size_t> parents;     ///< earlier messages, primary first; empty: starts a thread
    std::vector<LikelyMessage> likely{};  ///< probable parents; empty: `parents` is sure
    bool known = true;                    ///< false for context whose place nobody annotated
};

/// A thread as far as it has grown.
struct ThreadState {
    std::size_t root = 0;
    std::size_t newest = 0;
    std::size_t size = 0;
    std::vector<PersonId> persons;  ///< who spoke in it, sorted
};

/// The partial reply structure while messages arrive: gold, predicted or mixed, whatever was appended. The
/// ancestors here are those of the mask (Zhu et al. 2020) and of the evidence about the tree.
class ThreadHistory {
public:
    /// Appends message `size()`, said by `person`.
    void append(MessagePlace place, PersonId person);

    std::size_t size() const { return m_nodes.size(); }
    const std::vector<std::size_t>& parents(std::size_t i) const { return m_nodes[i].parents; }
    bool known(std::size_t i) const { return m_nodes[i].known; }
    std::size_t depth(std::size_t i) const { return m_nodes[i].depth; }
    std::size_t replyCount(std::size_t i) const { return m_nodes[i].replies; }
    std::size_t newestReply(std::size_t i) const { return m_nodes[i].newestReply; }  ///< i itself without replies
    bool answeredBy(std::size_t i, PersonId person) const;
    const ThreadState& thread(std::size_t i) const { return m_threads[m_nodes[i].thread]; }
    std::size_t threadOf(std::size_t i) const { return m_nodes[i].thread; }
    const ThreadState& threadNumbered(std::size_t number) const { return m_threads[number]; }
    /// Whether a message stands in both as one message does: the same parents, replies and thread, itself and nothing
    /// further back.
    bool sameAt(std::size_t i, const ThreadHistory& other) const;

    /// Ancestors of i along all parents, not below `oldest`, nearest generation first, at most `limit`.
    std::vector<std::size_t> ancestors(std::size_t i, std::size_t oldest, std::size_t limit) const;

    /// Messages that are ancestors of i with some probability, ascending: A = P + P·A, one row as each
    /// message arrives, with P the probabilities of the parents. Very old and very improbable ones are left
    /// out.
    const std::vector<LikelyMessage>& likelyAncestors(std::size_t i) const { return m_nodes[i].reach; }

private:
    std::vector<LikelyMessage> reachOf(const MessagePlace& place) const;

    struct Node {
        std::vector<std::size_t> parents;
        std::vector<PersonId> answerers;
        std::vector<LikelyMessage> reach;
        std::size_t depth = 0;
        std::size_t replies = 0;
        std::size_t newestReply = 0;
        std::size_t thread = 0;
        bool known = true;
    };

    std::vector<Node> m_nodes;
    std::vector<ThreadState> m_threads;
};

}  // namespace antecedent
