// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/training_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

#include "app/cli/import_warnings.h"

namespace antecedent {
namespace {

/// What a conversation says, whatever it is called and in whichever file it is.
std::size_t contentOf(const Conversation& conversation) {
    std::string all;
    for (const Message& message : conversation.messages()) all += message.text + '\n';
    return std::hash<std::string>()(all);
}

class Check {
public:
    Check(const Pipeline& pipeline, CommandContext& context) : m_pipeline(pipeline), m_context(context) {}

    /// Contents of the conversations of all files.
    Result<std::vector<std::size_t>> read(const std::vector<TrainingFile>& files) {
        std::vector<std::size_t> contents;
        for (const TrainingFile& file : files) {
            auto opened = m_pipeline.open(file.path, {}, m_context.control);
            if (!opened) return tl::unexpected(opened.error());
            if (opened->report.file.empty()) opened->report.file = file.path.string();
            if (m_told.insert(file.path).second) tellImport(opened->report, m_context.console.err);
            for (const ConversationPtr& conversation : opened->conversations)
                contents.push_back(contentOf(*conversation));
        }
        return contents;
    }

private:
    const Pipeline& m_pipeline;
    CommandContext& m_context;
    std::set<std::filesystem::path> m_told;
};

}  // namespace

Result<void> checkTrainingFiles(const Pipeline& pipeline, const TrainingOptions& options, CommandContext& context) {
    Check check(pipeline, context);
    const auto data = check.read(options.data);
    if (!data) return tl::unexpected(data.error());
    const auto dev = check.read(options.dev);
    if (!dev) return tl::unexpected(dev.error());
    const std::set<std::size_t> learnt(data->begin(), data->end());
    const auto both =
        std::count_if(dev->begin(), dev->end(), [&learnt](std::size_t content) { return learnt.count(content) > 0; });
    const bool learns = options.upper.epochs > 0 || options.joint.epochs > 0 || options.secondLook.genres;
    if (learns && both > 0) {
        context.console.err << fmt::format(
            "warning: {} of {} conversations of --dev are in --data as well: what is measured on them, "
            "and the decisions fitted to them, will be too good\n",
            both, dev->size());
    }
    return {};
}

}  // namespace antecedent
