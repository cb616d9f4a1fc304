// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// What a person meets first: the window on the screen, what is selected, review, guide, legend, About.
#include <QDockWidget>
#include <QScreen>
#include <QTextBrowser>

#include "app/desktop/panels/legend.h"
#include "app/desktop/panels/legend_strip.h"
#include "app/desktop/window/about_dialog.h"
#include "app/desktop/window/first_size.h"
#include "app/desktop/window/guide_dialog.h"
#include "app/desktop/window/tabbed_window.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

template <class T>
T* shownDialog() {
    QTest::qWait(1);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<T*>(widget); dialog != nullptr && dialog->isVisible()) return dialog;
    }
    return nullptr;
}

class FirstMinutesTest : public WindowTest {};

TEST_F(FirstMinutesTest, TheFirstWindowFitsTheScreen) {
    TabbedWindow window(m_engine, *m_settings, ProjectLibrary(path("other").toStdString()));
    const QSize screen = window.screen()->availableSize();
    ASSERT_LT(screen.width(), 1360) << "a screen on which the wished size has no room";
    EXPECT_LE(window.width(), screen.width());
    EXPECT_LT(window.height(), screen.height()) << "there is a title above";
    EXPECT_LE(window.minimumSizeHint().width(), 660) << "half of a screen of 1366 pixels at scale 2";
    EXPECT_LE(window.minimumSizeHint().height(), 340);
    EXPECT_EQ(firstSizeOn(nullptr), QSize(1360, 840));
}

TEST_F(FirstMinutesTest, ASmallWindowOpensWithTheInspectorAlone) {
    m_window->resize(660, 330);
    open(sixMessages());
    QStringList shown;
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->isVisible()) shown << dock->objectName();
    }
    EXPECT_EQ(shown.join(QLatin1Char(' ')).toStdString(), "inspectorDock");
    EXPECT_LE(m_window->minimumSizeHint().width(), 660);
    EXPECT_LE(m_window->minimumSizeHint().height(), 330);
    EXPECT_GE(m_window->views().width(), 240);
}

TEST_F(FirstMinutesTest, SelectsTheMostDoubtfulMessage) {
    open(sixMessages());
    EXPECT_EQ(selected(), id(2));
    EXPECT_GT(m_window->inspector().candidates()->model()->rowCount(), 1);
    EXPECT_TRUE(m_window->tree().viewport()->rect().contains(m_window->tree().cardOnScreen(id(2)).center()));
}

TEST_F(FirstMinutesTest, WhoHasSelectedSomethingMeanwhileKeepsIt) {
    m_engine->slow = true;
    m_workspace->open(sixMessages());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_workspace->document().isOpen(); }, 10000));
    EXPECT_FALSE(selected().valid()) << "nothing is known yet";
    m_workspace->selection().select(id(4));
    m_engine->slow = false;
    m_workspace->predict();
    ASSERT_TRUE(waitUntilIdle());
    QTest::qWait(1);
    EXPECT_EQ(selected(), id(4));
}

TEST_F(FirstMinutesTest, SaysNoNumbersThatAreNotKnown) {
    m_engine->slow = true;
    m_workspace->open(sixMessages());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_workspace->document().isOpen(); }, 10000));
    EXPECT_EQ(m_window->status().countsText(), QStringLiteral("6 messages"));
    EXPECT_EQ(m_window->review().text(), QStringLiteral("Review"));
    EXPECT_FALSE(m_window->review().isEnabled());
    m_workspace->stop();
}

TEST_F(FirstMinutesTest, ReviewsFromTheToolBarAndFromTheStatusBar) {
    open(sixMessages());
    EXPECT_EQ(m_window->review().text(), QStringLiteral("Review 1 doubtful"));
    QToolButton* below = m_window->status().doubtfulButton();
    EXPECT_EQ(below->text(), QStringLiteral("1 doubtful"));
    for (QToolButton* button : {static_cast<QToolButton*>(&m_window->review()), below}) {
        m_workspace->selection().select(id(0));
        ASSERT_TRUE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_EQ(selected(), id(2));
    }
    m_workspace->correct(id(2), {id(0)});
    EXPECT_EQ(m_window->review().text(), QStringLiteral("Nothing doubtful"));
    EXPECT_FALSE(below->isEnabled());
}

TEST_F(FirstMinutesTest, TheGuideHasFivePagesWithPictures) {
    m_window->app().guide->trigger();
    auto* guide = shownDialog<GuideDialog>();
    ASSERT_NE(guide, nullptr);
    ASSERT_EQ(guide->pageCount(), 5);
    EXPECT_FALSE(guide->backButton()->isEnabled());
    QList<QImage> pages;
    for (int page = 0; page < 5; ++page) {
        EXPECT_EQ(guide->page(), page);
        QTest::qWait(1);
        const QImage picture = guide->grab().toImage();
        EXPECT_FALSE(pages.contains(picture)) << page;
        pages << picture;
        int pictures = 0;
        for (const QLabel* label : guide->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->pixmap().isNull()) ++pictures;
        }
        EXPECT_EQ(pictures, page == 1 ? 0 : 1) << page;
        QTest::keyClick(guide->nextButton(), Qt::Key_Return);
    }
    EXPECT_FALSE(guide->nextButton()->isEnabled());
    guide->close();
}

TEST_F(FirstMinutesTest, TheLegendStandsBelowTheDrawingUntilItIsClosed) {
    open(sixMessages());
    auto* strip = m_window->tree().findChild<LegendStrip*>();
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_TRUE(strip->findChild<Legend*>()->accessibleDescription().contains(QStringLiteral("not sure")));
    EXPECT_FALSE(strip->geometry().intersects(m_window->tree().viewport()->geometry())) << "it covers no card";
    const int before = m_window->tree().viewport()->height();
    QTest::mouseClick(strip->closeButton(), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    EXPECT_GT(m_window->tree().viewport()->height(), before) << "its room goes to the drawing";
    restart();
    open(sixMessages());
    EXPECT_FALSE(m_window->tree().findChild<LegendStrip*>()->isVisible()) << "it stays closed";
    m_window->viewActions().legend->trigger();
    EXPECT_TRUE(m_window->tree().findChild<LegendStrip*>()->isVisible());
}

TEST_F(FirstMinutesTest, AboutTellsVersionLicenceAndModel) {
    m_window->app().about->trigger();
    auto* about = shownDialog<AboutDialog>();
    ASSERT_NE(about, nullptr);
    std::map<QString, QString> texts;
    for (const QTextBrowser* text : about->findChildren<QTextBrowser*>()) {
        texts[text->accessibleName()] = text->toPlainText();
    }
    EXPECT_TRUE(texts[QStringLiteral("Model card")].contains(QStringLiteral("Learnt from")));
    EXPECT_TRUE(texts[QStringLiteral("Licence")].contains(QStringLiteral("Apache License")));
    EXPECT_TRUE(
        about->findChild<QLabel*>(QStringLiteral("version"))->text().contains(QApplication::applicationVersion()));
    about->close();
}

TEST(ViewNames, AreThoseThatTheWindowShows) {
    for (const ViewKind kind : allViewKinds) {
        EXPECT_EQ(viewName(kind), viewTitle(kind).toLower().replace(QLatin1Char(' '), QLatin1Char('-')));
        EXPECT_EQ(viewNamed(viewName(kind)), kind);
    }
    EXPECT_EQ(viewNamed(QStringLiteral("tidy")), ViewKind::Tidy) << "settings of before";
    EXPECT_EQ(viewNamed(QStringLiteral("cube")), std::nullopt);
}

}  // namespace
}  // namespace antecedent
