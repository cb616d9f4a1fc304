// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "graph/export/exporter.h"

namespace antecedent {

/// All exporters, in one list; adding a format is adding its file and one line here.
class ExporterRegistry {
public:
    ExporterRegistry();

    const std::vector<std::unique_ptr<Exporter>>& exporters() const { return m_exporters; }
    /// By name; null for an unknown one.
    const Exporter* find(std::string_view name) const;
    /// The first whose files have the ending of this one ("tree.gexf", "tree.gexf.gz"); null when none has.
    const Exporter* forFile(const std::filesystem::path& file) const;

private:
    std::vector<std::unique_ptr<Exporter>> m_exporters;
};

}  // namespace antecedent
