// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// The layouts beside JSON in which Element, a client of Matrix, exports a room.
enum class ElementLayout { None, Text, Html };
ElementLayout elementLayoutOf(std::string_view head);

/// "Fri, Mar 6, 2026, 10:11:12 - Ida: hello"; what is answered stands quoted in front of the answer.
void readElementText(std::string_view text, ConversationBuilder& builder);
/// Pages: what is answered is linked.
void readElementHtml(std::string_view html, ConversationBuilder& builder);

}  // namespace antecedent
