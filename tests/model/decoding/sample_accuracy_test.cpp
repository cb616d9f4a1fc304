// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <filesystem>
#include <fstream>

#include "graph/metrics/link_counts.h"
#include "tests/model/decoding/shipped_predictor_test.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

constexpr double allowedLoss = 2;  // points of link F1; in samples of few messages one link
constexpr const char* recordedFile = ANTECEDENT_SOURCE_DIR "/tests/golden/sample_accuracy.txt";

/// Link F1 in per cent of the shipped model, by sample, as it was when somebody last looked at it.
std::map<std::string, double> recorded() {
    std::map<std::string, double> result;
    std::ifstream file(recordedFile);
    std::string name;
    for (double f1 = 0; file >> name >> f1;) result[name] = f1;
    return result;
}

/// Would notice an upper level that is wrong in the same way in all arithmetics.
class SampleAccuracy : public ShippedPredictorTest {
protected:
    /// Links of all conversations in a gold file, whose links are hidden from the model.
    LinkCounts linksOf(const fs::path& gold) {
        Control control;
        options.ignoreDeclared = true;
        const auto read = ImporterRegistry().read(gold, "", control);
        LinkCounts counts;
        if (!read) return counts;
        for (const ConversationPtr& conversation : read->conversations) {
            const auto scores = predictor->predict(conversation, options, control);
            if (!scores) return {};
            counts += countLinks({declaredLinks(*conversation), decidedLinks(*scores)});
        }
        return counts;
    }
};

TEST_F(SampleAccuracy, IsWhatItWas) {
    const auto before = recorded();
    std::size_t samples = 0;
    for (const auto& entry : fs::directory_iterator(ANTECEDENT_SOURCE_DIR "/samples")) {
        const std::string file = entry.path().filename().string();
        constexpr std::string_view ending = ".gold.jsonl";
        if (file.size() <= ending.size() || file.substr(file.size() - ending.size()) != ending) continue;
        const std::string name = file.substr(0, file.size() - ending.size());
        const LinkCounts links = linksOf(entry.path());
        ASSERT_GT(links.gold, 0u) << name;
        const double now = 100 * links.f1();
        const double oneLink = 100.0 / static_cast<double>(links.gold);
        const auto known = before.find(name);
        ASSERT_NE(known, before.end()) << "add to " << recordedFile << ": " << name << ' ' << now;
        EXPECT_GE(now, known->second - std::max(allowedLoss, oneLink) - 0.1) << name;
        ++samples;
    }
    EXPECT_EQ(samples, before.size());
}

}  // namespace
}  // namespace antecedent
