// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/nxt_meeting.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/import/formats/adjacency_codes.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr std::int64_t longPause = 1'000'000'000;

Result<void> load(const SourceTree& source, const SourceEntry& entry, pugi::xml_document& xml) {
    const auto text = source.text(entry);
    if (!text) return tl::unexpected(text.error());
    return parseXml(xml, text->text, source.where(entry));
}

/// The ids of "file.xml#id(a)..id(b)"; the second is the first where only one is named.
std::pair<std::string, std::string> rangeOf(std::string_view reference) {
    const auto idAt = [&](std::size_t at) {
        const std::size_t close = reference.find(')', at);
        return std::string(reference.substr(at, close == std::string_view::npos ? close : close - at));
    };
    const std::size_t first = reference.find("id(");
    if (first == std::string_view::npos) return {};
    const std::size_t second = reference.find("..id(", first);
    const std::string begin = idAt(first + 3);
    return {begin, second == std::string_view::npos ? begin : idAt(second + 5)};
}

}  // namespace

Result<void> NxtMeeting::readWords(const std::string& agent, const SourceEntry& entry) {
    pugi::xml_document xml;
    if (auto loaded = load(m_source, entry, xml); !loaded) return loaded;
    Track& track = m_tracks[agent];
    for (const pugi::xml_node& node : xml.document_element().children()) {
        if (node.type() != pugi::node_element) continue;
        track.positions.emplace(attributeOf(node, "id"), track.words.size());
        Word word;
        word.start = secondsIn(attributeOf(node, "starttime"));
        word.end = secondsIn(attributeOf(node, "endtime"));
        if (localName(node) == "w") word.text = textBelow(node);
        const std::string_view kind = attributeOf(node, "c");
        word.joins =
            attributeOf(node, "punc") == "true" || (!kind.empty() && kind != "W" && kind != "TRUNCW" && kind != "LET");
        track.words.push_back(std::move(word));
    }
    return {};
}

void NxtMeeting::append(MessageDraft& draft, const Word& word) {
    if (word.start && !draft.time) draft.time = word.start;
    if (word.end) draft.end = word.end;
    if (word.text.empty()) return;
    if (!draft.text.empty() && !word.joins) draft.text += ' ';
    draft.text += word.text;
}

void NxtMeeting::say(MessageDraft& draft, const Track& track, std::string_view reference) const {
    const auto [first, last] = rangeOf(reference);
    const auto begin = track.positions.find(first);
    const auto end = track.positions.find(last);
    if (begin == track.positions.end() || end == track.positions.end()) return;
    for (std::size_t i = begin->second; i <= end->second; ++i) append(draft, track.words[i]);
}

Result<void> NxtMeeting::readActs(const std::string& agent, const SourceEntry& entry) {
    pugi::xml_document xml;
    if (auto loaded = load(m_source, entry, xml); !loaded) return loaded;
    for (const pugi::xml_node& node : xml.document_element().children()) {
        if (localName(node) != "dact" && localName(node) != "dialogueact") continue;
        Act act;
        act.draft.id = attributeOf(node, "id");
        act.draft.speaker = agent;
        act.draft.speakerId = attributeOf(node, "participant");
        act.adjacency = attributeOf(node, "adjacency");
        for (const pugi::xml_node& child : node.children()) {
            if (localName(child) == "child") say(act.draft, m_tracks[agent], attributeOf(child, "href"));
        }
        if (const auto start = secondsIn(attributeOf(node, "starttime"))) act.draft.time = start;
        if (const auto end = secondsIn(attributeOf(node, "endtime"))) act.draft.end = end;
        const std::string addressee(attributeOf(node, "addressee"));
        if (!addressee.empty()) {
            act.draft.meta =
                nlohmann::json{{"addressee", addressee}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        }
        // A laugh is an act without a word.
        if (!act.draft.text.empty()) m_acts.push_back(std::move(act));
    }
    return {};
}

Result<void> NxtMeeting::readPairs() {
    pugi::xml_document xml;
    if (auto loaded = load(m_source, *m_files.pairs, xml); !loaded) return loaded;
    for (const pugi::xml_node& pair : xml.document_element().children()) {
        std::string from, to;
        for (const pugi::xml_node& pointer : pair.children()) {
            const std::string id = rangeOf(attributeOf(pointer, "href")).first;
            if (attributeOf(pointer, "role") == "source") from = id;
            if (attributeOf(pointer, "role") == "target") to = id;
        }
        if (!from.empty() && !to.empty()) m_parents[to].push_back(from);
    }
    return {};
}

/// Where nobody has marked dialogue acts, a pause ends a turn.
void NxtMeeting::actsFromPauses(const std::string& agent) {
    Act act;
    const auto finish = [&] {
        if (!act.draft.text.empty()) m_acts.push_back(act);
        act = {};
        act.draft.speaker = agent;
    };
    finish();
    for (const Word& word : m_tracks[agent].words) {
        const bool pause =
            act.draft.end && word.start && word.start->nanoseconds - act.draft.end->nanoseconds > longPause;
        if (pause) finish();
        append(act.draft, word);
    }
    finish();
}

void NxtMeeting::linkCodes() {
    AdjacencyCodes codes;
    for (const Act& act : m_acts) {
        for (std::string& parent : codes.take(act.draft.id, act.adjacency))
            m_parents[act.draft.id].push_back(std::move(parent));
    }
}

Result<void> NxtMeeting::readInto(ConversationBuilder& builder) {
    for (const auto& [agent, entry] : m_files.words) {
        if (const auto read = readWords(agent, *entry); !read) return read;
    }
    for (const auto& [agent, entry] : m_files.acts) {
        if (const auto read = readActs(agent, *entry); !read) return read;
    }
    if (m_files.acts.empty()) {
        for (const auto& [agent, entry] : m_files.words) actsFromPauses(agent);
    }
    if (m_files.pairs) {
        if (const auto read = readPairs(); !read) return read;
    }
    std::stable_sort(m_acts.begin(), m_acts.end(),
                     [](const Act& a, const Act& b) { return a.draft.time < b.draft.time; });
    linkCodes();
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < m_acts.size(); ++i) positions.emplace(m_acts[i].draft.id, i);
    for (Act& act : m_acts) {
        const auto parents = m_parents.find(act.draft.id);
        if (parents != m_parents.end()) {
            // An answer may begin before the question has; such a link points to no earlier message.
            std::vector<std::string> earlier;
            for (const std::string& parent : parents->second) {
                const auto found = positions.find(parent);
                if (found != positions.end() && found->second < positions[act.draft.id]) earlier.push_back(parent);
            }
            if (!earlier.empty()) act.draft.parents = std::move(earlier);
        }
        builder.add(std::move(act.draft));
    }
    return {};
}

}  // namespace antecedent
