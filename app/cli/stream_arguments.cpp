// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/stream_arguments.h"

#include <CLI/CLI.hpp>

#include "app/cli/import_warnings.h"
#include "app/engine/project_library.h"
#include "app/engine/resumable_output.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

/// Decisions are laid over a transcript as a whole, which is never there.
Result<void> withoutDecisions(const InputArguments& input, const CommandContext& context) {
    const ProjectLibrary library(context.pipeline.projectFolder);
    for (const auto& file : input.files()) {
        if (file == "-") continue;
        if (Project::isProject(file)) return fail(ErrorCode::Usage, "is a project: leave out --stream", file.string());
        if (input.ignoresDecisions()) continue;
        const auto project = library.find(file);
        if (!project || !*project) continue;
        return fail(ErrorCode::Usage,
                    "has decisions of people in a project, which --stream cannot follow; leave it out, or give "
                    "--ignore-decisions",
                    file.string());
    }
    return {};
}

bool readsStandardInput(const InputArguments& input) {
    const auto& files = input.files();
    return std::find(files.begin(), files.end(), "-") != files.end();
}

void tell(const StreamReport& report, CommandContext& context) {
    for (const ImportReport& input : report.inputs) tellImport(input, context.console.err);
    context.console.err << "written: " << counted(report.messages, "message") << " of "
                        << counted(report.conversations, "conversation") << std::endl;
}

}  // namespace

void StreamArguments::declare(CLI::App& arguments) {
    arguments.add_flag("--stream", m_stream,
                       "Read, predict and write conversation by conversation, for inputs larger than the memory "
                       "(jsonl, csv, tsv, csv-links)");
    arguments.add_flag("--resume", m_resume, "Go on where a run that was stopped or killed had come to");
    arguments.add_option("--shard", m_shard,
                         "Predict one part of several, such as 2/8; antecedent merge puts the parts together");
}

Result<StreamRequest> StreamArguments::request(const Command& command) const {
    StreamRequest request;
    auto reading = command.input.readRequest();
    if (!reading) return tl::unexpected(reading.error());
    request.reading = std::move(*reading);
    if (request.reading.options.join)
        return fail(ErrorCode::Usage, "--join needs everything at once: leave out --stream");
    const auto exporter = command.output.exporterInPieces();
    if (!exporter) return tl::unexpected(exporter.error());
    request.exporter = *exporter;
    request.exported = command.output.options();
    request.inputs = command.input.files();
    request.predict = command.model.predictOptions();
    request.predict.ignoreDeclared = command.ignoreDeclared;
    if (!m_shard.empty()) {
        const auto shard = parseShard(m_shard);
        if (!shard) return tl::unexpected(shard.error());
        request.run.shard = *shard;
    }
    auto& options = request.run.options;
    command.input.describe(options);
    command.model.describe(options);
    command.output.describe(options);
    options["to"] = request.exporter->name();
    options["ignore-declared"] = command.ignoreDeclared ? "yes" : "no";
    return request;
}

Result<void> StreamArguments::run(const Command& command, CommandContext& context) const {
    auto wish = request(command);
    if (!wish) return tl::unexpected(wish.error());
    if (const auto plain = withoutDecisions(command.input, context); !plain) return plain;
    const std::string& path = command.output.path();
    if (path == "-") {
        if (m_resume || !m_shard.empty()) {
            return fail(ErrorCode::Usage, "--resume and --shard need a file: name one with --output");
        }
        PipedOutput output(context.console.out);
        return into(output, std::move(*wish), command, context);
    }
    if ((m_resume || !m_shard.empty()) && readsStandardInput(command.input)) {
        return fail(ErrorCode::Usage, "--resume and --shard read the input again: name a file in place of -");
    }
    auto output = ResumableOutput::open(path, {m_resume, command.output.overwrites(), !m_shard.empty()});
    if (!output) return tl::unexpected(output.error());
    for (const auto& file : wish->inputs) {
        auto input = file == "-" ? Result<RunInput>(RunInput{"-", 0, {}}) : runInputOf(file);
        if (!input) return tl::unexpected(input.error());
        wish->run.inputs.push_back(std::move(*input));
    }
    const auto complete = (*output)->completeFor(wish->run);
    if (!complete) return tl::unexpected(complete.error());
    if (!*complete) return into(**output, std::move(*wish), command, context);
    context.console.err << path << ": complete already" << std::endl;
    return {};
}

Result<void> StreamArguments::into(StreamOutput& output, StreamRequest request, const Command& command,
                                   CommandContext& context) const {
    Pipeline pipeline(command.model.pipelineOptions(context));
    const std::string_view lost = request.exporter->leavesOut();
    if (!lost.empty()) context.console.err << request.exporter->name() << " does not hold: " << lost << std::endl;
    if (output.done() > 0) context.console.err << "going on behind conversation " << output.done() << std::endl;
    const auto report = PredictionStream(pipeline, std::move(request), output, context.control).run();
    // A reader that has gone is no failure; what else there may be of standard output is told at the program's end.
    if (!report && !context.console.out) return {};
    if (!report) return tl::unexpected(report.error());
    tell(*report, context);
    return {};
}

}  // namespace antecedent
