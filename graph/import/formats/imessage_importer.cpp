// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <set>

#include "graph/import/formats/imessage_export.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "messages as imessage-exporter writes them";

std::string keyOf(const IMessage& message) {
    return message.time + "\n" + message.draft.speaker + "\n" + message.draft.text;
}

/// Answers stand below the message that they answer, and for a second time where they were said.
class Answers {
public:
    Answers(ConversationBuilder& builder, const std::vector<IMessage>& messages) : m_builder(builder) {
        for (const IMessage& message : messages) m_said.insert(keyOf(message));
    }

    void add(const IMessage& message) {
        const std::string id = std::to_string(m_count++);
        MessageDraft draft = message.draft;
        draft.id = id;
        if (const auto parent = m_parents.find(keyOf(message)); parent != m_parents.end())
            draft.parents = std::vector<std::string>{parent->second};
        m_builder.add(std::move(draft));
        for (const IMessage& answer : message.answers) addAnswer(answer, id);
    }

private:
    void addAnswer(const IMessage& answer, const std::string& parent) {
        m_parents[keyOf(answer)] = parent;
        if (m_said.find(keyOf(answer)) != m_said.end()) return;
        MessageDraft draft = answer.draft;
        draft.id = std::to_string(m_count++);
        draft.parents = std::vector<std::string>{parent};
        m_builder.add(std::move(draft));
    }

    ConversationBuilder& m_builder;
    std::size_t m_count = 0;
    std::set<std::string> m_said;
    std::map<std::string, std::string> m_parents;
};

class IMessageImporter : public TextImporter {
public:
    std::string_view name() const override { return "imessage"; }
    std::string_view title() const override { return "iMessage"; }
    std::string_view description() const override { return "text and HTML of imessage-exporter"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        return {isIMessageText(head.content) || isIMessagePage(head.content) ? 0.95 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const auto messages =
            isIMessagePage(file.content) ? iMessagesOfPage(file.content) : iMessagesOfText(file.content);
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        builder.header().localTime = true;
        Answers answers(builder, messages);
        for (const IMessage& message : messages) {
            if (!control.step(builder.size() + 1, 0)) return cancelled();
            answers.add(message);
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        putInOrder(builder.drafts());
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeIMessageImporter() {
    return std::make_unique<IMessageImporter>();
}

}  // namespace antecedent
