// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/guide_example.h"

#include <QCoreApplication>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

struct Line {
    const char* speaker;
    const char* text;
    int minutes;
    int parent;  ///< -1: starts a thread
    double probability;
};

const Line lines[] = {
    {"Ada", QT_TRANSLATE_NOOP("GuideExample", "Does anyone have a ladder for Saturday?"), 0, -1, 0.97},
    {"Ben", QT_TRANSLATE_NOOP("GuideExample", "Mine is three metres, is that enough?"), 2, 0, 0.95},
    {"Cleo", QT_TRANSLATE_NOOP("GuideExample", "The seeds have come. Who collects them?"), 3, -1, 0.93},
    {"Ada", QT_TRANSLATE_NOOP("GuideExample", "Three metres will do, thank you"), 4, 1, 0.96},
    {"Dan", QT_TRANSLATE_NOOP("GuideExample", "I pass by at five"), 5, 2, 0.74},
    {"Ben", QT_TRANSLATE_NOOP("GuideExample", "Then I bring it along"), 6, 3, 0.46},
    {"Cleo", QT_TRANSLATE_NOOP("GuideExample", "Five is fine, ring twice"), 7, 3, 0.58},
};

MessageScores scoresOf(std::size_t message) {
    const Line& line = lines[message];
    const MessageId self(message);
    const MessageId place = line.parent < 0 ? self : MessageId(static_cast<std::size_t>(line.parent));
    MessageScores scores{{{place, line.probability}}, {}};
    if (place != self) scores.parents = {place};
    double rest = 1 - line.probability;
    for (std::size_t other = message; other-- > 0 && scores.candidates.size() < 4;) {
        rest *= 0.6;
        if (MessageId(other) != place) scores.candidates.push_back({MessageId(other), rest});
    }
    if (place != self) scores.candidates.push_back({self, rest / 2});
    return scores;
}

OpenedFile exampleFile() {
    ConversationBuilder builder({"guide", "", Genre::Chat, "", "", TimeBase::Clock});
    LinkScores scores;
    for (const Line& line : lines) {
        MessageDraft draft;
        draft.speaker = line.speaker;
        draft.text = QCoreApplication::translate("GuideExample", line.text).toStdString();
        draft.time = Timestamp::fromSeconds(9 * 3600 + 60.0 * line.minutes);
        scores.messages.push_back(scoresOf(builder.size()));
        builder.add(draft);
    }
    OpenedFile file;
    file.content.conversations.push_back(builder.build(file.content.report.warnings));
    file.scores.push_back(std::move(scores));
    return file;
}

}  // namespace

GuideExample::GuideExample() : m_workspace(nullptr) {
    m_workspace.document().load(exampleFile());
}

}  // namespace antecedent
