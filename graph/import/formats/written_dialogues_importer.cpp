// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_elements.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_outline.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/speaker_line.h"
#include "graph/import/reading/stream_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "records with a dialogue in one text, \"Ann: hello\" line by line";
constexpr std::array<const char*, 6> keys{"dialogue", "dialog", "conversation", "transcript", "chosen", "text"};

/// "#Person1#", as collections write those who are to stay unnamed.
bool isNumbered(std::string_view name) {
    return name.size() > 2 && name.front() == '#' && name.back() == '#';
}

/// Texts for training have "Human:" and "Assistant:" behind a blank line; other colons are theirs.
bool isPrompt(std::string_view text) {
    return text.find("\n\nHuman: ") != std::string_view::npos && text.find("\n\nAssistant:") != std::string_view::npos;
}

std::optional<SpeakerLine> turnIn(std::string_view line, bool prompt) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const std::string_view name = trim(line.substr(0, colon));
    const SpeakerLine turn{name, trim(line.substr(colon + 1))};
    if (prompt) return name == "Human" || name == "Assistant" ? std::optional(turn) : std::nullopt;
    const bool spaced = colon + 1 == line.size() || line[colon + 1] == ' ' || isNumbered(name);
    const bool named = isNumbered(name) || (looksLikeName(name) && !isLabel(name));
    return spaced && named ? std::optional(turn) : std::nullopt;
}

/// Turns of a text; a line that begins none goes on with the one before.
std::vector<MessageDraft> turnsIn(std::string_view text) {
    std::vector<MessageDraft> turns;
    const bool prompt = isPrompt(text);
    bool blank = true;
    LineReader lines(text);
    while (const auto line = lines.next()) {
        const auto turn = !prompt || blank ? turnIn(trim(*line), prompt) : std::nullopt;
        blank = trim(*line).empty();
        if (turn) {
            MessageDraft draft;
            draft.speaker = turn->name;
            draft.text = turn->text;
            turns.push_back(std::move(draft));
        } else if (!turns.empty()) {
            turns.back().text += "\n" + std::string(*line);
        } else if (!blank) {
            return {};
        }
    }
    for (MessageDraft& turn : turns) turn.text = trim(turn.text);
    return turns;
}

/// Whether a text is a dialogue: nearly every line is a turn, and two people take more than one.
bool isDialogue(std::string_view text) {
    const auto turns = turnsIn(text);
    std::map<std::string, std::size_t> speakers;
    std::size_t lines = 0;
    for (const MessageDraft& turn : turns) {
        ++speakers[turn.speaker];
        lines += 1 + static_cast<std::size_t>(std::count(turn.text.begin(), turn.text.end(), '\n'));
    }
    if (isPrompt(text)) return speakers.size() == 2;
    return turns.size() > 2 && speakers.size() > 1 && speakers.size() < turns.size() && lines * 4 <= turns.size() * 5;
}

/// The key of the dialogue; null when the record has none. Who says a text at some time may quote one.
const char* dialogueKeyOf(const json& record) {
    if (!record.is_object()) return nullptr;
    const JsonFields fields = fieldsOf(record, FieldNames());
    if (fields[RecordField::Speaker] || fields[RecordField::Parent] || fields[RecordField::Time]) return nullptr;
    const auto* found = std::find_if(keys.begin(), keys.end(),
                                     [&record](const char* key) { return isDialogue(stringOf(record, key)); });
    return found == keys.end() ? nullptr : *found;
}

/// The first record of what there is of a file.
const char* keyIn(std::string_view head) {
    const JsonOutline outline = outlineOf(head);
    const char* key = nullptr;
    if (outline.root == JsonOutline::Root::Lines) {
        const auto record = parseJson(trimLeft(head).substr(0, trimLeft(head).find('\n')));
        return record ? dialogueKeyOf(*record) : nullptr;
    }
    if (outline.root != JsonOutline::Root::Array) return nullptr;
    std::istringstream stream{std::string(head)};
    JsonElements elements({"[]"});
    const auto unused = elements.read(stream, [&key](const std::string&, const json& record) {
        key = dialogueKeyOf(record);
        return false;
    });
    return unused ? key : nullptr;
}

/// Collections of dialogues for summaries and for training keep each in one text.
class WrittenDialoguesImporter : public Importer {
public:
    std::string_view name() const override { return "written-dialogues"; }
    std::string_view title() const override { return "Dialogues in texts"; }
    std::string_view description() const override {
        return "JSON records with a dialogue in one text each: SAMSum, DialogSum, texts for training";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        return {keyIn(source.head(source.entries().front())) ? 0.92 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const std::string head = source.head(entry);
        const char* key = keyIn(head);
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        if (!key) return noMessage(source.path(), expected);
        Dialogues dialogues{key, headerFor(source.path(), *this, Genre::Chat), sink};
        const auto take = [&](const std::string&, const json& record) {
            dialogues.add(record);
            return control.step(dialogues.count(), 0);
        };
        if (outlineOf(head).root == JsonOutline::Root::Lines) {
            readLines(**stream, take, sink);
        } else if (const auto read = JsonElements({"[]"}).read(**stream, take); !read) {
            sink.warn({0, "the file is damaged or cut off: " + read.error().message()});
        }
        if (control.cancelled()) return cancelled();
        dialogues.finish();
        return {};
    }

private:
    /// Hands over one conversation for each record.
    class Dialogues {
    public:
        Dialogues(const char* key, Conversation::Header header, ConversationSink& sink)
            : m_key(key), m_header(std::move(header)), m_sink(sink) {}

        void add(const json& record) {
            ++m_count;
            auto turns = turnsIn(stringOf(record, m_key));
            if (turns.empty()) {
                ++m_others;
                return;
            }
            ConversationBuilder builder(m_header);
            const std::string id = firstTextOf(record, {"id", "fname", "dialogue_id", "uid"});
            builder.header().id = id.empty() ? std::to_string(m_count) : id;
            builder.header().title = builder.header().id;
            for (MessageDraft& turn : turns) builder.add(std::move(turn));
            deliver(builder, m_sink);
        }
        void finish() {
            if (m_others > 0) m_sink.warn({0, counted(m_others, "record") + " without a dialogue left out"});
        }
        std::size_t count() const { return m_count; }

    private:
        const char* m_key;
        Conversation::Header m_header;
        ConversationSink& m_sink;
        std::size_t m_count = 0, m_others = 0;
    };

    static void readLines(std::istream& stream, const JsonElements::TakeElement& take, ConversationSink& sink) {
        StreamLines lines(stream);
        while (const auto line = lines.next()) {
            if (trim(*line).empty()) continue;
            const auto record = parseJson(*line);
            if (!record)
                sink.warn({lines.number(), "left out, " + record.error().message()});
            else if (!take({}, *record))
                return;
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeWrittenDialoguesImporter() {
    return std::make_unique<WrittenDialoguesImporter>();
}

}  // namespace antecedent
