// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <cstdlib>

#include "graph/base/file.h"
#include "graph/conversation/conversation_builder.h"
#include "graph/project/project.h"
#include "graph/project/project_salvage.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using testing::TemporaryFolder;

Conversation::Header header() {
    Conversation::Header header;
    header.id = "kitchen";
    return header;
}

/// The bytes of a project with a conversation and a decision.
std::string soundProject(const TemporaryFolder& folder) {
    const std::string path = folder.path("sound.antecedent");
    {
        ConversationBuilder builder(header());
        for (const char* text : {"who has the big pot?", "it is on the balcony", "is the oven free?"}) {
            MessageDraft draft;
            draft.id = std::to_string(builder.drafts().size());
            draft.speaker = draft.id == "1" ? "ole" : "mia";
            draft.text = text;
            builder.add(std::move(draft));
        }
        auto project = Project::openOrCreate(path);
        if (!project) std::abort();
        SourceRecord source;
        source.path = "/logs/kitchen.log";
        std::vector<ImportWarning> warnings;
        const std::vector<ConversationPtr> conversations{builder.build(warnings)};
        if (!project->takeIn(source, conversations) || !project->saveAs(folder.path("copy.antecedent"))) std::abort();
    }
    return readFile(folder.path("copy.antecedent")).value();
}

void read(const Project& project) {
    (void)project.sources();
    (void)project.conversations();
    (void)project.rows();
    (void)project.events();
    (void)project.goneMessages();
    (void)project.setting("view");
}

}  // namespace
}  // namespace antecedent

/// A sound project whose bytes were changed: three bytes of the input say where (in a 65536th of the file) and into
/// what. A last part of one or two bytes cuts the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace antecedent;
    static const TemporaryFolder folder;
    static const std::string sound = soundProject(folder);
    std::string bytes = sound;
    std::size_t i = 0;
    for (; i + 2 < size; i += 3) {
        const std::size_t place = std::size_t{data[i]} << 8 | data[i + 1];
        bytes[place * sound.size() / 65536] = static_cast<char>(data[i + 2]);
    }
    if (i < size) bytes.resize(sound.size() * data[i] / 256);
    const std::string path = folder.write("changed.antecedent", bytes);
    if (const auto project = Project::open(path, true)) read(*project);
    if (const auto salvage = salvageProject(path, folder.path("saved.antecedent"))) read(salvage->project);
    for (const char* name : {"saved.antecedent", "saved.antecedent-wal", "saved.antecedent-shm"})
        std::filesystem::remove(folder.path(name));
    return 0;
}
