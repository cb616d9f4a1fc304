// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/model_choice.h"

#include <fmt/format.h>

#include "app/engine/model_location.h"
#include "model/text/script_share.h"

namespace antecedent {
namespace {

constexpr std::size_t mostMessages = 500, fewestLetters = 50;

}  // namespace

double shareOfOtherScripts(const std::vector<ConversationPtr>& conversations) {
    ScriptCount count;
    std::size_t messages = 0;
    for (const ConversationPtr& conversation : conversations) {
        for (const Message& message : conversation->messages()) {
            if (++messages > mostMessages) return count.share();
            count.add(message.text);
        }
    }
    return count.letters < fewestLetters ? 0 : count.share();
}

Result<ModelChoice> modelFor(const std::vector<ConversationPtr>& conversations) {
    auto base = findModel();
    if (!base) return tl::unexpected(base.error());
    const std::filesystem::path multilingual = base->parent_path() / multilingualModel;
    std::error_code ignored;
    if (base->filename() != baseModel || !std::filesystem::exists(multilingual / "config.json", ignored)) {
        return ModelChoice{std::move(*base), {}};
    }
    const double share = shareOfOtherScripts(conversations);
    if (share < multilingualFrom) return ModelChoice{std::move(*base), {}};
    return ModelChoice{multilingual, fmt::format("{:.0f} % of the letters are not Latin: reading with the multilingual "
                                                 "model (--model base takes the usual one)",
                                                 100 * share)};
}

}  // namespace antecedent
