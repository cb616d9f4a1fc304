// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <unordered_map>

#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/timed_turns.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "tiers with annotations that have a time of their own";

/// Times of ELAN's slots. Slots without one lie between their neighbours, evenly.
class TimeSlots {
public:
    explicit TimeSlots(const pugi::xml_node& order) {
        std::vector<std::optional<double>> times;
        for (const pugi::xml_node& slot : order.children("TIME_SLOT")) {
            m_positions.emplace(slot.attribute("TIME_SLOT_ID").value(), times.size());
            const pugi::xml_attribute value = slot.attribute("TIME_VALUE");
            times.push_back(value ? std::optional(value.as_double()) : std::nullopt);
        }
        fill(times);
    }

    std::optional<Timestamp> at(const char* id) const {
        const auto found = m_positions.find(id);
        if (found == m_positions.end()) return std::nullopt;
        return Timestamp::fromSeconds(m_milliseconds[found->second] / 1000);
    }

private:
    void fill(const std::vector<std::optional<double>>& times) {
        double last = 0;
        for (std::size_t i = 0; i < times.size();) {
            std::size_t next = i;
            while (next < times.size() && !times[next]) ++next;
            const double end = next < times.size() ? *times[next] : last;
            const double step = (end - last) / static_cast<double>(next - i + 1);
            for (std::size_t k = 1; i < next; ++i, ++k) m_milliseconds.push_back(last + step * static_cast<double>(k));
            if (next < times.size()) m_milliseconds.push_back(end);
            last = end;
            i = next + 1;
        }
    }

    std::unordered_map<std::string, std::size_t> m_positions;
    std::vector<double> m_milliseconds;
};

/// Tiers that are named for what is seen or remarked.
bool isNoSpeech(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; });
    constexpr std::array<std::string_view, 9> parts{"gestur",   "gaze", "comment", "note", "noise",
                                                    "movement", "hand", "posture", "music"};
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

class ElanImporter : public TextImporter {
public:
    std::string_view name() const override { return "elan"; }
    std::string_view title() const override { return "ELAN"; }
    std::string_view description() const override { return "annotations of recordings made with ELAN (.eaf)"; }

    Recognition sniffText(const TextFile& head) const override {
        return {head.content.find("<ANNOTATION_DOCUMENT") != std::string_view::npos ? 1.0 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink, Control&) const override {
        pugi::xml_document xml;
        if (const auto parsed = parseXml(xml, file.content, file.path.string()); !parsed) return parsed;
        const pugi::xml_node root = xml.child("ANNOTATION_DOCUMENT");
        const TimeSlots slots(root.child("TIME_ORDER"));
        std::vector<TimedTurn> turns;
        std::size_t tiers = 0;
        for (const pugi::xml_node& tier : root.children("TIER")) {
            // A tier below another one says the same again: its translation, its words, their classes.
            if (tier.attribute("PARENT_REF") || isNoSpeech(tier.attribute("TIER_ID").value())) continue;
            const std::size_t before = turns.size();
            addTier(tier, slots, turns);
            tiers += turns.size() > before ? 1 : 0;
        }
        if (turns.empty()) return noMessage(file.path, expected);
        sink.variant(counted(tiers, "tier"));
        deliverTurns(headerFor(file.path, *this, Genre::Meeting), std::move(turns), sink);
        return {};
    }

private:
    static void addTier(const pugi::xml_node& tier, const TimeSlots& slots, std::vector<TimedTurn>& turns) {
        const char* participant = tier.attribute("PARTICIPANT").value();
        const char* id = tier.attribute("TIER_ID").value();
        for (const pugi::xml_node& annotation : tier.children("ANNOTATION")) {
            const pugi::xml_node alignable = annotation.child("ALIGNABLE_ANNOTATION");
            if (!alignable) continue;
            TimedTurn turn;
            turn.id = alignable.attribute("ANNOTATION_ID").value();
            turn.speaker = *participant ? participant : id;
            turn.start = slots.at(alignable.attribute("TIME_SLOT_REF1").value());
            turn.end = slots.at(alignable.attribute("TIME_SLOT_REF2").value());
            turn.text = textBelow(alignable.child("ANNOTATION_VALUE"));
            if (!turn.text.empty()) turns.push_back(std::move(turn));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeElanImporter() {
    return std::make_unique<ElanImporter>();
}

}  // namespace antecedent
