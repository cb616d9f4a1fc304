// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/api/antecedent.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <sstream>

#include "app/api/handles.h"
#include "app/engine/conversation_scores.h"
#include "app/engine/export_job.h"
#include "graph/export/exporter_registry.h"

using namespace antecedent;

namespace {

using Trees = std::vector<std::unique_ptr<antecedent_tree>>;

/// What a caller asks about, in the program's own terms.
struct Question {
    std::vector<ConversationPtr> conversations;
    PredictOptions options;
};

Result<Question> questionIn(const antecedent_input& input) {
    auto conversations = conversationsFrom(input);
    if (!conversations) return tl::unexpected(conversations.error());
    auto options = optionsFrom(input.options);
    if (!options) return tl::unexpected(options.error());
    return Question{std::move(*conversations), std::move(*options)};
}

Result<Trees> predicted(Pipeline& pipeline, const std::vector<ConversationPtr>& read, const PredictOptions& options,
                        Control& control) {
    std::vector<OpenedConversation> opened;
    for (const ConversationPtr& conversation : read) opened.push_back({conversation, {}, {}});
    auto scores = pipeline.predictAll(opened, options, control);
    if (!scores) return tl::unexpected(scores.error());
    Trees trees;
    for (std::size_t i = 0; i < opened.size(); ++i) {
        ReplyTree tree = opened[i].tree((*scores)[i], options.ignoreDeclared);
        trees.push_back(std::make_unique<antecedent_tree>(std::move(tree), std::move((*scores)[i])));
    }
    return trees;
}

Result<char*> exported(const antecedent_tree& tree, const std::string& format) {
    const ExporterRegistry registry;
    const Exporter* exporter = registry.find(format);
    if (exporter == nullptr || exporter->isFolder()) {
        return fail(ErrorCode::Usage, {"there is no format \"%1\" that is one text", format});
    }
    std::ostringstream out;
    writeExport(*exporter, {{&tree.tree, &tree.scores}}, {}, out);
    const std::string text = out.str();
    char* copy = static_cast<char*>(std::malloc(text.size() + 1));
    if (copy == nullptr) throw std::bad_alloc();
    std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

antecedent_scores figuresOf(const SystemScores& scores) {
    const LinkCounts links = scores.links(SelfLinks::Counted);
    const ThreadScores threads = scores.threads();
    return {scores.annotatedMessages(),
            links.precision(),
            links.recall(),
            links.f1(),
            scores.links(SelfLinks::LeftOut).f1(),
            scores.rightParents(Scored::All).precision(),
            threads.variationOfInformation,
            threads.oneToOne,
            threads.exactMatch.f1()};
}

}  // namespace

int antecedent_api_version() {
    return ANTECEDENT_API_VERSION;
}

const char* antecedent_version() {
    return ANTECEDENT_VERSION;
}

antecedent_engine* antecedent_open(const antecedent_settings* settings, antecedent_error* error) {
    return guarded<antecedent_engine*>(error, nullptr, [&]() -> Result<antecedent_engine*> {
        PipelineOptions options;
        options.modelByLanguage = true;
        if (settings != nullptr && settings->size < sizeof(antecedent_settings)) {
            return fail(ErrorCode::Usage, "the size of an antecedent_settings is not set");
        }
        if (settings != nullptr && settings->model != nullptr) options.modelFolder = settings->model;
        if (settings != nullptr && settings->predictor != nullptr) options.predictorLibrary = settings->predictor;
        return new antecedent_engine{Pipeline(std::move(options))};
    });
}

void antecedent_close(antecedent_engine* engine) {
    delete engine;
}

int antecedent_predict(antecedent_engine* engine, const antecedent_input* input, antecedent_tree** trees,
                       antecedent_error* error) {
    return guarded<int>(error, 0, [&]() -> Result<int> {
        const auto question = questionIn(*input);
        if (!question) return tl::unexpected(question.error());
        CallerControl caller(input->options);
        auto made = predicted(engine->pipeline, question->conversations, question->options, caller.control());
        if (!made) return tl::unexpected(made.error());
        for (std::size_t i = 0; i < made->size(); ++i) trees[i] = (*made)[i].release();
        return 1;
    });
}

size_t antecedent_size(const antecedent_tree* tree) {
    return tree->places.size();
}

const antecedent_place* antecedent_places(const antecedent_tree* tree) {
    return tree->places.data();
}

const char* antecedent_model_name(const antecedent_tree* tree) {
    return tree->scores.modelName.c_str();
}

const char* antecedent_model_sha256(const antecedent_tree* tree) {
    return tree->scores.modelSha256.c_str();
}

char* antecedent_export(const antecedent_tree* tree, const char* format, antecedent_error* error) {
    return guarded<char*>(error, nullptr, [&] { return exported(*tree, format == nullptr ? "reply-tree" : format); });
}

void antecedent_free_text(char* text) {
    std::free(text);
}

void antecedent_free(antecedent_tree* tree) {
    delete tree;
}

antecedent_session* antecedent_begin(antecedent_engine* engine, const antecedent_conversation* conversation,
                                     const antecedent_options* options, antecedent_error* error) {
    return guarded<antecedent_session*>(error, nullptr, [&]() -> Result<antecedent_session*> {
        auto header = headerFrom(*conversation);
        if (!header) return tl::unexpected(header.error());
        auto asked = optionsFrom(options);
        if (!asked) return tl::unexpected(asked.error());
        LiveConversation live(engine->pipeline, std::move(*header), std::move(*asked));
        auto session = std::make_unique<antecedent_session>(
            antecedent_session{std::move(live), options == nullptr ? antecedent_options{} : *options});
        if (conversation->message_count > 0) {
            auto first = draftsFrom(conversation->messages, conversation->message_count);
            if (!first) return tl::unexpected(first.error());
            CallerControl caller(&session->options);
            const auto added = session->live.add(std::move(*first), caller.control());
            if (!added) return tl::unexpected(added.error());
        }
        return session.release();
    });
}

antecedent_tree* antecedent_add(antecedent_session* session, const antecedent_message* messages, size_t count,
                                antecedent_error* error) {
    return guarded<antecedent_tree*>(error, nullptr, [&]() -> Result<antecedent_tree*> {
        LiveConversation& live = session->live;
        auto drafts = draftsFrom(messages, count, live.ids());
        if (!drafts) return tl::unexpected(drafts.error());
        CallerControl caller(&session->options);
        const auto added = live.add(std::move(*drafts), caller.control());
        if (!added) return tl::unexpected(added.error());
        return new antecedent_tree(live.tree(), live.scores());
    });
}

void antecedent_end(antecedent_session* session) {
    delete session;
}

int antecedent_evaluate(antecedent_engine* engine, const antecedent_input* input, antecedent_scores* scores,
                        antecedent_error* error) {
    return guarded<int>(error, 0, [&]() -> Result<int> {
        const auto question = questionIn(*input);
        if (!question) return tl::unexpected(question.error());
        CallerControl caller(input->options);
        const auto measured = scoresOf(engine->pipeline, question->conversations, question->options, caller.control());
        if (!measured) return tl::unexpected(measured.error());
        *scores = figuresOf(*measured);
        return 1;
    });
}
