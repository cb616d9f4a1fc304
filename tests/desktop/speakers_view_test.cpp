// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// The speakers: fewer links by the slider, groups, a table beside the drawing, a matrix for many.
#include "app/desktop/canvas/speakers_view.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class SpeakersViewTest : public WindowTest {
protected:
    SpeakersView& view() {
        m_window->viewActions().view(ViewKind::Network)->trigger();
        QTest::qWait(1);
        return static_cast<SpeakersView&>(m_window->views().active().view());
    }

    /// So many people, each of whom asks something.
    QString crowd(int people) {
        QByteArray text;
        for (int i = 0; i < 3 * people; ++i) {
            text += "p" + QByteArray::number(i % people) + ": and what about box " + QByteArray::number(i) + "?\n";
        }
        return writeFile("crowd.txt", text);
    }
};

TEST_F(SpeakersViewTest, LeavesOutLinksOfFewReplies) {
    open(sixMessages());
    SpeakersView& speakers = view();
    const std::size_t all = speakers.scene().network().edges.size();
    ASSERT_GT(all, 1u);
    ASSERT_GE(speakers.least()->maximum(), 1);
    m_workspace->correct(id(2), {id(1)});
    m_workspace->correct(id(5), {id(4)});
    m_window->views().settings().setSpeakers(2, std::nullopt);
    EXPECT_LT(speakers.scene().network().edges.size(), all);
    EXPECT_EQ(speakers.scene().wholeNetwork().nodes.size(), 4u);
    for (const SpeakerEdge& edge : speakers.scene().network().edges) EXPECT_GE(edge.replies, 2u);
}

TEST_F(SpeakersViewTest, ListsTheSpeakersBesideTheDrawing) {
    open(sixMessages());
    SpeakersView& speakers = view();
    if (!speakers.tableButton()->isChecked()) speakers.tableButton()->click();
    QTableView& table = *speakers.table();
    ASSERT_TRUE(table.isVisible());
    EXPECT_FALSE(table.geometry().intersects(speakers.viewport()->geometry())) << "it covers nothing";
    ASSERT_EQ(table.model()->rowCount(), 4);
    EXPECT_EQ(table.model()->index(0, 1).data().toInt(), 2) << "who says most comes first";
    table.sortByColumn(SpeakerTableModel::NameColumn, Qt::DescendingOrder);
    EXPECT_EQ(table.model()->index(0, 0).data().toString(), QStringLiteral("dee"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 0)).center());
    EXPECT_EQ(selected(), id(3)) << "cy's message";
    m_workspace->selection().select(id(1));
    EXPECT_EQ(table.selectionModel()->selectedRows().value(0).data().toString(), QStringLiteral("bob"));
}

TEST_F(SpeakersViewTest, SetsManySpeakersIntoAMatrix) {
    open(crowd(30));
    SpeakersView& speakers = view();
    ASSERT_TRUE(speakers.scene().isMatrix());
    EXPECT_TRUE(speakers.matrix()->isChecked());
    EXPECT_EQ(speakers.scene().matrix().size(), 30u);
    for (const SpeakerEdge& edge : speakers.scene().network().edges) {
        const SpeakerMatrix& matrix = speakers.scene().matrix();
        EXPECT_EQ(matrix.replies(matrix.rowOf(edge.from), matrix.rowOf(edge.to)), edge.replies);
        const QPointF cell = matrix.cell(matrix.rowOf(edge.from), matrix.rowOf(edge.to)).center();
        const MessageId first = speakers.scene().at(cell);
        EXPECT_EQ(speakers.scene().nodeOf(first), edge.from);
        EXPECT_EQ(speakers.scene().nodeOf(*tree().primaryParent(first)), edge.to) << "one that answers the other";
        EXPECT_TRUE(speakers.scene().hintAt(cell, 1).contains(QStringLiteral("answers")));
    }
    EXPECT_FALSE(speakers.viewport()->grab().isNull());
    speakers.matrix()->click();
    EXPECT_FALSE(speakers.scene().isMatrix()) << "the drawing, as it was asked for";
    EXPECT_FALSE(speakers.viewport()->grab().isNull());
}

TEST_F(SpeakersViewTest, DrawsFewSpeakers) {
    open(crowd(12));
    EXPECT_FALSE(view().scene().isMatrix());
}

}  // namespace
}  // namespace antecedent
