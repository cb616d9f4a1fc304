// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/record_fields.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

/// Lower case without punctuation: "in-reply-to", "In_Reply_To" and "inReplyTo" are one.
std::string plain(std::string_view name) {
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') result += static_cast<char>(c | 0x20);
        if ((c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80) result += c;
    }
    return result;
}

struct Names {
    RecordField field;
    std::string_view names;  ///< between blanks, the surest first
};

constexpr std::array<Names, recordFields> aliases{{
    {RecordField::Id,
     "id messageid msgid postid commentid turnid utteranceid statusid tweetid eventid idstr uuid guid uid "
     "turnno turnnumber no usermessageid"},
    {RecordField::Speaker,
     "speaker author sender user username from nick nickname authorname sendername displayname "
     "authordisplayname speakername fromname screenname userid authorid senderid by fromuser participant member "
     "poster owner who commenter commentername role name speakers"},
    {RecordField::PersonId, "speakerid authorid userid senderid fromid useruuid authoruid"},
    {RecordField::Text,
     "text body content message utterance turntext msg comment fulltext messagetext commenttext posttext "
     "textcontent textdisplay selftext bodytext contents value transcript sentence post words mes parts"},
    {RecordField::Time,
     "time timestamp createdat createdutc created date datetime datecreated sentat datesent senttime "
     "createtime creationtime publishedat published postedat postdate utctime messagetime messagedate "
     "timestampms dateunixtime ts sent posted starttime start when senddate commenttime"},
    {RecordField::End, "end endtime"},
    {RecordField::Parent,
     "parents parent parentid replyto inreplyto inreplytoid replytoid inreplytostatusid "
     "inreplytostatusidstr replytomessageid replytomsgid replytoturn replytomessage parentmessageid "
     "parentcommentid parentpostid parentpost parentmessage parentcomment parentturn responseto "
     "responsetoid respondsto repliedto repliedtoid replyid quotedmessageid inresponseto inresponsetoid "
     "inresponsetotweetid answers antecedent"},
    {RecordField::Thread, "thread threadid threadts topic topicid"},
    {RecordField::Conversation,
     "conversation conversationid convid convoid treeid dialogueid dialogid dialogueno chatid roomid "
     "channelid linkid sessionid channel room session chat dialogue dialog"},
    {RecordField::Subject, "subject title"},
}};

std::unordered_map<std::string, FieldMatch> knownNames() {
    std::unordered_map<std::string, FieldMatch> known;
    for (const Names& names : aliases) {
        int rank = 0;
        std::istringstream words{std::string(names.names)};
        for (std::string name; words >> name;) {
            const bool isTree = names.field == RecordField::Parent && startsWith(name, "parent") && name != "parents";
            known.try_emplace(name, FieldMatch{names.field, rank++, isTree});
        }
    }
    return known;
}

}  // namespace

std::string_view nameOf(RecordField field) {
    constexpr std::array<std::string_view, recordFields> names{
        "id", "speaker", "speaker_id", "text", "time", "end", "parent", "thread", "conversation", "subject"};
    return names[static_cast<std::size_t>(field)];
}

FieldNames::FieldNames(const std::map<std::string, std::string>& columns) {
    for (std::size_t i = 0; i < recordFields; ++i) {
        const auto field = static_cast<RecordField>(i);
        const auto named = columns.find(std::string(nameOf(field)));
        if (named != columns.end()) m_given[plain(named->second)] = {field, -1, field == RecordField::Parent};
    }
}

std::optional<FieldMatch> FieldNames::of(std::string_view name) const {
    static const std::unordered_map<std::string, FieldMatch> known = knownNames();
    const std::string key = plain(name);
    if (const auto found = m_given.find(key); found != m_given.end()) return found->second;
    const auto found = known.find(key);
    if (found == known.end() || given(found->second.field)) return std::nullopt;
    return found->second;
}

bool FieldNames::isPersonId(std::string_view name) {
    const std::string ids = " " + std::string(aliases[static_cast<std::size_t>(RecordField::PersonId)].names) + " ";
    return ids.find(" " + plain(name) + " ") != std::string::npos;
}

bool FieldNames::given(RecordField field) const {
    return std::any_of(m_given.begin(), m_given.end(),
                       [field](const auto& entry) { return entry.second.field == field; });
}

std::optional<RecordField> FieldNames::resembled(std::string_view name) {
    const std::string key = plain(name);
    const auto contains = [&key](std::string_view part) { return key.find(part) != std::string::npos; };
    if (contains("count") || contains("url") || startsWith(key, "is") || startsWith(key, "num")) return std::nullopt;
    if (contains("replyto") || startsWith(key, "parent") || contains("inreply") || contains("responseto"))
        return RecordField::Parent;
    if (contains("author") || contains("sender") || contains("speaker") || contains("username"))
        return RecordField::Speaker;
    if (contains("timestamp") || startsWith(key, "date") || endsWith(key, "date") || startsWith(key, "created"))
        return RecordField::Time;
    return std::nullopt;
}

bool saysNone(std::string_view parent) {
    const std::string key = plain(parent);
    return key.empty() || key == "nan" || key == "none" || key == "null" || key == "na" || parent == "-1";
}

}  // namespace antecedent
