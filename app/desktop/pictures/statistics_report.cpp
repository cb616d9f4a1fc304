// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/pictures/statistics_report.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QPicture>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>

#include "app/desktop/document/system_lines.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/panels/chart_painter.h"
#include "app/desktop/pictures/picture.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/views/view_factory.h"

namespace antecedent {
namespace {

constexpr double pageWidth = 794;  // A4 at 96 dots per inch
constexpr double pageHeight = 1123;
constexpr double pageMargin = 48;
constexpr double textWidth = pageWidth - 2 * pageMargin;
constexpr double gap = 20;
constexpr double columnWidth = (textWidth - gap) / 2;
constexpr double highestDrawing = 260;
constexpr QSizeF roomOfDrawing(714, 276);
constexpr int textPixels = 11;
constexpr int titlePixels = 20;
constexpr int dotsPerInch = 96;
constexpr int barsInReport = 6;
constexpr int chartsInReport = 6;
constexpr int figureColumns = 2;

QString translated(const char* text) {
    return QCoreApplication::translate("StatisticsReport", text);
}

// Recorded first: scenes draw some things in pixels of their own, without regard to where they are put.
void drawAt(QPainter& painter, const QPointF& place, const CanvasScene& scene, double scale) {
    QPicture recorded;
    QPainter recorder(&recorded);
    Picture(scene).paintScaled(recorder, scale);
    recorder.end();
    painter.save();
    painter.translate(place);
    // Pictures are enlarged by the device's resolution, which the page counts with already.
    const double factor = recorded.logicalDpiX() / static_cast<double>(painter.device()->logicalDpiX());
    painter.scale(factor, factor);
    painter.drawPicture(0, 0, recorded);
    painter.restore();
}

}  // namespace

StatisticsReport::StatisticsReport(ConversationDocument& document)
    : m_document(document), m_font(QApplication::font()), m_palette(paletteOf(Theme::Light)) {
    const ReplyTree said = withoutSystemLines(document.tree());
    m_statistics = conversationStatistics(said);
    m_figures = figuresOf(m_statistics);
    m_font.setPixelSize(textPixels);
    m_palette.setColor(QPalette::Window, Qt::white);
    addDrawing(ViewKind::ThreadMap, translated("Threads over time"));
    for (ChartData& chart : chartsOf(said.conversation(), m_statistics).mid(0, chartsInReport)) {
        const auto painter = std::make_shared<ChartPainter>(m_font, m_palette);
        painter->setMostBars(barsInReport);
        QStringList words{chart.title};
        for (const auto& entry : chart.entries.mid(0, barsInReport)) {
            words << QStringLiteral("%1: %2").arg(entry.label, chart.words(entry.value));
        }
        const auto shared = std::make_shared<const ChartData>(std::move(chart));
        m_narrow.push_back({words.join(QStringLiteral("; ")), [=](double) { return painter->heightFor(*shared); },
                            [=](QPainter& on, const QRectF& place) { painter->paint(on, place.toRect(), *shared); }});
    }
    addDrawing(ViewKind::Network, translated("Who answers whom"));
}

void StatisticsReport::addDrawing(ViewKind view, const QString& words) {
    std::shared_ptr<CanvasScene> scene = makeScene(view, m_document, m_settings);
    scene->setStyle(m_font, m_palette);
    scene->setRoom(roomOfDrawing);  // who fits the room, is drawn as large as it is seen
    m_scenes.push_back(scene);
    const bool wide = view == ViewKind::ThreadMap;
    const auto scaleFor = [scene](double width) {
        const QSizeF size = Picture(*scene).size();
        return std::min({width / size.width(), highestDrawing / size.height(), 1.0});
    };
    const double line = QFontMetricsF(m_font).height() + 4;
    const Part part{words, [=](double width) { return line + Picture(*scene).size().height() * scaleFor(width); },
                    [=, font = m_font, palette = m_palette](QPainter& painter, const QRectF& place) {
                        QFont bold = font;
                        bold.setWeight(QFont::DemiBold);
                        painter.setFont(bold);
                        painter.setPen(palette.color(QPalette::Text));
                        painter.drawText(place.topLeft() + QPointF(0, QFontMetricsF(bold).ascent()), words);
                        const double scale = scaleFor(place.width());
                        const double left = (place.width() - Picture(*scene).size().width() * scale) / 2;
                        drawAt(painter, place.topLeft() + QPointF(left, line), *scene, scale);
                    }};
    (wide ? m_wide : m_narrow).push_back(part);
}

QString StatisticsReport::heading() const {
    const ConversationPtr conversation = m_document.tree().conversationPtr();
    const auto& messages = conversation->messages();
    QStringList parts{translated("%1 messages").arg(m_statistics.shape.messages),
                      translated("%1 threads").arg(m_statistics.shape.threads.size()),
                      translated("%1 speakers").arg(m_statistics.people.speakers.size())};
    if (!messages.empty() && messages.front().time && messages.back().time) {
        const MessageWords words(*conversation);
        parts
            << translated("%1 to %2").arg(words.fullTime(MessageId(0)), words.fullTime(MessageId(messages.size() - 1)));
    }
    return parts.join(QStringLiteral(" · "));
}

double StatisticsReport::paintFigures(QPainter& painter, double top) const {
    const double line = QFontMetricsF(m_font).height() + 2;
    const auto rows = (m_figures.size() + figureColumns - 1) / figureColumns;
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const QRectF place(pageMargin + (columnWidth + gap) * static_cast<double>(i / rows),
                           top + line * static_cast<double>(i % rows), columnWidth, line);
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_figures[i].name);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_figures[i].value);
    }
    return top + line * static_cast<double>(rows) + gap;
}

double StatisticsReport::paintParts(QPainter& painter, double top) const {
    for (const Part& part : m_wide) {
        const double height = part.height(textWidth);
        part.paint(painter, {pageMargin, top, textWidth, height});
        top += height + gap;
    }
    double ends[2] = {top, top};
    for (const Part& part : m_narrow) {
        const int column = ends[1] < ends[0] ? 1 : 0;
        const double height = part.height(columnWidth);
        part.paint(painter, {pageMargin + (columnWidth + gap) * column, ends[column], columnWidth, height});
        ends[column] += height + gap;
    }
    return std::max(ends[0], ends[1]);
}

/// How far down it goes.
double StatisticsReport::paintPage(QPainter& painter) const {
    QFont title = m_font;
    title.setPixelSize(titlePixels);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(m_palette.color(QPalette::Text));
    const QRectF first(pageMargin, pageMargin, textWidth, QFontMetricsF(title).height());
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(title).elidedText(m_document.title(), Qt::ElideRight, textWidth));
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    const QRectF second(pageMargin, first.bottom(), textWidth, QFontMetricsF(m_font).height() + 4);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, heading());
    return paintParts(painter, paintFigures(painter, second.bottom() + gap));
}

// Drawn once to see how high it is; what is higher than a page is made smaller as a whole.
void StatisticsReport::paintPdf(QIODevice& device) const {
    QImage scratch(1, 1, QImage::Format_RGB32);
    QPainter measuring(&scratch);
    const double height = paintPage(measuring) - gap + pageMargin;
    measuring.end();
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(m_document.title());
    writer.setCreator(QStringLiteral("Antecedent %1").arg(QApplication::applicationVersion()));
    QPainter painter(&writer);
    const double scale = std::min(1.0, pageHeight / height);
    painter.translate(pageWidth * (1 - scale) / 2, 0);
    painter.scale(scale, scale);
    paintPage(painter);
}

QByteArray StatisticsReport::html() const {
    const auto escaped = [](const QString& text) { return text.toHtmlEscaped(); };
    QString page = QStringLiteral(
                       "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>\n"
                       "body { font: 15px/1.4 sans-serif; max-width: 60rem; margin: 2rem auto; color: %2 }\n"
                       "table { columns: 2; display: block; border-collapse: collapse }\n"
                       "tr { display: flex; justify-content: space-between; break-inside: avoid }\n"
                       "th { font-weight: normal; color: %3; text-align: left }\n"
                       "td { text-align: right }\n"
                       "figure { display: inline-block; vertical-align: top; margin: 1rem 1rem 0 0 }\n"
                       "svg { max-width: 100%; height: auto }\n</style></head><body>\n<h1>%1</h1>\n<p>%4</p>\n")
                       .arg(escaped(m_document.title()), m_palette.color(QPalette::Text).name(),
                            m_palette.color(QPalette::PlaceholderText).name(), escaped(heading()));
    page += QStringLiteral("<table>\n");
    for (const Figure& figure : m_figures) {
        page += QStringLiteral("<tr title=\"%3\"><th>%1</th><td>%2</td></tr>\n")
                    .arg(escaped(figure.name), escaped(figure.value), escaped(figure.meaning));
    }
    page += QStringLiteral("</table>\n");
    const auto add = [&](const Part& part, double width) {
        const QSizeF size(width, part.height(width));
        QBuffer svg;
        QSvgGenerator generator;
        generator.setOutputDevice(&svg);
        generator.setResolution(dotsPerInch);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        QPainter painter(&generator);
        part.paint(painter, QRectF(QPointF(), size));
        painter.end();
        const QString drawn = QString::fromUtf8(svg.data());
        page += QStringLiteral("<figure role=\"img\" aria-label=\"%1\">%2</figure>\n")
                    .arg(escaped(part.words), drawn.mid(drawn.indexOf(QStringLiteral("<svg"))));
    };
    for (const Part& part : m_wide) add(part, textWidth);
    for (const Part& part : m_narrow) add(part, columnWidth);
    return (page + QStringLiteral("</body></html>\n")).toUtf8();
}

Result<void> StatisticsReport::write(const QString& path) const {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const std::string where = path.toStdString();
    if (suffix != QStringLiteral("pdf") && suffix != QStringLiteral("html"))
        return fail(ErrorCode::Usage, "a report's name ends in .pdf or .html", where);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, Sentence::verbatim(file.errorString().toStdString()), where);
    if (suffix == QStringLiteral("pdf")) paintPdf(file);
    if (suffix == QStringLiteral("html")) file.write(html());
    if (!file.flush() || !file.commit())
        return fail(ErrorCode::Io, Sentence::verbatim(file.errorString().toStdString()), where);
    return {};
}

}  // namespace antecedent
