// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <cstdlib>

#include "graph/import/importer_registry.h"

namespace antecedent {
namespace {

/// What came out is sound: links go to earlier messages, speakers are known.
void check(const ImportResult& result) {
    for (const ConversationPtr& conversation : result.conversations) {
        for (std::size_t i = 0; i < conversation->size(); ++i) {
            const Message& message = conversation->messages()[i];
            if (message.speaker.valid() && message.speaker.index() >= conversation->speakers().size()) std::abort();
            if (!message.declaredParents) continue;
            for (const MessageId parent : *message.declaredParents) {
                if (parent.index() >= i) std::abort();
            }
        }
    }
}

void read(const ImporterRegistry& registry, const SourceTree& source, const std::string& format) {
    Control control;
    const auto result = registry.read(source, format, control);
    if (result) return check(*result);
    if (result.error().code == ErrorCode::Internal) std::abort();
}

}  // namespace
}  // namespace antecedent

/// A file as it comes, read by what it looks like and as one format: that of ANTECEDENT_FUZZ_FORMAT, or else the one
/// that its last byte picks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace antecedent;
    static const ImporterRegistry registry;
    if (size == 0) return 0;
    const SourceTree source = SourceTree::ofText("file", std::string(reinterpret_cast<const char*>(data), size));
    const auto& importers = registry.importers();
    read(registry, source, "");
    const char* format = std::getenv("ANTECEDENT_FUZZ_FORMAT");
    read(registry, source, format ? format : std::string(importers[data[size - 1] % importers.size()]->name()));
    return 0;
}
