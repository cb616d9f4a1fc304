// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "model/training/report/training_report.h"

namespace antecedent {
namespace {

using Points = std::vector<std::pair<double, double>>;

/// Eight colours that people with any colour vision tell apart (Okabe and Ito).
constexpr const char* colours[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                   "#e69f00", "#56b4e9", "#6a6a6a", "#8c6d00"};

/// A name as SVG text.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += c;
    }
    return result;
}

/// A rectangle of the drawing with its scales.
struct Panel {
    double top, height, maxX, maxY;
    static constexpr double left = 56, width = 480;

    double x(double value) const { return left + width * value / maxX; }
    double y(double value) const { return top + height * (1 - value / maxY); }
};

std::string frame(const Panel& panel, const char* title) {
    std::string svg =
        fmt::format("<text x=\"{}\" y=\"{}\" font-weight=\"bold\">{}</text>\n", Panel::left, panel.top - 8, title);
    for (int i = 0; i <= 4; ++i) {
        const double value = panel.maxY * i / 4, y = panel.y(value);
        svg += fmt::format(
            "<line x1=\"{}\" x2=\"{}\" y1=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"#ddd\"/>"
            "<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\">{:.2f}</text>\n",
            Panel::left, Panel::left + Panel::width, y, y, Panel::left - 6, y + 4, value);
    }
    for (int epoch = 0; epoch <= static_cast<int>(std::ceil(panel.maxX)); ++epoch) {
        if (epoch > panel.maxX) break;
        svg += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\">{}</text>\n", panel.x(epoch),
                           panel.top + panel.height + 16, epoch);
    }
    return svg;
}

std::string curve(const Panel& panel, const Points& points, const char* colour, bool dots) {
    std::string path, marks;
    for (const auto& [x, y] : points) {
        path += fmt::format("{:.1f},{:.1f} ", panel.x(x), panel.y(y));
        if (dots)
            marks += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"/>", panel.x(x), panel.y(y),
                                 colour);
    }
    return fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.5\"/>{}\n", path, colour,
                       marks);
}

std::string legend(const Panel& panel, std::size_t row, const std::string& name, const char* colour) {
    const double x = Panel::left + Panel::width + 16, y = panel.top + 8 + 18.0 * static_cast<double>(row);
    return fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"12\" height=\"4\" fill=\"{}\"/><text x=\"{}\" y=\"{}\">{}</text>\n", x, y,
        colour, x + 18, y + 6, name);
}

double placeOf(const EpochReport& report) {
    return report.epoch - 1 + report.share;
}

}  // namespace

std::string trainingCurves(const std::vector<EpochReport>& log) {
    Points loss, accuracy;
    std::map<std::string, Points> dev;
    double last = 1, highest = 0.1;
    for (const EpochReport& report : log) {
        loss.emplace_back(placeOf(report), report.loss);
        accuracy.emplace_back(placeOf(report), report.trainAccuracy);
        for (const DevScore& score : report.dev) dev[score.source].emplace_back(placeOf(report), score.accuracy);
        last = std::max(last, placeOf(report));
        highest = std::max(highest, report.loss);
    }
    const Panel above{32, 160, last, highest * 1.1}, below{248, 240, last, 1};
    std::string svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"524\" font-family=\"sans-serif\" "
        "font-size=\"11\" fill=\"#222\"><rect width=\"760\" height=\"524\" fill=\"#fff\"/>\n";
    svg += frame(above, "Loss") + curve(above, loss, colours[0], false);
    svg += frame(below, "Share of messages with the right parent, by epoch") + curve(below, accuracy, "#222", false) +
           legend(below, 0, "training", "#222");
    std::size_t row = 0;
    for (const auto& [source, points] : dev) {
        const char* colour = colours[row++ % std::size(colours)];
        svg += curve(below, points, colour, true) + legend(below, row, "dev: " + escaped(source), colour);
    }
    return svg + "</svg>\n";
}

}  // namespace antecedent
