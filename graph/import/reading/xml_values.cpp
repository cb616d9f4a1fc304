// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/xml_values.h"

#include <cerrno>
#include <cmath>
#include <cstdlib>

#include "graph/base/text_lines.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {

Result<void> parseXml(pugi::xml_document& document, std::string_view text, const std::string& where) {
    const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (parsed) return {};
    return fail(ErrorCode::BadInput, std::string("is no well-formed XML: ") + parsed.description(), where);
}

std::string_view localName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attributeOf(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_attribute& attribute : node.attributes()) {
        const std::string_view its = attribute.name();
        if (its == name || (endsWith(its, name) && its[its.size() - name.size() - 1] == ':')) return attribute.value();
    }
    return {};
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& child : node.children()) {
        if (localName(child) == name) return child;
    }
    return {};
}

std::optional<Timestamp> secondsIn(std::string_view text) {
    const std::string number(trim(text));
    if (number.empty()) return std::nullopt;
    char* end = nullptr;
    const double seconds = std::strtod(number.c_str(), &end);
    if (end != number.c_str() + number.size()) return std::nullopt;
    return secondsOf(seconds);
}

void walkXml(const pugi::xml_node& root, XmlWalker& walker) {
    pugi::xml_node node = root.first_child();
    while (node) {
        const bool inside = node.type() == pugi::node_element && walker.enter(node);
        if (inside && node.first_child()) {
            node = node.first_child();
            continue;
        }
        if (inside) walker.leave(node);
        while (node && !node.next_sibling()) {
            node = node.parent();
            if (!node || node == root) return;
            walker.leave(node);
        }
        if (node) node = node.next_sibling();
    }
}

std::string textBelow(const pugi::xml_node& root) {
    std::string text;
    pugi::xml_node node = root.first_child();
    while (node) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
        if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            if (!node || node == root) break;
        }
        if (!node || node == root) break;
        node = node.next_sibling();
    }
    std::string tidy;
    for (const char c : text) {
        const bool blank = blanks.find(c) != std::string_view::npos;
        if (!blank) {
            tidy += c;
        } else if (!tidy.empty() && tidy.back() != ' ') {
            tidy += ' ';
        }
    }
    return std::string(trim(tidy));
}

}  // namespace antecedent
