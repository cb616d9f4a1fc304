// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

MessageId id(std::size_t i) {
    return MessageId(i);
}

class FindingTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        open(sixMessages());
        m_window->filter().parentWidget()->show();
    }
    void type(const char* text) {
        m_window->find().edit()->clear();
        QTest::keyClicks(m_window->find().edit(), QString::fromUtf8(text));
    }
    const std::vector<MessageId>& matches() { return m_workspace->finder().matches(); }
};

TEST_F(FindingTest, TellsCaseApartWhenAsked) {
    type("DKMS");
    EXPECT_THAT(matches(), ElementsAre(id(0)));
    QTest::mouseClick(m_window->find().caseButton(), Qt::LeftButton);
    EXPECT_THAT(matches(), IsEmpty());
    EXPECT_EQ(m_window->find().countText(), QStringLiteral("not found"));
    type("dkms");
    EXPECT_THAT(matches(), ElementsAre(id(0)));
}

TEST_F(FindingTest, FindsByRegularExpressionAndSaysWhenItIsNone) {
    type("\\d\\.\\d|\\?$");
    EXPECT_THAT(matches(), IsEmpty()) << "not a pattern yet";
    QTest::mouseClick(m_window->find().patternButton(), Qt::LeftButton);
    EXPECT_THAT(matches(), ElementsAre(id(0), id(1), id(2), id(4)));
    type("(");
    EXPECT_THAT(matches(), IsEmpty());
    EXPECT_EQ(m_window->find().countText(), QStringLiteral("not a regular expression"));
    EXPECT_FALSE(m_workspace->finder().error().isEmpty());
}

TEST_F(FindingTest, FiltersBySpeakerAndListsWhatItFound) {
    QTest::keyClicks(m_window->filter().speaker(), QStringLiteral("bob"));
    EXPECT_THAT(matches(), ElementsAre(id(1), id(5)));
    MessageList& list = *m_window->filter().list();
    ASSERT_EQ(list.model()->rowCount(), 2);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    EXPECT_EQ(selected(), id(5));
    EXPECT_EQ(m_window->find().countText(), QStringLiteral("2 of 2"));
    type("kernel");
    EXPECT_THAT(matches(), ElementsAre(id(1))) << "text and filter together";
    QTest::mouseClick(m_window->filter().reset(), Qt::LeftButton);
    type("");
    EXPECT_THAT(matches(), IsEmpty());
}

TEST_F(FindingTest, FiltersByTime) {
    const QDateTime first = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
    m_window->filter().from()->setDateTime(first.addSecs(110));
    m_window->filter().to()->setDateTime(first.addSecs(250));
    EXPECT_THAT(matches(), ElementsAre(id(2), id(3), id(4)));
}

TEST_F(FindingTest, FiltersByProbabilityOriginAndAnswer) {
    m_window->filter().most()->setValue(0.5);
    EXPECT_THAT(matches(), ElementsAre(id(2)));
    m_workspace->correct(id(2), {id(0)});
    EXPECT_THAT(matches(), IsEmpty()) << "a correction is certain";
    m_window->filter().most()->setValue(1);
    QTest::keyClicks(m_window->filter().origin(), QStringLiteral("Set"));
    EXPECT_THAT(matches(), ElementsAre(id(2)));
    QTest::mouseClick(m_window->filter().reset(), Qt::LeftButton);
    m_window->filter().unanswered()->click();
    EXPECT_THAT(matches(), ElementsAre(id(1), id(3), id(5)));
}

TEST_F(FindingTest, ForgetsAFilterThatMeansNothingInAnotherConversation) {
    m_window->filter().speaker()->setCurrentIndex(2);
    type("o");
    open(writeFile("other.txt", "eve: zero\nfay: one\neve: two\n"));
    EXPECT_THAT(matches(), ElementsAre(id(0), id(1), id(2))) << "the text is looked for anew";
    EXPECT_EQ(m_window->filter().speaker()->currentIndex(), 0);
    EXPECT_EQ(m_window->filter().speaker()->count(), 3);
}

TEST_F(FindingTest, OpensTheFilterByKey) {
    m_window->filter().parentWidget()->hide();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_window->filter().isVisible());
}

TEST(FoundListModel, KeepsItsPromises) {
    ConversationDocument document;
    MessageSelection selection;
    Finder finder(document, selection);
    FoundListModel model(document, finder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (int i = 0; i < 40; ++i) {
        MessageDraft draft;
        draft.text = i % 2 ? "odd" : "even";
        builder.add(draft);
    }
    OpenedFile file;
    file.content.conversations.push_back(builder.build(file.content.report.warnings));
    document.load(file);
    SearchQuery query;
    query.text = QStringLiteral("odd");
    finder.setQuery(query);
    EXPECT_EQ(model.rowCount(), 20);
    EXPECT_EQ(model.rowOf(id(3)), 1);
    EXPECT_EQ(model.rowOf(id(2)), -1);
    EXPECT_EQ(model.index(1).data().toString(), "odd");
    document.load(file);
    EXPECT_EQ(model.rowCount(), 20);
}

TEST(Finder, LooksThroughALongConversationOnlyWhenTypingPauses) {
    ConversationDocument document;
    MessageSelection selection;
    Finder finder(document, selection);
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (int i = 0; i < 100000; ++i) {
        MessageDraft draft;
        draft.text = "message with a few words, number " + std::to_string(i);
        builder.add(draft);
    }
    OpenedFile file;
    file.content.conversations.push_back(builder.build(file.content.report.warnings));
    document.load(file);
    SearchQuery query;
    for (const char* typed : {"9", "99", "999", "9999", "99999"}) {
        query.text = QString::fromLatin1(typed);
        finder.setQuery(query);
    }
    EXPECT_TRUE(finder.matches().empty()) << "typing waits for no search";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !finder.matches().empty(); }, 5000));
    EXPECT_THAT(finder.matches(), ElementsAre(id(99999)));
    query.text = QStringLiteral("number 4242");
    finder.setQuery(query);
    finder.go(true);
    EXPECT_EQ(selection.current(), id(4242)) << "asking for the next match does not wait";
}

}  // namespace
}  // namespace antecedent
