// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/project/database.h"

namespace antecedent {

/// What SQLite keeps in the head of a project file: "Ante", and the version of the tables below.
constexpr std::int64_t projectApplicationId = 0x416E7465;
constexpr std::int64_t projectVersion = 1;

/// Makes the tables of an empty file. Safe where two programs do so at once.
void createSchema(Database& database);

/// Brings a file of an earlier version to this one, in one step or not at all.
void migrateSchema(Database& database);

}  // namespace antecedent
