// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/xml_values.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "graph/base/text_lines.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {

/// A character by its number, "&#9731;" or "&#x2603;", and how long that is; 0 where there is none.
struct Reference {
    std::uint32_t code = 0;
    std::size_t size = 0;

    bool isHigh() const { return code >= 0xD800 && code < 0xDC00; }
    bool isLow() const { return code >= 0xDC00 && code < 0xE000; }
};

Reference referenceAt(std::string_view text) {
    const std::size_t end = startsWith(text, "&#") ? text.substr(0, 12).find(';') : std::string_view::npos;
    if (end == std::string_view::npos) return {};
    std::string_view digits = text.substr(2, end - 2);
    const bool hex = startsWith(digits, "x") || startsWith(digits, "X");
    if (hex) digits.remove_prefix(1);
    Reference reference;
    const auto [last, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), reference.code, hex ? 16 : 10);
    if (error != std::errc() || last != digits.data() + digits.size()) return {};
    reference.size = end + 1;
    return reference;
}

/// Some programs write an emoji as the two halves that UTF-16 has of it, "&#55357;&#56832;", which XML does not know.
/// Puts them together; a half alone becomes the sign for what cannot be read.
std::string withWholeReferences(std::string_view text) {
    std::string result;
    for (std::size_t at = text.find("&#"); at != std::string_view::npos; at = text.find("&#")) {
        const Reference first = referenceAt(text.substr(at));
        result += text.substr(0, at);
        text.remove_prefix(at);
        const Reference second = first.isHigh() ? referenceAt(text.substr(first.size)) : Reference{};
        if (second.isLow()) {
            const std::uint32_t code = 0x10000 + ((first.code - 0xD800) << 10) + (second.code - 0xDC00);
            result += "&#" + std::to_string(code) + ";";
        } else if (first.isHigh() || first.isLow()) {
            result += "&#65533;";
        } else {
            result += text.substr(0, std::max<std::size_t>(first.size, 2));
        }
        text.remove_prefix(std::max<std::size_t>(first.size, 2) + (second.isLow() ? second.size : 0));
    }
    return result += text;
}

}  // namespace

Result<void> parseXml(pugi::xml_document& document, std::string_view text, const std::string& where) {
    std::string whole;
    if (text.find("&#") != std::string_view::npos) {
        whole = withWholeReferences(text);
        text = whole;
    }
    const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata,
                                             pugi::encoding_utf8);
    if (parsed) return {};
    return fail(ErrorCode::BadInput, {"is no well-formed XML: %1", parsed.description()}, where);
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
