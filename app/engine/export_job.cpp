// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/export_job.h"

#include <algorithm>
#include <deque>

#include "app/engine/output.h"
#include "graph/conversation/pseudonyms.h"
#include "graph/export/packing.h"

namespace antecedent {
namespace {

/// The same trees, changed as the options ask.
class PreparedItems {
public:
    PreparedItems(const std::vector<ExportItem>& items, const ExportOptions& options) : m_options(options) {
        if (!options.pseudonymise && options.minProbability <= 0) {
            m_items = items;
            return;
        }
        for (const ExportItem& item : items) {
            const ConversationPtr conversation =
                options.pseudonymise ? pseudonymised(item.tree->conversation(), options.number + m_trees.size())
                                     : item.tree->conversationPtr();
            m_items.push_back({&copy(*item.tree, conversation), item.scores, item.first});
        }
    }

    const std::vector<ExportItem>& items() const { return m_items; }

private:
    const ReplyTree& copy(const ReplyTree& tree, const ConversationPtr& conversation) {
        ReplyTree& changed = m_trees.emplace_back(conversation);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            Attachment place = tree.attachment(MessageId(i));
            if (place.origin == LinkOrigin::Predicted) leaveOutUnsure(place);
            (void)changed.setParents(MessageId(i), std::move(place.parents), place.origin, place.probability);
        }
        return changed;
    }

    void leaveOutUnsure(Attachment& place) const {
        auto& parents = place.parents;
        const bool had = !parents.empty();
        parents.erase(std::remove_if(parents.begin(), parents.end(),
                                     [this](const Link& link) { return link.probability < m_options.minProbability; }),
                      parents.end());
        // Where it hangs is then not known, which is not the same as starting a thread.
        if (had && parents.empty()) place = {{}, 0, LinkOrigin::Unknown};
    }

    ExportOptions m_options;
    std::deque<ReplyTree> m_trees;  // the items point into it
    std::vector<ExportItem> m_items;
};

}  // namespace

void writeExport(const Exporter& exporter, const std::vector<ExportItem>& items, const ExportOptions& options,
                 std::ostream& out) {
    const PreparedItems prepared(items, options);
    exporter.write(prepared.items(), options, out);
}

Result<void> exportTo(const Exporter& exporter, const std::vector<ExportItem>& items, const ExportOptions& options,
                      const std::filesystem::path& path) {
    if (exporter.isFolder()) {
        const PreparedItems prepared(items, options);
        return exporter.writeFolder(prepared.items(), options, path);
    }
    return writeOutput(path, [&](std::ostream& out) {
        writePacked(packingOf(path), out, [&](std::ostream& packed) { writeExport(exporter, items, options, packed); });
    });
}

}  // namespace antecedent
