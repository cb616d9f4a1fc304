// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/statistics_charts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <functional>

namespace antecedent {
namespace {

constexpr std::size_t timeBins = 24;

QString translated(const char* text) {
    return QCoreApplication::translate("StatisticsCharts", text);
}

using ValueOf = std::function<double(const SpeakerPart&)>;

/// One bar a speaker, largest first; speakers with nothing to show are left out.
ChartData speakerChart(const Conversation& conversation, const Participation& people, const QString& title,
                       const ValueOf& valueOf) {
    ChartData chart{ChartData::Kind::Bars, title, translated("speaker"), title, false, {}};
    for (const SpeakerPart& part : people.speakers) {
        const double value = valueOf(part);
        if (value <= 0) continue;
        chart.entries.append({QString::fromStdString(conversation.speakers()[part.speaker.index()].name), value,
                              static_cast<int>(part.speaker.index())});
    }
    std::stable_sort(chart.entries.begin(), chart.entries.end(),
                     [](const auto& a, const auto& b) { return a.value > b.value; });
    return chart;
}

ChartData depthChart(const ForestShape& shape) {
    ChartData chart{ChartData::Kind::Columns,
                    translated("Messages at each depth"),
                    translated("depth"),
                    translated("messages"),
                    false,
                    {}};
    for (std::size_t depth = 0; depth < shape.widths.size(); ++depth) {
        chart.entries.append({QString::number(depth), static_cast<double>(shape.widths[depth]), -1});
    }
    return chart;
}

ChartData threadChart(const ForestShape& shape) {
    ChartData chart{ChartData::Kind::Columns,
                    translated("Sizes of the threads"),
                    translated("messages"),
                    translated("threads"),
                    false,
                    {}};
    // 1, 2, 3–4, 5–8 … messages: sizes are spread too widely for equal steps.
    for (const ThreadShape& thread : shape.threads) {
        const auto bin = static_cast<qsizetype>(std::ceil(std::log2(static_cast<double>(thread.messages))));
        while (chart.entries.size() <= bin) {
            const int upTo = 1 << chart.entries.size();
            const int from = upTo / 2 + 1;
            const QString label = from >= upTo ? QString::number(upTo) : QStringLiteral("%1–%2").arg(from).arg(upTo);
            chart.entries.append({label, 0, -1});
        }
        ++chart.entries[bin].value;
    }
    return chart;
}

QString timeLabel(const Conversation& conversation, double seconds, double duration) {
    if (conversation.header().timeBase == TimeBase::Recording) {
        return QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(QStringLiteral("H:mm:ss"));
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
    return time.toString(duration > 86400 ? QStringLiteral("d MMM HH:mm") : QStringLiteral("HH:mm"));
}

/// How many messages came in each part of the whole time.
ChartData activityChart(const Conversation& conversation) {
    ChartData chart{ChartData::Kind::Columns,
                    translated("Messages over time"),
                    translated("from"),
                    translated("messages"),
                    false,
                    {}};
    std::vector<double> times;
    for (const Message& message : conversation.messages()) {
        if (message.time) times.push_back(message.time->seconds());
    }
    if (times.size() < 2) return chart;
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    const double begin = *first;
    const double width = std::max(1.0, (*last - begin) / static_cast<double>(timeBins));
    std::vector<std::size_t> counts(timeBins, 0);
    for (const double time : times) {
        ++counts[std::min(timeBins - 1, static_cast<std::size_t>((time - begin) / width))];
    }
    for (std::size_t i = 0; i < timeBins; ++i) {
        chart.entries.append({timeLabel(conversation, begin + width * static_cast<double>(i), *last - begin),
                              static_cast<double>(counts[i]), -1});
    }
    return chart;
}

ChartData pairChart(const Conversation& conversation, const ReplyTimes& times) {
    ChartData chart{ChartData::Kind::Bars,
                    translated("Median time to a reply, by pair"),
                    translated("pair"),
                    translated("seconds"),
                    true,
                    {}};
    for (const PairLatency& pair : times.byPair) {
        chart.entries.append({QStringLiteral("%1 → %2").arg(QString::fromStdString(conversation.speakerName(pair.from)),
                                                            QString::fromStdString(conversation.speakerName(pair.to))),
                              pair.latency.median, static_cast<int>(pair.from.index())});
    }
    std::stable_sort(chart.entries.begin(), chart.entries.end(),
                     [](const auto& a, const auto& b) { return a.value < b.value; });
    return chart;
}

ChartData inSeconds(ChartData chart) {
    chart.seconds = true;
    chart.valueName = translated("seconds");
    return chart;
}

}  // namespace

QList<ChartData> chartsOf(const Conversation& conversation, const ConversationStatistics& statistics) {
    const Participation& people = statistics.people;
    const ReplyTimes& times = statistics.times;
    const auto bySpeaker = [&](const char* title, const ValueOf& valueOf) {
        return speakerChart(conversation, people, translated(title), valueOf);
    };
    QList<ChartData> charts{
        bySpeaker(QT_TRANSLATE_NOOP("StatisticsCharts", "Messages by speaker"),
                  [](const SpeakerPart& part) { return static_cast<double>(part.messages); }),
        activityChart(conversation),
        depthChart(statistics.shape),
        threadChart(statistics.shape),
        inSeconds(bySpeaker(QT_TRANSLATE_NOOP("StatisticsCharts", "Median time to a reply"),
                            [&](const SpeakerPart& part) { return times.bySpeaker[part.speaker.index()].median; })),
        pairChart(conversation, times),
        bySpeaker(QT_TRANSLATE_NOOP("StatisticsCharts", "Attention (PageRank)"),
                  [](const SpeakerPart& part) { return part.pageRank; }),
        bySpeaker(QT_TRANSLATE_NOOP("StatisticsCharts", "Between others (betweenness)"),
                  [](const SpeakerPart& part) { return part.betweenness; }),
        bySpeaker(QT_TRANSLATE_NOOP("StatisticsCharts", "Near to others (closeness)"),
                  [](const SpeakerPart& part) { return part.closeness; }),
    };
    if (!times.talkTime.empty()) {
        charts.prepend(
            inSeconds(bySpeaker(QT_TRANSLATE_NOOP("StatisticsCharts", "Talk time"),
                                [&](const SpeakerPart& part) { return times.talkTime[part.speaker.index()]; })));
    }
    charts.removeIf([](const ChartData& chart) { return chart.entries.isEmpty(); });
    return charts;
}

}  // namespace antecedent
