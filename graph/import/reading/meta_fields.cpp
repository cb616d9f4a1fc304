// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/meta_fields.h"

#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

bool saysSomething(const json& value) {
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_number()) return value.get<double>() != 0;
    if (value.is_string()) return !value.get_ref<const std::string&>().empty();
    return !value.is_null() && !value.empty() && isShallow(value);
}

}  // namespace

MetaFields& MetaFields::take(const json& record, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const json* value = memberOf(record, key);
        if (value && saysSomething(*value)) m_fields[key] = *value;
    }
    return *this;
}

MetaFields& MetaFields::set(const char* key, const std::string& text) {
    if (!text.empty()) m_fields[key] = text;
    return *this;
}

MetaFields& MetaFields::set(const char* key, bool value) {
    if (value) m_fields[key] = true;
    return *this;
}

MetaFields& MetaFields::add(const char* key, const std::string& text) {
    if (!text.empty()) m_fields[key].push_back(text);
    return *this;
}

std::string MetaFields::text() const {
    return m_fields.empty() ? std::string() : dumpShallow(m_fields);
}

}  // namespace antecedent
