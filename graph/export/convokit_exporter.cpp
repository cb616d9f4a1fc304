// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "graph/base/file.h"
#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"

namespace antecedent {
namespace {

using nlohmann::json;

std::string textOf(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

/// A corpus in ConvoKit's format 1. Its conversations have one root each, so that every thread becomes one; second
/// parents go to the metadata.
class Corpus {
public:
    explicit Corpus(bool prefixed) : m_prefixed(prefixed) {}

    void add(const ReplyTree& tree, std::ostream& utterances) {
        for (std::size_t i = 0; i < tree.size(); ++i) utterances << textOf(utterance(tree, MessageId(i)));
    }

    json speakers() const { return m_speakers; }
    json conversations() const { return m_conversations; }

private:
    std::string idOf(const ReplyTree& tree, MessageId id) const {
        const std::string& own = tree.conversation().message(id).id;
        return m_prefixed ? tree.conversation().header().id + "/" + own : own;
    }

    json utterance(const ReplyTree& tree, MessageId id) {
        const Conversation& conversation = tree.conversation();
        const Message& message = conversation.message(id);
        const MessageId root = tree.root(id);
        const std::string thread = idOf(tree, root);
        if (!m_conversations.contains(thread)) {
            m_conversations[thread] = {
                {"meta", {{"source", conversation.header().id}, {"title", conversation.header().title}}},
                {"vectors", json::array()}};
        }
        const std::string speaker = speakerOf(conversation, message);
        m_speakers[speaker] = {{"meta", {{"name", conversation.speakerName(id)}}}, {"vectors", json::array()}};
        const auto parent = tree.primaryParent(id);
        const bool calendar = message.time && conversation.header().timeBase != TimeBase::Clock;
        return {{"id", idOf(tree, id)},
                {"conversation_id", thread},
                {"text", message.text},
                {"speaker", speaker},
                {"meta", metaOf(tree, id)},
                {"reply-to", parent ? json(idOf(tree, *parent)) : json()},
                {"timestamp", calendar ? json(message.time->seconds()) : json()},
                {"vectors", json::array()}};
    }

    static std::string speakerOf(const Conversation& conversation, const Message& message) {
        if (!message.speaker.valid()) return "unknown";
        const Speaker& speaker = conversation.speakers()[message.speaker.index()];
        return speaker.id.empty() ? speaker.name : speaker.id;
    }

    json metaOf(const ReplyTree& tree, MessageId id) const {
        const Attachment& place = tree.attachment(id);
        json meta = {{"origin", originWord(place.origin)}};
        if (place.origin != LinkOrigin::Unknown) meta["probability"] = roundedProbability(place.probability);
        for (std::size_t i = 1; i < place.parents.size(); ++i) {
            meta["other_parents"].push_back(idOf(tree, place.parents[i].parent));
        }
        const std::string_view kind = kindWord(tree.conversation().message(id).kind);
        if (!kind.empty()) meta["kind"] = kind;
        return meta;
    }

    bool m_prefixed;
    json m_speakers = json::object();
    json m_conversations = json::object();
};

class ConvoKitExporter : public Exporter {
public:
    std::string_view name() const override { return "convokit"; }
    std::string_view ending() const override { return {}; }
    std::string_view description() const override { return "ConvoKit corpus: a folder"; }
    std::string_view leavesOut() const override { return "other candidates"; }

    /// The utterances alone.
    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        Corpus corpus(items.size() > 1);
        for (const ExportItem& item : items) corpus.add(*item.tree, out);
    }

    Result<void> writeFolder(const std::vector<ExportItem>& items, const ExportOptions&,
                             const std::filesystem::path& folder) const override {
        std::error_code failure;
        std::filesystem::create_directories(folder, failure);
        if (failure) return fail(ErrorCode::Io, {"cannot be made: %1", failure.message()}, folder.string());
        Corpus corpus(items.size() > 1);
        std::ostringstream utterances;
        for (const ExportItem& item : items) corpus.add(*item.tree, utterances);
        const std::map<std::string, std::string> files{
            {"utterances.jsonl", utterances.str()},
            {"speakers.json", textOf(corpus.speakers())},
            {"conversations.json", textOf(corpus.conversations())},
            {"corpus.json", textOf(json::object())},
            {"index.json",
             textOf({{"utterances-index", {{"origin", {"<class 'str'>"}}}},
                     {"speakers-index", {{"name", {"<class 'str'>"}}}},
                     {"conversations-index", {{"source", {"<class 'str'>"}}, {"title", {"<class 'str'>"}}}},
                     {"overall-index", json::object()},
                     {"version", 1},
                     {"vectors", json::array()}})}};
        for (const auto& [name, content] : files) {
            if (const auto written = writeFile(folder / name, content); !written) return written;
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<Exporter> makeConvoKitExporter() {
    return std::make_unique<ConvoKitExporter>();
}

}  // namespace antecedent
