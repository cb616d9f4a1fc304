// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/formats/nxt_meeting.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

/// "ES2002a.B.words.xml" taken apart.
struct NxtName {
    std::string meeting;
    std::string agent;  ///< empty for what is of all
    std::string_view kind;
};

std::optional<NxtName> nameOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string_view file = std::string_view(path).substr(slash == std::string::npos ? 0 : slash + 1);
    if (!endsWith(file, ".xml")) return std::nullopt;
    const std::string_view stem = file.substr(0, file.size() - 4);
    const std::size_t first = stem.find('.');
    const std::size_t last = stem.rfind('.');
    if (first == std::string_view::npos) return std::nullopt;
    NxtName name{std::string(stem.substr(0, first)), {}, stem.substr(last + 1)};
    if (last > first) name.agent = stem.substr(first + 1, last - first - 1);
    return name;
}

std::map<std::string, NxtFiles> meetingsIn(const SourceTree& source) {
    std::map<std::string, NxtFiles> meetings;
    for (const SourceEntry& entry : source.entries()) {
        const auto name = nameOf(entry.name);
        if (!name) continue;
        if (name->kind == "words" && !name->agent.empty()) meetings[name->meeting].words[name->agent] = &entry;
        const bool acts = name->kind == "dialog-act" || name->kind == "dialogue-acts" || name->kind == "dialog-acts";
        if (acts && !name->agent.empty()) meetings[name->meeting].acts[name->agent] = &entry;
        if (name->kind == "adjacency-pairs") meetings[name->meeting].pairs = &entry;
    }
    return meetings;
}

bool isNxt(std::string_view head) {
    return head.find("http://nite.sourceforge.net/") != std::string_view::npos;
}

/// Whether a file is neither of a corpus nor tells of one.
bool isForeign(const SourceEntry& entry) {
    if (!entry.text || endsWith(entry.name, ".xml")) return false;
    std::string lower = std::filesystem::path(entry.name).filename().string();
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; });
    for (const std::string_view word :
         {"readme", "licen", "manifest", "changelog", "copyright", ".css", ".xsl", ".dtd"}) {
        if (lower.find(word) != std::string::npos) return false;
    }
    return true;
}

/// The folder, "a/", in which all files of a corpus lie that stands beside other files; empty: there is none.
std::string innerFolder(const std::map<std::string, NxtFiles>& meetings) {
    std::string folder;
    bool first = true;
    const auto take = [&](const SourceEntry& entry) {
        const std::string top = entry.name.substr(0, entry.name.find('/') + 1);
        if (first) folder = top;
        if (folder != top) folder.clear();
        first = false;
    };
    for (const auto& [name, files] : meetings) {
        for (const auto& [agent, entry] : files.words) take(*entry);
        for (const auto& [agent, entry] : files.acts) take(*entry);
        if (files.pairs) take(*files.pairs);
    }
    return folder;
}

class NxtImporter : public Importer {
public:
    std::string_view name() const override { return "nxt"; }
    std::string_view title() const override { return "NXT corpus"; }
    std::string_view description() const override {
        return "meetings of AMI and ICSI in NITE XML: the folder with words, dialogue acts and adjacency pairs";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) {
            if (!isNxt(source.head(source.entries().front()))) return {};
            return {0, Sentence("is one file of a corpus in NITE XML; give the folder that has the words and the "
                                "dialogue acts of its meetings")};
        }
        const auto meetings = meetingsIn(source);
        const bool known = std::any_of(meetings.begin(), meetings.end(), [&](const auto& meeting) {
            const auto& words = meeting.second.words;
            return !words.empty() && isNxt(source.head(*words.begin()->second));
        });
        if (!known) return {};
        // A corpus in a folder beside other conversations is read there, and they by themselves.
        const auto& entries = source.entries();
        const bool mixed = std::any_of(entries.begin(), entries.end(), isForeign);
        return {mixed && !innerFolder(meetings).empty() ? 0 : 0.99, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        const auto meetings = meetingsIn(source);
        std::size_t done = 0;
        for (const SourceEntry& entry : source.entries()) {
            if (isForeign(entry)) sink.warn({0, entry.name + " was left out: not of the corpus; give it by itself"});
        }
        for (const auto& [name, files] : meetings) {
            if (!control.step(++done, meetings.size())) return cancelled();
            if (files.words.empty()) {
                sink.warn({0, name + " was left out: its words are not there"});
                continue;
            }
            Conversation::Header header = headerFor(source.path(), *this, Genre::Meeting);
            header.id = header.title = name;
            header.timeBase = TimeBase::Recording;
            ConversationBuilder builder(std::move(header));
            if (const auto read = NxtMeeting(source, files).readInto(builder); !read) {
                sink.warn({0, name + " was left out: " + read.error().text()});
                continue;
            }
            if (files.acts.empty()) sink.warn({0, name + " has no dialogue acts; its turns end at pauses"});
            deliver(builder, sink);
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeNxtImporter() {
    return std::make_unique<NxtImporter>();
}

}  // namespace antecedent
