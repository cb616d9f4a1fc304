// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/tree/reply_graph.h"

#include <gmock/gmock.h>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/range/iterator_range.hpp>
#include <iterator>

#include "graph/conversation/conversation_builder.h"
#include "graph/layout/forest_view.h"

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<antecedent::ReplyTree>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<antecedent::ReplyTree>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<antecedent::ForestView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<antecedent::ForestView>));

namespace antecedent {
namespace {

using ::testing::ElementsAre;

/// 0 starts a thread, 1 and 2 answer it, 3 answers 2 and besides it 1 and 0.
ReplyTree tree() {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (int i = 0; i < 4; ++i) builder.add(MessageDraft{});
    std::vector<ImportWarning> warnings;
    ReplyTree tree(builder.build(warnings));
    const auto set = [&](std::size_t child, std::vector<Link> parents) {
        EXPECT_TRUE(tree.setParents(MessageId(child), std::move(parents), LinkOrigin::Corrected));
    };
    set(3, {{MessageId(2), 1}, {MessageId(1), 1}, {MessageId(0), 1}});
    set(2, {{MessageId(0), 1}});
    set(1, {{MessageId(0), 1}});
    return tree;
}

TEST(ReplyGraph, LeadsFromMessagesToWhatTheyAnswer) {
    const ReplyTree linked = tree();
    std::vector<std::size_t> answered;
    for (const ReplyEdge edge : boost::make_iterator_range(out_edges(3, linked))) {
        EXPECT_EQ(source(edge, linked), 3u);
        answered.push_back(target(edge, linked));
    }
    EXPECT_THAT(answered, ElementsAre(2, 1, 0));
}

TEST(ReplyGraph, LeadsBackFromAllAnswers) {
    const ReplyTree linked = tree();
    std::vector<std::size_t> answers;
    for (const ReplyEdge edge : boost::make_iterator_range(in_edges(0, linked))) {
        EXPECT_EQ(target(edge, linked), 0u);
        answers.push_back(source(edge, linked));
    }
    EXPECT_THAT(answers, ElementsAre(1, 2, 3));
    EXPECT_EQ(degree(1, linked), 2u);
}

TEST(ReplyGraph, FollowsACorrection) {
    ReplyTree linked = tree();
    ASSERT_TRUE(linked.setParents(MessageId(3), {{MessageId(1), 1}}, LinkOrigin::Corrected));
    EXPECT_EQ(in_degree(0, linked), 2u);
    EXPECT_EQ(in_degree(1, linked), 1u);
    EXPECT_EQ(in_degree(2, linked), 0u);
    EXPECT_EQ(out_degree(3, linked), 1u);
}

TEST(ReplyGraph, IsWalkedByBoostsAlgorithms) {
    const ReplyTree linked = tree();
    std::vector<std::size_t> order;
    boost::topological_sort(linked, std::back_inserter(order));
    EXPECT_THAT(order, ElementsAre(0, 1, 2, 3)) << "what is answered comes first";
    std::vector<std::size_t> steps(linked.size(), 0);
    const auto down = boost::make_reverse_graph(linked);
    boost::breadth_first_search(
        down, std::size_t(0),
        boost::visitor(boost::make_bfs_visitor(boost::record_distances(steps.data(), boost::on_tree_edge()))));
    EXPECT_THAT(steps, ElementsAre(0, 1, 1, 1));
}

TEST(ForestView, LeaveOutWhatIsHidden) {
    const ReplyTree linked = tree();
    const std::vector<bool> shown{true, false, true, true};
    const ForestView graph(linked, shown);
    EXPECT_EQ(out_degree(0, graph), 1u);
    EXPECT_EQ(*adjacent_vertices(0, graph).first, 2u);
    const ReplyEdge edge = *out_edges(2, graph).first;
    EXPECT_EQ(source(edge, graph), 2u);
    EXPECT_EQ(target(edge, graph), 3u);
    EXPECT_EQ(out_degree(1, graph), 0u) << "secondary links are no way down";
}

}  // namespace
}  // namespace antecedent
