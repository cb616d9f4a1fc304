// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/project/database.h"
#include "graph/project/decision.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// What a model said of the messages of a project: of each message the latest prediction.
class PredictionStore {
public:
    explicit PredictionStore(Database& database) : m_database(database) {}

    /// Element i of both belongs to message i of a conversation. Messages without candidates were not predicted and are
    /// left as they are. The links that stood are kept beside them. Call inside a transaction.
    void write(const std::vector<MessageRow>& rows, const LinkScores& scores);

    /// The scores of a conversation's messages. A candidate whose message is gone is left out. Where several models
    /// predicted, the one that predicted last is named. The links that stood then are known as long as the messages of
    /// that time are the beginning of these.
    LinkScores read(const std::vector<MessageRow>& rows) const;

private:
    void writeFixed(const std::vector<MessageRow>& rows, const LinkOverrides& fixed);
    std::optional<LinkOverrides> readFixed(const std::vector<MessageRow>& rows) const;

    Database& m_database;
};

}  // namespace antecedent
