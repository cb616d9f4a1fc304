// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/project_salvage.h"

#include <sqlite3.h>

#include <array>

#include "graph/project/schema.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

/// In the order in which they refer to each other, with their columns.
struct Table {
    const char* name;
    std::vector<std::string> columns;
};

std::vector<Table> tablesOf(const Database& database) {
    std::vector<Table> tables;
    for (const char* name :
         {"source", "conversation", "speaker", "message", "event", "model", "prediction", "setting"}) {
        Table table{name, {}};
        Statement columns = database.prepare("SELECT name FROM pragma_table_info(?)");
        for (columns.bind(0, name); columns.step();) table.columns.push_back(columns.text(0));
        tables.push_back(std::move(table));
    }
    return tables;
}

std::string joined(const std::vector<std::string>& columns) {
    std::string text;
    for (const std::string& column : columns) text += (text.empty() ? "" : ",") + column;
    return text;
}

void copyRow(const Statement& from, Statement& to, std::size_t columns) {
    for (std::size_t i = 0; i < columns; ++i) {
        const auto column = static_cast<int>(i);
        if (from.isNull(column)) {
            to.bindNull(column);
        } else if (from.isNumber(column)) {
            to.bind(column, from.number(column));
        } else {
            to.bind(column, from.text(column));
        }
    }
    to.run();
}

/// Forwards until something cannot be read, then from the end backwards until the same: a broken page costs the rows on
/// it. Rows that are there already are left.
void copyTable(const Database& damaged, Database& whole, const Table& table) {
    const std::string columns = joined(table.columns);
    std::string places = "?";
    for (std::size_t i = 1; i < table.columns.size(); ++i) places += ",?";
    for (const char* order : {"", " ORDER BY rowid DESC"}) {
        try {
            Statement read = damaged.prepare("SELECT " + columns + " FROM " + table.name + order);
            Statement write = whole.prepare(std::string("INSERT OR IGNORE INTO ") + table.name + "(" + columns +
                                            ") VALUES(" + places + ")");
            while (read.step()) copyRow(read, write, table.columns.size());
            return;
        } catch (const DatabaseError&) {
            continue;  // what lies behind is read from the other end
        }
    }
}

}  // namespace

Result<ProjectSalvage> salvageProject(const fs::path& damaged, const fs::path& to) {
    std::error_code ignored;
    if (fs::exists(to, ignored)) return fail(ErrorCode::Usage, "exists already; give another name", to.string());
    auto project = Project::openOrCreate(to);
    if (!project) return tl::unexpected(project.error());
    const auto copied = guarded(damaged, [&] {
        const Database from(damaged, Database::Access::ReadOnly);
        Database into(to, Database::Access::ReadWrite);
        into.execute("PRAGMA foreign_keys=OFF");
        into.transaction([&] {
            for (const Table& table : tablesOf(into)) copyTable(from, into, table);
        });
    });
    if (!copied) return tl::unexpected(copied.error());
    const auto events = project->events();
    if (!events) return tl::unexpected(events.error());
    return ProjectSalvage{std::move(*project), events->size()};
}

}  // namespace antecedent
