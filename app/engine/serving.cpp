// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/serving.h"

#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {

using nlohmann::json;

/// What a reader of one message says against it.
class ToldWarnings : public ConversationSink {
public:
    void begin(Conversation::Header) override {}
    void message(MessageDraft) override {}
    void end(MessageOrder) override {}
    void warn(ImportWarning warning) override {
        if (m_first.empty()) m_first = std::move(warning.message);
    }
    void variant(std::string) override {}

    const std::string& first() const { return m_first; }

private:
    std::string m_first;
};

Result<MessageDraft> draftFrom(const json& request) {
    ConversationBuilder builder(Conversation::Header{});
    ToldWarnings told;
    JsonMessageReader(builder).add(request, 0, told);
    if (builder.size() == 1 && !builder.last().text.empty()) return std::move(builder.last());
    return fail(ErrorCode::BadInput,
                told.first().empty() ? Sentence("is no message: it needs \"text\"") : Sentence::verbatim(told.first()));
}

}  // namespace

Serving::Serving(Pipeline& pipeline, PredictOptions options, ServingLimits limits)
    : m_pipeline(pipeline), m_options(std::move(options)), m_limits(limits) {}

Result<std::string> Serving::answer(std::string_view line, Control& control) {
    const json request = json::parse(line, nullptr, false);
    Json reply;
    if (!request.is_object()) {
        reply["error"] = "is no JSON object; send a message a line";
    } else {
        // Whatever a caller marks its request with comes back with the answer.
        if (request.contains("request")) reply["request"] = request["request"];
        const auto answer = answered(request, control);
        if (answer) {
            reply.update(*answer);
        } else if (answer.error().code == ErrorCode::Cancelled) {
            return tl::unexpected(answer.error());
        } else {
            reply["error"] = answer.error().text();
        }
    }
    return reply.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Serving::Json> Serving::answered(const json& request, Control& control) {
    const std::string id = idOf(request, "conversation").value_or("");
    if (request.value("end", json(false)) == json(true)) return end(id);
    auto draft = draftFrom(request);
    if (!draft) return tl::unexpected(draft.error());
    LiveConversation& live = conversationOf(request, id).live;
    std::vector<MessageDraft> one;
    one.push_back(std::move(*draft));
    if (const auto added = live.add(std::move(one), control); !added) return tl::unexpected(added.error());
    Json reply{{"conversation", id}};
    reply.update(placeOfLast(live));
    return reply;
}

/// Begun where it is new or was dropped.
Serving::Held& Serving::conversationOf(const json& request, const std::string& id) {
    if (const auto found = m_byId.find(id); found != m_byId.end()) {
        m_held.splice(m_held.begin(), m_held, found->second);
        return m_held.front();
    }
    if (m_held.size() >= m_limits.conversations) {
        m_byId.erase(m_held.back().id);
        m_held.pop_back();
    }
    Conversation::Header header;
    header.id = header.title = id;
    header.genre = genreIn(stringOf(request, "genre"));
    m_held.push_front({id, LiveConversation(m_pipeline, std::move(header), m_options, m_limits.messages)});
    m_byId[id] = m_held.begin();
    return m_held.front();
}

Serving::Json Serving::end(const std::string& id) {
    const auto found = m_byId.find(id);
    const bool known = found != m_byId.end();
    if (known) {
        m_held.erase(found->second);
        m_byId.erase(found);
    }
    return {{"conversation", id}, {"ended", known}};
}

Serving::Json Serving::placeOfLast(const LiveConversation& live) {
    const Conversation& conversation = *live.conversation();
    const MessageId last(conversation.size() - 1);
    const ReplyTree tree = live.tree();
    const Attachment& place = tree.attachment(last);
    Json parents = Json::array();
    for (const Link& link : place.parents) parents.push_back(conversation.message(link.parent).id);
    Json candidates = Json::array();
    for (const Candidate& candidate : live.scores().messages.back().candidates) {
        const bool starts = candidate.parent == last;
        candidates.push_back(
            {{"id", starts ? Json() : Json(conversation.message(candidate.parent).id)}, {"p", candidate.probability}});
    }
    return {{"id", conversation.message(last).id},
            {"parents", std::move(parents)},
            {"probability", place.probability},
            {"origin", place.origin == LinkOrigin::Declared ? "explicit" : "model"},
            {"candidates", std::move(candidates)}};
}

}  // namespace antecedent
