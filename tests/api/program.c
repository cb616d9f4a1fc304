// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// A program in C that knows antecedent.h alone. Arguments: the predictor and a model. It prints what it is told.
#include <stdio.h>
#include <string.h>

#include <antecedent.h>

static int steps = 0;

static int count_step(const char* stage, size_t done, size_t total, void* data) {
    (void)stage;
    (void)done;
    (void)total;
    ++steps;
    return *(int*)data;
}

static void print_tree(const antecedent_tree* tree) {
    const antecedent_place* places = antecedent_places(tree);
    for (size_t i = 0; i < antecedent_size(tree); ++i) {
        const int starts = places[i].parent_count == 0;
        printf("%zu answers %ld at %.1f origin %d of %zu\n", i, starts ? -1L : (long)places[i].parents[0].message,
               places[i].probability, places[i].origin, places[i].candidate_count);
    }
}

int main(int argc, char** argv) {
    antecedent_error error = {0};
    antecedent_settings settings = ANTECEDENT_INIT(antecedent_settings);
    settings.predictor = argc > 1 ? argv[1] : NULL;
    settings.model = argc > 2 ? argv[2] : NULL;
    antecedent_engine* engine = antecedent_open(&settings, &error);
    if (!engine) return printf("open: %s\n", error.message), 1;

    const size_t first = 0;
    const double time = 1773050000;
    antecedent_message messages[3];
    memset(messages, 0, sizeof messages);
    const char* texts[] = {"who has the ladder?", "it is in my shed", "thank you"};
    for (int i = 0; i < 3; ++i) {
        messages[i].size = sizeof messages[i];
        messages[i].speaker = i % 2 ? "bob" : "ann";
        messages[i].text = texts[i];
        messages[i].time = &time;
        messages[i].parent_count = ANTECEDENT_NONE;
    }
    messages[2].parents = &first;
    messages[2].parent_count = 1;
    antecedent_conversation conversation = ANTECEDENT_INIT(antecedent_conversation);
    conversation.id = "garden";
    conversation.genre = "chat";
    conversation.messages = messages;
    conversation.message_count = 3;

    int stop = 0;
    antecedent_options options = ANTECEDENT_INIT(antecedent_options);
    options.progress = count_step;
    options.progress_data = &stop;
    antecedent_input input = ANTECEDENT_INIT(antecedent_input);
    input.conversations = &conversation;
    input.count = 1;
    input.options = &options;
    antecedent_tree* tree = NULL;
    if (!antecedent_predict(engine, &input, &tree, &error)) return printf("%s\n", error.message), 1;
    print_tree(tree);
    printf("model %s, progress %s\n", antecedent_model_name(tree), steps > 0 ? "told" : "not told");
    char* text = antecedent_export(tree, "csv-links", &error);
    printf("%s", text ? text : error.message);
    antecedent_free_text(text);
    printf("%s\n", antecedent_export(tree, "papyrus", &error) ? "?" : error.message);
    antecedent_free(tree);

    conversation.message_count = 1;
    antecedent_session* session = antecedent_begin(engine, &conversation, NULL, &error);
    for (int i = 1; i < 3; ++i) {
        antecedent_tree* grown = antecedent_add(session, &messages[i], 1, &error);
        printf("grown to %zu\n", grown ? antecedent_size(grown) : 0);
        if (grown && i == 2) print_tree(grown);
        antecedent_free(grown);
    }
    antecedent_end(session);

    conversation.message_count = 3;
    antecedent_scores scores;
    if (!antecedent_evaluate(engine, &input, &scores, &error)) return printf("%s\n", error.message), 1;
    printf("scored %zu at %.1f\n", scores.messages, scores.f1);

    stop = 1;
    const int stopped = antecedent_predict(engine, &input, &tree, &error);
    printf("stopped %d %d\n", stopped, error.code == ANTECEDENT_CANCELLED);
    stop = 0;
    messages[2].size = 0;
    antecedent_predict(engine, &input, &tree, &error);
    printf("%d %s\n", error.code == ANTECEDENT_USAGE, error.message);
    messages[2].size = sizeof messages[2];
    messages[2].parents = &conversation.message_count;
    antecedent_predict(engine, &input, &tree, &error);
    printf("%s\n", error.message);
    antecedent_close(engine);
    return antecedent_api_version() == ANTECEDENT_API_VERSION ? 0 : 1;
}
