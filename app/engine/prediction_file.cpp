// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/prediction_file.h"

#include <fmt/format.h>

#include <unordered_map>

namespace antecedent {

Result<PredictionFile> PredictionFile::open(const Pipeline& pipeline, const std::filesystem::path& path,
                                            Control& control) {
    const auto opened = pipeline.open(path, {}, control);
    if (!opened) return tl::unexpected(opened.error());
    PredictionFile file;
    file.m_path = path;
    for (std::size_t i = 0; i < opened->conversations.size(); ++i) {
        const ConversationPtr& conversation = opened->conversations[i];
        file.m_conversations.emplace(
            conversation->header().id,
            Known{conversation, i < opened->earlier.size() ? opened->earlier[i] : EarlierLinks{}});
    }
    return file;
}

/// One conversation on its own needs no matching name.
const PredictionFile::Known* PredictionFile::find(const Conversation& gold) const {
    const auto found = m_conversations.find(gold.header().id);
    if (found != m_conversations.end()) return &found->second;
    return m_conversations.size() == 1 ? &m_conversations.begin()->second : nullptr;
}

void PredictionFile::count(const Known& known, const Conversation& gold, const LinkSet& links) {
    std::unordered_map<std::string, EarlierLink::Author> authors;
    for (std::size_t i = 0; i < known.earlier.messages.size(); ++i) {
        authors.emplace(known.conversation->messages()[i].id, known.earlier.messages[i].author);
    }
    for (std::size_t i = 0; i < gold.size(); ++i) {
        if (!gold.messages()[i].declaredParents) continue;
        const auto author = authors.find(gold.messages()[i].id);
        const bool given = links.parents[i].has_value();
        m_missing += given ? 0 : 1;
        m_given += given ? 1 : 0;
        m_declared += given && author != authors.end() && author->second == EarlierLink::Author::Source ? 1 : 0;
    }
}

void PredictionFile::addNotes(std::vector<std::string>& notes) const {
    if (m_declared > 0) {
        notes.push_back(
            fmt::format("{}: {} of {} links scored were declared by the file that was read, and no model "
                        "predicted them: use "
                        "predict --ignore-declared to compare",
                        m_path.string(), m_declared, m_given));
    }
    if (m_missing > 0) {
        notes.push_back(fmt::format("{}: {} of {} annotated messages have no prediction, which counts as wrong",
                                    m_path.string(), m_missing, m_missing + m_given));
    }
}

Result<LinkSet> PredictionFile::linksFor(const Conversation& gold) {
    const Known* found = find(gold);
    if (found == nullptr) {
        return fail(ErrorCode::BadInput, {"has no conversation \"%1\", which the gold file has", gold.header().id},
                    m_path.string());
    }
    const ConversationPtr& prediction = found->conversation;
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < gold.size(); ++i) positions.emplace(gold.messages()[i].id, i);
    LinkSet links;
    links.parents.resize(gold.size());
    std::size_t known = 0, otherText = 0;
    for (const Message& message : prediction->messages()) {
        const auto child = positions.find(message.id);
        if (child == positions.end()) continue;
        ++known;
        otherText += !message.text.empty() && message.text != gold.messages()[child->second].text;
        if (!message.declaredParents) continue;
        auto& parents = links.parents[child->second].emplace();
        for (const MessageId id : *message.declaredParents) {
            const auto parent = positions.find(prediction->message(id).id);
            if (parent != positions.end()) parents.emplace_back(parent->second);
        }
    }
    // Ids such as 1, 2, 3 are found in every file.
    if (known > 0 && otherText * 2 <= known) {
        count(*found, gold, links);
        return links;
    }
    if (known > 0) {
        return fail(ErrorCode::BadInput,
                    {"has other text than the gold conversation \"%1\" under the same ids", gold.header().id},
                    m_path.string());
    }
    return fail(ErrorCode::BadInput,
                {"shares no message id with the gold conversation \"%1\"; is it of the same text?", gold.header().id},
                m_path.string());
}

}  // namespace antecedent
