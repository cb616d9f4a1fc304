// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// An element of an HtmlDocument, which must outlive it.
class HtmlNode {
public:
    HtmlNode() = default;
    explicit HtmlNode(xmlNode* node) : m_node(node) {}

    explicit operator bool() const { return m_node != nullptr; }
    /// Whether the other stands somewhere below.
    bool holds(const HtmlNode& other) const;
    std::string name() const;
    std::string attribute(const char* name) const;
    bool hasClass(std::string_view name) const;
    HtmlNode parent() const;

    /// Elements below with this class, in the order of the document; none inside of one that was found.
    std::vector<HtmlNode> all(std::string_view className) const;
    /// The first of them, or nothing.
    HtmlNode first(std::string_view className) const;
    /// Elements below with this attribute.
    std::vector<HtmlNode> with(const char* attribute) const;
    /// Elements below with this name.
    std::vector<HtmlNode> named(std::string_view name) const;
    /// Elements right below.
    std::vector<HtmlNode> children() const;

    /// Text as a person would read it: lines at breaks and blocks, pictures by their alternative text.
    /// `keepLines`: line feeds in the text are line feeds.
    std::string text(bool keepLines = false) const;
    /// Takes the element out of the document.
    void remove();

private:
    xmlNode* m_node = nullptr;
};

/// HTML as browsers take it: unquoted attributes, missing end tags.
class HtmlDocument {
public:
    explicit HtmlDocument(std::string_view html);
    HtmlNode root() const;

private:
    std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> m_document;
};

}  // namespace antecedent
