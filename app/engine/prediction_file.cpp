// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/prediction_file.h"

#include <unordered_map>

namespace antecedent {

Result<PredictionFile> PredictionFile::open(const Pipeline& pipeline, const std::filesystem::path& path,
                                            Control& control) {
    const auto opened = pipeline.open(path, {}, control);
    if (!opened) return tl::unexpected(opened.error());
    PredictionFile file;
    file.m_path = path;
    for (const ConversationPtr& conversation : opened->conversations) {
        file.m_conversations.emplace(conversation->header().id, conversation);
    }
    return file;
}

/// One conversation on its own needs no matching name.
const Conversation* PredictionFile::find(const Conversation& gold) const {
    const auto found = m_conversations.find(gold.header().id);
    if (found != m_conversations.end()) return found->second.get();
    return m_conversations.size() == 1 ? m_conversations.begin()->second.get() : nullptr;
}

Result<LinkSet> PredictionFile::linksFor(const Conversation& gold) const {
    const Conversation* prediction = find(gold);
    if (prediction == nullptr) {
        return fail(ErrorCode::BadInput,
                    "has no conversation \"" + gold.header().id + "\", which the gold file has",
                    m_path.string());
    }
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
    if (known > 0 && otherText * 2 <= known) return links;
    if (known > 0) {
        return fail(ErrorCode::BadInput,
                    "has other text than the gold conversation \"" + gold.header().id + "\" under the same ids",
                    m_path.string());
    }
    return fail(ErrorCode::BadInput,
                "shares no message id with the gold conversation \"" + gold.header().id +
                    "\"; is it of the same text?",
                m_path.string());
}

}  // namespace antecedent
