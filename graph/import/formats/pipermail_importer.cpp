// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/pipermail_page.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedPages = 40;

/// Number of a page by its name, "2026-March/000123.html"; 0 for the indexes.
std::size_t numberOf(const std::string& name) {
    const std::size_t slash = name.rfind('/');
    const std::string_view file = std::string_view(name).substr(slash == std::string::npos ? 0 : slash + 1);
    if (!endsWith(file, ".html") || file.size() < 6 || file.size() > 16) return 0;
    std::size_t number = 0;
    for (const char c : file.substr(0, file.size() - 5)) {
        if (!isDigit(c)) return 0;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return number;
}

std::string folderOf(const std::string& name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

/// Beside the folder of a month lie its mails in one file, "2026-March.txt.gz".
SourceTree withoutMailboxes(const SourceTree& source, const std::vector<const SourceEntry*>& pages) {
    std::set<std::string> folders;
    for (const SourceEntry* page : pages) folders.insert(folderOf(page->name));
    std::vector<SourceEntry> others;
    for (const SourceEntry& entry : source.entries()) {
        const std::string name = entry.name.substr(0, entry.name.rfind(".txt"));
        if (name == entry.name || folders.count(name) == 0) others.push_back(entry);
    }
    return source.with(std::move(others));
}

class PipermailImporter : public Importer {
public:
    std::string_view name() const override { return "pipermail"; }
    std::string_view title() const override { return "Mailman archive"; }
    std::string_view description() const override {
        return "the pages of a Mailman (pipermail) archive, with thread.html beside them";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) return {isPipermailPage(source.head(source.entries().front())) ? 0.95 : 0.0, {}};
        std::vector<const SourceEntry*> pages;
        bool known = false;
        for (const SourceEntry& entry : source.entries()) {
            if (numberOf(entry.name) == 0) continue;
            pages.push_back(&entry);
            known = known || (pages.size() <= sniffedPages && isPipermailPage(source.head(entry)));
        }
        return {known && holdAll(withoutMailboxes(source, pages), pages) ? 0.95 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        std::map<std::string, std::map<std::size_t, const SourceEntry*>> folders;
        for (const SourceEntry& entry : source.entries()) {
            const std::size_t number = numberOf(entry.name);
            if (source.single() || number > 0) folders[folderOf(entry.name)][number] = &entry;
        }
        std::size_t done = 0;
        for (const auto& [folder, pages] : folders) {
            Folder archive{source, folder, {}, {}};
            const std::string index = folder.empty() ? "thread.html" : folder + "/thread.html";
            if (const SourceEntry* threads = source.find(index)) {
                if (const auto text = source.text(*threads)) archive.parents = pipermailParents(text->text);
            }
            for (const auto& [number, entry] : pages) {
                if (!control.step(++done, source.entries().size())) return cancelled();
                addPage(archive, number, *entry, sink);
            }
            deliverFolder(archive, sink);
        }
        return {};
    }

private:
    struct Folder {
        const SourceTree& source;
        std::string name;
        std::map<std::size_t, std::size_t> parents;
        std::map<std::size_t, PipermailPage> pages;
    };

    static void addPage(Folder& archive, std::size_t number, const SourceEntry& entry, ConversationSink& sink) {
        const auto text = archive.source.text(entry);
        auto page = text ? parsePipermailPage(text->text) : std::nullopt;
        if (!page) return sink.warn({0, entry.name + " was left out: it shows no mail"});
        if (page->draft.id.empty()) page->draft.id = std::to_string(number);
        archive.pages.emplace(number, std::move(*page));
    }

    void deliverFolder(Folder& archive, ConversationSink& sink) const {
        Conversation::Header header = headerFor(archive.source.path(), *this, Genre::Mail);
        if (!archive.name.empty()) header.id = header.title = archive.name;
        header.localTime = std::any_of(archive.pages.begin(), archive.pages.end(), [](const auto& page) {
            return page.second.draft.time && !page.second.zoneKnown;
        });
        ConversationBuilder builder(std::move(header));
        for (auto& [number, page] : archive.pages) {
            MessageDraft draft = page.draft;
            const auto parent = archive.parents.find(number);
            const auto answered =
                parent == archive.parents.end() ? archive.pages.end() : archive.pages.find(parent->second);
            if (parent != archive.parents.end()) draft.parents.emplace();
            if (answered != archive.pages.end() && answered->first < number)
                draft.parents->push_back(answered->second.draft.id);
            builder.add(std::move(draft));
        }
        deliver(builder, sink);
    }
};

}  // namespace

std::unique_ptr<Importer> makePipermailImporter() {
    return std::make_unique<PipermailImporter>();
}

}  // namespace antecedent
