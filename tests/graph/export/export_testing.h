// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "graph/base/file.h"
#include "graph/conversation/conversation_builder.h"
#include "graph/export/exporter.h"

namespace antecedent {

/// Compares with tests/golden/<name>; with ANTECEDENT_ACCEPT set (see tests/golden/accept) takes the text
/// over instead.
inline void expectGolden(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(ANTECEDENT_SOURCE_DIR) / "tests" / "golden" / name;
    if (std::getenv("ANTECEDENT_ACCEPT")) {
        ASSERT_TRUE(writeFile(path, text));
        return;
    }
    const auto golden = readFile(path);
    ASSERT_TRUE(golden) << golden.error().text();
    EXPECT_EQ(text, *golden) << "if the change is meant, run tests/golden/accept";
}

/// Six messages, with declared, predicted and corrected places; "e" has two parents.
///
///     a "One?"
///       b (declared)
///       c (predicted)
///         e (predicted; also answers b)
///     d (system)
///     f (corrected to start a thread)
inline ConversationPtr smallConversation(TimeBase base = TimeBase::Calendar) {
    ConversationBuilder builder({"c1", "Small \"talk\"", Genre::Chat, "talk.txt", "jsonl", base});
    int minute = 0;
    for (const char* id : {"a", "b", "c", "d", "e", "f"}) {
        MessageDraft draft;
        draft.id = id;
        draft.speaker = minute % 2 == 0 ? "Ann" : "Bob";
        draft.text = std::string("text of ") + id + "\n\"ä\" \x01 </>";
        draft.time = Timestamp::fromSeconds(1'700'000'000 * (base == TimeBase::Calendar ? 1 : 0) + 60.25 * minute++);
        if (draft.id == "a") draft.parents.emplace();
        if (draft.id == "b") draft.parents = {{"a"}};
        if (draft.id == "c") draft.kind = MessageKind::Action;
        if (draft.id == "d") {
            draft.kind = MessageKind::System;
            draft.speaker.clear();
            draft.time.reset();
        }
        if (draft.id == "e") draft.subject = "Re: One?";
        if (draft.id == "f") draft.thread.group = "general";
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

inline LinkScores smallScores() {
    const auto id = [](std::size_t i) { return MessageId(i); };
    LinkScores scores;
    scores.modelName = "tiny";
    scores.modelSha256 = "00ff";
    scores.messages.resize(6);
    scores.messages[1] = {{{id(0), 0.7}, {id(1), 0.3}}, {id(0)}};
    scores.messages[2] = {{{id(0), 0.625}, {id(2), 0.25}, {id(1), 0.125}}, {id(0)}};
    scores.messages[3] = {{{id(3), 1}}, {}};
    scores.messages[4] = {{{id(2), 0.5}, {id(1), 0.4}, {id(0), 0.0000004}}, {id(2), id(1)}};
    scores.messages[5] = {{{id(4), 0.9}, {id(3), 0.05}, {id(2), 0.03}, {id(1), 0.02}}, {id(4)}};
    return scores;
}

inline ReplyTree smallTree(TimeBase base = TimeBase::Calendar) {
    ReplyTree tree = ReplyTree::fromScores(smallConversation(base), smallScores());
    EXPECT_TRUE(tree.setParents(MessageId(5), {}, LinkOrigin::Corrected));
    return tree;
}

}  // namespace antecedent
