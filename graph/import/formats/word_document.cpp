// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/word_document.h"

#include <pugixml.hpp>

#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

/// Collects the text of paragraphs. What was deleted under tracked changes, and the second rendering of drawings, are
/// no text.
class TextWalker : public XmlWalker {
public:
    std::string take() { return std::move(m_text); }

    bool enter(const pugi::xml_node& node) override {
        const std::string_view name = localName(node);
        if (name == "del" || name == "Fallback" || name == "instrText") return false;
        if (name == "tab" && localName(node.parent()) == "r") m_text += '\t';
        if (name == "br" || name == "cr") m_text += lineEnd();
        m_cells += name == "tc" ? 1 : 0;
        if (name == "t") m_text += node.text().get();
        return name != "t";
    }
    void leave(const pugi::xml_node& node) override {
        const std::string_view name = localName(node);
        if (name == "p") m_text += lineEnd();
        if (name == "tr") m_text += '\n';
        if (name != "tc") return;
        --m_cells;
        m_text += '\t';
    }

private:
    /// A row of a table is a line.
    char lineEnd() const { return m_cells > 0 ? ' ' : '\n'; }

    std::string m_text;
    std::size_t m_cells = 0;  ///< cells that are open
};

}  // namespace

const SourceEntry* documentOf(const SourceTree& source) {
    return source.find("word/document.xml");
}

Result<std::string> documentText(const SourceTree& source, const SourceEntry& document) {
    const auto text = source.text(document);
    if (!text) return tl::unexpected(text.error());
    pugi::xml_document xml;
    if (auto parsed = parseXml(xml, text->text, source.where(document)); !parsed) return tl::unexpected(parsed.error());
    TextWalker walker;
    walkXml(xml, walker);
    return walker.take();
}

}  // namespace antecedent
