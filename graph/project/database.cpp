// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/database.h"

#include <sqlite3.h>

namespace antecedent {
namespace {

constexpr int waitForOthers = 30'000;  // milliseconds; a busy disk makes others slow

void check(int code, sqlite3* database) {
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
    throw DatabaseError(database != nullptr ? sqlite3_extended_errcode(database) : code,
                        database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code));
}

int flagsOf(Database::Access access) {
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    if (access == Database::Access::ReadOnly) return common | SQLITE_OPEN_READONLY;
    if (access == Database::Access::ReadWrite) return common | SQLITE_OPEN_READWRITE;
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

/// What a person can do about a refusal of SQLite; the primary code is its last byte.
Sentence wordsFor(const DatabaseError& error) {
    switch (error.code() & 0xFF) {
        case SQLITE_FULL:
            return Sentence("the disk is full; nothing of what was there is lost. Free some space and try again");
        case SQLITE_READONLY:
            return Sentence("cannot be written: the file or its folder is read-only");
        case SQLITE_CANTOPEN:
            return Sentence("cannot be opened; is its folder there and writable?");
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Sentence("is being written by another program; try again in a moment");
        case SQLITE_NOTADB:
            return Sentence("is no project file");
        case SQLITE_CORRUPT:
            return Sentence("is damaged; antecedent project salvage takes what can be read into a new file");
        case SQLITE_IOERR:
            return Sentence("the operating system failed to read or write: %1", error.what());
        default:
            return Sentence("cannot be used: %1", error.what());
    }
}

ErrorCode codeFor(const DatabaseError& error) {
    const int code = error.code() & 0xFF;
    return code == SQLITE_NOTADB || code == SQLITE_CORRUPT ? ErrorCode::BadInput : ErrorCode::Io;
}

}  // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), database);
    m_statement.reset(statement);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), parameter + 1, value), sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    check(
        sqlite3_bind_text64(m_statement.get(), parameter + 1, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8),
        sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bindNull(int parameter) {
    check(sqlite3_bind_null(m_statement.get(), parameter + 1), sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bind(int parameter, const std::optional<std::int64_t>& value) {
    return value ? bind(parameter, *value) : bindNull(parameter);
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) check(code, sqlite3_db_handle(m_statement.get()));
    return code == SQLITE_ROW;
}

void Statement::run() {
    step();
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Statement::isNumber(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<std::int64_t> Statement::optionalNumber(int column) const {
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes == nullptr ? std::string() : std::string(bytes, size);
}

void Database::Closer::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Database::Database(const std::filesystem::path& path, Access access) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, flagsOf(access), nullptr);
    m_database.reset(database);
    check(code, database);
    sqlite3_busy_timeout(database, waitForOthers);
    execute("PRAGMA foreign_keys=ON");
}

void Database::execute(const std::string& sql) {
    check(sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr), m_database.get());
}

std::int64_t Database::lastRow() const {
    return sqlite3_last_insert_rowid(m_database.get());
}

std::int64_t Database::number(const std::string& sql) const {
    Statement query = prepare(sql);
    return query.step() ? query.number(0) : 0;
}

std::string Database::text(const std::string& sql) const {
    Statement query = prepare(sql);
    return query.step() ? query.text(0) : std::string();
}

void Database::transaction(const std::function<void()>& work) {
    execute("BEGIN IMMEDIATE");
    try {
        work();
        execute("COMMIT");
    } catch (...) {
        // A full disk has rolled back already.
        if (sqlite3_get_autocommit(m_database.get()) == 0) {
            sqlite3_exec(m_database.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        throw;
    }
}

Error errorOf(const std::exception& exception, const std::filesystem::path& path) {
    const auto* database = dynamic_cast<const DatabaseError*>(&exception);
    if (database != nullptr) return {codeFor(*database), wordsFor(*database), path.string()};
    return {ErrorCode::BadInput, Sentence("cannot be understood: %1", exception.what()), path.string()};
}

}  // namespace antecedent
