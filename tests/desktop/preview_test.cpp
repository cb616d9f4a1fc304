// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Texts where there is little room for them.
#include <QFontDatabase>

#include "app/desktop/canvas/line_breaker.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"
#include "graph/conversation/conversation_builder.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

TEST(Emoji, ASkinToneIsPartOfTheHand) {
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Color Emoji"))) GTEST_SKIP() << "no such font";
    applyTheme(Theme::Light);
    const QFontMetricsF metrics(QApplication::font());
    const double hand = metrics.horizontalAdvance(QString::fromUtf8("👍"));
    EXPECT_LT(metrics.horizontalAdvance(QString::fromUtf8("👍🏽")), 1.2 * hand);
    EXPECT_LT(metrics.horizontalAdvance(QStringLiteral(" ")), hand / 2) << "spaces are no emoji";
}

TEST(Emoji, NoLineAndNoPreviewEndsInsideOfOne) {
    applyTheme(Theme::Light);
    for (const char* sign : {"👍🏽", "👨‍👩‍👧‍👦", "🇩🇪", "e\u0301\u0323"}) {
        const QString one = QString::fromUtf8(sign);
        const QString text = one.repeated(80);
        for (const double width : {60.0, 101.0, 333.0}) {
            QString joined;
            for (const QStringView line : LineBreaker(QApplication::font(), width).lines(text)) {
                EXPECT_EQ(line.size() % one.size(), 0) << sign << " at " << width;
                joined += line;
            }
            EXPECT_EQ(joined, text);
        }
        ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
        MessageDraft draft;
        draft.text = text.toStdString();
        builder.add(draft);
        std::vector<ImportWarning> warnings;
        const auto conversation = builder.build(warnings);
        for (const int characters : {9, 24, 50, 241}) {
            const QString preview = MessageWords(*conversation).preview(MessageId(0), characters);
            EXPECT_EQ(preview.size() % one.size(), 0) << sign << " in " << characters;
            EXPECT_LE(preview.size(), characters);
            EXPECT_GT(preview.size() + one.size(), std::min<qsizetype>(characters, text.size()) - one.size());
        }
    }
}

TEST(Preview, OfAMailLeavesOutQuotes) {
    ConversationBuilder builder({"c", "", Genre::Mail, "", "", TimeBase::Calendar});
    MessageDraft draft;
    draft.text = "On 2 Jun 2025, at 09:12, Hanne Lindqvist wrote:\n> Who can come?\n\nI can, until five.";
    builder.add(draft);
    std::vector<ImportWarning> warnings;
    const auto conversation = builder.build(warnings);
    EXPECT_EQ(MessageWords(*conversation).preview(MessageId(0)), QStringLiteral("I can, until five."));
    EXPECT_TRUE(MessageWords(*conversation).text(MessageId(0)).contains(QStringLiteral("> Who can come?")));
}

}  // namespace
}  // namespace antecedent
