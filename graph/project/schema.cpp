// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/schema.h"

namespace antecedent {
namespace {

/// Times of messages are nanoseconds of the conversation's time base, those of events microseconds since 1970 UTC.
/// Lists of messages are JSON arrays of message.id.
constexpr const char* tables = R"sql(
CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    read_at INTEGER NOT NULL);
CREATE TABLE conversation(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    position INTEGER,
    name TEXT NOT NULL,
    header TEXT NOT NULL);
CREATE TABLE speaker(
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation(id),
    name TEXT NOT NULL,
    source_id TEXT NOT NULL,
    UNIQUE(conversation, name, source_id));
CREATE TABLE message(
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation(id),
    position INTEGER,
    source_id TEXT NOT NULL,
    identified INTEGER NOT NULL,
    line INTEGER NOT NULL,
    speaker INTEGER REFERENCES speaker(id),
    time INTEGER,
    end_time INTEGER,
    kind INTEGER NOT NULL,
    text TEXT NOT NULL,
    subject TEXT NOT NULL,
    thread_group TEXT NOT NULL,
    thread_root INTEGER,
    thread_exclusive INTEGER NOT NULL,
    declared TEXT,
    declared_by_platform INTEGER NOT NULL,
    continuations TEXT NOT NULL,
    meta TEXT NOT NULL);
CREATE INDEX message_order ON message(conversation, position);
CREATE TABLE event(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    time INTEGER NOT NULL,
    annotator TEXT NOT NULL,
    message INTEGER NOT NULL REFERENCES message(id),
    kind TEXT NOT NULL,
    parents TEXT NOT NULL,
    shown TEXT NOT NULL,
    note TEXT NOT NULL,
    target TEXT NOT NULL);
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TABLE model(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE(name, sha256));
CREATE TABLE prediction(
    message INTEGER PRIMARY KEY REFERENCES message(id),
    model INTEGER NOT NULL REFERENCES model(id),
    parents TEXT NOT NULL,
    candidates TEXT NOT NULL);
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL);
)sql";

}  // namespace

void createSchema(Database& database) {
    database.transaction([&database] {
        if (database.number("PRAGMA user_version") != 0) return;
        database.execute(tables);
        database.execute("PRAGMA application_id=" + std::to_string(projectApplicationId));
        database.execute("PRAGMA user_version=" + std::to_string(projectVersion));
    });
}

void migrateSchema(Database& database) {
    if (database.number("PRAGMA user_version") == 0) createSchema(database);
}

}  // namespace antecedent
