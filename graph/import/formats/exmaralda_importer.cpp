// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/timed_turns.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "tiers of the type \"t\" with events";

using Names = std::map<std::string, std::string, std::less<>>;

struct Timeline {
    std::map<std::string, Timestamp, std::less<>> times;  ///< of the points that have one
};

Names namesIn(const pugi::xml_node& head) {
    Names names;
    for (const pugi::xml_node& speaker : head.child("speakertable").children("speaker")) {
        names.emplace(speaker.attribute("id").value(), textBelow(speaker.child("abbreviation")));
    }
    return names;
}

Timeline timelineIn(const pugi::xml_node& body) {
    Timeline timeline;
    for (const pugi::xml_node& point : body.child("common-timeline").children("tli")) {
        const std::string id = point.attribute("id").value();
        if (const auto time = secondsIn(point.attribute("time").value())) timeline.times.emplace(id, *time);
    }
    return timeline;
}

bool endsSentence(const std::string& text) {
    return !text.empty() && (std::string(".?!").find(text.back()) != std::string::npos ||
                             (text.size() >= 3 && text.compare(text.size() - 3, 3, "…") == 0));
}

/// Events that follow each other without a gap are one utterance until a sentence ends.
void addTier(const pugi::xml_node& tier, const Timeline& timeline, std::vector<TimedTurn>& turns) {
    const std::size_t first = turns.size();
    std::string_view end;
    const auto timeOf = [&](std::string_view point) {
        const auto found = timeline.times.find(point);
        return found == timeline.times.end() ? std::nullopt : std::optional(found->second);
    };
    for (const pugi::xml_node& event : tier.children("event")) {
        const std::string text = textBelow(event);
        const std::string_view start = event.attribute("start").value();
        if (text.empty()) continue;
        if (turns.size() > first && start == end && !endsSentence(turns.back().text)) {
            turns.back().text += " " + text;
        } else {
            TimedTurn turn;
            turn.start = timeOf(start);
            turn.text = text;
            turns.push_back(std::move(turn));
        }
        end = event.attribute("end").value();
        turns.back().end = timeOf(end);
    }
}

class ExmaraldaImporter : public TextImporter {
public:
    std::string_view name() const override { return "exmaralda"; }
    std::string_view title() const override { return "EXMARaLDA"; }
    std::string_view description() const override { return "basic transcriptions of EXMARaLDA (.exb)"; }

    Recognition sniffText(const TextFile& head) const override {
        return {head.content.find("<basic-transcription") != std::string_view::npos ? 1.0 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink, Control&) const override {
        pugi::xml_document xml;
        if (const auto parsed = parseXml(xml, file.content, file.path.string()); !parsed) return parsed;
        const pugi::xml_node root = xml.child("basic-transcription");
        const Names names = namesIn(root.child("head"));
        const pugi::xml_node body = root.child("basic-body");
        const Timeline timeline = timelineIn(body);
        std::vector<TimedTurn> turns;
        for (const pugi::xml_node& tier : body.children("tier")) {
            if (std::string_view(tier.attribute("type").value()) != "t") continue;
            const std::size_t before = turns.size();
            addTier(tier, timeline, turns);
            const std::string id = tier.attribute("speaker").value();
            const auto known = names.find(id);
            for (std::size_t i = before; i < turns.size(); ++i) {
                turns[i].speakerId = id;
                turns[i].speaker = known == names.end() || known->second.empty() ? id : known->second;
            }
        }
        if (turns.empty()) return noMessage(file.path, expected);
        deliverTurns(headerFor(file.path, *this, Genre::Meeting), std::move(turns), sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeExmaraldaImporter() {
    return std::make_unique<ExmaraldaImporter>();
}

}  // namespace antecedent
