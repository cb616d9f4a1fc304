// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/substation_cues.h"

#include <algorithm>
#include <optional>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {

/// The fields between commas, of which the last keeps its own.
std::vector<std::string_view> fieldsOf(std::string_view line, std::size_t most) {
    std::vector<std::string_view> fields;
    while (fields.size() + 1 < most) {
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos) break;
        fields.push_back(trim(line.substr(0, comma)));
        line.remove_prefix(comma + 1);
    }
    fields.push_back(trim(line));
    return fields;
}

/// Lines of a text in which "\N" and "\n" end one.
std::vector<std::string> textLines(std::string_view text) {
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool code = text[i] == '\\' && i + 1 < text.size();
        if (code && (text[i + 1] == 'N' || text[i + 1] == 'n')) {
            lines.emplace_back();
            ++i;
        } else if (code && text[i + 1] == 'h') {
            lines.back() += ' ';
            ++i;
        } else {
            lines.back() += text[i];
        }
    }
    return lines;
}

class EventReader {
public:
    void setFormat(std::string_view format) {
        m_names.clear();
        for (const std::string_view name : fieldsOf(format, std::string_view::npos)) m_names.emplace_back(name);
    }

    /// Nothing where the times cannot be read.
    std::optional<SubtitleCue> cueOf(std::string_view event) const {
        const auto fields = fieldsOf(event, m_names.size());
        const auto field = [&](std::string_view name) {
            const auto found = std::find(m_names.begin(), m_names.end(), name);
            const auto index = static_cast<std::size_t>(found - m_names.begin());
            return index < fields.size() ? fields[index] : std::string_view{};
        };
        const auto start = parseClock(field("Start"));
        const auto end = parseClock(field("End"));
        if (!start || !end) return std::nullopt;
        SubtitleCue cue;
        cue.start = start->offset();
        cue.end = end->offset();
        cue.speaker = field("Name").empty() ? field("Actor") : field("Name");
        cue.lines = textLines(field("Text"));
        return cue;
    }

private:
    std::vector<std::string> m_names{"Layer",   "Start",   "End",     "Style",  "Name",
                                     "MarginL", "MarginR", "MarginV", "Effect", "Text"};
};

}  // namespace

bool isSubStation(std::string_view text) {
    return startsWith(trimLeft(text), "[Script Info]");
}

std::vector<SubtitleCue> parseSubStation(std::string_view text, ConversationSink& sink) {
    std::vector<SubtitleCue> cues;
    EventReader events;
    bool inEvents = false;
    LineReader lines(text);
    while (const auto raw = lines.next()) {
        const std::string_view line = trim(*raw);
        if (startsWith(line, "[")) inEvents = startsWith(line, "[Events]");
        if (inEvents && startsWith(line, "Format:")) events.setFormat(line.substr(7));
        if (!inEvents || !startsWith(line, "Dialogue:")) continue;
        auto cue = events.cueOf(line.substr(9));
        if (cue) {
            cue->id = std::to_string(cues.size() + 1);
            cue->line = lines.number();
            cues.push_back(std::move(*cue));
        } else {
            sink.warn({lines.number(), "left out: no times of the form 0:00:01.00"});
        }
    }
    std::stable_sort(cues.begin(), cues.end(),
                     [](const SubtitleCue& a, const SubtitleCue& b) { return a.start < b.start; });
    return cues;
}

}  // namespace antecedent
