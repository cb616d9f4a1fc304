// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "graph/conversation/conversation_builder.h"
#include "graph/project/project.h"
#include "tests/support/temporary_folder.h"

namespace antecedent::testing {

struct Line {
    std::string speaker;
    std::string text;
    std::string id = {};      ///< empty: numbered by position, as a log's lines are
    double time = -1;         ///< seconds; below 0: none
    std::string parent = {};  ///< declared, by id
};

inline ConversationPtr conversationOf(const std::vector<Line>& lines, const std::string& id = "log") {
    Conversation::Header header;
    header.id = id;
    header.title = "The " + id;
    header.format = "irc";
    header.localTime = true;
    ConversationBuilder builder(header);
    for (const Line& line : lines) {
        MessageDraft draft;
        draft.id = line.id;
        draft.speaker = line.speaker;
        draft.text = line.text;
        if (line.time >= 0) draft.time = Timestamp::fromSeconds(line.time);
        if (!line.parent.empty()) draft.parents = {line.parent};
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

/// A project file that knows one log.
class ProjectFixture : public ::testing::Test {
protected:
    std::filesystem::path path(const std::string& name = "talk.antecedent") const { return m_folder.path(name); }

    Project make(const std::vector<Line>& lines, const std::string& name = "talk.antecedent") const {
        auto project = Project::openOrCreate(path(name));
        EXPECT_TRUE(project) << project.error().text();
        takeIn(*project, lines);
        return std::move(*project);
    }

    static ContentChange takeIn(Project& project, const std::vector<Line>& lines, const std::string& sha = "1") {
        const auto change = project.takeIn({"/logs/talk.log", sha}, {conversationOf(lines)});
        EXPECT_TRUE(change) << change.error().text();
        return change.value_or(ContentChange{});
    }

    static std::vector<MessageRow> rows(const Project& project) {
        const auto rows = project.rows("/logs/talk.log");
        EXPECT_TRUE(rows && rows->size() == 1);
        return rows->front().messages;
    }

    static DecisionEvent set(MessageRow message, std::vector<MessageRow> parents, const std::string& who = "Ada") {
        DecisionEvent event;
        event.annotator = who;
        event.message = message;
        event.parents = std::move(parents);
        return event;
    }

    static DecisionEvent append(Project& project, const DecisionEvent& event) {
        std::vector<DecisionEvent> events{event};
        const auto written = project.append(events);
        EXPECT_TRUE(written) << written.error().text();
        return events.front();
    }

    TemporaryFolder m_folder;
};

}  // namespace antecedent::testing
