// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "graph/project/content_store.h"
#include "graph/project/decision.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// A project file (.antecedent): sources, conversations, predictions, and the log of what people decided. An SQLite
/// file in WAL mode; a call that answers without an error has reached the disk. Several processes may have it open and
/// write to it. One thread at a time for each object.
class Project {
public:
    /// Opens a file that is there. One of a later version is opened for reading alone, as is one that cannot be written
    /// where `readOnly` says so. BadInput for anything that is no project or is damaged.
    static Result<Project> open(const std::filesystem::path& path, bool readOnly = false);
    /// Makes the file, or opens it where it is there.
    static Result<Project> openOrCreate(const std::filesystem::path& path);
    /// True for a file that says of itself that it is a project.
    static bool isProject(const std::filesystem::path& path);

    Project(Project&& other) noexcept;
    Project& operator=(Project&& other) noexcept;
    ~Project();

    const std::filesystem::path& path() const { return m_path; }
    /// Why nothing can be written to it; empty when it can.
    const Sentence& readOnlyReason() const { return m_readOnly; }
    bool isOfLaterVersion() const;

    /// Takes over what a source says now. Messages keep their rows, and so their decisions (see matchMessages).
    Result<ContentChange> takeIn(const SourceRecord& source, const std::vector<ConversationPtr>& conversations);
    Result<std::vector<SourceRecord>> sources() const;
    /// The source was moved; what is known of it stands.
    Result<void> moveSource(const std::string& from, const std::string& to);
    /// Of all sources, or of the one at `source`.
    Result<std::vector<StoredConversation>> conversations(const std::string& source = {}) const;
    Result<std::vector<ConversationRows>> rows(const std::string& source = {}) const;
    /// Where the messages of a state that was not taken in belong; writes nothing.
    Result<std::vector<ConversationRows>> match(const std::string& source,
                                                const std::vector<ConversationPtr>& conversations) const;
    Result<std::vector<GoneMessage>> goneMessages() const;

    /// Writes decisions; once this answers they are safe. Fills in their ids and times.
    Result<void> append(std::vector<DecisionEvent>& events);
    /// All that was written after event number `after`, by anybody; `last` becomes the number of the latest.
    Result<std::vector<DecisionEvent>> events(std::int64_t after, std::int64_t& last) const;
    Result<std::vector<DecisionEvent>> events() const;

    Result<void> keepPrediction(const std::vector<MessageRow>& rows, const LinkScores& scores);
    Result<LinkScores> prediction(const std::vector<MessageRow>& rows) const;

    /// Something small that is kept beside the rest; empty when it was never set.
    Result<std::string> setting(const std::string& name) const;
    Result<void> setSetting(const std::string& name, const std::string& value);

    /// Writes all of it into another file, whole or not at all.
    Result<void> saveAs(const std::filesystem::path& path) const;

private:
    Project(std::filesystem::path path, std::unique_ptr<Database> database, Sentence readOnly);
    Result<void> writable() const;

    std::filesystem::path m_path;
    std::unique_ptr<Database> m_database;
    Sentence m_readOnly;
};

}  // namespace antecedent
