// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/importer.h"
#include "graph/import/reading/json_outline.h"

namespace antecedent {

/// How a format is named.
struct FormatName {
    std::string_view name;         ///< for --format
    std::string_view title;        ///< what people call it
    std::string_view description;  ///< one line for `antecedent formats`
};

/// Where the reading of one JSON document goes.
struct JsonReading {
    const ImportOptions& options;
    ConversationSink& sink;
    Control& control;
    ConversationGroups& groups;  ///< handed over at the end, in the order of time
};

/// An importer of formats that are one JSON document, or lines of JSON, each small enough to be held in memory. Lines
/// are handed over as an array.
class JsonImporter : public Importer {
public:
    JsonImporter(FormatName format, Genre genre) : m_format(format), m_genre(genre) {}

    std::string_view name() const final { return m_format.name; }
    std::string_view title() const final { return m_format.title; }
    std::string_view description() const final { return m_format.description; }
    Recognition sniff(const SourceTree& source) const override;
    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override;

protected:
    virtual Recognition sniffOutline(const JsonOutline& outline) const = 0;
    virtual void readJson(const nlohmann::json& root, const JsonReading& reading) const = 0;
    Result<void> readEntry(const SourceTree& source, const SourceEntry& entry, const JsonReading& reading) const;
    Genre genre() const { return m_genre; }

private:
    FormatName m_format;
    Genre m_genre;
};

/// All of a file of JSON; of lines an array of them, each bad one told. A text that is cut off or damaged is BadInput.
Result<nlohmann::json> readJsonFile(const SourceTree& source, const SourceEntry& entry, ConversationSink& sink);

/// Calls for every object in the array, or for the object itself.
void forEachObject(const nlohmann::json& value, const std::function<void(const nlohmann::json&)>& take);

}  // namespace antecedent
