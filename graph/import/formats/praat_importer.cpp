// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/timed_turns.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "interval tiers with a speaker's name and utterances";

/// A value of a TextGrid: a number, or a text in quotation marks. Both layouts, the long one with its labels and the
/// short one, hold the same values in the same order.
struct Value {
    std::string text;
    bool quoted = false;
};

std::optional<Value> nextValue(std::string_view& rest) {
    while (!rest.empty()) {
        const char c = rest.front();
        if (c == '"') {
            Value value{{}, true};
            rest.remove_prefix(1);
            while (!rest.empty()) {
                const char inner = rest.front();
                rest.remove_prefix(1);
                if (inner == '"' && !startsWith(rest, "\"")) return value;
                if (inner == '"') rest.remove_prefix(1);
                value.text += inner;
            }
            return value;
        }
        const std::size_t length = std::min(rest.find_first_of(blanks), rest.size());
        const std::string_view word = rest.substr(0, length);
        // Labels and what stands in square brackets are for people.
        if (length > 0 && (isDigit(c) || c == '-' || c == '<')) {
            rest.remove_prefix(length);
            return Value{std::string(word), false};
        }
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return std::nullopt;
}

/// Tiers of words, sounds and the like say what another one says, in pieces.
bool isFine(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; });
    constexpr std::array<std::string_view, 7> parts{"phon", "word", "syll", "segment", "token", "morph", "pos"};
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

class PraatImporter : public TextImporter {
public:
    std::string_view name() const override { return "praat"; }
    std::string_view title() const override { return "Praat TextGrid"; }
    std::string_view description() const override { return "TextGrids of Praat, a tier for each speaker"; }

    Recognition sniffText(const TextFile& head) const override {
        const std::string_view start = head.content.substr(0, 400);
        const bool grid =
            start.find("\"TextGrid\"") != std::string_view::npos && start.find("ooTextFile") != std::string_view::npos;
        return {grid ? 1.0 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink, Control&) const override {
        std::string_view rest = file.content;
        std::vector<TimedTurn> turns;
        std::size_t fine = 0;
        while (auto value = nextValue(rest)) {
            if (!value->quoted || value->text != "IntervalTier") continue;
            const auto tier = nextValue(rest);
            if (!tier) break;
            const std::size_t before = turns.size();
            addIntervals(rest, tier->text, turns);
            if (!isFine(tier->text)) continue;
            fine += turns.size() - before;
            turns.resize(before);
        }
        if (turns.empty() && fine > 0) {
            return fail(ErrorCode::BadInput,
                        "has tiers of words or sounds alone; one with the utterances of each speaker is needed",
                        file.path.string());
        }
        if (turns.empty()) return noMessage(file.path, expected);
        deliverTurns(headerFor(file.path, *this, Genre::Meeting), std::move(turns), sink);
        return {};
    }

private:
    /// Beginning and end of the tier, how many intervals, and of each beginning, end and text.
    static void addIntervals(std::string_view& rest, const std::string& tier, std::vector<TimedTurn>& turns) {
        nextValue(rest);
        nextValue(rest);
        const auto count = nextValue(rest);
        const auto most = count ? secondsIn(count->text) : std::nullopt;
        if (!most) return;
        for (double i = 0; i < most->seconds(); ++i) {
            const auto start = nextValue(rest);
            const auto end = nextValue(rest);
            const auto text = nextValue(rest);
            if (!text || !text->quoted) return;
            TimedTurn turn;
            turn.speaker = tier;
            turn.start = secondsIn(start->text);
            turn.end = secondsIn(end->text);
            turn.text = text->text;
            if (!trim(turn.text).empty()) turns.push_back(std::move(turn));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makePraatImporter() {
    return std::make_unique<PraatImporter>();
}

}  // namespace antecedent
