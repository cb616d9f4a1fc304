// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "utterances, <u who=\"#Ann\">, of a text in TEI";

bool isNote(std::string_view name) {
    constexpr std::string_view notes[] = {"note",  "desc",    "incident", "vocal", "kinesic", "gap",
                                          "pause", "linkGrp", "spanGrp",  "head",  "writing", "shift"};
    for (const std::string_view note : notes) {
        if (name == note) return true;
    }
    return false;
}

/// "#Ann" points at the element whose id is "Ann".
std::string idIn(std::string_view pointer) {
    const std::size_t sharp = pointer.find('#');
    pointer = sharp == std::string_view::npos ? pointer : pointer.substr(sharp + 1);
    return std::string(pointer.substr(0, pointer.find(' ')));
}

/// The parts of an utterance that are no words, and its words where they are marked one by one.
class PartsOf : public XmlWalker {
public:
    bool enter(const pugi::xml_node& node) override {
        const std::string_view name = localName(node);
        if (isNote(name)) m_notes.push_back(node);
        if (name == "w" || name == "pc") addToken(node, name == "pc");
        return !isNote(name) && name != "w" && name != "pc";
    }

    const std::vector<pugi::xml_node>& notes() const { return m_notes; }
    std::string words() const { return std::string(trim(m_words)); }

private:
    /// "join" is that no blank stands between a token and its neighbour.
    void addToken(const pugi::xml_node& node, bool mark) {
        const std::string_view join = attributeOf(node, "join");
        const bool joined = mark || join == "left" || join == "both";
        if (joined && !m_words.empty() && m_words.back() == ' ') m_words.pop_back();
        m_words += textBelow(node);
        if (join != "right" && join != "both") m_words += ' ';
    }

    std::vector<pugi::xml_node> m_notes;
    std::string m_words;
};

std::string wordsOf(const pugi::xml_node& utterance) {
    PartsOf parts;
    walkXml(utterance, parts);
    for (const pugi::xml_node& note : parts.notes()) note.parent().remove_child(note);
    const std::string words = parts.words();
    return words.empty() ? std::string(trim(textBelow(utterance))) : words;
}

/// Goes through a document: people, the times of its line, utterances.
class TeiWalker : public XmlWalker {
public:
    explicit TeiWalker(ConversationBuilder& builder) : m_builder(builder) {}

    bool enter(const pugi::xml_node& node) override {
        const std::string_view name = localName(node);
        if (name == "person" || name == "personGrp") notePerson(node);
        if (name == "timeline") m_thousandths = attributeOf(node, "unit") == "ms";
        if (name == "when") noteTime(node);
        if (name == "annotationBlock") m_block = node;
        if (name != "u") return true;
        addUtterance(node);
        return false;
    }

    void nameSpeakers() {
        for (MessageDraft& draft : m_builder.drafts()) {
            const auto known = m_names.find(draft.speakerId);
            draft.speaker = known == m_names.end() || known->second.empty() ? draft.speakerId : known->second;
            if (draft.speaker == draft.speakerId) draft.speakerId.clear();
        }
    }

private:
    void notePerson(const pugi::xml_node& node) {
        pugi::xml_node name = childOf(node, "persName");
        if (!name) name = childOf(node, "name");
        std::string text;
        for (const char* part : {"forename", "surname"}) {
            const std::string_view word = trim(childOf(name, part).text().get());
            if (!word.empty()) text += (text.empty() ? "" : " ") + std::string(word);
        }
        if (text.empty()) text = trim(name.text().get());
        m_names[std::string(attributeOf(node, "id"))] = text;
    }

    /// A point of time is a number of seconds behind another one, or behind the beginning.
    void noteTime(const pugi::xml_node& node) {
        const auto interval = secondsIn(attributeOf(node, "interval"));
        const auto since = m_times.find(idIn(attributeOf(node, "since")));
        const auto absolute = secondsIn(attributeOf(node, "absolute"));
        Timestamp time = interval ? *interval : absolute.value_or(Timestamp{});
        if (m_thousandths) time.nanoseconds /= 1000;
        if (interval && since != m_times.end()) time.nanoseconds += since->second.nanoseconds;
        m_times[std::string(attributeOf(node, "id"))] = time;
    }

    std::optional<Timestamp> timeAt(const pugi::xml_node& node, const char* name) const {
        std::string_view pointer = attributeOf(node, name);
        if (pointer.empty() && m_block && node.parent() == m_block) pointer = attributeOf(m_block, name);
        const auto found = m_times.find(idIn(pointer));
        return pointer.empty() || found == m_times.end() ? std::nullopt : std::optional(found->second);
    }

    void addUtterance(const pugi::xml_node& node) {
        MessageDraft draft;
        draft.text = wordsOf(node);
        if (draft.text.empty()) return;
        draft.id = attributeOf(node, "id");
        std::string_view who = attributeOf(node, "who");
        if (who.empty() && m_block && node.parent() == m_block) who = attributeOf(m_block, "who");
        draft.speakerId = idIn(who);
        draft.time = timeAt(node, "start");
        if (draft.time) draft.end = timeAt(node, "end");
        m_builder.add(std::move(draft));
    }

    ConversationBuilder& m_builder;
    std::map<std::string, std::string> m_names;
    std::map<std::string, Timestamp> m_times;
    pugi::xml_node m_block;
    bool m_thousandths = false;
};

/// Speech in the format of the Text Encoding Initiative: corpora of talk, debates of parliaments.
class TeiImporter : public TextImporter {
public:
    std::string_view name() const override { return "tei"; }
    std::string_view title() const override { return "TEI"; }
    std::string_view description() const override { return "speech in TEI: ISO 24624, ParlaMint's debates"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const std::string_view start = trimLeft(head.content);
        const bool tei = startsWith(start, "<") && (start.substr(0, 3000).find("<TEI") != std::string_view::npos ||
                                                    start.find("tei-c.org/ns/1.0") < 3000);
        if (!tei) return {};
        // Behind a long header the first utterance may lie further down than is looked at.
        constexpr std::size_t longHead = 60'000;
        const bool spoken = start.find("<u ") != std::string_view::npos ||
                            start.find("<annotationBlock") != std::string_view::npos || head.content.size() >= longHead;
        if (spoken) return {0.9, {}};
        return {0, Sentence("is a text in TEI without utterances (<u>); nobody speaks in it")};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink, Control&) const override {
        pugi::xml_document xml;
        const auto parsed = parseXml(xml, file.content, file.path.string());
        if (!parsed && !xml.first_child()) return parsed;
        if (!parsed) sink.warn({0, "the file is damaged or cut off: " + parsed.error().message()});
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Meeting));
        TeiWalker walker(builder);
        walkXml(xml, walker);
        if (builder.size() == 0) return noMessage(file.path, expected);
        walker.nameSpeakers();
        builder.header().timeBase = TimeBase::Recording;
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeTeiImporter() {
    return std::make_unique<TeiImporter>();
}

}  // namespace antecedent
