// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "graph/import/importer_registry.h"
#include "tests/graph/export/export_testing.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// What the schema holds against a document; empty when nothing.
std::string complaint(const json& document) {
    static const json text =
        json::parse(readFile(fs::path(ANTECEDENT_SOURCE_DIR) / "resources" / "reply-tree.schema.json").value());
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results)) return {};
    valijson::ValidationResults::Error error;
    std::string all = "refused";
    while (results.popError(error)) all += "\n" + error.description;
    return all;
}

json exported() {
    const ReplyTree tree = smallTree();
    const LinkScores scores = smallScores();
    return json::parse(exportReplyTreeJson({{&tree, &scores}}));
}

TEST(ReplyTreeSchema, HoldsForEveryKindOfLink) {
    EXPECT_EQ(complaint(exported()), "");
    EXPECT_EQ(complaint(json::parse(exportReplyTreeJson({}))), "");
}

TEST(ReplyTreeSchema, KnowsSubjectsAndNamesOfThreads) {
    json document = exported();
    document["conversations"][0]["roots"][0]["subject"] = "Lamps";
    document["conversations"][0]["roots"][0]["thread"] = "lamps";
    EXPECT_EQ(complaint(document), "");
}

TEST(ReplyTreeSchema, RefusesWhatTheFormatIsNot) {
    json document = exported();
    document["version"] = 3;
    EXPECT_NE(complaint(document), "");
    document = exported();
    document["conversations"][0]["roots"][0]["children"][0]["link"]["origin"] = "guess";
    EXPECT_NE(complaint(document), "");
    document = exported();
    document["conversations"][0]["roots"][0]["children"][1]["children"][0]["link"]["probability"] = 1.5;
    EXPECT_NE(complaint(document), "");
    document = exported();
    document["conversations"][0]["roots"][0].erase("text");
    EXPECT_NE(complaint(document), "");
    document = exported();
    document["surprise"] = true;
    EXPECT_NE(complaint(document), "");
}

TEST(ReplyTreeSchema, HoldsForEverySample) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(ANTECEDENT_SOURCE_DIR) / "samples")) {
        if (entry.path().filename() == "README.md") continue;
        Control control;
        const auto sample = ImporterRegistry().read(entry.path(), "", control);
        ASSERT_TRUE(sample) << entry.path();
        std::vector<ReplyTree> trees;
        for (const auto& conversation : sample->conversations) trees.push_back(ReplyTree::fromDeclared(conversation));
        std::vector<ExportItem> items;
        for (const ReplyTree& tree : trees) items.push_back({&tree, nullptr});
        EXPECT_EQ(complaint(json::parse(exportReplyTreeJson(items))), "") << entry.path();
        ++count;
    }
    EXPECT_GE(count, 14u);
}

}  // namespace
}  // namespace antecedent
