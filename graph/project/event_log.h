// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/project/database.h"
#include "graph/project/decision.h"

namespace antecedent {

/// Gives an event an id and a time later than `latest` (microseconds since 1970), where it has none.
void stamp(DecisionEvent& event, std::int64_t latest);

/// The append-only log of decisions in a project's tables.
class EventLog {
public:
    explicit EventLog(Database& database) : m_database(database) {}

    /// Call inside a transaction. Gives ids and times where there are none: each later than all before it. Events that
    /// are in the log already (by id) are left out.
    void append(std::vector<DecisionEvent>& events);

    /// In the order they were written, from the one after number `after` on; `last` becomes the number of the latest.
    std::vector<DecisionEvent> read(std::int64_t after, std::int64_t& last) const;

private:
    Database& m_database;
};

}  // namespace antecedent
