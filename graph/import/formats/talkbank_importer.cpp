// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/formats/talkbank_text.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"*CHI:\", a tab and what the child says";
constexpr std::size_t sniffedLines = 60;
constexpr std::size_t longestCode = 16;

/// "CHI Ann Target_Child, MOT Mother" as the code of each speaker and the name where one stands between code and role.
std::map<std::string, std::string> participantsIn(std::string_view list) {
    std::map<std::string, std::string> names;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        std::string_view entry = trim(list.substr(0, comma));
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
        const std::size_t first = entry.find_first_of(blanks);
        const std::size_t last = entry.find_last_of(blanks);
        if (first == std::string_view::npos) continue;
        std::string name(last > first ? trim(entry.substr(first, last - first)) : std::string_view{});
        for (char& c : name) c = c == '_' ? ' ' : c;
        names.emplace(entry.substr(0, first), std::move(name));
    }
    return names;
}

/// "*CHI:", a tab and what is said. Codes have capitals and digits; a list in Markdown has words there.
bool isSpeech(std::string_view line) {
    const std::size_t colon = line.substr(0, longestCode).find(':');
    if (line.front() != '*' || colon == std::string_view::npos || colon < 2) return false;
    const std::string_view code = line.substr(1, colon - 1);
    if (code.find_first_of(" *`abcdefghijklmnopqrstuvwxyz") != std::string_view::npos) return false;
    return colon + 1 == line.size() || line[colon + 1] == '\t' || line[colon + 1] == ' ';
}

/// Puts lines that a tier is broken into together again and reads tier by tier.
class TierReader {
public:
    explicit TierReader(ConversationBuilder& builder) : m_builder(&builder) {}

    void add(std::string_view line, std::size_t number) {
        if (startsWith(line, "\t")) {
            m_tier += ' ';
            m_tier += trim(line);
            return;
        }
        finish();
        m_tier = line;
        m_line = number;
    }

    void finish() {
        const std::string tier = std::exchange(m_tier, {});
        const std::size_t colon = tier.find(':');
        if (colon == std::string::npos) return;
        const std::string name = tier.substr(0, colon);
        const std::string_view content = trim(std::string_view(tier).substr(colon + 1));
        if (name == "@Participants") m_names = participantsIn(content);
        if (startsWith(name, "*")) speak(name.substr(1), content);
        // The elder layout has the time of an utterance on a line of its own.
        if ((name == "%snd" || name == "%mov" || name == "%tim") && m_builder->size() > 0)
            setTime(talkBankTimes(content));
    }

private:
    void speak(const std::string& code, std::string_view content) {
        MessageDraft draft;
        const auto known = m_names.find(code);
        draft.speaker = known == m_names.end() || known->second.empty() ? code : known->second;
        draft.speakerId = code;
        draft.text = talkBankText(content);
        draft.line = m_line;
        m_builder->add(std::move(draft));
        setTime(talkBankTimes(content));
    }

    void setTime(const std::optional<std::pair<Timestamp, Timestamp>>& times) {
        MessageDraft& last = m_builder->last();
        if (!times || last.time) return;
        last.time = times->first;
        last.end = times->second;
    }

    ConversationBuilder* m_builder;
    std::map<std::string, std::string> m_names;
    std::string m_tier;
    std::size_t m_line = 0;
};

class TalkBankImporter : public TextImporter {
public:
    std::string_view name() const override { return "talkbank"; }
    std::string_view title() const override { return "TalkBank CHAT"; }
    std::string_view description() const override {
        return "transcripts in the CHAT format of TalkBank and CHILDES (.cha)";
    }

    Recognition sniffText(const TextFile& head) const override {
        LineReader lines(head.content);
        bool begins = false;
        std::size_t tiers = 0, others = 0;
        while (lines.number() < sniffedLines) {
            const auto line = lines.next();
            if (!line) break;
            if (trim(*line).empty()) continue;
            begins = begins || (others == 0 && (startsWith(*line, "@Begin") || startsWith(*line, "@Participants:")));
            const bool speech = isSpeech(*line);
            tiers += speech ? 1 : 0;
            others += !speech && std::string_view("@%\t").find(line->front()) == std::string_view::npos ? 1 : 0;
        }
        if (begins) return {0.98, {}};
        return {tiers >= 2 && others <= tiers ? 0.9 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Meeting));
        builder.header().timeBase = TimeBase::Recording;
        TierReader tiers(builder);
        LineReader lines(file.content);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            if (!trim(*line).empty()) tiers.add(*line, lines.number());
        }
        tiers.finish();
        if (builder.size() == 0) return noMessage(file.path, expected);
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeTalkBankImporter() {
    return std::make_unique<TalkBankImporter>();
}

}  // namespace antecedent
