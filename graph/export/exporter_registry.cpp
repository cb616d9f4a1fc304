// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/exporter_registry.h"

#include <algorithm>

#include "graph/export/exporters.h"
#include "graph/export/packing.h"

namespace antecedent {

ExporterRegistry::ExporterRegistry() {
    m_exporters.push_back(makeReplyTreeExporter());
    m_exporters.push_back(makeJsonLinesExporter());
    m_exporters.push_back(makeHtmlExporter());
    m_exporters.push_back(makeMarkdownExporter());
    m_exporters.push_back(makeOpmlExporter());
    m_exporters.push_back(makeMessageTableExporter(false));
    m_exporters.push_back(makeMessageTableExporter(true));
    m_exporters.push_back(makeLinkTableExporter());
    m_exporters.push_back(makeLaceExporter());
    m_exporters.push_back(makeConvoKitExporter());
    m_exporters.push_back(makeKummerfeldLinksExporter());
    m_exporters.push_back(makeKummerfeldClustersExporter());
    m_exporters.push_back(makeKummerfeldCandidatesExporter());
    m_exporters.push_back(makeGraphMlExporter());
    m_exporters.push_back(makeGexfExporter());
    m_exporters.push_back(makeDotExporter());
    m_exporters.push_back(makeMermaidExporter());
    m_exporters.push_back(makeWebVttExporter());
    m_exporters.push_back(makeD3Exporter());
}

const Exporter* ExporterRegistry::find(std::string_view name) const {
    const auto found = std::find_if(m_exporters.begin(), m_exporters.end(),
                                    [name](const auto& exporter) { return exporter->name() == name; });
    return found == m_exporters.end() ? nullptr : found->get();
}

const Exporter* ExporterRegistry::forFile(const std::filesystem::path& file) const {
    const std::string ending = withoutPacking(file).extension().string();
    const auto found = std::find_if(m_exporters.begin(), m_exporters.end(), [&](const auto& exporter) {
        return !exporter->isFolder() && ending == "." + std::string(exporter->ending());
    });
    return found == m_exporters.end() ? nullptr : found->get();
}

Result<void> Exporter::writeFolder(const std::vector<ExportItem>&, const ExportOptions&,
                                   const std::filesystem::path& folder) const {
    return fail(ErrorCode::Usage, {"the format %1 is a file, not a folder", std::string(name())}, folder.string());
}

}  // namespace antecedent
