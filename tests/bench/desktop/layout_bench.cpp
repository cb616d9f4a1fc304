// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// Layouts, alone and beside Graphviz.

#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

#include "graph/layout/radial_tree_layout.h"
#include "graph/layout/speaker_layout.h"
#include "graph/layout/tidy_tree_layout.h"
#include "graph/layout/timeline_layout.h"
#include "tests/bench/desktop/benches.h"
#include "tests/bench/desktop/made_conversation.h"

namespace antecedent::bench {
namespace {

constexpr Size card{232, 72};
constexpr int repeats = 5;
constexpr int dotPatience = 120000;  // ms

double millisecondsOf(const Layout& layout, const ReplyTree& tree) {
    return best(repeats, [&] {
        Control control;
        return layout.place(tree, NodeSizes(card), {}, control).has_value();
    });
}

double speakersMilliseconds(const ReplyTree& tree) {
    return best(repeats, [&] {
        Control control;
        const SpeakerNetwork network = speakerNetwork(tree);
        return SpeakerLayout().place(network, NodeSizes(Size{60, 60}), {}, control).has_value();
    });
}

QByteArray dotText(const ReplyTree& tree) {
    QByteArray text("digraph g { node [shape=box, fixedsize=true, width=3.2, height=1];\n");
    for (std::size_t i = 0; i < tree.size(); ++i) {
        text += QByteArray::number(static_cast<qulonglong>(i)) + ";\n";
        const auto parent = tree.primaryParent(MessageId(i));
        if (!parent) continue;
        text += QByteArray::number(static_cast<qulonglong>(parent->index())) + "->" +
                QByteArray::number(static_cast<qulonglong>(i)) + ";\n";
    }
    return text + "}\n";
}

/// Milliseconds, or a negative number when it gave up.
double dotMilliseconds(const QString& dot, const ReplyTree& tree) {
    const QByteArray text = dotText(tree);
    const auto start = Clock::now();
    QProcess process;
    process.start(dot, {QStringLiteral("-Tplain"), QStringLiteral("-o/dev/null")});
    process.write(text);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(dotPatience) && process.exitCode() == 0;
    if (!finished) process.kill();
    process.waitForFinished();
    return finished ? millisecondsSince(start) : -1;
}

}  // namespace

void measureLayouts(const std::vector<std::size_t>& sizes) {
    std::printf("\nlayout, ms             tidy    radial  timeline  speakers\n");
    for (const std::size_t size : sizes) {
        const ReplyTree tree = ReplyTree::fromDeclared(madeConversation(size));
        std::printf("%8zu messages  %8.1f  %8.1f  %8.1f  %8.1f\n", size, millisecondsOf(TidyTreeLayout(), tree),
                    millisecondsOf(RadialTreeLayout(), tree), millisecondsOf(TimelineLayout(), tree),
                    speakersMilliseconds(tree));
        std::fflush(stdout);
    }
}

void compareWithGraphviz() {
    const QString dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (dot.isEmpty()) {
        std::printf("\nGraphviz' dot is not there (package graphviz), so nothing is compared with it.\n");
        return;
    }
    std::printf("\nthe same tree, ms      tidy       dot   times\n");
    for (const std::size_t size : {500, 1000, 2000, 4000, 8000}) {
        const ReplyTree tree = ReplyTree::fromDeclared(madeConversation(size));
        const double ours = millisecondsOf(TidyTreeLayout(), tree);
        const double theirs = dotMilliseconds(dot, tree);
        if (theirs < 0) {
            std::printf("%8zu messages  %8.2f   dot gave up\n", size, ours);
            return;
        }
        std::printf("%8zu messages  %8.2f  %8.0f  %6.0f\n", size, ours, theirs, theirs / ours);
        std::fflush(stdout);
    }
}

}  // namespace antecedent::bench
