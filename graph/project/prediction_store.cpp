// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/prediction_store.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "graph/base/sha256.h"
#include "graph/project/message_rows.h"

namespace antecedent {
namespace {

using Places = std::unordered_map<MessageRow, std::size_t>;

nlohmann::json candidatesJson(const MessageScores& scores, const std::vector<MessageRow>& rows) {
    auto list = nlohmann::json::array();
    for (const Candidate& candidate : scores.candidates) {
        list.push_back({rows[candidate.parent.index()], candidate.probability});
    }
    return list;
}

/// False when a parent is gone or comes later now: what was predicted is then no prediction of this conversation.
bool fill(MessageScores& scores, const Statement& query, const Places& places, std::size_t message) {
    for (const MessageRow row : rowsOf(query.text(1))) {
        const auto parent = places.find(row);
        if (parent == places.end() || parent->second >= message) return false;
        scores.parents.emplace_back(parent->second);
    }
    for (const auto& pair : nlohmann::json::parse(query.text(2))) {
        const auto parent = places.find(pair.at(0).get<MessageRow>());
        if (parent == places.end() || parent->second > message) continue;
        scores.candidates.push_back({MessageId(parent->second), pair.at(1).get<double>()});
    }
    return true;
}

/// Under which the links are kept that stood when a conversation was predicted, among the settings.
std::string fixedName(const std::vector<MessageRow>& rows) {
    return "links fixed for the prediction of message " + std::to_string(rows.front());
}

std::string orderOf(const std::vector<MessageRow>& rows, std::size_t count) {
    return sha256(rowsText({rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count)}));
}

}  // namespace

void PredictionStore::writeFixed(const std::vector<MessageRow>& rows, const LinkOverrides& fixed) {
    auto links = nlohmann::json::array();
    for (const auto& [message, parents] : fixed) {
        std::vector<MessageRow> parentRows;
        for (const MessageId parent : parents) parentRows.push_back(rows[parent.index()]);
        links.push_back({rows[message.index()], parentRows});
    }
    const nlohmann::json kept = {{"messages", rows.size()}, {"order", orderOf(rows, rows.size())}, {"links", links}};
    m_database.prepare("INSERT OR REPLACE INTO setting(name,value) VALUES(?,?)")
        .bind(0, fixedName(rows))
        .bind(1, kept.dump())
        .run();
}

std::optional<LinkOverrides> PredictionStore::readFixed(const std::vector<MessageRow>& rows) const {
    Statement query = m_database.prepare("SELECT value FROM setting WHERE name=?");
    if (rows.empty() || !query.bind(0, fixedName(rows)).step()) return std::nullopt;
    const auto kept = nlohmann::json::parse(query.text(0));
    const auto count = kept.at("messages").get<std::size_t>();
    if (count > rows.size() || kept.at("order") != orderOf(rows, count)) return std::nullopt;
    Places places;
    for (std::size_t i = 0; i < count; ++i) places.emplace(rows[i], i);
    LinkOverrides fixed;
    for (const auto& link : kept.at("links")) {
        std::vector<MessageId> parents;
        for (const auto& parent : link.at(1)) parents.emplace_back(places.at(parent.get<MessageRow>()));
        fixed.emplace_back(MessageId(places.at(link.at(0).get<MessageRow>())), std::move(parents));
    }
    return fixed;
}

void PredictionStore::write(const std::vector<MessageRow>& rows, const LinkScores& scores) {
    m_database.prepare("INSERT OR IGNORE INTO model(name,sha256) VALUES(?,?)")
        .bind(0, scores.modelName)
        .bind(1, scores.modelSha256)
        .run();
    Statement model = m_database.prepare("SELECT id FROM model WHERE name=? AND sha256=?");
    model.bind(0, scores.modelName).bind(1, scores.modelSha256).step();
    const std::int64_t modelRow = model.number(0);
    Statement insert =
        m_database.prepare("INSERT OR REPLACE INTO prediction(message,model,parents,candidates) VALUES(?,?,?,?)");
    for (std::size_t i = 0; i < rows.size() && i < scores.messages.size(); ++i) {
        const MessageScores& message = scores.messages[i];
        if (message.candidates.empty() || rows[i] == 0) continue;
        std::vector<MessageRow> parents;
        for (const MessageId parent : message.parents) parents.push_back(rows[parent.index()]);
        insert.bind(0, rows[i]).bind(1, modelRow).bind(2, rowsText(parents));
        insert.bind(3, candidatesJson(message, rows).dump()).run();
    }
    if (scores.fixed && !rows.empty()) writeFixed(rows, *scores.fixed);
}

LinkScores PredictionStore::read(const std::vector<MessageRow>& rows) const {
    Places places;
    for (std::size_t i = 0; i < rows.size(); ++i) places.emplace(rows[i], i);
    LinkScores scores;
    scores.messages.resize(rows.size());
    Statement query = m_database.prepare(
        "SELECT p.message,p.parents,p.candidates,m.name,m.sha256 FROM prediction p JOIN model m ON m.id=p.model"
        " WHERE p.message=?");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        query.bind(0, rows[i]);
        MessageScores found;
        if (query.step() && fill(found, query, places, i)) {
            scores.messages[i] = std::move(found);
            scores.modelName = query.text(3);
            scores.modelSha256 = query.text(4);
        }
        query.reset();
    }
    const bool any = std::any_of(scores.messages.begin(), scores.messages.end(),
                                 [](const MessageScores& found) { return !found.candidates.empty(); });
    if (any) scores.fixed = readFixed(rows);
    return scores;
}

}  // namespace antecedent
