// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <fmt/format.h>

#include <algorithm>

#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"
#include "graph/export/graph_nodes.h"
#include "graph/export/thread_walk.h"

namespace antecedent {
namespace {

constexpr std::int64_t millisecond = 1'000'000;

std::string placeWords(const ReplyTree& tree, MessageId id) {
    const Attachment& place = tree.attachment(id);
    switch (place.origin) {
        case LinkOrigin::Declared:
            return "given";
        case LinkOrigin::Corrected:
            return "set by a person";
        case LinkOrigin::Unknown:
            return "not predicted";
        case LinkOrigin::Predicted:
            break;
    }
    return fmt::format("{:.2f}", place.probability);
}

/// A text inside a list item: marks that Markdown would take for its own are escaped.
std::string markdownEscaped(const std::string& text) {
    std::string escaped;
    for (const char c : shortened(text, std::string::npos)) {
        if (std::string_view("\\`*_{}[]<>#|").find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

class MarkdownExporter : public Exporter {
public:
    std::string_view name() const override { return "markdown"; }
    std::string_view ending() const override { return "md"; }
    std::string_view description() const override { return "outline to read, with answers below what they answer"; }
    std::string_view leavesOut() const override { return "other candidates, metadata"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        for (const ExportItem& item : items) {
            const Conversation& conversation = item.tree->conversation();
            const auto& header = conversation.header();
            out << "# " << markdownEscaped(header.title.empty() ? header.id : header.title) << "\n\n";
            const auto enter = [&](MessageId id, std::size_t depth) {
                constexpr std::size_t deepest = 40;
                out << std::string(2 * std::min(depth, deepest), ' ') << "- " << line(*item.tree, id) << "\n";
            };
            walkThreads(*item.tree, enter, [](MessageId, std::size_t) {});
            out << "\n";
        }
    }

private:
    static std::string line(const ReplyTree& tree, MessageId id) {
        const Conversation& conversation = tree.conversation();
        const Message& message = conversation.message(id);
        const std::string& name = conversation.speakerName(id);
        std::string text = "**" + markdownEscaped(name.empty() ? "unknown" : name) + "**";
        if (message.time) text += " " + timeText(conversation.header(), *message.time);
        text += ": " + markdownEscaped(message.text);
        if (!tree.attachment(id).parents.empty()) text += " _(" + placeWords(tree, id) + ")_";
        return text;
    }
};

std::string cueTime(std::int64_t nanoseconds) {
    const std::int64_t all = std::max<std::int64_t>(nanoseconds, 0) / millisecond;
    return fmt::format("{:02}:{:02}:{:02}.{:03}", all / 3'600'000, all / 60'000 % 60, all / 1000 % 60, all % 1000);
}

class WebVttExporter : public Exporter {
public:
    std::string_view name() const override { return "vtt"; }
    std::string_view ending() const override { return "vtt"; }
    std::string_view description() const override {
        return "WebVTT, with a note before each cue that says what it answers";
    }
    std::string_view leavesOut() const override { return "links as data (they are notes), dates, other candidates"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        out << "WEBVTT\n";
        for (const ExportItem& item : items) {
            const Conversation& conversation = item.tree->conversation();
            for (std::size_t i = 0; i < conversation.size(); ++i) writeCue(*item.tree, MessageId(i), out);
        }
    }

private:
    /// Times count from the first message; where there are none each message gets a second.
    static std::pair<std::int64_t, std::int64_t> spanOf(const Conversation& conversation, MessageId id) {
        constexpr std::int64_t second = 1'000'000'000;
        const Message& message = conversation.message(id);
        const auto& first = conversation.messages().front().time;
        const bool recording = conversation.header().timeBase == TimeBase::Recording;
        const std::int64_t base = recording || !first ? 0 : first->nanoseconds;
        const std::int64_t begin =
            message.time ? message.time->nanoseconds - base : static_cast<std::int64_t>(id.index()) * second;
        return {begin, message.end ? message.end->nanoseconds - base : begin + second};
    }

    static std::string cueText(std::string text) {
        text = xmlEscaped(text);
        for (std::size_t at = 0; (at = text.find("&#10;", at)) != std::string::npos;) text.replace(at, 5, "\n");
        for (std::size_t at = 0; (at = text.find("\n\n")) != std::string::npos;) text.replace(at, 2, "\n");
        return text;
    }

    static void writeCue(const ReplyTree& tree, MessageId id, std::ostream& out) {
        const Conversation& conversation = tree.conversation();
        const auto [begin, end] = spanOf(conversation, id);
        out << "\nNOTE " << conversation.message(id).id;
        const auto parent = tree.primaryParent(id);
        if (parent) {
            out << " answers " << conversation.message(*parent).id << " (" << placeWords(tree, id) << ")\n";
        } else {
            out << " starts a thread (" << placeWords(tree, id) << ")\n";
        }
        out << "\n"
            << shortened(conversation.message(id).id, std::string::npos) << "\n"
            << cueTime(begin) << " --> " << cueTime(end) << "\n";
        const std::string& name = conversation.speakerName(id);
        if (!name.empty()) out << "<v " << xmlEscaped(shortened(name, std::string::npos)) << ">";
        const std::string& text = conversation.message(id).text;
        out << (text.empty() ? std::string("…") : cueText(text)) << "\n";
    }
};

}  // namespace

std::unique_ptr<Exporter> makeMarkdownExporter() {
    return std::make_unique<MarkdownExporter>();
}

std::unique_ptr<Exporter> makeWebVttExporter() {
    return std::make_unique<WebVttExporter>();
}

}  // namespace antecedent
