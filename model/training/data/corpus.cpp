// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <random>

#include "graph/base/file.h"
#include "graph/base/sha256.h"
#include "graph/import/annotated_conversations.h"
#include "graph/import/importer_registry.h"
#include "model/inference/precision.h"
#include "model/store/tensor_store.h"
#include "model/training/data/excerpt.h"
#include "model/training/data/mixed.h"
#include "model/training/data/mixed_threads.h"
#include "model/training/data/nameless.h"
#include "model/training/data/pieces.h"
#include "model/training/data/threads_apart.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

std::string sourceName(const fs::path& file) {
    const std::string stem = fs::path(file.filename().string().substr(0, file.filename().string().find('.'))).string();
    const bool split = stem == "train" || stem == "dev" || stem == "test";
    return split && file.has_parent_path() ? file.parent_path().filename().string() : stem;
}

/// What is asked for of each conversation.
std::vector<ConversationPtr> partsOf(const std::vector<ConversationPtr>& conversations, const CorpusOptions& options) {
    if (options.taken == Taken::Whole) return conversations;
    std::mt19937 random(options.seed);
    if (options.taken == Taken::Mixed) return mixed(conversations, {}, random);
    if (options.taken == Taken::MixedThreads) return mixedThreads(conversations, {}, random);
    if (options.taken == Taken::Nameless) return nameless(conversations, random);
    std::vector<ConversationPtr> parts;
    for (const ConversationPtr& conversation : conversations) {
        const auto some = options.taken == Taken::Pieces ? cutIntoPieces(*conversation, {}, random)
                                                         : threadsApart(*conversation, {}, random);
        parts.insert(parts.end(), some.begin(), some.end());
    }
    return parts;
}

/// Whole conversations in an order drawn from the seed until there are enough messages.
std::vector<ConversationPtr> sample(std::vector<ConversationPtr> all, const CorpusOptions& options) {
    if (options.maxMessages == 0) return all;
    std::mt19937 random(options.seed);
    std::shuffle(all.begin(), all.end(), random);
    std::size_t messages = 0, count = 0;
    while (count < all.size() && messages < options.maxMessages) messages += all[count++]->size();
    all.resize(count);
    return all;
}

fs::path cacheFile(const CorpusConversation& item, const TextEncoder& encoder, const CorpusOptions& options) {
    std::string key =
        encoder.fingerprint() + fmt::format("|{}|{}|{}|{}", options.context, item.conversation->size(),
                                            item.firstAnnotated, genreName(item.conversation->header().genre));
    for (const Message& message : item.conversation->messages()) {
        key += fmt::format("\n{}|", static_cast<int>(message.kind)) + message.text;
    }
    const std::string name = sha256(key);
    return options.cache / name.substr(0, 2) / (name + ".safetensors");
}

bool readCached(const fs::path& path, CorpusConversation& item) {
    if (!fs::exists(path)) return false;
    const auto file = SafetensorsFile::load(path);
    if (!file) return false;
    const auto vectors = loadTensor(*file, "vectors");
    if (!vectors) return false;
    item.vectors = vectors->to(torch::kFloat16);
    return true;
}

/// Vectors of the messages from some context before the first annotated one to the end; zeros before.
Result<void> encodeOne(CorpusConversation& item, const TextEncoder& encoder, const CorpusOptions& options) {
    const fs::path path = options.cache.empty() ? fs::path() : cacheFile(item, encoder, options);
    if (!path.empty() && readCached(path, item)) return {};
    const std::size_t size = item.conversation->size();
    const std::size_t from = item.firstAnnotated - std::min(item.firstAnnotated, options.context);
    const PrecisionGuard precision(bf16InHardware());
    const auto encoded = encoder.encode(*item.conversation, {from, size}, nullptr);
    torch::NoGradGuard noGrad;
    item.vectors = torch::zeros({static_cast<std::int64_t>(size), encoded->vectors.size(1)}, torch::kFloat16);
    item.vectors.narrow(0, static_cast<std::int64_t>(from), encoded->vectors.size(0)).copy_(encoded->vectors);
    if (path.empty()) return {};
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    return writeFile(path, storeTensors({{"vectors", item.vectors}}, Storage::Fp16));
}

}  // namespace

Result<std::vector<CorpusConversation>> loadCorpus(const fs::path& file, const TextEncoder* encoder,
                                                   const CorpusOptions& options, Control& control) {
    const auto imported = ImporterRegistry().read(file, "", control);
    if (!imported) return tl::unexpected(imported.error());
    std::vector<CorpusConversation> corpus;
    std::size_t messages = 0, done = 0;
    for (const ConversationPtr& conversation : sample(partsOf(annotatedConversations(*imported), options), options)) {
        if (!conversation->hasDeclaredLinks()) continue;
        corpus.push_back({conversation, sourceName(file), {}, firstAnnotated(*conversation)});
        messages += conversation->size();
    }
    if (corpus.empty()) {
        return fail(ErrorCode::BadInput, "has no reply links to learn from (what a model predicted does not count)",
                    file.string());
    }
    if (encoder == nullptr) return corpus;
    control.stage("Encoding " + corpus.front().source);
    for (CorpusConversation& item : corpus) {
        if (!control.step(done, messages)) return fail(ErrorCode::Cancelled, "stopped");
        if (const auto encoded = encodeOne(item, *encoder, options); !encoded) return tl::unexpected(encoded.error());
        done += item.conversation->size();
    }
    control.step(messages, messages);
    return corpus;
}

}  // namespace antecedent
