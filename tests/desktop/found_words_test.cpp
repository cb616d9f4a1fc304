// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/document/text_search.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

TextSearch searchFor(const char* text, bool pattern = false) {
    SearchQuery query;
    query.text = QString::fromUtf8(text);
    query.regularExpression = pattern;
    return TextSearch(query);
}

std::vector<std::pair<qsizetype, qsizetype>> pairs(const std::vector<TextSpan>& spans) {
    std::vector<std::pair<qsizetype, qsizetype>> result;
    for (const TextSpan& span : spans) result.emplace_back(span.begin, span.length);
    return result;
}

TEST(TextSearch, FindsEveryPlaceOfAWord) {
    EXPECT_THAT(pairs(searchFor(" ana ").spans(QStringLiteral("Banana, ANA"))), ElementsAre(Pair(1, 3), Pair(8, 3)));
    EXPECT_THAT(pairs(searchFor("").spans(QStringLiteral("Banana"))), IsEmpty());
    EXPECT_THAT(pairs(searchFor("\\d+", true).spans(QStringLiteral("6.1 of 12"))),
                ElementsAre(Pair(0, 1), Pair(2, 1), Pair(7, 2)));
    EXPECT_THAT(pairs(searchFor("x*", true).spans(QStringLiteral("abc"))), IsEmpty()) << "nothing is no word";
    EXPECT_THAT(pairs(searchFor("(", true).spans(QStringLiteral("("))), IsEmpty());
}

TEST(MarkedText, OfAPartHasWhatIsSeenOfTheMarks) {
    const MarkedText whole{QStringLiteral("one two three"), {{0, 3}, {4, 3}, {8, 5}}, Qt::yellow};
    EXPECT_THAT(pairs(partOf(whole, 4, QStringLiteral("two th…")).marks), ElementsAre(Pair(0, 3), Pair(4, 2)));
    EXPECT_THAT(pairs(partOf(whole, 2, QStringLiteral("e two")).marks), ElementsAre(Pair(0, 1), Pair(2, 3)));
}

/// Pixels of the colour that found words stand on.
int markedPixels(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    const QRgb mark = foundGround(widget.palette()).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == mark ? 1 : 0;
    }
    return count;
}

class FoundWordsTest : public WindowTest {
protected:
    void find(const char* words) { m_window->find().edit()->setText(QString::fromUtf8(words)); }
};

TEST_F(FoundWordsTest, AreMarkedInTheTextsOfEveryListAndView) {
    open(sixMessages());
    m_window->viewActions().view(ViewKind::Transcript)->trigger();
    m_workspace->selection().select(MessageId(1));
    QTest::qWait(1);
    auto& view = dynamic_cast<CanvasView&>(m_window->views().active().view());
    const auto places = [&]() {
        return std::vector<QWidget*>{view.viewport(), m_window->transcript().viewport(),
                                     m_window->threads().list()->viewport(),
                                     m_window->inspector().candidates()->viewport()};
    };
    for (QWidget* place : places()) EXPECT_EQ(markedPixels(*place), 0) << place->parent()->objectName().toStdString();
    find("dkms");
    for (QWidget* place : places()) EXPECT_GT(markedPixels(*place), 60) << place->parent()->objectName().toStdString();
    const int word = markedPixels(m_window->transcript());
    find("why dkms fails");
    EXPECT_GT(markedPixels(m_window->transcript()), 2 * word) << "as long as the words";
    m_window->viewActions().view(ViewKind::Outline)->trigger();
    QTest::qWait(1);
    EXPECT_GT(markedPixels(*m_window->outline().viewport()), 60);
    m_window->viewActions().view(ViewKind::Tidy)->trigger();
    EXPECT_GT(markedPixels(*m_window->tree().viewport()), 30);
    find("");
    EXPECT_EQ(markedPixels(*m_window->tree().viewport()), 0);
    EXPECT_EQ(markedPixels(m_window->transcript()), 0);
}

TEST_F(FoundWordsTest, AreMarkedInNamesToo) {
    open(sixMessages());
    find("bob");
    EXPECT_GT(markedPixels(m_window->transcript()), 30);
}

TEST_F(FoundWordsTest, StayMarkedInAnotherFile) {
    open(sixMessages());
    find("which");
    open(writeFile("other.txt", "eve: and which of them?\nfay: that one\n"));
    QTest::qWait(1);
    EXPECT_GT(markedPixels(*m_window->tree().viewport()), 30);
}

TEST_F(FoundWordsTest, TheFilterSaysThatItMarksAndEndsWithItsPanel) {
    open(sixMessages());
    FilterPanel& filter = m_window->filter();
    QAction* toggle = qobject_cast<QDockWidget*>(filter.parentWidget())->toggleViewAction();
    toggle->trigger();
    ASSERT_TRUE(filter.isVisible());
    EXPECT_TRUE(filter.summary().contains(QStringLiteral("Nothing is hidden")));
    EXPECT_GE(filter.list()->height(), 90) << "its list is seen";
    filter.speaker()->setCurrentIndex(filter.speaker()->findText(QStringLiteral("bob")));
    EXPECT_EQ(filter.summary(), QStringLiteral("Marked in all views and listed here: 2 of 6 messages."));
    EXPECT_EQ(m_workspace->finder().matches().size(), 2u);
    m_window->hide();
    m_window->show();
    EXPECT_EQ(m_workspace->finder().matches().size(), 2u) << "a window out of sight closes no panel";
    find("yes");
    EXPECT_EQ(m_workspace->finder().matches().size(), 1u);
    toggle->trigger();
    EXPECT_FALSE(filter.isVisible());
    EXPECT_FALSE(m_workspace->finder().query().filters());
    EXPECT_EQ(filter.speaker()->currentIndex(), 0);
    EXPECT_EQ(m_workspace->finder().query().text, QStringLiteral("yes")) << "what the field looks for stays";
}

}  // namespace
}  // namespace antecedent
