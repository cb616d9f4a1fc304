// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "graph/base/error.h"
#include "graph/conversation/message.h"

namespace antecedent {

/// Parses a text that is UTF-8 whatever its declaration says. BadInput, naming `where`, for text that is no XML.
/// Entities that a document declares itself are not expanded.
Result<void> parseXml(pugi::xml_document& document, std::string_view text, const std::string& where);

/// The name of an element without its namespace's prefix.
std::string_view localName(const pugi::xml_node& node);

/// The attribute of this name whatever its prefix; empty when there is none.
std::string_view attributeOf(const pugi::xml_node& node, std::string_view name);

/// The first child element of this name whatever its prefix.
pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);

/// A number of seconds as a timestamp; nullopt when the text is none.
std::optional<Timestamp> secondsIn(std::string_view text);

/// Is shown every element in the order of the document.
class XmlWalker {
public:
    virtual ~XmlWalker() = default;
    /// False: its children are passed over, and it is not left either.
    virtual bool enter(const pugi::xml_node& node) = 0;
    virtual void leave(const pugi::xml_node&) {}
};

/// Without recursion, however deep the document is.
void walkXml(const pugi::xml_node& root, XmlWalker& walker);

/// All text below an element, with single blanks.
std::string textBelow(const pugi::xml_node& node);

}  // namespace antecedent
