// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "app/engine/conversation_ids.h"
#include "app/engine/pipeline.h"
#include "app/engine/stream_output.h"
#include "graph/export/exporter.h"

namespace antecedent {

/// What is predicted conversation by conversation, and how it is written.
struct StreamRequest {
    std::vector<std::filesystem::path> inputs;
    ReadRequest reading;
    PredictOptions predict;
    const Exporter* exporter = nullptr;  ///< one that writes in pieces
    ExportOptions exported;
    RunHeader run;  ///< without the model, which is found out by the first messages
};

/// What was read and what was written of it.
struct StreamReport {
    std::vector<ImportReport> inputs;
    StreamTotals read;
    std::size_t conversations = 0, messages = 0;  ///< that were predicted and written by this call
};

/// Reads, predicts and writes a few conversations at a time, for inputs larger than the memory. The order is
/// that of the input.
class PredictionStream {
public:
    PredictionStream(Pipeline& pipeline, StreamRequest request, StreamOutput& output, Control& control);

    /// Ends at the first input that cannot be read.
    Result<StreamReport> run();

private:
    struct Unit {
        OpenedConversation opened;
        PieceBounds piece;
        std::size_t number = 0;        ///< of all units
        std::size_t conversation = 0;  ///< of all conversations
    };

    bool take(ReadConversation read);
    Result<void> accept(ReadConversation read);
    bool wanted(const Unit& unit) const;
    Result<void> settle();
    Result<void> flush();
    Result<std::vector<LinkScores>> predicted();
    LinkOverrides standing(const Unit& unit) const;
    Result<void> write(const std::vector<LinkScores>& scores);
    std::string textOf(const Unit& unit, const ReplyTree& tree, const LinkScores& scores) const;

    Pipeline& m_pipeline;
    StreamRequest m_request;
    StreamOutput& m_output;
    Control& m_control;
    Control m_quiet;  ///< for the predictions: what is reported is how far reading has come
    StreamReport m_report;
    std::optional<Error> m_failure;
    IdsSoFar m_ids;
    std::string m_name, m_sourceName;  ///< of the conversation that a piece may go on with
    std::vector<Unit> m_batch;
    std::size_t m_waiting = 0;              ///< messages of the batch
    std::vector<ConversationPtr> m_sample;  ///< the first ones, which decide on the model
    std::size_t m_sampled = 0;
    bool m_begun = false;
    std::size_t m_units = 0;
    TailLinks m_tail;  ///< of the last unit that was predicted, where it goes on
};

}  // namespace antecedent
