// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/pasted_head.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/other_text.h"

namespace antecedent {
namespace {

constexpr char expected[] = "a line with a name and a time above each message";
constexpr std::size_t fewestHeads = 3;
constexpr std::size_t lookedAt = std::size_t{1} << 16;  // as much as is sniffed tells the layout

struct Layout {
    PastedLayout layout;
    const char* name;
};
constexpr std::array<Layout, 5> layouts{{{PastedLayout::Discord, "Discord"},
                                         {PastedLayout::Telegram, "Telegram"},
                                         {PastedLayout::Teams, "Teams"},
                                         {PastedLayout::Stamp, "QQ"},
                                         {PastedLayout::Name, "name and time"}}};

/// A head with the lines below it.
struct Pasted {
    PastedHead head;
    std::size_t line = 0;
    std::vector<std::string_view> text;
};

std::vector<Pasted> messagesIn(std::string_view content, PastedLayout layout) {
    std::vector<Pasted> messages;
    LineReader lines(content);
    while (const auto line = lines.next()) {
        if (auto head = pastedHead(*line, layout)) {
            messages.push_back({std::move(*head), lines.number(), {}});
        } else if (!messages.empty()) {
            messages.back().text.push_back(*line);
        }
    }
    return messages;
}

/// People talk by turns, so a name comes again, and most heads have words below them. What stands above the first head
/// is a few lines at most: of a file that is mostly something else this is no reading.
bool isChat(const std::vector<Pasted>& messages) {
    if (messages.size() < fewestHeads || messages.front().line > 12) return false;
    std::map<std::string, std::size_t> turns;
    std::size_t empty = 0;
    for (const Pasted& message : messages) {
        ++turns[message.head.name];
        const bool said =
            std::any_of(message.text.begin(), message.text.end(), [](auto line) { return !trim(line).empty(); });
        empty += said ? 0 : 1;
    }
    const bool again = std::any_of(turns.begin(), turns.end(), [](const auto& turn) { return turn.second > 1; });
    return again && turns.size() > 1 && empty * 4 <= messages.size();
}

/// The layout that most messages have; null for none.
const Layout* layoutOf(std::string_view content) {
    // QQ says what it is, and needs to be told by nothing else.
    const auto qq = std::find_if(layouts.begin(), layouts.end(),
                                 [](const Layout& layout) { return layout.layout == PastedLayout::Stamp; });
    if (startsWith(trimLeft(content), "消息记录") && !messagesIn(content, qq->layout).empty()) return qq;
    const Layout* best = nullptr;
    std::size_t most = 0;
    for (const Layout& layout : layouts) {
        const auto messages = messagesIn(content, layout.layout);
        if (messages.size() <= most || !isChat(messages)) continue;
        best = &layout;
        most = messages.size();
    }
    return best;
}

/// Dates and times of heads. Where some have no date ("Today at 2:04 PM"), times of day are all that is known.
class HeadTimes {
public:
    HeadTimes(const std::vector<Pasted>& messages, const ImportOptions& options, ConversationSink& sink) {
        std::vector<std::string> texts;
        for (const Pasted& message : messages) texts.push_back(message.head.time);
        m_dayFirst = isDayFirst(texts, options, sink);
        m_dated = std::all_of(messages.begin(), messages.end(), [this](const Pasted& message) {
            return message.head.dated && parseAnyTime(std::string_view(message.head.time), m_dayFirst);
        });
    }

    bool dated() const { return m_dated; }

    std::optional<Timestamp> at(const std::string& text) {
        if (m_dated) {
            const auto time = parseAnyTime(std::string_view(text), m_dayFirst);
            return time ? std::optional(time->time) : std::nullopt;
        }
        const std::size_t colon = text.find(':');
        const std::size_t begin = colon == std::string::npos ? colon : text.rfind(' ', colon);
        const auto clock = parseClock(trim(std::string_view(text).substr(begin == std::string::npos ? 0 : begin)));
        return clock ? std::optional(m_clock.at(clock->time)) : std::nullopt;
    }

private:
    bool m_dayFirst = false;
    bool m_dated = false;
    DayClock m_clock;
};

/// Takes "[In reply to Lena]" and its like off the front of a text, and "(edited)" off its end.
std::string takeMarks(std::string& text) {
    MetaFields meta;
    for (const auto& [mark, key] :
         {std::pair("[In reply to ", "inReplyTo"), std::pair("[Forwarded from ", "forwardedFrom")}) {
        const std::size_t end = text.find(']');
        if (!startsWith(text, mark) || end == std::string::npos) continue;
        meta.set(key, text.substr(std::string_view(mark).size(), end - std::string_view(mark).size()));
        text = trimLeft(std::string_view(text).substr(end + 1));
    }
    constexpr std::string_view edited = "(edited)";
    if (endsWith(text, edited)) {
        text = trim(std::string_view(text).substr(0, text.size() - edited.size()));
        meta.set("edited", true);
    }
    return meta.text();
}

/// What a person copied out of a chat program into a text file.
class PastedChatImporter : public TextImporter {
public:
    std::string_view name() const override { return "pasted"; }
    std::string_view title() const override { return "Copied chat"; }
    std::string_view description() const override {
        return "messages copied out of Discord, Telegram, Teams, WeChat or Lark, each below a name and a time; QQ's "
               "export";
    }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const Layout* layout = layoutOf(head.content);
        // QQ underlines what stands above the messages, as documentation does its headings.
        const bool sure = layout && layout->layout == PastedLayout::Stamp;
        if (!layout || (!sure && (looksLikeCode(head.content) || looksLikeDocumentation(head.content)))) return {};
        return {0.9, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions& options, ConversationSink& sink,
                          Control& control) const override {
        const Layout* layout = layoutOf(file.content.substr(0, lookedAt));
        if (!layout) return noMessage(file.path, expected);
        sink.variant(layout->name);
        const std::vector<Pasted> messages = messagesIn(file.content, layout->layout);
        HeadTimes times(messages, options, sink);
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        builder.header().timeBase = times.dated() ? TimeBase::Calendar : TimeBase::Clock;
        builder.header().localTime = times.dated();
        for (const Pasted& message : messages) {
            if (!control.step(builder.size(), messages.size())) return cancelled();
            builder.add(draftOf(message, times));
        }
        deliver(builder, sink);
        return {};
    }

private:
    static MessageDraft draftOf(const Pasted& message, HeadTimes& times) {
        MessageDraft draft;
        draft.line = message.line;
        draft.speaker = message.head.name;
        draft.speakerId = message.head.id;
        draft.time = times.at(message.head.time);
        std::string text;
        for (const std::string_view line : message.text) text += (text.empty() ? "" : "\n") + std::string(line);
        draft.text = trim(text);
        draft.meta = takeMarks(draft.text);
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makePastedChatImporter() {
    return std::make_unique<PastedChatImporter>();
}

}  // namespace antecedent
