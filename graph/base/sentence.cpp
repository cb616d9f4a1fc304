// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/sentence.h"

namespace antecedent {

/// What is put in is not looked through again: an argument may hold a %1 of its own.
std::string Sentence::filled(const std::string& translated) const {
    std::string text;
    for (std::size_t i = 0; i < translated.size(); ++i) {
        const bool mark = translated[i] == '%' && i + 1 < translated.size();
        const std::size_t number = mark ? static_cast<std::size_t>(translated[i + 1] - '1') : m_arguments.size();
        if (number < m_arguments.size()) {
            text += m_arguments[number];
            ++i;
        } else {
            text += translated[i];
        }
    }
    return text;
}

}  // namespace antecedent
