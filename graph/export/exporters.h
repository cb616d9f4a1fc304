// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "graph/export/exporter.h"

namespace antecedent {

// One function per format; each exporter's class lives in the file of the same name.

std::unique_ptr<Exporter> makeReplyTreeExporter();
std::unique_ptr<Exporter> makeD3Exporter();
std::unique_ptr<Exporter> makeJsonLinesExporter();
std::unique_ptr<Exporter> makeHtmlExporter();
std::unique_ptr<Exporter> makeMarkdownExporter();
std::unique_ptr<Exporter> makeOpmlExporter();
/// Messages as a table, separated by commas or tabs.
std::unique_ptr<Exporter> makeMessageTableExporter(bool tabs);
std::unique_ptr<Exporter> makeLinkTableExporter();
std::unique_ptr<Exporter> makeLaceExporter();
std::unique_ptr<Exporter> makeConvoKitExporter();
/// The three forms of the IRC disentanglement tools (Kummerfeld et al. 2019): links, threads, candidates.
std::unique_ptr<Exporter> makeKummerfeldLinksExporter();
std::unique_ptr<Exporter> makeKummerfeldClustersExporter();
std::unique_ptr<Exporter> makeKummerfeldCandidatesExporter();
std::unique_ptr<Exporter> makeGraphMlExporter();
std::unique_ptr<Exporter> makeGexfExporter();
std::unique_ptr<Exporter> makeDotExporter();
std::unique_ptr<Exporter> makeMermaidExporter();
std::unique_ptr<Exporter> makeWebVttExporter();

}  // namespace antecedent
