// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds who answers whom, for programs in any language: plain C, nothing but handles and arrays.
//
//   antecedent_engine* engine = antecedent_open(NULL, &error);
//   antecedent_predict(engine, &input, &tree, &error);
//   const antecedent_place* places = antecedent_places(tree);
//
// Texts are UTF-8. Functions that can fail return 0 or NULL then and fill `error`, where that is not NULL. Whatever is
// opened or returned is freed by its own function. An engine and what was made of it may be used by one thread at a
// time; several engines side by side by several. Structures begin with their size: set it with ANTECEDENT_INIT.

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ANTECEDENT_API_VERSION 1
#define ANTECEDENT_NONE ((size_t)-1)
#define ANTECEDENT_INIT(type) \
    { .size = sizeof(type) }

// The ANTECEDENT_API_VERSION that the library was built with; it grows when something in here changes its meaning.
int antecedent_api_version(void);
const char* antecedent_version(void);  // "0.1.0"

enum { ANTECEDENT_BAD_INPUT = 1, ANTECEDENT_NOT_FOUND, ANTECEDENT_UNSUPPORTED, ANTECEDENT_IO };
enum { ANTECEDENT_CANCELLED = 5, ANTECEDENT_USAGE, ANTECEDENT_INTERNAL };

typedef struct antecedent_error {
    int code;            // one of the above
    char message[1024];  // for people: what happened, where, and what to do
} antecedent_error;

// How far a long call is. What does not answer 0 stops it; it then fails with ANTECEDENT_CANCELLED.
typedef int (*antecedent_progress)(const char* stage, size_t done, size_t total, void* data);

typedef struct antecedent_settings {
    size_t size;
    const char* model;      // a folder, or "base", "multilingual"; NULL: by the script of what is read
    const char* predictor;  // the library that predicts; NULL: the one installed
} antecedent_settings;

enum { ANTECEDENT_AUTO, ANTECEDENT_FP32, ANTECEDENT_BF16, ANTECEDENT_INT8 };

typedef struct antecedent_options {
    size_t size;
    int threads;    // 0: all cores
    int precision;  // one of the above
    int ignore_declared;
    int no_self_answers;
    antecedent_progress progress;
    void* progress_data;
} antecedent_options;

enum { ANTECEDENT_MESSAGE, ANTECEDENT_ACTION, ANTECEDENT_SYSTEM };

typedef struct antecedent_message {
    size_t size;
    const char* id;       // NULL: its position
    const char* speaker;  // NULL: unknown
    const char* text;
    const double* time;  // seconds since 1970; NULL: unknown
    int kind;            // one of the above
    const char* subject;
    const char* thread;     // the source's name of the topic, beyond which no parent is looked for
    const size_t* parents;  // declared: positions of earlier messages; with 0 of them it starts a thread
    size_t parent_count;    // ANTECEDENT_NONE: nothing is declared
} antecedent_message;

typedef struct antecedent_conversation {
    size_t size;
    const char* id;
    const char* genre;  // "chat", "task chat", "forum", "mail", "meeting"; NULL: unknown
    const antecedent_message* messages;
    size_t message_count;
} antecedent_conversation;

typedef struct antecedent_input {
    size_t size;
    const antecedent_conversation* conversations;
    size_t count;
    const antecedent_options* options;  // NULL: nothing is asked for
} antecedent_input;

typedef struct antecedent_link {
    size_t message;  // the parent; of a candidate ANTECEDENT_NONE stands for "starts a thread"
    double probability;
} antecedent_link;

enum { ANTECEDENT_UNKNOWN, ANTECEDENT_DECLARED, ANTECEDENT_PREDICTED };

typedef struct antecedent_place {
    const antecedent_link* parents;     // the first is the primary one
    size_t parent_count;                // 0: it starts a thread
    const antecedent_link* candidates;  // most probable first
    size_t candidate_count;
    double probability;  // of the primary parent, or of the thread start
    int origin;          // one of the above
} antecedent_place;

typedef struct antecedent_engine antecedent_engine;
typedef struct antecedent_tree antecedent_tree;
typedef struct antecedent_session antecedent_session;

// Loads nothing yet: the model is read by the first call that needs it. NULL settings: the shipped models.
antecedent_engine* antecedent_open(const antecedent_settings* settings, antecedent_error* error);
void antecedent_close(antecedent_engine* engine);

// One tree for each conversation, in their order. 1: all went well; else none is made.
int antecedent_predict(antecedent_engine* engine, const antecedent_input* input, antecedent_tree** trees,
                       antecedent_error* error);

size_t antecedent_size(const antecedent_tree* tree);
// One for each message; they live as long as the tree.
const antecedent_place* antecedent_places(const antecedent_tree* tree);
const char* antecedent_model_name(const antecedent_tree* tree);
const char* antecedent_model_sha256(const antecedent_tree* tree);
// In a format that `antecedent formats` lists as written; freed by antecedent_free_text.
char* antecedent_export(const antecedent_tree* tree, const char* format, antecedent_error* error);
void antecedent_free_text(char* text);
void antecedent_free(antecedent_tree* tree);

// A conversation that grows. `conversation` gives id and genre, and its first messages, if there are any.
antecedent_session* antecedent_begin(antecedent_engine* engine, const antecedent_conversation* conversation,
                                     const antecedent_options* options, antecedent_error* error);
// Adds messages and predicts all that are new. The tree is that of everything so far; NULL: it failed, and the messages
// are predicted by the next call.
antecedent_tree* antecedent_add(antecedent_session* session, const antecedent_message* messages, size_t count,
                                antecedent_error* error);
void antecedent_end(antecedent_session* session);

typedef struct antecedent_scores {
    size_t messages;
    double precision, recall, f1;  // of links; a thread start counts as a link to itself
    double reply_f1;               // without thread starts
    double graph_accuracy;         // messages whose first parent is right
    double thread_vi, thread_one_to_one, thread_exact_f1;
} antecedent_scores;

// Hides the declared links of conversations, predicts them, and scores the prediction.
int antecedent_evaluate(antecedent_engine* engine, const antecedent_input* input, antecedent_scores* scores,
                        antecedent_error* error);

#ifdef __cplusplus
}
#endif
