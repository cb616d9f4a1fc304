// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/tree_printer.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/cli/message_line.h"
#include "app/cli/text_width.h"

namespace antecedent {
namespace {

/// A message that waits to be printed, with the lines that lead to it.
struct Waiting {
    MessageId id;
    std::string lead;           ///< drawn before the message
    std::string leadOfReplies;  ///< what its replies start from
    std::size_t depth = 0;
};

class TreePrinter {
public:
    TreePrinter(const ReplyTree& tree, Console& console)
        : m_tree(tree),
          m_console(console),
          m_line(tree, console),
          m_numberColumns(MessageLine::number(MessageId(tree.size())).size()) {}

    void print() {
        for (const MessageId root : m_tree.roots()) {
            m_waiting.push_back({root, "", "", 0});
            while (!m_waiting.empty() && m_console.out.good()) printNext();
        }
    }

private:
    void printNext() {
        const Waiting item = m_waiting.back();
        m_waiting.pop_back();
        const std::string number = MessageLine::number(item.id);
        const std::string margin = std::string(m_numberColumns - number.size(), ' ') + number + " ";
        m_console.out << m_line.dimmed(margin + item.lead)
                      << m_line.write(item.id, textWidth(margin) + textWidth(item.lead)) << '\n';
        const auto& replies = m_tree.replies(item.id);
        for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
            m_waiting.push_back(replyTo(item, *reply, reply == replies.rbegin()));
        }
    }

    Waiting replyTo(const Waiting& parent, MessageId id, bool last) const {
        const std::size_t depth = parent.depth + 1;
        if (2 * depth > m_console.columns / 2) {
            return {id, (m_console.unicode ? "⋯ " : "... ") + std::to_string(depth) + " ", "", depth};
        }
        const char* const branch = m_console.unicode ? (last ? "└─ " : "├─ ") : (last ? "`- " : "|- ");
        const char* const trunk = last ? "  " : (m_console.unicode ? "│ " : "| ");
        return {id, parent.leadOfReplies + branch, parent.leadOfReplies + trunk, depth};
    }

    const ReplyTree& m_tree;
    Console& m_console;
    MessageLine m_line;
    std::size_t m_numberColumns;
    std::vector<Waiting> m_waiting;
};

/// "#12 ann (31%)", or "starts a thread (31%)" where the candidate is the message itself.
std::string describe(const MessageLine& line, MessageId child, const Candidate& candidate) {
    const std::string percent = " (" + std::to_string(std::lround(100 * candidate.probability)) + "%)";
    if (candidate.parent == child) return "starts a thread" + percent;
    return "answers " + MessageLine::number(candidate.parent) + " " + line.speaker(candidate.parent) + percent;
}

}  // namespace

void printTree(const ReplyTree& tree, Console& console) {
    TreePrinter(tree, console).print();
}

void printDoubtful(const ReplyTree& tree, const LinkScores& scores, std::size_t count, Console& console) {
    std::vector<MessageId> predicted;
    for (std::size_t i = 0; i < std::min(tree.size(), scores.messages.size()); ++i) {
        const bool isPredicted = tree.attachment(MessageId(i)).origin == LinkOrigin::Predicted;
        if (isPredicted && !scores.messages[i].candidates.empty()) predicted.emplace_back(i);
    }
    std::stable_sort(predicted.begin(), predicted.end(), [&tree](MessageId a, MessageId b) {
        return tree.attachment(a).probability < tree.attachment(b).probability;
    });
    predicted.resize(std::min(predicted.size(), count));
    const MessageLine line(tree, console);
    for (const MessageId id : predicted) {
        if (!console.out.good()) return;
        const std::string number = MessageLine::number(id) + " ";
        console.out << line.dimmed(number) << line.write(id, textWidth(number)) << '\n';
        const auto& candidates = scores.messages[id.index()].candidates;
        std::string guesses = describe(line, id, candidates.front());
        if (candidates.size() > 1) guesses += ", else " + describe(line, id, candidates[1]);
        console.out << "    " << guesses << '\n';
    }
}

}  // namespace antecedent
