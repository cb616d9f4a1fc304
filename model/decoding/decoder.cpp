// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/decoder.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <memory>

#include "model/network/batch_builder.h"

namespace antecedent {
namespace {

constexpr std::size_t conversationsSideBySide = 16;

/// Scores of each item, in the order of its candidates.
std::vector<std::vector<float>> score(ConversationTransformer& network, const std::vector<BatchItem>& items) {
    const auto scores = network->forward(makeBatch(items)).contiguous();
    std::vector<std::vector<float>> result;
    for (std::size_t row = 0; row < items.size(); ++row) {
        const float* values = scores.data_ptr<float>() + static_cast<std::int64_t>(row) * scores.size(1);
        const std::size_t count = items[row].example->candidates.size();
        result.emplace_back(count);
        for (std::size_t place = 0; place < count; ++place) result.back()[place] = values[flipped(place, count)];
    }
    return result;
}

/// Conversations to decode, and what became of them. Several threads may take from it: each job goes to one
/// of them.
class JobBoard {
public:
    JobBoard(const std::vector<DecodeJob>& jobs, std::size_t threads)
        : m_jobs(jobs), m_results(jobs.size()), m_threads(threads) {
        for (const DecodeJob& job : jobs) m_total += job.conversation->size();
    }

    /// The next job's place; nullopt when all are taken.
    std::optional<std::size_t> take() {
        const std::size_t place = m_taken++;
        return place < m_jobs.size() ? std::optional(place) : std::nullopt;
    }
    /// What a thread may take at once, so that something is left for the others.
    std::size_t share() const {
        const std::size_t left = m_jobs.size() - std::min<std::size_t>(m_taken, m_jobs.size());
        return (left + m_threads - 1) / m_threads;
    }
    const DecodeJob& job(std::size_t place) const { return m_jobs[place]; }
    void finish(std::size_t place, LinkScores scores) { m_results[place] = std::move(scores); }

    void addDone(std::size_t messages) { m_done += messages; }
    bool step(Control& control) const { return control.step(std::min<std::size_t>(m_done, m_total), m_total); }
    bool end(Control& control) const { return control.step(m_total, m_total); }
    std::vector<LinkScores> takeResults() { return std::move(m_results); }

private:
    const std::vector<DecodeJob>& m_jobs;
    std::vector<LinkScores> m_results;
    std::atomic<std::size_t> m_taken{0}, m_done{0};
    std::size_t m_total = 0;
    std::size_t m_threads;
};

/// The conversations that one thread advances side by side.
class ActiveDecodings {
public:
    ActiveDecodings(ConversationTransformer network, JobBoard& board) : m_network(std::move(network)), m_board(board) {}

    /// Brings up to `batch` conversations to their next target; empty at the end.
    std::vector<Decoding*> advance(std::size_t batch, const std::function<bool()>& keepGoing) {
        const std::size_t most = std::min(batch, m_active.size() + std::max<std::size_t>(1, m_board.share()));
        while (m_active.size() < most && open()) {
        }
        std::vector<Decoding*> waiting;
        for (auto entry = m_active.begin(); entry != m_active.end();) {
            const std::size_t before = entry->second->done();
            const bool waits = entry->second->advance(keepGoing);
            m_board.addDone((waits ? entry->second->done() : entry->second->size()) - before);
            if (waits) {
                waiting.push_back(entry->second.get());
                ++entry;
            } else {
                m_board.finish(entry->first, entry->second->takeScores());
                entry = m_active.erase(entry);
            }
        }
        return waiting;
    }

    bool ended() const { return m_active.empty() && m_allTaken; }

private:
    bool open() {
        const auto place = m_board.take();
        m_allTaken = !place;
        if (place)
            m_active.emplace_back(*place, std::make_unique<Decoding>(m_board.job(*place), m_network->tokenMatch()));
        return !m_allTaken;
    }

    ConversationTransformer m_network;
    JobBoard& m_board;
    std::vector<std::pair<std::size_t, std::unique_ptr<Decoding>>> m_active;
    bool m_allTaken = false;
};

}  // namespace

namespace {

/// Reads the likeliest candidates again where there is doubt, in one batch for all decodings (which share a
/// model).
void lookAgain(const std::vector<Decoding*>& decodings, std::vector<std::vector<float>>& scores) {
    std::vector<TokenPair> pairs;
    std::vector<std::vector<std::size_t>> places(decodings.size());
    PairScorer scorer{nullptr};
    for (std::size_t i = 0; i < decodings.size(); ++i) {
        if (decodings[i]->secondLook() == nullptr) continue;
        scorer = decodings[i]->secondLook()->scorer();
        places[i] = decodings[i]->secondLook()->places(scores[i]);
        for (TokenPair& pair : decodings[i]->pairs(places[i])) pairs.push_back(std::move(pair));
    }
    if (pairs.empty()) return;
    const auto found = scorer->forward(pairs).contiguous();
    const float* values = found.data_ptr<float>();
    for (std::size_t i = 0; i < decodings.size(); values += places[i++].size()) {
        if (!places[i].empty()) SecondLook::reweigh(places[i], values, scores[i]);
    }
}

}  // namespace

void decideTogether(ConversationTransformer& network, const std::vector<Decoding*>& decodings) {
    std::vector<BatchItem> items;
    for (Decoding* decoding : decodings) items.push_back(decoding->item());
    auto scores = score(network, items);
    for (std::size_t i = 0; i < decodings.size(); ++i) decodings[i]->constrain(scores[i]);
    lookAgain(decodings, scores);
    for (std::size_t i = 0; i < decodings.size(); ++i) decodings[i]->take(scores[i]);
}

namespace {

/// One thread's share of the work.
void decodeFrom(JobBoard& board, ConversationTransformer network, std::size_t batch,
                const std::function<bool()>& keepGoing) {
    torch::InferenceMode inference;
    ActiveDecodings active(network, board);
    while (!active.ended() && keepGoing()) {
        const auto waiting = active.advance(batch, keepGoing);
        if (waiting.empty() || !keepGoing()) continue;
        decideTogether(network, waiting);
        board.addDone(waiting.size());
    }
}

/// Each conversation belongs to one thread, and each thread computes alone: small matrix products gain
/// nothing from two.
void decodeInThreads(JobBoard& board, const ConversationTransformer& network, const DecodePlan& plan,
                     Control& control) {
    std::vector<std::future<void>> workers;
    for (std::size_t i = 0; i < plan.threads; ++i) {
        workers.push_back(std::async(std::launch::async, [&] {
            at::set_num_threads(1);
            decodeFrom(board, network, plan.batch, [&] { return !control.cancelled(); });
        }));
    }
    for (auto& worker : workers) {
        while (worker.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) board.step(control);
    }
    for (auto& worker : workers) worker.get();
}

}  // namespace

std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, const DecodePlan& plan,
                                                           Control& control) {
    network->eval();
    JobBoard board(jobs, plan.threads);
    if (plan.threads > 1) {
        decodeInThreads(board, network, plan, control);
    } else {
        decodeFrom(board, network, plan.batch, [&] { return board.step(control); });
    }
    if (!board.end(control)) return std::nullopt;
    return board.takeResults();
}

DecodePlan decodePlan(std::size_t conversations, std::size_t threads) {
    const std::size_t used = std::max<std::size_t>(1, std::min(conversations, threads));
    return {std::clamp<std::size_t>((conversations + used - 1) / used, 1, conversationsSideBySide), used,
            conversations < threads ? (threads - 1) / used : 0};
}

GrowingDecoder::GrowingDecoder(DecodeJob job, const ConversationTransformer& network)
    : m_network(network), m_decoding(std::make_unique<Decoding>(std::move(job), network->tokenMatch())) {}

GrowingDecoder::GrowingDecoder(DecodeJob job, const ConversationTransformer& network, LinkScores known)
    : m_network(network),
      m_decoding(std::make_unique<Decoding>(std::move(job), network->tokenMatch(), std::move(known))) {}

void GrowingDecoder::grow(ConversationPtr conversation, StandingLinks fixed) {
    m_decoding->grow(std::move(conversation), std::move(fixed));
}

bool GrowingDecoder::decode(Control& control) {
    torch::InferenceMode inference;
    m_network->eval();
    const std::size_t first = decided(), total = m_decoding->size() - first;
    const auto keepGoing = [&] { return control.step(decided() - first, total); };
    while (keepGoing()) {
        if (!m_decoding->advance(keepGoing)) return !control.cancelled();
        decideTogether(m_network, {m_decoding.get()});
    }
    return false;
}

void GrowingDecoder::prepare(std::size_t message, Control& control) {
    torch::InferenceMode inference;
    m_decoding->prepare(message, [&] { return !control.cancelled(); });
}

std::vector<std::size_t> GrowingDecoder::redecide(StandingLinks fixed, Reach reach, Control& control) {
    torch::InferenceMode inference;
    m_network->eval();
    if (!m_decoding->redecide(std::move(fixed), reach)) return {};
    const auto keepGoing = [&] { return control.step(m_decoding->reached(), m_decoding->size()); };
    while (keepGoing() && m_decoding->advance(keepGoing)) decideTogether(m_network, {m_decoding.get()});
    m_decoding->leaveTheRest();
    return m_decoding->takeChanged();
}

}  // namespace antecedent
