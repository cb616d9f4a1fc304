// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/timed_turns.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "turns of speakers";

/// Names of speakers by their ids.
using Names = std::map<std::string, std::string, std::less<>>;

/// The turns of Transcriber, which may be of several speakers at once.
class TranscriberTurns : public XmlWalker {
public:
    explicit TranscriberTurns(Names names) : m_names(std::move(names)) {}

    bool enter(const pugi::xml_node& node) override {
        if (std::string_view(node.name()) != "Turn") return true;
        addTurn(node);
        return false;
    }

    std::vector<TimedTurn> take() { return std::move(m_turns); }

private:
    void addTurn(const pugi::xml_node& turn) {
        const std::string_view speakers = turn.attribute("speaker").value();
        m_current = {};
        m_current.start = secondsIn(turn.attribute("startTime").value());
        m_current.end = secondsIn(turn.attribute("endTime").value());
        speaks(speakers, 1);
        for (const pugi::xml_node& part : turn.children()) {
            if (std::string_view(part.name()) == "Who") {
                finish();
                speaks(speakers, static_cast<std::size_t>(part.attribute("nb").as_uint(1)));
            } else if (part.type() == pugi::node_pcdata) {
                m_current.text += " " + std::string(trim(part.value()));
            }
        }
        finish();
    }

    /// The speaker of this number among those of the turn.
    void speaks(std::string_view speakers, std::size_t number) {
        std::string_view id;
        for (std::size_t i = 0; i < number; ++i) {
            speakers = trimLeft(speakers);
            id = speakers.substr(0, speakers.find(' '));
            speakers.remove_prefix(id.size());
        }
        const auto known = m_names.find(id);
        m_current.speaker = known == m_names.end() ? std::string(id) : known->second;
        m_current.speakerId = id;
    }

    void finish() {
        if (!trim(m_current.text).empty()) m_turns.push_back(m_current);
        m_current.text.clear();
    }

    Names m_names;
    TimedTurn m_current;
    std::vector<TimedTurn> m_turns;
};

class TranscriberImporter : public TextImporter {
public:
    std::string_view name() const override { return "transcriber"; }
    std::string_view title() const override { return "Transcriber"; }
    std::string_view description() const override { return "transcripts made with Transcriber (.trs)"; }

    Recognition sniffText(const TextFile& head) const override {
        const bool trans = head.content.find("<Trans ") != std::string_view::npos ||
                           head.content.find("<Trans>") != std::string_view::npos;
        return {trans && head.content.find("<Episode") != std::string_view::npos ? 1.0 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink, Control&) const override {
        pugi::xml_document xml;
        if (const auto parsed = parseXml(xml, file.content, file.path.string()); !parsed) return parsed;
        Names names;
        for (const pugi::xml_node& speaker : xml.child("Trans").child("Speakers").children("Speaker")) {
            names.emplace(speaker.attribute("id").value(), speaker.attribute("name").value());
        }
        TranscriberTurns walker(std::move(names));
        walkXml(xml, walker);
        auto turns = walker.take();
        if (turns.empty()) return noMessage(file.path, expected);
        deliverTurns(headerFor(file.path, *this, Genre::Meeting), std::move(turns), sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeTranscriberImporter() {
    return std::make_unique<TranscriberImporter>();
}

}  // namespace antecedent
