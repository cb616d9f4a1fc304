// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/statistics_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace antecedent {
namespace {

constexpr std::size_t shownSpeakers = 20;

std::string duration(double seconds) {
    const auto whole = static_cast<long>(std::llround(seconds));
    if (whole < 60) return fmt::format("{} s", whole);
    if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
    if (whole < 86400) return fmt::format("{} h {} min", whole / 3600, whole / 60 % 60);
    return fmt::format("{} d {} h", whole / 86400, whole / 3600 % 24);
}

std::string latency(const Latency& latency) {
    if (latency.count == 0) return "unknown";
    return fmt::format("{} (90 % within {})", duration(latency.median), duration(latency.p90));
}

std::string percent(double share) {
    return fmt::format("{:.0f} %", 100 * share);
}

std::string widths(const std::vector<std::size_t>& widths) {
    constexpr std::size_t shown = 12;
    const auto end = widths.begin() + static_cast<std::ptrdiff_t>(std::min(widths.size(), shown));
    return fmt::format("{}{}", fmt::join(widths.begin(), end, " "), widths.size() > shown ? " …" : "");
}

std::string nameOf(const ReplyTree& tree) {
    const auto& header = tree.conversation().header();
    const std::string& name = header.title.empty() ? header.id : header.title;
    return name.empty() ? "conversation" : name;
}

/// Speakers by the number of their messages.
std::vector<const SpeakerPart*> busiest(const Participation& people) {
    std::vector<const SpeakerPart*> parts;
    for (const SpeakerPart& part : people.speakers) parts.push_back(&part);
    std::stable_sort(parts.begin(), parts.end(),
                     [](const SpeakerPart* a, const SpeakerPart* b) { return a->messages > b->messages; });
    return parts;
}

std::string speakerTable(const StatisticsItem& item) {
    const auto& speakers = item.tree->conversation().speakers();
    std::string text = fmt::format("  {:<20} {:>8} {:>6} {:>8} {:>9} {:>12} {:>8} {:>9}\n", "speaker", "messages",
                                   "share", "threads", "answered", "answered by", "PageRank", "latency");
    const auto parts = busiest(item.statistics.people);
    for (std::size_t i = 0; i < std::min(parts.size(), shownSpeakers); ++i) {
        const SpeakerPart& part = *parts[i];
        const Latency& times = item.statistics.times.bySpeaker[part.speaker.index()];
        text +=
            fmt::format("  {:<20.20} {:>8} {:>6} {:>8} {:>9} {:>12} {:>8.3f} {:>9}\n",
                        speakers[part.speaker.index()].name, part.messages, percent(part.share), part.threadsStarted,
                        part.outDegree, part.inDegree, part.pageRank, times.count > 0 ? duration(times.median) : "-");
    }
    if (parts.size() > shownSpeakers) text += fmt::format("  and {} more\n", parts.size() - shownSpeakers);
    return text;
}

}  // namespace

std::vector<StatisticsLine> statisticsLines(const ConversationStatistics& statistics) {
    const ForestShape& shape = statistics.shape;
    const ReplyTimes& times = statistics.times;
    const Participation& people = statistics.people;
    std::vector<StatisticsLine> lines{
        {"messages", fmt::format("{}", shape.messages)},
        {"threads", fmt::format("{}", shape.threads.size())},
        {"deepest message", fmt::format("{}", shape.maxDepth)},
        {"mean depth", fmt::format("{:.2f}", shape.meanDepth)},
        {"messages at each depth", widths(shape.widths)},
        {"messages without a reply", fmt::format("{}", shape.leaves)},
        {"replies to a message that has any", fmt::format("{:.2f}", shape.branching)},
        {"replies that answer the first message", percent(shape.rootDominance)},
        {"structural virality", fmt::format("{:.2f}", shape.structuralVirality)},
        {"longest path", fmt::format("{}", shape.longestPath)},
        {"threads nobody answered", percent(shape.unansweredShare)},
        {"duration", duration(times.duration)},
        {"time to a reply", latency(times.latency)},
        {"time to the first reply", latency(times.firstResponse)},
        {"threads at once",
         fmt::format("{:.1f} (at most {})", times.meanConcurrentThreads, times.mostConcurrentThreads)},
        {"speakers", fmt::format("{}", people.speakers.size())},
        {"entropy of participation", fmt::format("{:.2f} bits", people.entropy)},
        {"Gini of participation", fmt::format("{:.2f}", people.gini)},
        {"reciprocity", percent(people.reciprocity)},
        {"newcomers answered", percent(people.newcomersAnswered)}};
    if (!times.talkTime.empty()) {
        const double sum = std::accumulate(times.talkTime.begin(), times.talkTime.end(), 0.0);
        lines.push_back({"talk time", duration(sum)});
    }
    return lines;
}

std::string statisticsText(const std::vector<StatisticsItem>& items) {
    std::string text;
    for (const StatisticsItem& item : items) {
        if (!text.empty()) text += "\n";
        text += nameOf(*item.tree) + "\n";
        for (const StatisticsLine& line : statisticsLines(item.statistics)) {
            text += fmt::format("  {:<38} {}\n", line.name, line.value);
        }
        if (!item.statistics.people.speakers.empty()) text += "\n" + speakerTable(item);
    }
    return text;
}

}  // namespace antecedent
