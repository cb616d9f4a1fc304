// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <map>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "tweets.js or direct-messages.js of an archive of X (Twitter)";
constexpr std::string_view opening = "window.YTD.";

/// "direct_messages" of "window.YTD.direct_messages.part0 = [".
std::string_view kindIn(std::string_view head) {
    head = trimLeft(head);
    if (!startsWith(head, opening)) return {};
    head.remove_prefix(opening.size());
    return head.substr(0, std::min(head.find('.'), head.find(' ')));
}

bool isMessages(std::string_view kind) {
    return startsWith(kind, "direct_message") && kind.find("header") == std::string_view::npos;
}

/// Posts that were deleted are no longer what anybody said.
bool isTweets(std::string_view kind) {
    return kind == "tweet" || kind == "tweets" || kind == "community_tweet";
}

/// The owner of an archive and everybody whose name its posts mention.
class ArchivePeople {
public:
    void noteAccount(const json& record) {
        if (const json* account = memberOf(record, "account")) m_owner = stringOf(*account, "username");
        if (const json* account = memberOf(record, "account")) m_names[stringOf(*account, "accountId")] = m_owner;
    }
    void noteMentions(const json& tweet) {
        const json* entities = memberOf(tweet, "entities");
        if (!entities) return;
        for (const json& person : listOf(*entities, "user_mentions"))
            m_names.try_emplace(firstTextOf(person, {"id_str", "id"}), stringOf(person, "screen_name"));
    }

    std::string owner() const { return m_owner.empty() ? "Me" : m_owner; }
    std::string nameOf(const std::string& id) const {
        const auto known = m_names.find(id);
        return known == m_names.end() || known->second.empty() ? id : known->second;
    }

private:
    std::string m_owner;
    std::map<std::string, std::string> m_names;
};

/// What the owner wrote: those that go on with another of them answer it.
class ArchivePosts {
public:
    ArchivePosts(const ArchivePeople& people, ConversationGroups& groups) : m_people(people), m_groups(groups) {}

    void add(const json& tweet) {
        MessageDraft draft;
        draft.id = firstTextOf(tweet, {"id_str", "id"});
        if (draft.id.empty() || !m_ids.insert(draft.id).second) return;
        draft.speaker = m_people.owner();
        draft.text = decodeEntities(firstTextOf(tweet, {"full_text", "text"}));
        draft.time = timeOf(tweet, {"created_at"});
        draft.parents = std::vector<std::string>{};
        const std::string answered = firstTextOf(tweet, {"in_reply_to_status_id_str", "in_reply_to_status_id"});
        if (!answered.empty()) draft.parents->push_back(answered);
        MetaFields meta;
        meta.take(tweet, {"in_reply_to_screen_name", "favorite_count", "retweet_count"});
        draft.meta = meta.text();
        m_groups.of("tweets").add(std::move(draft));
    }

    /// What others wrote is not in an archive.
    void finish(ConversationSink& sink) {
        std::size_t open = 0;
        for (MessageDraft& draft : m_groups.of("tweets").drafts()) {
            if (draft.parents->empty() || m_ids.count(draft.parents->front()) > 0) continue;
            draft.parents.reset();
            ++open;
        }
        if (open > 0) sink.warn({0, counted(open, "post") + " answer what others wrote, which no archive has"});
    }

    bool empty() const { return m_ids.empty(); }

private:
    const ArchivePeople& m_people;
    ConversationGroups& m_groups;
    std::set<std::string> m_ids;
};

void addEvent(const json& event, const ArchivePeople& people, ConversationBuilder& builder) {
    const json* message = memberOf(event, "messageCreate");
    const json* renamed = memberOf(event, "conversationNameUpdate");
    if (renamed) builder.header().title = stringOf(*renamed, "name");
    if (!message) return;
    MessageDraft draft;
    draft.id = idOf(*message, "id").value_or("");
    draft.speakerId = idOf(*message, "senderId").value_or("");
    draft.speaker = people.nameOf(draft.speakerId);
    draft.text = decodeEntities(stringOf(*message, "text"));
    draft.time = timeOf(*message, {"createdAt"});
    MetaFields meta;
    meta.take(*message, {"mediaUrls", "reactions"});
    draft.meta = meta.text();
    builder.add(std::move(draft));
}

/// The archive that X (Twitter) makes of an account: one of its files, or the whole of it.
class TwitterArchiveImporter : public Importer {
public:
    std::string_view name() const override { return "twitter-archive"; }
    std::string_view title() const override { return "X (Twitter) archive"; }
    std::string_view description() const override {
        return "X (Twitter): the archive of an account, its tweets.js or its direct-messages.js";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {source.find("data/account.js") || source.find("account.js") ? 0.98 : 0.0, {}};
        const std::string head = source.head(source.entries().front());
        const std::string_view kind = kindIn(head);
        if (isTweets(kind) || isMessages(kind)) return {0.98, {}};
        if (kind.empty()) return {};
        return {0, Sentence("is a file of an archive of X (Twitter), but none of posts or messages; give its tweets.js "
                            "or its direct-messages.js")};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        ArchivePeople people;
        ConversationGroups groups(headerFor(source.path(), *this, Genre::Forum));
        ArchivePosts posts(people, groups);
        const auto each = [&](bool (*wanted)(std::string_view), const std::function<void(const json&)>& take) {
            return eachRecord(source, wanted, take, {sink, control});
        };
        auto done = each([](std::string_view kind) { return kind == "account"; },
                         [&](const json& record) { people.noteAccount(record); });
        const auto takePost = [&](const json& record) {
            const json* wrapped = memberOf(record, "tweet");
            const json& tweet = wrapped ? *wrapped : record;
            people.noteMentions(tweet);
            posts.add(tweet);
        };
        if (done) done = each(isTweets, takePost);
        if (done && !posts.empty()) posts.finish(sink);
        if (done) done = each(isMessages, [&](const json& record) { addTalk(record, people, groups); });
        if (!done) return done;
        if (groups.messages() == 0) return noMessage(source.path(), expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    struct Target {
        ConversationSink& sink;
        Control& control;
    };

    static void addTalk(const json& record, const ArchivePeople& people, ConversationGroups& groups) {
        const json* talk = memberOf(record, "dmConversation");
        if (!talk) return;
        ConversationBuilder& builder = groups.of(stringOf(*talk, "conversationId"));
        builder.header().genre = Genre::Chat;
        for (const json& event : listOf(*talk, "messages")) addEvent(event, people, builder);
    }

    /// A script that gives a list to a variable; one that is damaged is told of.
    static Result<void> eachRecord(const SourceTree& source, bool (*wanted)(std::string_view),
                                   const std::function<void(const json&)>& take, Target target) {
        for (const SourceEntry& entry : source.entries()) {
            if (target.control.cancelled()) return cancelled();
            const bool script = source.single() || endsWith(entry.name, ".js");
            if (!script || !wanted(kindIn(source.head(entry)))) continue;
            const auto text = source.text(entry);
            if (!text) return tl::unexpected(text.error());
            const std::string_view content = text->text;
            const std::size_t list = content.find('[');
            const auto records = parseJson(content.substr(std::min(list, content.size())));
            if (records) {
                forEachObject(*records, take);
            } else if (source.single()) {
                return fail(ErrorCode::BadInput, records.error().says, source.where(entry));
            } else {
                target.sink.warn({0, entry.name + ": left out, " + records.error().message()});
            }
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeTwitterArchiveImporter() {
    return std::make_unique<TwitterArchiveImporter>();
}

}  // namespace antecedent
