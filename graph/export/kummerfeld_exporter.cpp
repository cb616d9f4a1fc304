// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <fmt/format.h>

#include <algorithm>

#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"

namespace antecedent {
namespace {

/// Lines name messages by their position; of several conversations each line begins with the conversation's name.
std::string prefixOf(const std::vector<ExportItem>& items, const ExportItem& item) {
    if (items.size() == 1) return {};
    std::string name = item.tree->conversation().header().id;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == ' ' || c == ':' || c == '\n'; }, '_');
    return name + ":";
}

class KummerfeldLinksExporter : public Exporter {
public:
    std::string_view name() const override { return "kummerfeld"; }
    std::string_view ending() const override { return "annotation.txt"; }
    std::string_view description() const override {
        return "links as the IRC disentanglement tools read them: parent child -";
    }
    std::string_view leavesOut() const override { return "texts, speakers, times, probabilities"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        for (const ExportItem& item : items) {
            const std::string prefix = prefixOf(items, item);
            for (std::size_t i = 0; i < item.tree->size(); ++i) {
                const auto& parents = item.tree->attachment(MessageId(i)).parents;
                if (parents.empty()) out << prefix << i << ' ' << i << " -\n";
                for (const Link& link : parents) out << prefix << link.parent.index() << ' ' << i << " -\n";
            }
        }
    }
};

class KummerfeldClustersExporter : public Exporter {
public:
    std::string_view name() const override { return "kummerfeld-clusters"; }
    std::string_view ending() const override { return "clusters.txt"; }
    std::string_view description() const override {
        return "threads as the IRC disentanglement tools read them, one a line";
    }
    std::string_view leavesOut() const override { return "texts, speakers, times, links"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        for (const ExportItem& item : items) {
            std::vector<std::vector<std::size_t>> threads(item.tree->size());
            for (std::size_t i = 0; i < item.tree->size(); ++i) {
                threads[item.tree->root(MessageId(i)).index()].push_back(i);
            }
            for (const auto& thread : threads) {
                if (!thread.empty()) out << prefixOf(items, item) << fmt::format("{}\n", fmt::join(thread, " "));
            }
        }
    }
};

class KummerfeldCandidatesExporter : public Exporter {
public:
    std::string_view name() const override { return "kummerfeld-candidates"; }
    std::string_view ending() const override { return "candidates.txt"; }
    std::string_view description() const override {
        return "every candidate's probability, as the IRC disentanglement tools combine them";
    }
    std::string_view leavesOut() const override { return "texts, speakers, times"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        for (const ExportItem& item : items) {
            const std::size_t scored = item.scores ? item.scores->messages.size() : 0;
            for (std::size_t i = 0; i < std::min(scored, item.tree->size()); ++i) {
                const auto& candidates = item.scores->messages[i].candidates;
                if (candidates.empty()) continue;
                out << prefixOf(items, item) << i << ' ' << candidates.size();
                for (const Candidate& candidate : candidates) {
                    out << fmt::format(" {} {:g}", candidate.parent.index(), roundedProbability(candidate.probability));
                }
                out << " -\n";
            }
        }
    }
};

}  // namespace

std::unique_ptr<Exporter> makeKummerfeldLinksExporter() {
    return std::make_unique<KummerfeldLinksExporter>();
}

std::unique_ptr<Exporter> makeKummerfeldClustersExporter() {
    return std::make_unique<KummerfeldClustersExporter>();
}

std::unique_ptr<Exporter> makeKummerfeldCandidatesExporter() {
    return std::make_unique<KummerfeldCandidatesExporter>();
}

}  // namespace antecedent
