// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Windows with little room: what matters most keeps its place.
#include <QAbstractButton>
#include <QListView>
#include <QPainter>

#include "app/desktop/models/message_roles.h"
#include "app/desktop/panels/inspector_panel.h"
#include "app/desktop/panels/message_delegate.h"
#include "app/desktop/panels/transcript_panel.h"
#include "app/desktop/style/theme.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

class NarrowTest : public WindowTest {
protected:
    void TearDown() override { applyTheme(Theme::Light); }
};

/// The strongest contrast of a point of the picture against its corner.
double strongestContrast(const QImage& picture) {
    const QColor ground = picture.pixelColor(1, picture.height() / 2);
    double most = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            most = std::max(most, contrast(picture.pixelColor(x, y), ground));
        }
    }
    return most;
}

TEST_F(NarrowTest, TheRestOfTheToolBarIsFoundInBothThemes) {
    open(sixMessages());
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        m_window->resize(900, 650);
        QTest::qWait(1);  // a palette arrives by an event
        auto* more = m_window->findChild<QAbstractButton*>(QStringLiteral("qt_toolbar_ext_button"));
        ASSERT_NE(more, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] { return more->isVisible(); }, 2000));
        EXPECT_GE(more->width(), 24) << "wide enough for a finger";
        EXPECT_GE(strongestContrast(more->grab().toImage()), 4.5);
    }
}

TEST_F(NarrowTest, PanelsKeepRoomForNames) {
    open(sixMessages());
    m_window->resize(900, 650);
    auto* transcript = m_window->findChild<TranscriptPanel*>();
    auto* inspector = m_window->findChild<InspectorPanel*>();
    ASSERT_TRUE(transcript != nullptr && inspector != nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return transcript->width() >= 200 && inspector->width() >= 200; }, 2000))
        << transcript->width() << " and " << inspector->width();
    EXPECT_GE(m_window->views().width(), 440);
}

TEST_F(NarrowTest, TheSelectedMessageStaysInSightWhenItMoves) {
    QByteArray text;
    for (int i = 0; i < 60; ++i) text += "ada: and where does box " + QByteArray::number(i) + " go?\n";
    open(writeFile("long.txt", text));
    CanvasView& canvas = m_window->tree();
    for (const std::size_t parent : {5U, 50U}) {
        m_workspace->selection().select(MessageId(55));
        canvas.viewport()->repaint();
        m_workspace->correct(MessageId(55), {MessageId(parent)});
        EXPECT_TRUE(canvas.viewport()->rect().intersects(canvas.cardOnScreen(MessageId(55)))) << parent;
        m_workspace->document().undoStack()->undo();
        EXPECT_TRUE(canvas.viewport()->rect().intersects(canvas.cardOnScreen(MessageId(55)))) << parent;
    }
}

/// A row of the transcript beside the canvas, with a name as long as people have them.
QImage rowOf(int width, const QString& name, const QString& time) {
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, name, SpeakerRole);
    model.setData(index, time, TimeRole);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, 64);
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&picture);
    MessageDelegate().paint(&painter, option, index);
    return picture;
}

TEST_F(NarrowTest, ANameGoesBeforeTheTime) {
    const QString name = QStringLiteral("Maximiliane");
    const QString time = QStringLiteral("12:34:56");
    const QString none;
    EXPECT_EQ(rowOf(130, name, time), rowOf(130, name, none)) << "there is room for one of them";
    EXPECT_NE(rowOf(300, name, time), rowOf(300, name, none)) << "there is room for both";
}

}  // namespace
}  // namespace antecedent
