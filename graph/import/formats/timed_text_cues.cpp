// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/timed_text_cues.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedBytes = 4096;

/// How long a frame and a tick are.
struct Rates {
    double frames = 30, ticks = 1;
};

Rates ratesOf(const pugi::xml_node& root) {
    const auto number = [&root](std::string_view name) {
        return std::strtod(std::string(attributeOf(root, name)).c_str(), nullptr);
    };
    Rates rates;
    if (const double frames = number("frameRate"); frames > 0) rates.frames = frames;
    rates.ticks = number("tickRate") > 0 ? number("tickRate") : rates.frames;
    return rates;
}

/// "00:00:01.5", "00:00:01:12" with frames, "1.5s", "1500ms", "36f", "90t".
std::optional<double> offsetOf(std::string_view text, const Rates& rates) {
    text = trim(text);
    if (text.find(':') != std::string_view::npos) {
        const bool hasFrames = std::count(text.begin(), text.end(), ':') == 3;
        const std::size_t end = hasFrames ? text.rfind(':') : text.size();
        const auto clock = parseClock(text.substr(0, end));
        if (!clock) return std::nullopt;
        const double frames = hasFrames ? std::strtod(std::string(text.substr(end + 1)).c_str(), nullptr) : 0;
        return clock->offset().seconds() + frames / rates.frames;
    }
    const std::string number(text);
    char* rest = nullptr;
    const double value = std::strtod(number.c_str(), &rest);
    const std::string_view unit = rest;
    if (rest == number.c_str()) return std::nullopt;
    if (unit == "h") return value * 3600;
    if (unit == "m") return value * 60;
    if (unit == "s" || unit.empty()) return value;
    if (unit == "ms") return value / 1000;
    if (unit == "f") return value / rates.frames;
    return unit == "t" ? std::optional(value / rates.ticks) : std::nullopt;
}

/// Lines below an element, parted by <br/>.
class LinesBelow : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override {
        if (localName(node) == "br") m_lines.emplace_back();
        if (localName(node) == "metadata") return true;
        if (node.type() != pugi::node_pcdata && node.type() != pugi::node_cdata) return true;
        for (const char c : std::string_view(node.value())) {
            std::string& line = m_lines.back();
            const bool blank = blanks.find(c) != std::string_view::npos;
            if (!blank) line += c;
            if (blank && !line.empty() && line.back() != ' ') line += ' ';
        }
        return true;
    }
    std::vector<std::string> take() { return std::move(m_lines); }

private:
    std::vector<std::string> m_lines{1};
};

std::vector<std::string> linesBelow(pugi::xml_node node) {
    LinesBelow walker;
    node.traverse(walker);
    return walker.take();
}

/// Walks through TTML, where times count from those of what stands around.
class TimedTextWalker : public XmlWalker {
public:
    explicit TimedTextWalker(const Rates& rates) : m_rates(rates) {}

    bool enter(const pugi::xml_node& node) override {
        const std::string_view name = localName(node);
        if (name == "agent") noteAgent(node);
        if (name == "head" || name == "tt" || name == "metadata" || name == "agent") return true;
        const bool timed = !attributeOf(node, "begin").empty();
        const Level& above = m_levels.back();
        Level level{above.begin, above.agent};
        if (const auto begin = offsetOf(attributeOf(node, "begin"), m_rates)) level.begin += *begin;
        if (const auto agent = attributeOf(node, "agent"); !agent.empty()) level.agent = agent;
        const bool cue = name == "p" ? timed || !hasTimedSpans(node) : name == "span" && timed;
        if (cue) addCue(node, level, above.begin);
        if (cue) return false;
        m_levels.push_back(std::move(level));
        m_depths.push_back(node);
        return true;
    }
    void leave(const pugi::xml_node& node) override {
        if (m_depths.empty() || m_depths.back() != node) return;
        m_depths.pop_back();
        m_levels.pop_back();
    }

    std::vector<SubtitleCue> take() { return std::move(m_cues); }

private:
    struct Level {
        double begin = 0;
        std::string agent;
    };

    static bool hasTimedSpans(const pugi::xml_node& node) {
        const pugi::xml_node found = node.find_node(
            [](const pugi::xml_node& below) { return localName(below) == "span" && below.attribute("begin"); });
        return static_cast<bool>(found);
    }

    void noteAgent(const pugi::xml_node& agent) {
        std::string name = textBelow(childOf(agent, "name"));
        if (!name.empty()) m_agents[std::string(attributeOf(agent, "id"))] = std::move(name);
    }

    void addCue(const pugi::xml_node& node, const Level& level, double outer) {
        SubtitleCue cue;
        cue.id =
            attributeOf(node, "id").empty() ? std::to_string(m_cues.size() + 1) : std::string(attributeOf(node, "id"));
        const auto end = offsetOf(attributeOf(node, "end"), m_rates);
        const auto length = offsetOf(attributeOf(node, "dur"), m_rates);
        const double until = end ? outer + *end : level.begin + length.value_or(0);
        cue.start = secondsOf(level.begin).value_or(Timestamp{});
        cue.end = secondsOf(until).value_or(cue.start);
        cue.lines = linesBelow(node);
        const auto agent = m_agents.find(level.agent);
        cue.speaker = agent == m_agents.end() ? level.agent : agent->second;
        m_cues.push_back(std::move(cue));
    }

    Rates m_rates;
    std::vector<Level> m_levels{1};
    std::vector<pugi::xml_node> m_depths;
    std::map<std::string, std::string> m_agents;
    std::vector<SubtitleCue> m_cues;
};

/// YouTube's <text start="1.5" dur="2"> in seconds, and <p t="1500" d="2000"> in thousandths.
std::vector<SubtitleCue> captionsIn(const pugi::xml_node& list) {
    std::vector<SubtitleCue> cues;
    for (const pugi::xml_node& node : list.children()) {
        const bool seconds = node.attribute("start");
        const double scale = seconds ? 1 : 1000;
        const double start = node.attribute(seconds ? "start" : "t").as_double() / scale;
        const double length = node.attribute(seconds ? "dur" : "d").as_double() / scale;
        SubtitleCue cue;
        cue.id = std::to_string(cues.size() + 1);
        cue.start = secondsOf(start).value_or(Timestamp{});
        cue.end = secondsOf(start + length).value_or(cue.start);
        cue.lines = {textBelow(node)};
        if (!cue.lines.front().empty()) cues.push_back(std::move(cue));
    }
    return cues;
}

}  // namespace

bool isTimedText(std::string_view text) {
    const std::string_view start = trimLeft(text).substr(0, sniffedBytes);
    if (!startsWith(start, "<")) return false;
    const auto has = [start](std::string_view part) { return start.find(part) != std::string_view::npos; };
    if (has("http://www.w3.org/ns/ttml") || has("http://www.w3.org/2006/10/ttaf1") ||
        has("http://www.w3.org/2006/04/ttaf1"))
        return has("<tt ") || has(":tt ") || has("<tt\n") || has(":tt\n");
    return (has("<transcript") && has("<text start=")) || (has("<timedtext") && has("<p t="));
}

Result<std::vector<SubtitleCue>> parseTimedText(std::string_view text, const std::string& where) {
    pugi::xml_document xml;
    if (const auto parsed = parseXml(xml, text, where); !parsed) return tl::unexpected(parsed.error());
    const pugi::xml_node root = xml.document_element();
    if (localName(root) == "transcript") return captionsIn(root);
    if (localName(root) == "timedtext") return captionsIn(root.child("body"));
    TimedTextWalker walker(ratesOf(root));
    walkXml(xml, walker);
    return walker.take();
}

}  // namespace antecedent
