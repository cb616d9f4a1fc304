// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/earlier_links.h"

#include <algorithm>

#include "graph/import/json_values.h"

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

const json& listOf(const json& object, const char* key) {
    static const json none = json::array();
    const json* list = memberOf(object, key);
    return list && list->is_array() ? *list : none;
}

}  // namespace

void EarlierLinksReader::setModel(const json* model) {
    if (model == nullptr) return;
    m_modelName = stringOf(*model, "name");
    m_modelSha256 = stringOf(*model, "sha256");
}

void EarlierLinksReader::add(const std::string& id, const json& link, const json* otherParents) {
    const auto author = authorOf(link);
    if (!author || id.empty()) return;
    Named named;
    named.link.author = *author;
    named.link.probability = *author == EarlierLink::Author::Model ? probabilityOf(link, "probability") : 1;
    for (const json& candidate : listOf(link, "candidates")) {
        named.candidates.emplace_back(idOf(candidate, "id"), probabilityOf(candidate, "p"));
    }
    for (std::size_t i = 0; otherParents && otherParents->is_array() && i < otherParents->size(); ++i) {
        named.link.otherProbabilities.push_back(probabilityOf((*otherParents)[i], "probability"));
    }
    m_links[id] = std::move(named);
}

EarlierLinks EarlierLinksReader::resolve(const Conversation& conversation) const {
    if (m_links.empty()) return {};
    std::unordered_map<std::string, MessageId> positions;
    for (std::size_t i = 0; i < conversation.size(); ++i) positions.emplace(conversation.messages()[i].id, i);
    EarlierLinks links{std::vector<EarlierLink>(conversation.size()), m_modelName, m_modelSha256};
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        const auto found = m_links.find(conversation.messages()[i].id);
        if (found == m_links.end()) continue;
        EarlierLink& link = links.messages[i] = found->second.link;
        for (const auto& [id, probability] : found->second.candidates) {
            const auto parent = id ? positions.find(*id) : positions.end();
            if (!id) {
                link.candidates.push_back({MessageId(i), probability});
            } else if (parent != positions.end() && parent->second.index() < i) {
                link.candidates.push_back({parent->second, probability});
            }
        }
    }
    return links;
}

}  // namespace antecedent
