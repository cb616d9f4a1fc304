// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Writes one message of a tree on one line: speaker, time, how sure its link is, text, all cut to the width
/// that is left. Colour repeats what the words say and is never the only sign.
class MessageLine {
public:
    MessageLine(const ReplyTree& tree, const Console& console);

    /// `used`: columns that already stand on the line.
    std::string write(MessageId id, std::size_t used) const;

    /// "#12", counted from 1.
    static std::string number(MessageId id) { return "#" + std::to_string(id.index() + 1); }
    /// "96%", "given" for a declared link, "set" for a corrected one, "" for a message nobody predicted.
    static std::string certainty(const Attachment& attachment);
    std::string speaker(MessageId id) const;
    std::string time(MessageId id) const;

    std::string dimmed(const std::string& text) const { return painted("2", text); }

private:
    std::string painted(const char* code, const std::string& text) const;
    std::string paintedCertainty(const Attachment& attachment) const;
    std::string otherParents(MessageId id) const;

    const ReplyTree& m_tree;
    const Console& m_console;
    bool m_oneDay = true;
};

}  // namespace antecedent
