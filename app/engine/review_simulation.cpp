// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_simulation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "app/engine/gold_conversation.h"
#include "graph/import/annotated_conversations.h"

namespace antecedent {
namespace {

using Links = std::vector<std::vector<MessageId>>;

Links linksOf(const LinkScores& scores) {
    Links links;
    for (const MessageScores& message : scores.messages) links.push_back(message.parents);
    return links;
}

/// Links of annotated messages alone.
LinkPair pairOf(const Conversation& gold, const Links& links) {
    LinkPair pair{declaredLinks(gold), {}};
    for (std::size_t i = 0; i < links.size(); ++i) {
        pair.predicted.parents.push_back(pair.gold.parents[i] ? std::optional(links[i]) : std::nullopt);
    }
    return pair;
}

}  // namespace

/// One conversation and the person who is asked about it.
class SimulatedReview {
public:
    SimulatedReview(ConversationPtr gold, FollowedConversation followed, const ReviewPlan& plan)
        : m_goldPtr(std::move(gold)),
          m_gold(*m_goldPtr),
          m_followed(std::move(followed)),
          m_plan(plan),
          m_tree(ReplyTree::fromScores(m_followed.conversation(), m_followed.scores())),
          m_once(linksOf(m_followed.scores())),
          m_before(m_once) {
        for (std::size_t i = 0; i < m_gold.size(); ++i) m_annotated += m_gold.messages()[i].declaredParents.has_value();
    }

    std::size_t annotated() const { return m_annotated; }
    std::size_t answers() const { return m_fixed.size(); }

    /// Asks until there are so many answers, or nothing is left to ask.
    Result<void> answerUpTo(std::size_t count, Control& control) {
        while (answers() < count) {
            const auto item = next();
            if (!item) return {};
            const auto& parents = *m_gold.message(*item).declaredParents;
            m_fixed.emplace_back(*item, parents);
            m_once[item->index()] = parents;
            if (const auto changed = m_followed.redecide(m_fixed, control); !changed) {
                return tl::unexpected(changed.error());
            }
            m_tree.applyScores(m_followed.scores());
            if (const auto set = correct(*item, parents); !set) return set;
        }
        return {};
    }

    DecidedConversation decided() const { return {m_followed.conversation(), m_fixed}; }

    /// The same answers, and links in the light of what the options say was learnt.
    Result<void> beginAnew(Pipeline& pipeline, PredictOptions options, Control& control) {
        options.fixed = m_fixed;
        const ConversationPtr conversation = m_followed.conversation();
        auto anew = FollowedConversation::begin(pipeline, conversation, options, control);
        if (!anew) return tl::unexpected(anew.error());
        m_followed = std::move(*anew);
        if (auto found = m_followed.extend(conversation, control); !found) return found;
        m_tree = ReplyTree::fromScores(conversation, m_followed.scores());
        for (const auto& [message, parents] : m_fixed) {
            if (auto set = correct(message, parents); !set) return set;
        }
        return {};
    }

    void addTo(ReviewPoint& point) const {
        point.answers += answers();
        Links now = linksOf(m_followed.scores());
        for (const auto& [message, parents] : m_fixed) now[message.index()] = parents;
        const LinkPair pair = pairOf(m_gold, now), once = pairOf(m_gold, m_once);
        const LinkPair before = pairOf(m_gold, m_before);
        point.links += countLinks(pair);
        point.linksOnce += countLinks(once);
        for (std::size_t i = 0; i < m_gold.size(); ++i) {
            const bool asked = m_tree.attachment(MessageId(i)).origin == LinkOrigin::Corrected;
            if (asked || !pair.gold.parents[i]) continue;
            point.repaired += isRight(pair, i) && !isRight(before, i);
            point.broken += !isRight(pair, i) && isRight(before, i);
        }
    }

private:
    Result<void> correct(MessageId message, const std::vector<MessageId>& parents) {
        std::vector<Link> links;
        for (const MessageId parent : parents) links.push_back({parent, 1});
        return m_tree.setParents(message, links, LinkOrigin::Corrected);
    }

    std::optional<MessageId> next() const {
        for (const ReviewItem& item : reviewItems({{&m_tree, &m_followed.scores()}}, m_plan)) {
            if (m_gold.message(item.message).declaredParents) return item.message;
        }
        return std::nullopt;
    }

    ConversationPtr m_goldPtr;
    const Conversation& m_gold;
    FollowedConversation m_followed;
    ReviewPlan m_plan;
    ReplyTree m_tree;
    Links m_once;    ///< the first prediction with the answers laid over it
    Links m_before;  ///< the first prediction
    LinkOverrides m_fixed;
    std::size_t m_annotated = 0;
};

ReviewSimulation::ReviewSimulation(Pipeline& pipeline, const SimulationOptions& options)
    : m_pipeline(pipeline), m_options(options) {}

ReviewSimulation::~ReviewSimulation() = default;

Result<void> ReviewSimulation::add(const ConversationPtr& gold, const ConversationPtr& seen, Control& control) {
    auto followed = FollowedConversation::begin(m_pipeline, seen, m_options.predict, control);
    if (!followed) return tl::unexpected(followed.error());
    if (auto found = followed->extend(seen, control); !found) return found;
    ReviewPlan plan = m_options.plan;
    plan.below = 2;  // so that every share can be reached
    plan.sample = gold->size();
    m_reviews.push_back(std::make_unique<SimulatedReview>(gold, std::move(*followed), plan));
    return {};
}

Result<std::vector<ReviewPoint>> ReviewSimulation::run(Control& control) {
    std::vector<ReviewPoint> points(m_options.shares.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].share = m_options.shares[i];
        for (const auto& review : m_reviews) {
            const double wanted = points[i].share * static_cast<double>(review->annotated());
            const auto answered = review->answerUpTo(static_cast<std::size_t>(std::lround(wanted)), control);
            if (!answered) return tl::unexpected(answered.error());
        }
        if (const auto learnt = learn(control); !learnt) return tl::unexpected(learnt.error());
        for (const auto& review : m_reviews) review->addTo(points[i]);
    }
    return points;
}

Result<void> ReviewSimulation::learn(Control& control) {
    std::vector<DecidedConversation> decided;
    std::size_t decisions = 0;
    for (const auto& review : m_reviews) {
        decided.push_back(review->decided());
        decisions += decided.back().decided.size();
    }
    if (!m_options.learn || !worthLearning(m_learnt, decisions)) return {};
    const auto trial = m_pipeline.adapt(decided, m_options.predict, control);
    if (!trial) return tl::unexpected(trial.error());
    const bool learntBefore = m_learnt.adaptation != nullptr;
    m_learnt = learntFrom(*trial, decisions);
    if (!learntBefore && !m_learnt.adaptation) return {};
    PredictOptions options = m_options.predict;
    options.adaptation = m_learnt.adaptation;
    for (const auto& review : m_reviews) {
        if (auto begun = review->beginAnew(m_pipeline, options, control); !begun) return begun;
    }
    return {};
}

Result<std::vector<SourceReview>> simulateReviews(Pipeline& pipeline, const ReviewRequest& request, Control& control) {
    std::vector<SourceReview> reviews;
    const EvaluationOptions& evaluation = request.evaluation;
    const SimulationOptions options{evaluation.predict, request.plan, request.learn};
    std::map<std::string, ReviewSimulation> simulations;
    for (const std::filesystem::path& file : request.files) {
        const auto opened = pipeline.open(file, evaluation.format, control);
        if (!opened) return tl::unexpected(opened.error());
        const auto place = simulations.try_emplace(evaluatedSource(file, evaluation.perFile), pipeline, options).first;
        for (const ConversationPtr& conversation : annotatedConversations(*opened)) {
            const GoldConversation gold = goldOf(conversation, evaluation.keepDeclared);
            if (!gold.scored->hasDeclaredLinks()) continue;
            if (auto added = place->second.add(gold.scored, gold.seen, control); !added) {
                return tl::unexpected(added.error());
            }
        }
        if (place->second.empty()) {
            return fail(ErrorCode::BadInput, "says of no message whom it answers, so nobody could be asked",
                        file.string());
        }
    }
    for (auto& [source, simulation] : simulations) {
        auto points = simulation.run(control);
        if (!points) return tl::unexpected(points.error());
        reviews.push_back({source, std::move(*points)});
    }
    return reviews;
}

std::string reviewTable(const std::vector<SourceReview>& reviews) {
    std::string table;
    for (const SourceReview& review : reviews) {
        table += review.source + "\n" +
                 fmt::format("{:>10} {:>10} {:>24} {:>24} {:>10} {:>8}\n", "looked at", "answers",
                             "link F1, decided anew", "link F1, decided once", "repaired", "broken");
        for (const ReviewPoint& point : review.points) {
            table +=
                fmt::format("{:>8.0f} % {:>10} {:>24.1f} {:>24.1f} {:>10} {:>8}\n", 100 * point.share, point.answers,
                            100 * point.links.f1(), 100 * point.linksOnce.f1(), point.repaired, point.broken);
        }
    }
    return table;
}

std::string reviewJson(const std::vector<SourceReview>& reviews) {
    nlohmann::json all = nlohmann::json::array();
    for (const SourceReview& review : reviews) {
        nlohmann::json points = nlohmann::json::array();
        for (const ReviewPoint& point : review.points) {
            points.push_back({{"share", point.share},
                              {"answers", point.answers},
                              {"link_f1", point.links.f1()},
                              {"link_f1_decided_once", point.linksOnce.f1()},
                              {"repaired", point.repaired},
                              {"broken", point.broken}});
        }
        all.push_back({{"source", review.source}, {"review", points}});
    }
    return all.dump(2) + "\n";
}

}  // namespace antecedent
