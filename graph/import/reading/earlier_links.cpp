// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/earlier_links.h"

#include <algorithm>

#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

double probabilityOf(const json& object, const char* key) {
    const json* value = memberOf(object, key);
    return value && value->is_number() ? std::clamp(value->get<double>(), 0.0, 1.0) : 0;
}

std::optional<EarlierLink::Author> authorOf(const json& link) {
    const std::string origin = stringOf(link, "origin");
    if (origin == "model") return EarlierLink::Author::Model;
    if (origin == "human") return EarlierLink::Author::Person;
    if (origin == "explicit") return EarlierLink::Author::Source;
    return std::nullopt;
}

}  // namespace

void setModel(Conversation::Header& header, const json* model) {
    if (model == nullptr) return;
    header.modelName = stringOf(*model, "name");
    header.modelSha256 = stringOf(*model, "sha256");
}

std::optional<LinkRecordDraft> linkRecordOf(const json& link, const json* otherParents) {
    const auto author = authorOf(link);
    if (!author) return std::nullopt;
    LinkRecordDraft record;
    record.link.author = *author;
    record.link.probability = *author == EarlierLink::Author::Model ? probabilityOf(link, "probability") : 1;
    for (const json& candidate : listOf(link, "candidates")) {
        record.candidates.emplace_back(idOf(candidate, "id"), probabilityOf(candidate, "p"));
    }
    for (std::size_t i = 0; otherParents && otherParents->is_array() && i < otherParents->size(); ++i) {
        record.link.otherProbabilities.push_back(probabilityOf((*otherParents)[i], "probability"));
    }
    return record;
}

}  // namespace antecedent
