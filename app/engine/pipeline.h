// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "graph/base/control.h"
#include "graph/export/exporter.h"
#include "graph/import/importer_registry.h"
#include "graph/tree/reply_tree.h"
#include "model/predictor/reply_predictor.h"

namespace antecedent {

enum class ExportFormat { ReplyTree, JsonLines };

struct PipelineOptions {
    std::filesystem::path modelFolder;  ///< empty: the model shipped with the program
};

/// open -> predict -> tree -> export: the one thing that the command line, the window, the tests and the
/// benchmarks call. The predictor's library is loaded by the first call of `predict`, in that call's thread.
/// One job at a time; make one Pipeline per thread otherwise.
class Pipeline {
public:
    explicit Pipeline(PipelineOptions options = {});
    ~Pipeline();

    const ImporterRegistry& importers() const { return m_importers; }

    /// Reads a file or folder, or standard input for "-". `format` empty: by content.
    Result<ImportResult> open(const std::filesystem::path& path, const std::string& format, Control& control) const;

    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options, Control& control);

    /// Text of an export, ready to be written.
    static std::string exportText(ExportFormat format, const std::vector<ExportItem>& items,
                                  const ExportOptions& options = {});

private:
    struct Library;

    Result<ReplyPredictor*> predictor(Control& control);

    PipelineOptions m_options;
    ImporterRegistry m_importers;
    std::unique_ptr<Library> m_library;
};

}  // namespace antecedent
