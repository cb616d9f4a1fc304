// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/project.h"

#include <sqlite3.h>

#include <fstream>

#include "graph/base/file.h"
#include "graph/project/event_log.h"
#include "graph/project/message_rows.h"
#include "graph/project/prediction_store.h"
#include "graph/project/schema.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t headSize = 72;
constexpr std::size_t applicationIdAt = 68;  // of the database header (sqlite.org/fileformat2.html, 1.3)

/// Of a project of a version that this program knows not.
constexpr const char* laterVersion =
    sentenceId("was written by a later version of Antecedent; it is shown, and nothing is written to it");

std::string uriFor(const fs::path& path) {
    std::string uri = "file:";
    for (const char c : fs::absolute(path).string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr const char* digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

void begin(Database& database) {
    database.execute("PRAGMA journal_mode=WAL");
    database.execute("PRAGMA synchronous=FULL");
}

void checkWhole(const Database& database) {
    const std::string said = database.text("PRAGMA quick_check(1)");
    if (said != "ok") throw DatabaseError(SQLITE_CORRUPT, said);
    if (database.number("PRAGMA application_id") != projectApplicationId) {
        throw DatabaseError(SQLITE_NOTADB, "not a project");
    }
}

/// A file on a medium or in a folder that cannot be written still opens when nobody else has it open.
std::unique_ptr<Database> openToRead(const fs::path& path) {
    try {
        auto database = std::make_unique<Database>(path, Database::Access::ReadOnly);
        checkWhole(*database);
        return database;
    } catch (const DatabaseError& error) {
        if ((error.code() & 0xFF) != SQLITE_CANTOPEN) throw;
        auto database = std::make_unique<Database>(uriFor(path), Database::Access::ReadOnly);
        checkWhole(*database);
        return database;
    }
}

}  // namespace

Project::Project(fs::path path, std::unique_ptr<Database> database, Sentence readOnly)
    : m_path(std::move(path)), m_database(std::move(database)), m_readOnly(std::move(readOnly)) {}
Project::Project(Project&& other) noexcept = default;
Project& Project::operator=(Project&& other) noexcept = default;
Project::~Project() = default;

bool Project::isProject(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return false;
    std::ifstream file(path, std::ios::binary);
    std::string head(headSize, '\0');
    if (!file.read(head.data(), static_cast<std::streamsize>(head.size()))) return false;
    std::int64_t id = 0;
    for (std::size_t i = 0; i < 4; ++i) id = id << 8 | static_cast<unsigned char>(head[applicationIdAt + i]);
    return head.compare(0, 15, "SQLite format 3") == 0 && id == projectApplicationId;
}

Result<Project> Project::open(const fs::path& path, bool readOnly) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return fail(ErrorCode::NotFound, "there is no such file", path.string());
    return guarded(path, [&]() -> Project {
        auto database = openToRead(path);
        if (database->number("PRAGMA user_version") > projectVersion) {
            return Project(path, std::move(database), Sentence(laterVersion));
        }
        if (readOnly) return Project(path, std::move(database), Sentence("is opened for reading alone"));
        database = std::make_unique<Database>(path, Database::Access::ReadWrite);
        begin(*database);
        migrateSchema(*database);
        return Project(path, std::move(database), {});
    });
}

Result<Project> Project::openOrCreate(const fs::path& path) {
    std::error_code ignored;
    if (fs::exists(path, ignored) && fs::file_size(path, ignored) > 0) return open(path);
    return guarded(path, [&]() -> Project {
        auto database = std::make_unique<Database>(path, Database::Access::Create);
        begin(*database);
        createSchema(*database);
        return Project(path, std::move(database), {});
    });
}

bool Project::isOfLaterVersion() const {
    return m_readOnly.id() == laterVersion;
}

Result<void> Project::writable() const {
    if (m_readOnly.empty()) return {};
    return fail(ErrorCode::Unsupported, m_readOnly, m_path.string());
}

Result<ContentChange> Project::takeIn(const SourceRecord& source, const std::vector<ConversationPtr>& conversations) {
    if (const auto possible = writable(); !possible) return tl::unexpected(possible.error());
    return guarded(m_path, [&] {
        ContentChange change;
        m_database->transaction([&] { change = ContentStore(*m_database).takeIn(source, conversations); });
        return change;
    });
}

Result<std::vector<SourceRecord>> Project::sources() const {
    return guarded(m_path, [&] { return ContentStore(*m_database).sources(); });
}

Result<void> Project::moveSource(const std::string& from, const std::string& to) {
    if (const auto possible = writable(); !possible) return possible;
    return guarded(m_path, [&] {
        m_database->transaction(
            [&] { m_database->prepare("UPDATE source SET path=? WHERE path=?").bind(0, to).bind(1, from).run(); });
    });
}

Result<std::vector<StoredConversation>> Project::conversations(const std::string& source) const {
    return guarded(m_path, [&] { return ContentStore(*m_database).conversations(source); });
}

Result<std::vector<ConversationRows>> Project::rows(const std::string& source) const {
    return guarded(m_path, [&] { return ContentStore(*m_database).rows(source); });
}

Result<std::vector<ConversationRows>> Project::match(const std::string& source,
                                                     const std::vector<ConversationPtr>& conversations) const {
    return guarded(m_path, [&] { return ContentStore(*m_database).match(source, conversations); });
}

Result<std::vector<GoneMessage>> Project::goneMessages() const {
    return guarded(m_path, [&] { return ContentStore(*m_database).goneMessages(); });
}

Result<void> Project::append(std::vector<DecisionEvent>& events) {
    if (const auto possible = writable(); !possible) return possible;
    std::vector<DecisionEvent> written = events;
    auto done = guarded(m_path, [&] { m_database->transaction([&] { EventLog(*m_database).append(written); }); });
    if (done) events = std::move(written);
    return done;
}

Result<std::vector<DecisionEvent>> Project::events(std::int64_t after, std::int64_t& last) const {
    return guarded(m_path, [&] { return EventLog(*m_database).read(after, last); });
}

Result<std::vector<DecisionEvent>> Project::events() const {
    std::int64_t last = 0;
    return events(0, last);
}

Result<void> Project::keepPrediction(const std::vector<MessageRow>& rows, const LinkScores& scores) {
    if (const auto possible = writable(); !possible) return possible;
    return guarded(m_path, [&] { m_database->transaction([&] { PredictionStore(*m_database).write(rows, scores); }); });
}

Result<LinkScores> Project::prediction(const std::vector<MessageRow>& rows) const {
    return guarded(m_path, [&] { return PredictionStore(*m_database).read(rows); });
}

Result<std::string> Project::setting(const std::string& name) const {
    return guarded(m_path, [&] {
        Statement query = m_database->prepare("SELECT value FROM setting WHERE name=?");
        return query.bind(0, name).step() ? query.text(0) : std::string();
    });
}

Result<void> Project::setSetting(const std::string& name, const std::string& value) {
    if (const auto possible = writable(); !possible) return possible;
    return guarded(m_path, [&] {
        m_database->transaction([&] {
            m_database->prepare("INSERT OR REPLACE INTO setting(name,value) VALUES(?,?)")
                .bind(0, name)
                .bind(1, value)
                .run();
        });
    });
}

Result<void> Project::saveAs(const fs::path& path) const {
    const fs::path part = path.string() + ".part";
    std::error_code ignored;
    fs::remove(part, ignored);
    auto written = guarded(path, [&] { m_database->prepare("VACUUM INTO ?").bind(0, part.string()).run(); });
    if (written) written = replaceFile(part, path);
    if (!written) fs::remove(part, ignored);
    return written;
}

}  // namespace antecedent
