// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/zoom_chat_line.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"14:03:20 From Nora to Everyone: hello\"";
constexpr std::size_t sniffedLines = 200;
constexpr std::int64_t hour = 3'600'000'000'000;

using nlohmann::json;

void addMeta(MessageDraft& draft, const char* key, json value) {
    json meta = draft.meta.empty() ? json::object() : json::parse(draft.meta, nullptr, false);
    meta[key] = std::move(value);
    draft.meta = meta.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool isEveryone(std::string_view to) {
    constexpr std::array<std::string_view, 14> words{
        "Everyone", "everyone",           "All", "Todos", "todos",  "Tout le monde", "Alle", "Tutti",
        "Iedereen", "Todas las personas", "Все", "全員",  "所有人", "모두"};
    return std::find(words.begin(), words.end(), to) != words.end();
}

/// Times of day, unless the first is within the first hour: then it is a recording's.
class ChatTimes {
public:
    ChatTimes(ConversationBuilder& builder, const std::filesystem::path& path) : m_header(&builder.header()) {
        m_day = findDate(path.filename().string());
        if (!m_day) m_day = findDate(path.parent_path().filename().string());
    }

    std::optional<Timestamp> of(const LeadingTime& time) {
        if (!m_settled) settle(time);
        if (time.calendar) return m_header->timeBase == TimeBase::Calendar ? time.calendar : std::nullopt;
        if (m_header->timeBase == TimeBase::Recording) return time.clock->time;
        return m_clock.at(time.clock->time);
    }

private:
    void settle(const LeadingTime& time) {
        m_settled = true;
        const bool dated = time.calendar || m_day;
        m_header->timeBase = dated ? TimeBase::Calendar : TimeBase::Clock;
        if (time.clock && time.clock->fields == 3 && time.clock->time.nanoseconds < hour) {
            m_header->timeBase = TimeBase::Recording;
        } else if (dated) {
            m_header->localTime = true;
            if (m_day) m_clock.setDay(*m_day);
        }
    }

    Conversation::Header* m_header;
    std::optional<std::int64_t> m_day;
    DayClock m_clock;
    bool m_settled = false;
};

/// Takes the messages' quotations apart once all of their lines are there.
class ZoomChat {
public:
    explicit ZoomChat(ConversationBuilder& builder) : m_builder(&builder) {}

    void finish() {
        for (MessageDraft& draft : m_builder->drafts()) {
            takeReactions(draft);
            draft.text = trim(draft.text);
            if (isZoomReaction(draft.text)) {
                draft.kind = MessageKind::System;
            } else if (const auto quote = replyQuote(draft.text)) {
                answer(draft, *quote);
            }
            m_seen.push_back(&draft);
        }
    }

private:
    /// Newer versions end a message with an empty line, and write reactions above that.
    static void takeReactions(MessageDraft& draft) {
        if (!endsWith(draft.text, "\n")) return;
        json reactions = json::array();
        while (true) {
            const std::string_view text = trim(draft.text);
            const std::size_t end = text.rfind('\n');
            const auto reaction = end == std::string_view::npos ? std::nullopt : reactionLine(text.substr(end + 1));
            if (!reaction) break;
            reactions.insert(reactions.begin(), json{{"emoji", reaction->emoji}, {"users", reaction->users}});
            draft.text = std::string(text.substr(0, end));
        }
        if (!reactions.empty()) addMeta(draft, "reactions", std::move(reactions));
    }

    /// The quotation was cut by the program: the last message that begins so is meant.
    void answer(MessageDraft& draft, const ZoomQuote& quote) {
        draft.text = std::string(quote.rest);
        for (auto earlier = m_seen.rbegin(); earlier != m_seen.rend() && !quote.quoted.empty(); ++earlier) {
            const bool said = (*earlier)->kind != MessageKind::System && startsWith((*earlier)->text, quote.quoted);
            if (!said) continue;
            draft.parents = {(*earlier)->id};
            return;
        }
        addMeta(draft, "replying_to", quote.quoted);
    }

    ConversationBuilder* m_builder;
    std::vector<const MessageDraft*> m_seen;
};

/// A line of a message without what it was set in by.
std::string_view withoutIndent(std::string_view line) {
    if (startsWith(line, "\t")) return line.substr(1);
    return startsWith(line, "    ") ? line.substr(4) : line;
}

class ZoomChatImporter : public TextImporter {
public:
    std::string_view name() const override { return "zoom-chat"; }
    std::string_view title() const override { return "Zoom chat"; }
    std::string_view description() const override { return "chat of a Zoom meeting, as saved, recorded or copied"; }

    Recognition sniffText(const TextFile& head) const override {
        LineReader lines(head.content);
        std::size_t heads = 0;
        std::size_t total = 0;
        bool first = false;
        bool recorded = true;
        while (lines.number() < sniffedLines) {
            const auto line = lines.next();
            if (!line) break;
            if (trim(*line).empty()) continue;
            const auto parsed = parseZoomChatLine(*line);
            if (++total == 1) first = parsed.has_value();
            heads += parsed ? 1 : 0;
            recorded = recorded && (!parsed || parsed->recorded);
        }
        if (heads == 0 || (!first && heads < 2)) return {};
        // A recording's lines have no words of their own to know them by.
        if (recorded) return {heads >= 2 && heads * 2 >= total ? 0.85 : 0.0, {}};
        return {first || heads * 10 >= total ? 0.95 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        ChatTimes times(builder, file.path);
        LineReader lines(file.content);
        std::size_t before = 0;
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            if (const auto parsed = parseZoomChatLine(*line)) {
                builder.add(draftOf(*parsed, times, builder.size(), lines.number()));
            } else if (builder.size() > 0) {
                builder.last().text += "\n" + std::string(withoutIndent(*line));
            } else {
                before += trim(*line).empty() ? 0 : 1;
            }
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        if (before > 0) sink.warn({1, counted(before, "line") + " before the first message left out"});
        ZoomChat(builder).finish();
        deliver(builder, sink);
        return {};
    }

private:
    static MessageDraft draftOf(const ZoomChatLine& line, ChatTimes& times, std::size_t position, std::size_t number) {
        MessageDraft draft;
        draft.id = std::to_string(position);
        draft.speaker = line.from;
        draft.text = line.text;
        draft.time = line.time ? times.of(*line.time) : std::nullopt;
        draft.line = number;
        if (!line.to.empty() && !isEveryone(line.to)) addMeta(draft, "to", line.to);
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makeZoomChatImporter() {
    return std::make_unique<ZoomChatImporter>();
}

}  // namespace antecedent
