// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QFontDatabase>
#include <QPrinter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include "app/desktop/pictures/picture.h"
#include "app/desktop/pictures/picture_dialog.h"
#include "app/desktop/pictures/render_command.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/views/view_factory.h"
#include "graph/base/file.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

class PicturesTest : public WindowTest {
protected:
    Result<void> render(const QString& output, ViewKind view = ViewKind::Tidy, Theme theme = Theme::Light) {
        RenderRequest request;
        request.input = sixMessages();
        request.output = output;
        request.view = view;
        request.theme = theme;
        return renderPicture(request, *m_engine, ProjectLibrary(path("projects").toStdString()));
    }

    std::string content(const char* name) {
        const auto text = readFile(path(name).toStdString());
        return text ? *text : std::string();
    }
};

/// Share of pixels that differ from the corner's.
double inked(const QImage& image) {
    int different = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) different += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    return different / static_cast<double>(image.width() * image.height());
}

/// What is drawn on.
QRect inkOf(const QImage& image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

TEST_F(PicturesTest, WritesEveryViewInEveryFormatAndTheme) {
    for (const ViewKind view : allViewKinds) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            SCOPED_TRACE(viewName(view).toStdString());
            ASSERT_TRUE(render(path("out.png"), view, theme));
            const QImage image(path("out.png"));
            EXPECT_GT(inked(image), 0.02);
            EXPECT_EQ(image.pixelColor(0, 0).lightnessF() > 0.5, theme == Theme::Light);
            ASSERT_TRUE(render(path("out.svg"), view, theme));
            QSvgRenderer svg(path("out.svg"));
            EXPECT_TRUE(svg.isValid());
            EXPECT_EQ(svg.viewBoxF().size().toSize(), image.size());
            EXPECT_NE(content("out.svg").find("<text"), std::string::npos) << "words stay words";
            ASSERT_TRUE(render(path("out.pdf"), view, theme));
            EXPECT_EQ(content("out.pdf").rfind("%PDF", 0), 0u);
        }
    }
    applyTheme(Theme::Light);
}

TEST_F(PicturesTest, ShowAllOfItWhenTheyAreSmall) {
    open(sixMessages());
    for (const ViewKind view : allViewKinds) {
        SCOPED_TRACE(viewName(view).toStdString());
        const ViewSettings settings;
        const auto scene = makeScene(view, m_workspace->document(), settings);
        const auto whole = Picture(*scene).image(1);
        const auto small = Picture(*scene).image(0.25);
        ASSERT_TRUE(whole && small);
        const QRect ink = inkOf(*whole);
        const QRect smallInk = inkOf(*small);
        EXPECT_NEAR(smallInk.right(), ink.right() / 4, 12);
        EXPECT_NEAR(smallInk.bottom(), ink.bottom() / 4, 12);
    }
}

TEST_F(PicturesTest, ShrinkLettersWithTheRest) {
    open(writeFile("long.txt",
                   "Wilhelmina Abercrombie: hello\nBartholomew Featherstone: hi\nWilhelmina Abercrombie: well?\n"
                   "Constantia Montgomery: good evening\n"));
    for (const ViewKind view : allViewKinds) {
        SCOPED_TRACE(viewName(view).toStdString());
        const auto scene = makeScene(view, m_workspace->document(), ViewSettings());
        const auto whole = Picture(*scene).image(1);
        const auto small = Picture(*scene).image(0.6);
        ASSERT_TRUE(whole && small);
        EXPECT_NEAR(inkOf(*small).left(), 0.6 * inkOf(*whole).left(), 3);
        EXPECT_NEAR(inkOf(*small).right(), 0.6 * inkOf(*whole).right(), 3);
    }
}

TEST_F(PicturesTest, AreFiguresForAPaper) {
    const auto figure = [&](const char* name, const FigureOptions& options, ViewKind view = ViewKind::Tidy) {
        RenderRequest request;
        request.input = sixMessages();
        request.output = path(name);
        request.view = view;
        request.figure = options;
        return renderPicture(request, *m_engine, ProjectLibrary(path("projects").toStdString()));
    };
    const QString font = QFontDatabase::families().value(0);
    ASSERT_TRUE(figure("paper.svg", {12, font, FigureColours::Grey}));
    const QString svg = QString::fromStdString(content("paper.svg"));
    const auto width = QRegularExpression(QStringLiteral("<svg width=\"([0-9.]+)mm\"")).match(svg);
    ASSERT_TRUE(width.hasMatch()) << svg.left(200).toStdString();
    EXPECT_NEAR(width.captured(1).toDouble(), 120, 0.5);
    EXPECT_TRUE(svg.contains(QStringLiteral("font-family=\"%1\"").arg(font)));
    static const QRegularExpression colour(QStringLiteral("(?:fill|stroke)=\"#(..)(..)(..)\""));
    for (auto match = colour.globalMatch(svg); match.hasNext();) {
        const auto found = match.next();
        EXPECT_EQ(found.captured(1), found.captured(2)) << found.captured().toStdString();
        EXPECT_EQ(found.captured(2), found.captured(3)) << found.captured().toStdString();
    }
    ASSERT_TRUE(figure("paper.png", {10, {}, FigureColours::ColourBlind}, ViewKind::Radial));
    const QImage image(path("paper.png"));
    EXPECT_NEAR(image.width(), 10 / 2.54 * 300, 3);
    EXPECT_NEAR(image.dotsPerMeterX(), 300 * 100 / 2.54, 2);
    ASSERT_TRUE(figure("paper.pdf", {8, {}, FigureColours::Screen}));
    EXPECT_EQ(content("paper.pdf").rfind("%PDF", 0), 0u);
    EXPECT_NE(speakerColor(0, QApplication::palette()), QColor(40, 40, 40)) << "the screen has its colours back";
}

TEST_F(PicturesTest, TellHowHighTheTextWillBe) {
    open(sixMessages());
    const ViewSettings settings;
    const auto size = [&](double width) {
        return figureTextSize(m_workspace->document(), settings, {ViewKind::Tidy, 1, {width, {}, {}}});
    };
    EXPECT_NEAR(size(20), 2 * size(10), 0.01);
    PictureDialog dialog(true);
    dialog.setTextSize([](const FigureOptions& options) { return options.widthCm / 4; });
    EXPECT_FALSE(dialog.figure().asked());
    dialog.paper()->setChecked(true);
    dialog.width()->setValue(28);
    EXPECT_EQ(dialog.textSizeWords(), QStringLiteral("Text will be 7.0 points high"));
    dialog.width()->setValue(8);
    EXPECT_TRUE(dialog.textSizeWords().contains(QStringLiteral("too small")));
    EXPECT_DOUBLE_EQ(dialog.figure().widthCm, 8);
    dialog.seen()->setChecked(true);
    EXPECT_FALSE(dialog.figure().asked()) << "a part that is seen is drawn as it is seen";
}

TEST_F(PicturesTest, WriteAPageOfStatistics) {
    open(sixMessages());
    PictureActions& pictures = m_window->viewActions().pictures();
    ASSERT_TRUE(pictures.saveStatistics(path("page.pdf")));
    const std::string pdf = content("page.pdf");
    EXPECT_EQ(pdf.rfind("%PDF", 0), 0u);
    EXPECT_NE(pdf.find("/Count 1"), std::string::npos) << "one page";
    ASSERT_TRUE(pictures.saveStatistics(path("page.html")));
    const QString html = QString::fromStdString(content("page.html"));
    EXPECT_TRUE(html.contains(QStringLiteral("<th>Messages</th><td>6</td>")));
    EXPECT_TRUE(html.contains(QStringLiteral("aria-label=\"Threads over time\"")));
    EXPECT_GT(html.count(QStringLiteral("<svg")), 4);
    EXPECT_FALSE(html.contains(QStringLiteral("src="))) << "it needs nothing beside it";
    EXPECT_FALSE(pictures.saveStatistics(path("page.txt")));
    EXPECT_FALSE(pictures.saveStatistics(path("no/such/page.pdf")));
}

TEST_F(PicturesTest, NeedAKnownFormatAndAnInputThatCanBeRead) {
    const auto unknown = render(path("out.bmp"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::Usage);
    EXPECT_FALSE(QFile::exists(path("out.bmp")));
    const auto nowhere = render(path("no/such/folder/out.png"));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::Io);
    RenderRequest request;
    request.input = path("missing.txt");
    request.output = path("out.png");
    EXPECT_FALSE(renderPicture(request, *m_engine, ProjectLibrary(path("projects").toStdString())));
    EXPECT_FALSE(QFile::exists(path("out.png")));
}

TEST_F(PicturesTest, SayWhenThereWouldBeTooManyPixels) {
    open(sixMessages());
    const auto scene = makeScene(ViewKind::Tidy, m_workspace->document(), m_window->views().settings());
    const Picture picture(*scene);
    EXPECT_EQ(picture.image(3)->size(), picture.size().toSize() * 3);
    const auto huge = picture.image(500);
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().code, ErrorCode::Usage);
    EXPECT_NE(huge.error().message().find("SVG"), std::string::npos);
}

TEST_F(PicturesTest, ShowWhatWasCorrectedInTheWindow) {
    ASSERT_TRUE(render(path("before.svg")));
    open(sixMessages());
    m_workspace->correct(MessageId(3), {MessageId(0)});
    ASSERT_TRUE(render(path("after.svg")));
    EXPECT_NE(content("before.svg"), content("after.svg"));
}

TEST_F(PicturesTest, SaveTheViewAndTheWholeFromTheMenu) {
    open(sixMessages());
    m_window->viewActions().pictures().savePicture->trigger();
    auto* dialog = m_window->findChild<PictureDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->everything());
    EXPECT_TRUE(dialog->seen()->isEnabled());
    dialog->reject();
    PictureActions& pictures = m_window->viewActions().pictures();
    ASSERT_TRUE(pictures.save(path("seen.png"), false, 1));
    EXPECT_EQ(QImage(path("seen.png")).size(), m_window->tree().viewport()->size());
    ASSERT_TRUE(pictures.save(path("all.png"), true, 2));
    const QSize whole = QImage(path("all.png")).size();
    EXPECT_EQ(whole.width() % 2, 0);
    EXPECT_GT(whole.height(), 2 * 300);
    EXPECT_FALSE(pictures.save(path("no/such/folder/x.png"), true, 1));
    EXPECT_TRUE(m_window->status().messageText().contains(QStringLiteral("cannot be saved")));
}

TEST_F(PicturesTest, DrawTheOutlineWhichIsAListInTheWindow) {
    open(sixMessages());
    m_window->viewActions().view(ViewKind::Outline)->trigger();
    ASSERT_TRUE(m_window->viewActions().pictures().save(path("outline.svg"), false, 1));
    EXPECT_NE(content("outline.svg").find("install the headers"), std::string::npos);
}

TEST_F(PicturesTest, CopyAndPrint) {
    open(sixMessages());
    m_window->viewActions().pictures().copy->trigger();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("print.pdf"));
    m_window->viewActions().pictures().printTo(printer);
    EXPECT_EQ(content("print.pdf").rfind("%PDF", 0), 0u);
}

}  // namespace
}  // namespace antecedent
