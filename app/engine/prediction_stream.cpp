// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/prediction_stream.h"

#include <algorithm>
#include <sstream>

#include "app/engine/export_job.h"

namespace antecedent {
namespace {

/// So many are predicted side by side.
constexpr std::size_t mostConversations = 64, mostMessages = 4000;
/// As many messages decide on the model as when everything is read at once.
constexpr std::size_t messagesOfSample = 500;

/// Links of the last messages by their places among these.
TailLinks tailOf(const ReplyTree& tree, std::size_t messages) {
    TailLinks tail(messages);
    const std::size_t first = tree.size() - messages;
    for (std::size_t i = 0; i < messages; ++i) {
        for (const Link& link : tree.attachment(MessageId(first + i)).parents) {
            if (link.parent.index() >= first) tail[i].push_back(link.parent.index() - first);
        }
    }
    return tail;
}

}  // namespace

PredictionStream::PredictionStream(Pipeline& pipeline, StreamRequest request, StreamOutput& output, Control& control)
    : m_pipeline(pipeline),
      m_request(std::move(request)),
      m_output(output),
      m_control(control),
      m_quiet([this](const Progress&) {
          if (m_control.cancelled()) m_quiet.cancel();
      }) {
    m_request.reading.options.stream = true;
    m_tail = m_output.tail();
}

Result<StreamReport> PredictionStream::run() {
    for (const auto& input : m_request.inputs) {
        auto report = m_pipeline.openEach(
            input, m_request.reading, [this](ReadConversation read) { return take(std::move(read)); }, m_control);
        if (m_failure) return tl::unexpected(*m_failure);
        if (!report) return tl::unexpected(report.error());
        m_report.inputs.push_back(std::move(*report));
    }
    if (const auto settled = settle(); !settled) return tl::unexpected(settled.error());
    if (const auto flushed = flush(); !flushed) return tl::unexpected(flushed.error());
    m_report.read.units = m_units;
    if (const auto ended = m_output.finish(m_report.read); !ended) return tl::unexpected(ended.error());
    return std::move(m_report);
}

bool PredictionStream::take(ReadConversation read) {
    const auto accepted = accept(std::move(read));
    if (!accepted) m_failure = accepted.error();
    return accepted.has_value();
}

Result<void> PredictionStream::accept(ReadConversation read) {
    const PieceBounds piece = read.piece;
    const bool isPiece = piece.before > 0 || piece.after > 0;
    const std::string id = read.conversation->header().id;
    if (isPiece && (m_request.exported.pseudonymise || m_request.exported.network)) {
        return fail(
            ErrorCode::Usage,
            {"conversation %1 is too long to be held, which --pseudonymise and --network need; leave out --stream",
             id});
    }
    if (piece.before == 0) {
        m_name = m_ids.uniqueFor(id);
        m_sourceName = id;
        ++m_report.read.conversations;
    }
    m_report.read.messages += read.conversation->size() - piece.before;
    const ConversationPtr conversation = m_name == id ? read.conversation : withId(*read.conversation, m_name);
    if (!m_begun) {
        m_sample.push_back(conversation);
        m_sampled += conversation->size();
    }
    Unit unit{openedConversation(conversation, read.earlier), piece, m_units++, m_report.read.conversations};
    if (isPiece) {  // it rests on the one before
        if (const auto flushed = flush(); !flushed) return flushed;
    }
    if (wanted(unit)) {
        m_waiting += conversation->size();
        m_batch.push_back(std::move(unit));
    }
    if (m_sampled >= messagesOfSample) {
        if (const auto settled = settle(); !settled) return settled;
    }
    const bool full = isPiece || m_batch.size() >= mostConversations || m_waiting >= mostMessages;
    return full ? flush() : Result<void>();
}

bool PredictionStream::wanted(const Unit& unit) const {
    return unit.number >= m_output.done() && m_request.run.shard.holds(m_sourceName);
}

/// Chooses the model and begins the output.
Result<void> PredictionStream::settle() {
    if (m_begun) return {};
    const auto model = m_pipeline.settleOnModel(std::exchange(m_sample, {}), m_control);
    if (!model) return tl::unexpected(model.error());
    m_control.stage("Predicting");
    m_begun = true;
    m_request.run.modelName = model->name;
    m_request.run.modelSha256 = model->sha256;
    std::ostringstream head;
    writeExport(*m_request.exporter, {}, m_request.exported, head);
    m_request.run.headBytes = head.str().size();
    m_request.exported.goesOn = true;
    return m_output.begin(m_request.run, head.str());
}

Result<void> PredictionStream::flush() {
    if (m_batch.empty()) return {};
    if (const auto settled = settle(); !settled) return settled;
    const auto scores = predicted();
    if (!scores) return tl::unexpected(scores.error());
    const auto written = write(*scores);
    m_batch.clear();
    m_waiting = 0;
    return written;
}

Result<std::vector<LinkScores>> PredictionStream::predicted() {
    const Unit& first = m_batch.front();
    if (first.piece.before == 0) {
        std::vector<OpenedConversation> opened;
        for (const Unit& unit : m_batch) opened.push_back(unit.opened);
        return m_pipeline.predictAll(opened, m_request.predict, m_quiet);
    }
    PredictOptions options = m_request.predict;
    options.fixed = standing(first);
    auto scores = m_pipeline.predict(first.opened.conversation, options, m_quiet);
    if (!scores) return tl::unexpected(scores.error());
    return std::vector<LinkScores>{std::move(*scores)};
}

/// What was decided of the messages that a piece begins with, and a person's links in the rest of it.
LinkOverrides PredictionStream::standing(const Unit& unit) const {
    LinkOverrides links;
    for (std::size_t i = 0; i < std::min(unit.piece.before, m_tail.size()); ++i) {
        std::vector<MessageId> parents;
        for (const std::size_t parent : m_tail[i]) parents.emplace_back(parent);
        links.emplace_back(MessageId(i), std::move(parents));
    }
    if (m_request.predict.ignoreDeclared) return links;
    for (const auto& corrected : unit.opened.corrected) {
        if (corrected.first.index() >= unit.piece.before) links.push_back(corrected);
    }
    return links;
}

Result<void> PredictionStream::write(const std::vector<LinkScores>& scores) {
    StreamBatch batch;
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        const Unit& unit = m_batch[i];
        const ReplyTree tree = unit.opened.tree(scores[i], m_request.predict.ignoreDeclared);
        const std::string text = textOf(unit, tree, scores[i]);
        batch.text += text;
        const std::size_t messages = tree.size() - unit.piece.before;
        batch.units.push_back({unit.number, text.size(), messages});
        m_report.conversations += unit.piece.before == 0 ? 1 : 0;
        m_report.messages += messages;
        batch.tail = tailOf(tree, unit.piece.after);
    }
    batch.through = m_batch.back().number + 1;
    m_tail = batch.tail;
    return m_output.append(batch);
}

std::string PredictionStream::textOf(const Unit& unit, const ReplyTree& tree, const LinkScores& scores) const {
    ExportOptions options = m_request.exported;
    options.number = unit.conversation;
    std::ostringstream text;
    writeExport(*m_request.exporter, {{&tree, &scores, unit.piece.before}}, options, text);
    return std::move(text).str();
}

}  // namespace antecedent
