// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "text messages as SMS Backup & Restore saves them";
constexpr std::string_view owner = "Me";
constexpr int sentBox = 2, draftBox = 3;
constexpr std::string_view senderOfMms = "137";

/// The value of an attribute; nothing where the program wrote that it is unknown.
std::string valueOf(const pugi::xml_node& node, const char* name) {
    const std::string value = node.attribute(name).value();
    return value == "null" || value == "(Unknown)" ? std::string() : value;
}

std::vector<std::string> splitAt(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(separator));
        parts.emplace_back(trim(part));
        text.remove_prefix(std::min(text.size(), part.size() + separator.size()));
    }
    return parts;
}

/// One phone writes a number as "5550104545", "(555) 010-4545" and "+1 555 010 4545": what they have in common. Names
/// of services and short numbers are themselves.
std::string numberKey(std::string_view number) {
    constexpr std::size_t shortest = 7, compared = 9;
    std::string digits;
    for (const char c : number) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
        if (letter) return std::string(number);
        if (isDigit(c)) digits += c;
    }
    if (digits.size() < shortest) return std::string(number);
    return digits.size() > compared ? digits.substr(digits.size() - compared) : digits;
}

/// The same of all numbers of a group, in whatever order they stand.
std::string groupKey(std::string_view address) {
    std::set<std::string> keys;
    for (const std::string& number : splitAt(address, "~")) keys.insert(numberKey(number));
    std::string all;
    for (const std::string& key : keys) all += (all.empty() ? "" : "~") + key;
    return all;
}

/// Names of people by their numbers, as far as messages tell them.
class PhoneBook {
public:
    void note(const pugi::xml_node& message) {
        const auto numbers = splitAt(valueOf(message, "address"), "~");
        const auto names = splitAt(valueOf(message, "contact_name"), ", ");
        if (numbers.size() != names.size()) return;
        for (std::size_t i = 0; i < numbers.size(); ++i) m_names.try_emplace(numberKey(numbers[i]), names[i]);
    }
    std::string nameOf(const std::string& number) const {
        const auto found = m_names.find(numberKey(number));
        return found == m_names.end() ? number : found->second;
    }

private:
    std::map<std::string, std::string> m_names;
};

/// Text, and what else a message with pictures carries.
void takeParts(const pugi::xml_node& message, MessageDraft& draft) {
    MetaFields meta;
    for (const pugi::xml_node& part : message.child("parts").children("part")) {
        const std::string type = part.attribute("ct").value();
        if (type == "text/plain") {
            draft.text += (draft.text.empty() ? "" : "\n") + valueOf(part, "text");
        } else if (type != "application/smil") {
            std::string name = valueOf(part, "cl");
            if (name.empty()) name = valueOf(part, "name");
            meta.add("attachments", name.empty() ? type : name);
        }
    }
    draft.meta = meta.text();
}

/// The number that a message with pictures came from, which in a group is one of several.
std::string senderIn(const pugi::xml_node& message) {
    for (const pugi::xml_node& address : message.child("addrs").children("addr")) {
        const std::string number = valueOf(address, "address");
        if (address.attribute("type").value() == senderOfMms && number != "insert-address-token") return number;
    }
    return valueOf(message, "address");
}

class SmsImporter : public TextImporter {
public:
    std::string_view name() const override { return "sms"; }
    std::string_view title() const override { return "SMS"; }
    std::string_view description() const override {
        return "text messages of a phone, as SMS Backup & Restore saves them";
    }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const std::string_view start = trimLeft(head.content);
        if (!startsWith(start, "<")) return {};
        if (start.find("<calls ") < 2000)
            return {0, Sentence("is a list of telephone calls, in which nobody says anything")};
        return {start.find("<smses") < 2000 ? 1.0 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        pugi::xml_document xml;
        if (const auto parsed = parseXml(xml, file.content, file.path.string()); !parsed) return parsed;
        PhoneBook people;
        for (const pugi::xml_node& message : xml.child("smses").children()) people.note(message);
        ConversationGroups groups(headerFor(file.path, *this, Genre::Chat));
        std::size_t drafts = 0, count = 0;
        for (const pugi::xml_node& message : xml.child("smses").children()) {
            if (!control.step(++count, 0)) return cancelled();
            const bool mms = std::string_view(message.name()) == "mms";
            if (!mms && std::string_view(message.name()) != "sms") continue;
            if (message.attribute(mms ? "msg_box" : "type").as_int() == draftBox) {
                ++drafts;
                continue;
            }
            add(message, people, groups);
        }
        if (drafts > 0) sink.warn({0, counted(drafts, "draft") + " left out, which nobody was sent"});
        if (groups.messages() == 0) return noMessage(file.path, expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    static void add(const pugi::xml_node& message, const PhoneBook& people, ConversationGroups& groups) {
        const bool mms = std::string_view(message.name()) == "mms";
        const std::string address = valueOf(message, "address");
        ConversationBuilder& builder = groups.of(groupKey(address));
        if (builder.size() == 0) {
            const std::string name = valueOf(message, "contact_name");
            builder.header().title = name.empty() ? address : name;
        }
        MessageDraft draft;
        const std::string sender = mms ? senderIn(message) : address;
        draft.speakerId = numberKey(sender);
        draft.speaker = people.nameOf(sender);
        if (message.attribute(mms ? "msg_box" : "type").as_int() >= sentBox) {
            draft.speaker = owner;
            draft.speakerId.clear();
        }
        draft.time = timeOf(message);
        draft.subject = mms ? valueOf(message, "sub") : valueOf(message, "subject");
        if (mms) takeParts(message, draft);
        if (!mms) draft.text = message.attribute("body").value();
        builder.add(std::move(draft));
    }

    static std::optional<Timestamp> timeOf(const pugi::xml_node& message) {
        const auto time = parseAnyTime(std::string_view(message.attribute("date").value()));
        return time && time->base == TimeBase::Calendar ? std::optional(time->time) : std::nullopt;
    }
};

}  // namespace

std::unique_ptr<Importer> makeSmsImporter() {
    return std::make_unique<SmsImporter>();
}

}  // namespace antecedent
