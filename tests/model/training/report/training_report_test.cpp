// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/report/training_report.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "graph/base/file.h"
#include "model/training/report/training_log.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

EpochReport report(int epoch, double share, double loss) {
    EpochReport result;
    result.epoch = epoch;
    result.share = share;
    result.loss = loss;
    result.trainAccuracy = 0.5;
    return result;
}

std::vector<EpochReport> log() {
    auto end = report(1, 1, 0.75);
    end.dev = {{"forum <a>", 0.61, 0.62}};
    end.meanAccuracy = 0.62;
    return {report(1, 0.5, 1.5), end};
}

TEST(TrainingLog, ComesBackAndSkipsWhatItCannotRead) {
    const testing::TemporaryFolder folder;
    const auto file = std::filesystem::path(folder.path("log.jsonl"));
    for (const EpochReport& entry : log()) ASSERT_TRUE(appendToLog(file, entry));
    ASSERT_TRUE(writeFile(file, *readFile(file) + "{\"epoch\": 2, \"loss\": null}\nnonsense\n"));
    const auto read = readLog(file);
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].share, 0.5);
    EXPECT_EQ(read[0].loss, 1.5);
    ASSERT_EQ(read[1].dev.size(), 1u);
    EXPECT_EQ(read[1].dev[0].source, "forum <a>");
    EXPECT_EQ(read[1].dev[0].accuracy, 0.62);
    EXPECT_TRUE(readLog(folder.path("none.jsonl")).empty());
}

TEST(TrainingReport, TellsWhereNewEvidenceAloneWasLearnt) {
    TrainingOptions options;
    options.joint.epochs = 1;
    options.joint.newEvidence = true;
    EXPECT_THAT(trainingReport(options, log()), HasSubstr("1 with new evidence alone learning"));
}

TEST(TrainingReport, TellsWhatWasLearntAndHowFar) {
    TrainingOptions options;
    options.data = {{"corpus/train.jsonl", 500},
                    {"corpus/train.jsonl", 0, Taken::ThreadsApart},
                    {"corpus/train.jsonl", 9, Taken::MixedThreads},
                    {"corpus/train.jsonl", 8, Taken::Nameless}};
    options.seed = 7;
    options.secondLook.genres = std::set<Genre>{Genre::Meeting};
    options.startBias = {{Genre::Chat, -0.2}, {Genre::Meeting, 0.5}};
    const std::string text = trainingReport(options, log());
    EXPECT_THAT(text, HasSubstr("| corpus/train.jsonl | 500 |"));
    EXPECT_THAT(text, HasSubstr("| corpus/train.jsonl, threads apart | all |"));
    EXPECT_THAT(text, HasSubstr("| corpus/train.jsonl, threads crossed | 9 |\n| corpus/train.jsonl, nameless | 8 |"));
    EXPECT_THAT(text, HasSubstr("Seed 7;"));
    EXPECT_THAT(text, HasSubstr("with its upper 3 layers learning"));
    EXPECT_THAT(text, HasSubstr("second look, 2 epochs of what is in doubt (rate 8e-05): meeting."));
    EXPECT_THAT(text, HasSubstr("added to thread starts as given, not fitted: chat -0.2, meeting 0.5.\n"));
    EXPECT_THAT(text, HasSubstr("| 1 | 0.750 | 50.0 | 62.0 |"));
    EXPECT_THAT(text, HasSubstr("| forum <a> | 61.0 | 62.0 |"));
    EXPECT_THAT(text, Not(HasSubstr("1.500"))) << "half an epoch is no row";
}

TEST(TrainingReport, DrawsEveryReport) {
    const std::string svg = trainingCurves(log());
    EXPECT_THAT(svg, HasSubstr("dev: forum &lt;a&gt;"));
    EXPECT_THAT(svg, Not(HasSubstr("<a>")));
    // Loss falls from 1.5 to 0.75 of at most 1.65: from y 46.5 to 119.3 in the panel from 32 to 192.
    EXPECT_THAT(svg, HasSubstr("296.0,46.5 536.0,119.3"));
}

}  // namespace
}  // namespace antecedent
