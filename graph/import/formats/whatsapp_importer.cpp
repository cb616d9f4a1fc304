// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/base/text_lines.h"
#include "graph/import/formats/chat_cast.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/chat_text.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"
#include "graph/import/reading/speaker_line.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"31/12/2020, 23:58 - Ann: hello\" or \"[31.12.20, 23:58:01] Ann: hello\"";
constexpr std::size_t sniffedLines = 300;
constexpr std::string_view hiddenMark = "\u200E";  // WhatsApp puts it before what no person wrote

/// What the program says where a picture, a film or the like was, in the words of some languages.
bool isMediaNote(std::string_view text) {
    for (const std::string_view note : {"omitted",
                                        "ausgeschlossen",
                                        "weggelassen",
                                        "omitido",
                                        "omitida",
                                        "absente",
                                        "omis",
                                        "omesso",
                                        "omessa",
                                        "omessi",
                                        "weggelaten",
                                        "pominięto",
                                        "<attached:",
                                        "(file attached)",
                                        "(Datei angehängt)",
                                        "(archivo adjunto)",
                                        "(fichier joint)",
                                        "<Anhang:",
                                        "<adjunto:",
                                        "<pièce jointe",
                                        "<allegato",
                                        "<bijgevoegd",
                                        "غير مدرج",
                                        "без медиафайлов",
                                        "Без медиафайлов",
                                        "已略去",
                                        "省略",
                                        "생략"}) {
        if (text.find(note) != std::string_view::npos) return true;
    }
    return false;
}

bool isEncryptionNotice(std::string_view text) {
    for (const std::string_view words :
         {"end-to-end", "Ende-zu-Ende", "extremo a extremo", "bout en bout", "ponta a ponta", "end-to-endversleuteling",
          "crittografia", "сквозным шифрованием", "uçtan uca", "端到端", "端對端", "エンドツーエンド", "종단간",
          "التشفير التام"}) {
        if (text.find(words) != std::string_view::npos) return true;
    }
    return false;
}

/// The message without the note that it was edited; true when there was one.
bool takeEditedNote(std::string& text) {
    for (const std::string_view note :
         {"<This message was edited>", "<Diese Nachricht wurde bearbeitet.>", "<Se editó este mensaje.>",
          "<Ce message a été modifié>", "<Questo messaggio è stato modificato>", "<Dit bericht is bewerkt>",
          "<Esta mensagem foi editada>"}) {
        if (!endsWith(trim(text), note)) continue;
        text = trim(std::string_view(text).substr(0, text.rfind(note)));
        return true;
    }
    return false;
}

struct StampedLine {
    PhoneStamp stamp;
    std::string text;     ///< what follows the stamp, in plain characters
    bool hidden = false;  ///< with a mark before the words: no person wrote them
    bool marked = false;  ///< with one before the time, as iPhones have it where a picture was
    bool told = false;    ///< with one behind the name alone
    std::size_t line = 0;
};

std::optional<StampedLine> stampedLine(std::string_view raw, std::size_t number) {
    const std::string plain = plainLine(raw);
    const auto stamp = takePhoneStamp(plain);
    if (!stamp) return std::nullopt;
    StampedLine line{*stamp, std::string(stamp->rest)};
    line.line = number;
    line.stamp.rest = {};
    const std::size_t mark = raw.rfind(hiddenMark);
    line.hidden = mark != std::string_view::npos && mark > 4;
    line.marked = startsWith(raw, hiddenMark);
    const std::size_t colon = raw.find(": ", std::min(raw.find("] "), raw.size()));
    line.told = !line.marked && colon != std::string_view::npos && startsWith(raw.substr(colon + 2), hiddenMark);
    return line;
}

/// A file as lines that begin with a time, each with the lines that go on with it.
std::vector<StampedLine> stampedLines(std::string_view content, std::size_t& before) {
    std::vector<StampedLine> found;
    LineReader lines(content);
    while (const auto raw = lines.next()) {
        if (auto line = stampedLine(*raw, lines.number())) {
            found.push_back(std::move(*line));
        } else if (!found.empty()) {
            found.back().text += "\n" + plainLine(*raw);
        } else if (!trim(*raw).empty()) {
            ++before;
        }
    }
    // Where pictures have no mark of their own, the one behind a name may be theirs.
    const bool known = std::any_of(found.begin(), found.end(), [](const StampedLine& line) { return line.marked; });
    for (StampedLine& line : found) line.told = line.told && known;
    return found;
}

/// "POLL:" and "Location: https://…" are what somebody sends.
bool isSent(std::string_view text) {
    return endsWith(text.substr(0, text.find_first_of(blanks)), ":");
}

class WhatsAppImporter : public TextImporter {
public:
    std::string_view name() const override { return "whatsapp"; }
    std::string_view title() const override { return "WhatsApp"; }
    std::string_view description() const override {
        return "WhatsApp's exported chat of either platform and any locale, and logs like it";
    }

protected:
    Recognition sniffText(const TextFile& head) const override {
        if (looksLikeCode(head.content) || looksLikeDocumentation(head.content)) return {};
        std::size_t stamps = 0, spoken = 0;
        LineReader lines(head.content);
        std::size_t total = 0;
        while (total < sniffedLines) {
            const auto raw = lines.next();
            if (!raw) break;
            if (trim(*raw).empty()) continue;
            const auto line = stampedLine(*raw, 0);
            // Before the first time there may be a title or two.
            if (!line && stamps == 0 && total > 5) return {};
            ++total;
            if (!line || startsWith(line->text, "<") || startsWith(line->text, "*") || startsWith(line->text, "\t"))
                continue;
            ++stamps;
            const auto named = splitName(line->text);
            // Logs of programs have such times too.
            spoken += named && (line->stamp.marked || (looksLikeName(named->name) && !isLabel(named->name))) ? 1 : 0;
        }
        if (stamps == 0 || spoken == 0 || spoken * 3 < stamps) return {};
        const double share = static_cast<double>(stamps) / static_cast<double>(total);
        return {share > 0.1 ? 0.65 + 0.25 * share : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions& options, ConversationSink& sink,
                          Control& control) const override {
        std::size_t before = 0;
        const auto lines = stampedLines(file.content, before);
        if (lines.empty()) return noMessage(file.path, expected);
        if (before > 0) sink.warn({1, counted(before, "line") + " before the first message left out"});
        const bool dayFirst = orderOf(lines, options, sink);
        ChatCast cast;
        for (const StampedLine& line : lines) cast.note(line.text);
        sink.begin(headerOf(file));
        std::size_t undated = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!control.step(i + 1, lines.size())) return cancelled();
            MessageDraft draft = draftOf(lines[i], dayFirst, cast);
            undated += draft.time ? 0 : 1;
            sink.message(std::move(draft));
        }
        sink.end(MessageOrder::AsRead);
        if (undated > 0)
            sink.warn({0, counted(undated, "message") + " of a day that there is in no calendar, without a time"});
        return {};
    }

private:
    Conversation::Header headerOf(const TextFile& file) const {
        Conversation::Header header = headerFor(file.path, *this, Genre::Chat);
        header.localTime = true;
        return header;
    }

    static bool orderOf(const std::vector<StampedLine>& lines, const ImportOptions& options, ConversationSink& sink) {
        DateOrder order;
        for (const StampedLine& line : lines) order.note(line.stamp);
        return isDayFirst(order, options, sink);
    }

    /// What the program says in the name of the group or of a person: that all is encrypted, who joined, who called.
    static bool isNotice(const StampedLine& line, std::string_view text) {
        constexpr std::size_t beginning = 3;
        if (line.told && !isMediaNote(text) && !isSent(text)) return true;
        return (line.hidden || line.line <= beginning) && isEncryptionNotice(text);
    }

    static MessageDraft draftOf(const StampedLine& line, bool dayFirst, const ChatCast& cast) {
        MessageDraft draft;
        draft.line = line.line;
        if (const auto day = dayOf(line.stamp, dayFirst)) {
            constexpr std::int64_t nanosecondsOfDay = 86'400'000'000'000;
            draft.time = Timestamp{*day * nanosecondsOfDay + line.stamp.timeOfDay};
        }
        const auto name = splitName(line.text);
        if (!name || !cast.speaks(*name) || isNotice(line, name->text)) {
            draft.kind = MessageKind::System;
            draft.text = name && isNotice(line, name->text) ? std::string(name->text) : line.text;
            return draft;
        }
        std::string_view speaker = name->name;
        if (startsWith(speaker, "~")) speaker = trimLeft(speaker.substr(1));  // not in the phone's contacts
        draft.speaker = speaker;
        draft.text = name->text;
        nlohmann::json meta = nlohmann::json::object();
        if (takeEditedNote(draft.text)) meta["edited"] = true;
        if ((line.hidden || startsWith(draft.text, "<") || endsWith(draft.text, ")")) && isMediaNote(draft.text)) {
            meta["attachment"] = true;
        }
        if (!meta.empty()) draft.meta = meta.dump();
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makeWhatsAppImporter() {
    return std::make_unique<WhatsAppImporter>();
}

}  // namespace antecedent
