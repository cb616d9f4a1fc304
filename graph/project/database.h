// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "graph/base/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace antecedent {

/// What SQLite refused. Stays inside graph/project: public functions answer with an Error (see guarded).
class DatabaseError : public std::runtime_error {
public:
    DatabaseError(int code, const std::string& message) : std::runtime_error(message), m_code(code) {}
    int code() const { return m_code; }

private:
    int m_code;
};

/// One SQL statement, prepared. Parameters and columns count from 0.
class Statement {
public:
    Statement(sqlite3* database, const std::string& sql);

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bindNull(int parameter);
    Statement& bind(int parameter, const std::optional<std::int64_t>& value);

    /// True while there is a row.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready for other values.
    void run();
    void reset();

    bool isNull(int column) const;
    bool isNumber(int column) const;
    std::int64_t number(int column) const;
    std::optional<std::int64_t> optionalNumber(int column) const;
    std::string text(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// A connection to an SQLite file. One thread at a time.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// DatabaseError when it cannot be opened or is no database.
    Database(const std::filesystem::path& path, Access access);

    void execute(const std::string& sql);
    Statement prepare(const std::string& sql) const { return Statement(m_database.get(), sql); }
    std::int64_t lastRow() const;
    /// The single number that a query gives.
    std::int64_t number(const std::string& sql) const;
    std::string text(const std::string& sql) const;
    /// Does all of it or nothing. Waits for its turn where another process is writing.
    void transaction(const std::function<void()>& work);

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_database;
};

/// What a DatabaseError (or another exception) means to a person.
Error errorOf(const std::exception& exception, const std::filesystem::path& path);

/// The result of `work`, with exceptions turned into an Error that names the file.
template <class Work>
auto guarded(const std::filesystem::path& path, const Work& work) -> Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const std::exception& exception) {
        return tl::unexpected<Error>(errorOf(exception, path));
    }
}

}  // namespace antecedent
