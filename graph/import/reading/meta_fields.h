// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>

namespace antecedent {

/// Collects what a source tells of a message besides, for MessageDraft::meta.
class MetaFields {
public:
    /// Takes over the fields of a record that say something: not null, false, 0 or empty.
    MetaFields& take(const nlohmann::json& record, std::initializer_list<const char*> keys);
    /// Sets a field unless the text is empty.
    MetaFields& set(const char* key, const std::string& text);
    MetaFields& set(const char* key, bool value);
    /// Adds to a list of texts.
    MetaFields& add(const char* key, const std::string& text);

    /// Empty when there is nothing.
    std::string text() const;

private:
    nlohmann::json m_fields = nlohmann::json::object();
};

}  // namespace antecedent
