// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

#include "app/desktop/panels/chart_painter.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class StatisticsPanelTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        open(sixMessages());
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(m_window->statistics().isVisible());
        ASSERT_TRUE(waitUntilCounted());
    }
    bool waitUntilCounted() {
        return QTest::qWaitFor(
                   [this] { return !m_window->statistics().outdated() && !m_window->statistics().charts().isEmpty(); },
                   5000) &&
               (QTest::qWait(20), true);
    }
    QString figure(const char* name) {
        for (const Figure& figure : m_window->statistics().figures()) {
            if (figure.name == QString::fromLatin1(name)) return figure.value;
        }
        return QStringLiteral("missing");
    }
    ChartWidget* chart(const char* title) {
        for (ChartWidget* widget : m_window->statistics().charts()) {
            if (widget->chart().title == QString::fromLatin1(title)) return widget;
        }
        return nullptr;
    }
};

TEST_F(StatisticsPanelTest, ShowsFiguresAndCountsAgainAfterACorrection) {
    EXPECT_EQ(figure("Threads"), QStringLiteral("2"));
    EXPECT_EQ(figure("Greatest depth"), QStringLiteral("3"));
    EXPECT_EQ(figure("Time to a reply"), QStringLiteral("60 s (nine of ten within 60 s)"));
    QSignalSpy counted(&m_window->statistics(), &StatisticsPanel::counted);
    m_workspace->correct(id(3), {});
    m_workspace->correct(id(5), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.count() > 0; }, 5000));
    EXPECT_EQ(figure("Threads"), QStringLiteral("4"));
    EXPECT_EQ(counted.count(), 1) << "corrections in a row are counted once";
}

TEST_F(StatisticsPanelTest, CopiesAChartAsPictureAndAsNumbers) {
    ChartWidget* speakers = chart("Messages by speaker");
    ASSERT_NE(speakers, nullptr);
    speakers->copyNumbers()->trigger();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), QStringLiteral("speaker,Messages by speaker\r\nada,2\r\nbob,2\r\ncy,1\r\ndee,1\r\n"));
    EXPECT_FALSE(data->hasImage());
    speakers->copyPicture()->trigger();
    data = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(data->hasImage());
    const auto picture = qvariant_cast<QImage>(data->imageData());
    EXPECT_GT(picture.width(), 1000);
    EXPECT_NE(picture.convertToFormat(QImage::Format_RGB32).colorCount(), 1);
    speakers->setFocus();
    QTest::keyClick(speakers, Qt::Key_C, Qt::ControlModifier);
    data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->hasImage() && data->hasText());
}

TEST_F(StatisticsPanelTest, CopiesTheFigures) {
    auto* copy = m_window->statistics().findChild<QPushButton*>(QStringLiteral("copyFigures"));
    ASSERT_NE(copy, nullptr);
    copy->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"Threads\",\"2\"\r\n")));
}

TEST_F(StatisticsPanelTest, RestsWhileItCannotBeSeen) {
    m_window->statistics().parentWidget()->hide();
    QSignalSpy counted(&m_window->statistics(), &StatisticsPanel::counted);
    m_workspace->correct(id(3), {});
    QTest::qWait(400);
    EXPECT_EQ(counted.count(), 0);
    m_window->statistics().parentWidget()->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return counted.count() == 1; }, 5000));
}

TEST(ChartData, QuotesCsv) {
    ChartData chart;
    chart.labelName = QStringLiteral("who, where");
    chart.valueName = QStringLiteral("n");
    chart.entries = {{QStringLiteral("a \"b\""), 1.5, -1}, {QStringLiteral("plain"), 2, -1}};
    EXPECT_EQ(chart.csv(), QStringLiteral("\"who, where\",n\r\n\"a \"\"b\"\"\",1.5\r\nplain,2\r\n"));
}

TEST(ChartPainter, DrawsLongerBarsForLargerValues) {
    ChartData chart;
    chart.entries = {{QStringLiteral("a"), 10, -1}, {QStringLiteral("b"), 5, -1}};
    const QPalette palette = paletteOf(Theme::Light);
    const QImage image = ChartPainter(QFont(), palette).picture(chart, 400, 1);
    const QRgb bar = palette.color(QPalette::Highlight).rgb();
    int longest = 0, shortest = image.width();
    for (int y = 0; y < image.height(); ++y) {
        int width = 0;
        for (int x = 0; x < image.width(); ++x) width += image.pixel(x, y) == bar;
        longest = std::max(longest, width);
        if (width > 20) shortest = std::min(shortest, width);
    }
    EXPECT_GT(longest, 100);
    EXPECT_NEAR(shortest, longest / 2, 6);
}

}  // namespace
}  // namespace antecedent
