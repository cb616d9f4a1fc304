// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <sstream>
#include <thread>

#include "app/desktop/jobs/conversation_engine.h"
#include "graph/base/file.h"
#include "graph/conversation/conversation_builder.h"
#include "graph/import/importer_registry.h"

namespace antecedent {

/// Reads "speaker: text" lines of a real file ("*: text" is a line of a program, an empty line begins another
/// conversation), or an exported tree; predicts that
/// every message answers the one before, the third one doubtfully, and the fifth one starts a thread. With `slow` a
/// prediction takes five seconds unless stopped.
class FakeEngine : public ConversationEngine {
public:
    std::atomic<bool> slow{false};
    std::atomic<bool> sawCancel{false};
    std::vector<std::pair<MessageId, std::vector<MessageId>>> fixed;
    bool dependents = false;  ///< message 3 answers 1, not 2, once 1 is known to start a thread
    std::string readFormat;   ///< as a person wants files to be read
    ImportOptions readOptions;
    int threads = 0;
    int predicted = 0;
    int grown = 0;
    int adapted = 0;

    void readAs(const std::filesystem::path&, const std::string& format, const ImportOptions& options) override {
        readFormat = format;
        readOptions = options;
    }

    Result<ImportResult> open(const std::filesystem::path& path, Control& control) override {
        if (readFormat == "mail") return fail(ErrorCode::BadInput, "this is no mail");
        auto text = readFile(path);
        if (!text) return tl::unexpected(text.error());
        if (path.extension() == ".json") return ImporterRegistry().read(path, "reply-tree", control);
        ConversationBuilder builder({"c", "", Genre::Chat, path.string(), "fake", TimeBase::Calendar});
        std::istringstream lines(*text);
        ImportResult result;
        for (std::string line; std::getline(lines, line);) {
            if (line.empty()) {
                result.conversations.push_back(builder.build(result.report.warnings));
                const std::string id = "c" + std::to_string(result.conversations.size() + 1);
                builder = ConversationBuilder({id, "", Genre::Chat, path.string(), "fake", TimeBase::Calendar});
                continue;
            }
            MessageDraft draft;
            draft.speaker = line.substr(0, line.find(": "));
            draft.text = line.substr(line.find(": ") + 2);
            if (draft.speaker == "*") {
                draft.speaker.clear();
                draft.kind = MessageKind::System;
            }
            draft.time = Timestamp::fromSeconds(1.7e9 + 60.0 * static_cast<double>(builder.size()));
            builder.add(draft);
        }
        result.conversations.push_back(builder.build(result.report.warnings));
        if (result.conversations.front()->size() == 0) result.conversations.clear();
        return result;
    }

    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options, Control& control) override {
        fixed = options.fixed;
        threads = options.threads;
        ++predicted;
        control.stage("Reading");
        for (std::size_t i = 0; slow && i < 1000; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (control.step(i + 1, 1000)) continue;
            sawCancel = true;
            return fail(ErrorCode::Cancelled, "stopped");
        }
        LinkScores scores;
        scores.fixed = options.fixed;
        scores.modelSha256 = scoresMark("fake", options.adaptation);
        for (std::size_t i = 0; i < conversation->size(); ++i) {
            scores.messages.push_back(isSystem(*conversation, i) ? MessageScores{{{MessageId(i), 1}}, {}}
                                                                 : scoresOf(*conversation, i));
        }
        if (options.adaptation) {
            for (std::size_t i = 0; i < scores.messages.size(); ++i) scores.messages[i] = {{{MessageId(i), 0.9}}, {}};
        }
        const bool starts = !fixed.empty() && fixed.front().first == MessageId(1) && fixed.front().second.empty();
        if (dependents && starts) scores.messages[3].parents = {MessageId(1)};
        return scores;
    }

    /// Learns that every message starts a thread, where every one that was decided does.
    Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided, const PredictOptions&,
                                  Control&) override {
        ++adapted;
        AdaptationTrial trial;
        bool habit = true;
        for (const DecidedConversation& one : decided) {
            trial.decisions += one.decided.size();
            for (const auto& [message, parents] : one.decided) habit = habit && parents.empty();
        }
        trial.rightAfter = habit ? 1 : 0;
        if (habit) trial.adaptation = Adaptation{"fake", {}, 5};
        return trial;
    }

    /// Of a prediction that was stopped the first two messages.
    Result<LinkScores> foundSoFar(ConversationPtr conversation, Control&) override {
        LinkScores scores;
        scores.messages.resize(conversation->size());
        for (std::size_t i = 0; i < 2; ++i) scores.messages[i] = scoresOf(*conversation, i);
        return scores;
    }

    Result<LinkScores> predictGrown(ConversationPtr conversation, const LinkScores& before,
                                    const PredictOptions& options, Control& control) override {
        EXPECT_LE(before.messages.size(), conversation->size());
        ++grown;
        return predict(std::move(conversation), options, control);
    }

    std::string exportText(const std::string& ending, const std::vector<ExportItem>& items,
                           const ExportOptions& options) const override {
        return ending == "html" ? exportHtmlReport(items, options) : exportReplyTreeJson(items, options);
    }

private:
    static bool isSystem(const Conversation& conversation, std::size_t i) {
        return conversation.messages()[i].kind == MessageKind::System;
    }

    static MessageScores scoresOf(const Conversation& conversation, std::size_t i) {
        const MessageId self(i);
        const bool first = i == 0 || isSystem(conversation, i - 1);
        if (first || i == 4) return {{{self, 0.95}}, {}};
        const double sure = i == 2 ? 0.4 : 0.92;
        MessageScores scores{{{MessageId(i - 1), sure}}, {MessageId(i - 1)}};
        if (i >= 2) scores.candidates.push_back({MessageId(i - 2), 0.05});
        scores.candidates.push_back({self, 0.03});
        return scores;
    }
};

}  // namespace antecedent
