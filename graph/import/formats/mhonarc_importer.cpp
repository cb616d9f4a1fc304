// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/mhonarc_page.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedPages = 40;

bool isPage(const SourceEntry& entry) {
    return entry.text && (endsWith(entry.name, ".html") || endsWith(entry.name, ".htm"));
}

/// "2026-03/msg00012.html" rather than an index of threads.
bool isNumbered(const SourceEntry& entry) {
    const std::string_view file = std::string_view(entry.name).substr(entry.name.rfind('/') + 1);
    return isPage(entry) && file.find_first_of("0123456789") != std::string_view::npos;
}

std::string folderOf(const std::string& name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

class MHonArcImporter : public Importer {
public:
    std::string_view name() const override { return "mhonarc"; }
    std::string_view title() const override { return "MHonArc archive"; }
    std::string_view description() const override { return "the pages of a mail archive made by MHonArc"; }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) return {isMHonArcPage(source.head(source.entries().front())) ? 0.96 : 0.0, {}};
        std::vector<const SourceEntry*> pages;
        bool known = false;
        for (const SourceEntry& entry : source.entries()) {
            if (!isNumbered(entry)) continue;
            pages.push_back(&entry);
            known = known || (pages.size() <= sniffedPages && isMHonArcPage(source.head(entry)));
        }
        return {known && holdAll(source, pages) ? 0.95 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        ConversationGroups groups(headerFor(source.path(), *this, Genre::Mail));
        std::map<std::string, std::vector<MHonArcPage>> folders;
        std::size_t done = 0;
        for (const SourceEntry& entry : source.entries()) {
            if (!control.step(++done, source.entries().size())) return cancelled();
            if (!source.single() && !isPage(entry)) continue;
            const auto text = source.text(entry);
            auto page = text ? parseMHonArcPage(text->text) : std::nullopt;
            if (page) folders[folderOf(entry.name)].push_back(std::move(*page));
            // Indexes show no mail.
            if (!page && isNumbered(entry)) sink.warn({0, entry.name + " was left out: it shows no mail"});
        }
        for (auto& [folder, pages] : folders) addFolder(groups.of(folder), pages);
        if (groups.messages() == 0) return noMessage(source.path(), "pages that MHonArc made of mails");
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    /// A mail answers the nearest of those that it goes back to and that are here.
    static void addFolder(ConversationBuilder& builder, std::vector<MHonArcPage>& pages) {
        std::set<std::string> ids;
        for (const MHonArcPage& page : pages) ids.insert(page.draft.id);
        for (MHonArcPage& page : pages) {
            page.draft.parents.emplace();
            const auto nearest =
                std::find_if(page.references.rbegin(), page.references.rend(),
                             [&](const std::string& id) { return ids.count(id) > 0 && id != page.draft.id; });
            if (nearest != page.references.rend()) page.draft.parents->push_back(*nearest);
            // What it answers is not here: then nothing is known.
            if (nearest == page.references.rend() && !page.references.empty()) page.draft.parents.reset();
            builder.header().localTime = builder.header().localTime || (page.draft.time && !page.zoneKnown);
            builder.add(std::move(page.draft));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeMHonArcImporter() {
    return std::make_unique<MHonArcImporter>();
}

}  // namespace antecedent
