// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QHeaderView>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

class OutlineTest : public WindowTest {
protected:
    /// Room for the words of the deepest message.
    int narrowest() {
        const OutlinePanel& outline = m_window->outline();
        int depth = 0;
        for (QModelIndex index = outline.currentIndex(); index.parent().isValid(); index = index.parent()) ++depth;
        return outline.header()->sectionSize(ReplyTreeModel::MessageColumn) - (depth + 1) * outline.indentation();
    }
};

TEST_F(OutlineTest, DeepRepliesKeepRoomForTheirWords) {
    for (const int size : {6, 25, 300}) {
        QByteArray text;
        for (int i = 0; i < size; ++i) text += "ada: and what came after " + QByteArray::number(i) + "?\n";
        open(writeFile("deep.txt", text));
        m_window->viewActions().view(ViewKind::Outline)->trigger();
        m_workspace->selection().select(MessageId(static_cast<std::size_t>(size) - 1));
        for (const int width : {1000, 1800}) {
            m_window->resize(width, 700);
            QTest::qWait(1);
            EXPECT_GE(narrowest(), 170) << size << " in a window of " << width;
        }
        m_workspace->selection().select(MessageId(0));
        m_workspace->selection().select(MessageId(static_cast<std::size_t>(size) - 1));
        const OutlinePanel& outline = m_window->outline();
        const QRect words = outline.visualRect(outline.currentIndex().siblingAtColumn(ReplyTreeModel::MessageColumn));
        EXPECT_TRUE(outline.viewport()->rect().contains(words.left() + 100, words.center().y())) << size;
    }
}

}  // namespace
}  // namespace antecedent
