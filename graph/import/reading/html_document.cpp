// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/html_document.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

std::string_view viewOf(const xmlChar* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
}

/// The node after this one in the order of the document, within `top`.
xmlNode* after(xmlNode* node, const xmlNode* top, bool enter) {
    if (enter && node->children && node->type == XML_ELEMENT_NODE) return node->children;
    while (node != top && !node->next) node = node->parent;
    return node == top ? nullptr : node->next;
}

bool isBlock(std::string_view name) {
    constexpr std::array<std::string_view, 20> names{
        "p",  "div", "ul", "ol", "li", "pre", "table", "tr",         "h1",         "h2",
        "h3", "h4",  "h5", "h6", "hr", "dl",  "aside", "blockquote", "figcaption", "section"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Collects text, with lines where blocks begin and end.
class TextCollector {
public:
    explicit TextCollector(bool keepLines) : m_keepLines(keepLines) {}

    void add(std::string_view text) {
        for (const char c : text) {
            const bool blank = blanks.find(c) != std::string_view::npos;
            if (blank && !(m_keepLines && (c == '\n' || c == ' '))) {
                m_blank = m_blank || !m_keepLines || c != '\r';
                continue;
            }
            if (c == '\n') {
                line();
                continue;
            }
            if (m_blank && !m_text.empty() && m_text.back() != '\n' && !m_break) m_text += ' ';
            m_blank = false;
            if (m_break && !m_text.empty() && m_text.back() != '\n') m_text += '\n';
            m_break = false;
            m_text += c;
        }
    }
    void line() {
        m_break = m_blank = false;
        m_text += '\n';
    }
    void block() { m_break = true; }
    std::string take() { return std::string(trim(m_text)); }

private:
    bool m_keepLines;
    bool m_blank = false, m_break = false;
    std::string m_text;
};

}  // namespace

std::string HtmlNode::name() const {
    return m_node ? std::string(viewOf(m_node->name)) : std::string();
}

std::string HtmlNode::attribute(const char* name) const {
    if (!m_node || m_node->type != XML_ELEMENT_NODE) return {};
    const std::unique_ptr<xmlChar, void (*)(void*)> value(xmlGetProp(m_node, reinterpret_cast<const xmlChar*>(name)),
                                                          [](void* text) { xmlFree(text); });
    return std::string(viewOf(value.get()));
}

bool HtmlNode::hasClass(std::string_view name) const {
    const std::string classes = attribute("class");
    for (std::size_t at = classes.find(name); at != std::string::npos; at = classes.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool begins = at == 0 || blanks.find(classes[at - 1]) != std::string_view::npos;
        if (begins && (end == classes.size() || blanks.find(classes[end]) != std::string_view::npos)) return true;
    }
    return false;
}

HtmlNode HtmlNode::parent() const {
    return m_node && m_node->parent && m_node->parent->type == XML_ELEMENT_NODE ? HtmlNode(m_node->parent) : HtmlNode();
}

std::vector<HtmlNode> HtmlNode::all(std::string_view className) const {
    std::vector<HtmlNode> found;
    if (!m_node) return found;
    bool enter = true;
    for (xmlNode* node = after(m_node, m_node, true); node; node = after(node, m_node, enter)) {
        enter = !(node->type == XML_ELEMENT_NODE && HtmlNode(node).hasClass(className));
        if (!enter) found.emplace_back(node);
    }
    return found;
}

HtmlNode HtmlNode::first(std::string_view className) const {
    if (!m_node) return {};
    for (xmlNode* node = after(m_node, m_node, true); node; node = after(node, m_node, true)) {
        if (node->type == XML_ELEMENT_NODE && HtmlNode(node).hasClass(className)) return HtmlNode(node);
    }
    return {};
}

std::vector<HtmlNode> HtmlNode::with(const char* attribute) const {
    std::vector<HtmlNode> found;
    if (!m_node) return found;
    for (xmlNode* node = after(m_node, m_node, true); node; node = after(node, m_node, true)) {
        if (node->type != XML_ELEMENT_NODE) continue;
        if (xmlHasProp(node, reinterpret_cast<const xmlChar*>(attribute))) found.emplace_back(node);
    }
    return found;
}

bool HtmlNode::holds(const HtmlNode& other) const {
    for (const xmlNode* node = other.m_node; node; node = node->parent) {
        if (node == m_node) return true;
    }
    return false;
}

std::vector<HtmlNode> HtmlNode::named(std::string_view name) const {
    std::vector<HtmlNode> found;
    if (!m_node) return found;
    for (xmlNode* node = after(m_node, m_node, true); node; node = after(node, m_node, true)) {
        if (node->type == XML_ELEMENT_NODE && viewOf(node->name) == name) found.emplace_back(node);
    }
    return found;
}

std::vector<HtmlNode> HtmlNode::children() const {
    std::vector<HtmlNode> found;
    for (xmlNode* node = m_node ? m_node->children : nullptr; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) found.emplace_back(node);
    }
    return found;
}

std::string HtmlNode::text(bool keepLines) const {
    if (!m_node) return {};
    TextCollector collector(keepLines);
    std::vector<const xmlNode*> open;
    bool enter = true;
    for (xmlNode* node = after(m_node, m_node, true); node; node = after(node, m_node, enter)) {
        while (!open.empty() && open.back() != node->parent) {
            if (isBlock(viewOf(open.back()->name))) collector.block();
            open.pop_back();
        }
        enter = true;
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) collector.add(viewOf(node->content));
        if (node->type != XML_ELEMENT_NODE) continue;
        const std::string_view name = viewOf(node->name);
        enter = name != "script" && name != "style";
        if (name == "br") collector.line();
        if (name == "img") collector.add(HtmlNode(node).attribute("alt"));
        if (isBlock(name)) collector.block();
        if (enter && node->children) open.push_back(node);
    }
    return collector.take();
}

void HtmlNode::remove() {
    if (!m_node) return;
    xmlUnlinkNode(m_node);
    xmlFreeNode(m_node);
    m_node = nullptr;
}

HtmlDocument::HtmlDocument(std::string_view html) : m_document(nullptr, xmlFreeDoc) {
    const std::size_t size = std::min<std::size_t>(html.size(), std::numeric_limits<int>::max());
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    m_document.reset(htmlReadMemory(html.data(), static_cast<int>(size), nullptr, "UTF-8", options));
}

HtmlNode HtmlDocument::root() const {
    return m_document ? HtmlNode(xmlDocGetRootElement(m_document.get())) : HtmlNode();
}

}  // namespace antecedent
