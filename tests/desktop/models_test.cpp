// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "app/desktop/models/candidate_model.h"
#include "app/desktop/models/message_list_model.h"
#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/models/reply_tree_model.h"
#include "app/desktop/models/thread_list_model.h"
#include "graph/conversation/conversation_builder.h"
#include "tests/desktop/fake_engine.h"

namespace antecedent {
namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// A document with messages "m1", "m2", … by two speakers in turn, one a minute, predicted by the fake
/// engine.
class ModelTest : public ::testing::Test {
protected:
    void load(std::size_t messages) {
        loadUnpredicted(messages);
        Control control;
        document.applyScores(0, *FakeEngine().predict(document.tree().conversationPtr(), {}, control));
    }
    void loadUnpredicted(std::size_t messages) {
        ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
        for (std::size_t i = 0; i < messages; ++i) {
            MessageDraft draft;
            draft.speaker = i % 2 == 0 ? "ada" : "bob";
            draft.text = "m" + std::to_string(i + 1);
            draft.time = Timestamp::fromSeconds(60.0 * static_cast<double>(i));
            builder.add(draft);
        }
        OpenedFile file;
        file.content.conversations.push_back(builder.build(file.content.report.warnings));
        document.load(file);
    }

    /// The model as an indented drawing.
    static QString drawing(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0) {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(2 * depth, QLatin1Char(' ')) + index.data().toString() + QLatin1Char('\n');
            text += drawing(model, index, depth + 1);
        }
        return text;
    }

    ConversationDocument document;
};

TEST_F(ModelTest, TreeFollowsPredictionsAndCorrections) {
    ReplyTreeModel model(document);
    QAbstractItemModelTester tester(&model, strict);
    load(6);
    EXPECT_EQ(drawing(model), "m1\n  m2\n    m3\n      m4\nm5\n  m6\n");
    const QPersistentModelIndex moved = model.indexOf(id(3));
    ASSERT_TRUE(document.correct(id(3), {id(0)}));
    EXPECT_EQ(drawing(model), "m1\n  m2\n    m3\n  m4\nm5\n  m6\n");
    EXPECT_TRUE(moved.isValid()) << "a correction moves a row, so that what was unfolded stays";
    ASSERT_TRUE(document.correct(id(2), {}));
    EXPECT_EQ(drawing(model), "m1\n  m2\n  m4\nm3\nm5\n  m6\n");
    document.undoStack()->setIndex(0);
    EXPECT_EQ(drawing(model), "m1\n  m2\n    m3\n      m4\nm5\n  m6\n");
    EXPECT_EQ(model.index(0, ReplyTreeModel::ProbabilityColumn).data().toString(), "0.95");
}

TEST_F(ModelTest, ThreadsTellTheirSize) {
    ThreadListModel model(document);
    QAbstractItemModelTester tester(&model, strict);
    load(6);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(CountRole).toInt(), 4);
    EXPECT_TRUE(model.index(0).data(DetailRole).toString().contains(QStringLiteral("3 min")));
    EXPECT_TRUE(model.index(0).data(DoubtfulRole).toBool());
    EXPECT_FALSE(model.index(1).data(DoubtfulRole).toBool());
    ASSERT_TRUE(document.correct(id(2), {}));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.rowOf(id(3)), 1);
}

TEST_F(ModelTest, ThreadsTellWhatWasNotPredicted) {
    ThreadListModel model(document);
    loadUnpredicted(2);
    EXPECT_EQ(model.index(0).data(DetailRole).toString(), QStringLiteral("not predicted"));
    ASSERT_TRUE(document.correct(id(1), {}));
    EXPECT_EQ(model.index(1).data(DetailRole).toString(), QStringLiteral("no reply")) << "a person said so";
}

TEST_F(ModelTest, MessagesStayInTimeOrder) {
    MessageListModel model(document);
    QAbstractItemModelTester tester(&model, strict);
    load(6);
    ASSERT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.index(1).data(AnswersRole).toString(), "ada");
    EXPECT_EQ(model.index(4).data(AnswersRole).toString(), "");
    EXPECT_TRUE(model.index(2).data(DoubtfulRole).toBool());
    load(2);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(ModelTest, CandidatesEndWithANewThread) {
    CandidateModel model(document);
    QAbstractItemModelTester tester(&model, strict);
    load(6);
    model.setMessage(id(2));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data(KeyRole).toString(), "1");
    EXPECT_TRUE(model.index(0).data(ChosenRole).toBool());
    EXPECT_DOUBLE_EQ(model.index(0).data(ProbabilityRole).toDouble(), 0.4);
    EXPECT_EQ(model.index(2).data(KeyRole).toString(), "N");
    EXPECT_TRUE(model.startsThread(2));
    ASSERT_TRUE(document.correct(id(2), {}));
    EXPECT_TRUE(model.index(2).data(ChosenRole).toBool());
}

TEST_F(ModelTest, CandidatesHoldAParentTheModelDidNotThinkOf) {
    CandidateModel model(document);
    load(6);
    model.setMessage(id(5));
    ASSERT_TRUE(document.correct(id(5), {id(0)}));
    bool offered = false;
    for (int row = 0; row < model.rowCount(); ++row) offered = offered || model.parentAt(row) == id(0);
    EXPECT_TRUE(offered);
}

TEST_F(ModelTest, AnEmptyDocumentHasNoRows) {
    EXPECT_EQ(ReplyTreeModel(document).rowCount(), 0);
    EXPECT_EQ(ThreadListModel(document).rowCount(), 0);
    EXPECT_EQ(MessageListModel(document).rowCount(), 0);
    EXPECT_EQ(CandidateModel(document).rowCount(), 0);
}

TEST(MessageWords, TellDatesInTheChosenLanguage) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const double day : {0.0, 5.0}) {
        MessageDraft draft;
        draft.time = Timestamp::fromSeconds(1760000000 + day * 86400);  // the 9th of October 2025
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    const auto conversation = builder.build(warnings);
    const MessageWords words(*conversation);
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de")));
    EXPECT_TRUE(words.fullTime(MessageId(0)).contains(QStringLiteral("Oktober")));
    EXPECT_TRUE(words.time(MessageId(0)).contains(QStringLiteral("Okt")));
    QLocale::setDefault(before);
}

}  // namespace
}  // namespace antecedent
