// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "app/desktop/models/statistics_charts.h"

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("StatisticsFigures", text);
}

QString whole(std::size_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString decimal(double number) {
    return QLocale().toString(number, 'f', 2);
}

QString percent(double share) {
    return translated("%1 %").arg(std::lround(100 * share));
}

QString duration(double seconds) {
    ChartData words;
    words.seconds = true;
    return words.words(seconds);
}

QString latency(const Latency& latency) {
    if (latency.count == 0) return translated("unknown");
    return translated("%1 (nine of ten within %2)").arg(duration(latency.median), duration(latency.p90));
}

QList<Figure> shapeFigures(const ForestShape& shape) {
    return {
        {translated("Messages"), whole(shape.messages), {}},
        {translated("Threads"), whole(shape.threads.size()), {}},
        {translated("Threads nobody answered"), percent(shape.unansweredShare), {}},
        {translated("Messages without a reply"), whole(shape.leaves), {}},
        {translated("Greatest depth"), whole(shape.maxDepth),
         translated("Replies from a thread's first message to its deepest")},
        {translated("Mean depth"), decimal(shape.meanDepth), {}},
        {translated("Replies per answered message"), decimal(shape.branching), {}},
        {translated("Replies to the first message"), percent(shape.rootDominance),
         translated("Share of the replies that answer the first message of their thread")},
        {translated("Structural virality"), decimal(shape.structuralVirality),
         translated("Mean distance of two messages of a thread: small when all answer one, large in a long "
                    "exchange")},
        {translated("Longest path"), whole(shape.longestPath),
         translated("Links between the two messages of a thread that are farthest apart")},
    };
}

QList<Figure> timeFigures(const ReplyTimes& times) {
    return {
        {translated("Duration"), duration(times.duration), {}},
        {translated("Time to a reply"), latency(times.latency), translated("Median, of replies to others")},
        {translated("Time to the first reply"), latency(times.firstResponse),
         translated("Median, of replies to a thread's first message")},
        {translated("Threads at once"),
         translated("%1, at most %2").arg(decimal(times.meanConcurrentThreads), whole(times.mostConcurrentThreads)),
         {}},
    };
}

QList<Figure> peopleFigures(const Participation& people) {
    return {
        {translated("Speakers"), whole(people.speakers.size()), {}},
        {translated("Entropy of participation"), translated("%1 bits").arg(decimal(people.entropy)),
         translated("The more, the more evenly the messages are spread over the speakers")},
        {translated("Gini of participation"), decimal(people.gini),
         translated("0: all say equally much; near 1: one says everything")},
        {translated("Reciprocity"), percent(people.reciprocity),
         translated("Share of the answered people who answer back")},
        {translated("Newcomers answered"), percent(people.newcomersAnswered),
         translated("Share of the speakers whose first message somebody else answered")},
    };
}

}  // namespace

QList<Figure> figuresOf(const ConversationStatistics& statistics) {
    return shapeFigures(statistics.shape) + timeFigures(statistics.times) + peopleFigures(statistics.people);
}

QString csvOf(const QList<Figure>& figures) {
    QString text = QStringLiteral("figure,value\r\n");
    const auto quoted = [](QString field) {
        return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    };
    for (const Figure& figure : figures) {
        text += quoted(figure.name) + QLatin1Char(',') + quoted(figure.value) + QStringLiteral("\r\n");
    }
    return text;
}

}  // namespace antecedent
