// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "graph/conversation/time_text.h"
#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"
#include "graph/export/html_page.h"

namespace antecedent {
namespace {

constexpr std::size_t deepestNesting = 60;  // browsers give up nesting at some hundred elements, two for each level
constexpr double sureFrom = 0.9;
constexpr double likelyFrom = 0.5;

std::string timeWords(const Conversation& conversation, const Message& message) {
    return message.time ? timeText(conversation.header(), *message.time) : std::string();
}

/// "0.87", underlined as it is sure, or who says so.
std::string placeHtml(const Attachment& place) {
    if (place.origin == LinkOrigin::Declared) return "<span class=\"sure\">given</span>";
    if (place.origin == LinkOrigin::Corrected) return "<span class=\"sure\">✓ set by a person</span>";
    if (place.origin == LinkOrigin::Unknown) return "<span class=\"quiet\">not predicted</span>";
    const char* kind = place.probability >= sureFrom ? "sure" : place.probability >= likelyFrom ? "likely" : "doubtful";
    return fmt::format("<span class=\"{}\">{:.2f}</span>", kind, place.probability);
}

std::string counted(std::size_t number, const char* what) {
    return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

/// Okabe and Ito's colours for the first speakers, then further hues.
std::string speakerColour(SpeakerId speaker) {
    static constexpr const char* colours[] = {"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                              "#56b4e9", "#d55e00", "#b8ac00"};
    if (!speaker.valid()) return "var(--line)";
    if (speaker.index() < std::size(colours)) return colours[speaker.index()];
    return fmt::format("hsl({} 50% 55%)", speaker.index() * 137 % 360);
}

class TreeWriter {
public:
    TreeWriter(const ExportItem& item, std::size_t number, const ExportOptions& options)
        : m_tree(*item.tree), m_item(item), m_number(number), m_options(options) {}

    std::string write() {
        m_text = "<section>\n" + heading() + "<ul>\n";
        for (const MessageId root : m_tree.roots()) writeThread(root);
        m_text += "</ul>\n</section>\n";
        return std::move(m_text);
    }

private:
    /// A message whose replies are still to be written.
    struct Open {
        MessageId message;
        std::size_t next = 0;
    };

    const Conversation& conversation() const { return m_tree.conversation(); }
    std::string anchor(MessageId message) const { return fmt::format("c{}-m{}", m_number, message.index() + 1); }

    std::string heading() const {
        const auto& header = conversation().header();
        const std::string& name = header.title.empty() ? header.id : header.title;
        return fmt::format("<h2 dir=\"auto\">{}</h2>\n<p class=\"quiet\">{}, {}, {}</p>\n", htmlEscaped(name),
                           counted(m_tree.size(), "message"), counted(m_tree.roots().size(), "thread"),
                           counted(conversation().speakers().size(), "speaker"));
    }

    std::string nameOf(MessageId message) const {
        const std::string& name = conversation().speakerName(message);
        return htmlEscaped(name.empty() ? "unknown" : name);
    }

    /// A name of its own direction, so that numbers stay beside the names that they belong to.
    std::string reference(MessageId message) const {
        return fmt::format("<a href=\"#{}\"><bdi>{}</bdi>, {}</a>", anchor(message), nameOf(message),
                           message.index() + 1);
    }

    /// Whom a message answers, where the page does not show it by its place.
    std::string answers(MessageId message, bool nested) const {
        const auto& parents = m_tree.attachment(message).parents;
        std::string text;
        for (std::size_t i = nested ? 1 : 0; i < parents.size(); ++i) {
            text += fmt::format(" · {}answers {}", i > 0 ? "also " : "", reference(parents[i].parent));
        }
        return text;
    }

    std::string others(MessageId message) const {
        const bool scored = m_item.scores && message.index() < m_item.scores->messages.size();
        if (!scored || m_tree.attachment(message).origin != LinkOrigin::Predicted) return {};
        const MessageId chosen = m_tree.primaryParent(message).value_or(message);
        std::string text;
        std::size_t written = 0;
        for (const Candidate& candidate : m_item.scores->messages[message.index()].candidates) {
            if (candidate.parent == chosen || candidate.probability < 0.01 || written == m_options.maxCandidates)
                continue;
            text += fmt::format("{}{} {:.2f}", written++ > 0 ? ", " : "",
                                candidate.parent == message ? "a new thread" : reference(candidate.parent),
                                candidate.probability);
        }
        return text.empty() ? text : "<span class=\"quiet\"> · or " + text + "</span>";
    }

    std::string messageHtml(MessageId id, bool nested) const {
        const Message& message = conversation().message(id);
        const std::string time = timeWords(conversation(), message);
        return fmt::format(
            "<div class=\"m\" style=\"--c: {}\"><b dir=\"auto\">{}</b> {}"
            "<span class=\"quiet\">{}</span> {}{}{}<p dir=\"auto\">{}</p></div>",
            speakerColour(message.speaker), nameOf(id), time.empty() ? time : "<time>" + htmlEscaped(time) + "</time> ",
            id.index() + 1, placeHtml(m_tree.attachment(id)), answers(id, nested), others(id),
            htmlEscaped(message.text));
    }

    bool folds(MessageId message, std::size_t depth) const {
        return depth < deepestNesting && !m_tree.replies(message).empty();
    }

    void begin(MessageId message, std::size_t depth) {
        m_text += "<li id=\"" + anchor(message) + "\">";
        const bool nested = depth <= deepestNesting;
        if (folds(message, depth)) {
            m_text += "<details open><summary>" + messageHtml(message, nested) + "</summary><ul>\n";
        } else {
            m_text += messageHtml(message, nested) + "</li>\n";
        }
    }

    /// Without recursion: depth of the tree is no depth of the stack.
    void writeThread(MessageId root) {
        std::vector<Open> open{{root}};
        begin(root, 0);
        while (!open.empty()) {
            const MessageId message = open.back().message;
            const auto& replies = m_tree.replies(message);
            if (open.back().next < replies.size()) {
                const MessageId reply = replies[open.back().next++];
                begin(reply, open.size());
                open.push_back({reply});
                continue;
            }
            if (folds(message, open.size() - 1)) m_text += "</ul></details></li>\n";
            open.pop_back();
        }
    }

    const ReplyTree& m_tree;
    const ExportItem& m_item;
    std::size_t m_number;
    const ExportOptions& m_options;
    std::string m_text;
};

class HtmlExporter : public Exporter {
public:
    std::string_view name() const override { return "html"; }
    std::string_view ending() const override { return "html"; }
    std::string_view description() const override {
        return "page to read in a browser, with branches that fold; needs no network";
    }
    std::string_view leavesOut() const override { return "metadata"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        std::string title = "Reply tree";
        if (items.size() == 1 && !items.front().tree->conversation().header().title.empty()) {
            title = items.front().tree->conversation().header().title;
        }
        out << htmlPageBegin(title);
        for (std::size_t i = 0; i < items.size(); ++i) out << TreeWriter(items[i], i + 1, options).write();
        out << htmlPageEnd();
    }
};

}  // namespace

std::unique_ptr<Exporter> makeHtmlExporter() {
    return std::make_unique<HtmlExporter>();
}

std::string exportHtmlReport(const std::vector<ExportItem>& items, const ExportOptions& options) {
    std::ostringstream out;
    HtmlExporter().write(items, options, out);
    return std::move(out).str();
}

}  // namespace antecedent
