// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <filesystem>
#include <random>
#include <set>

#include "graph/base/file.h"
#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = 60'000;
constexpr std::size_t mutationsOfEach = 30;

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) {
    return end == 0 ? 0 : random() % end;
}

/// A text as broken transfers, editors and attackers leave it: bytes changed, parts cut, doubled or moved.
std::string mutated(std::string text, Random& random) {
    const std::size_t changes = 1 + below(random, 4);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = below(random, text.size());
        const std::size_t length = 1 + below(random, std::min<std::size_t>(text.size() - at, 200));
        switch (below(random, 6)) {
            case 0:
                text[at] = static_cast<char>(random());
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, text.substr(at, length));
                break;
            case 3:
                text.insert(at, text.substr(below(random, text.size()), length));
                break;
            case 4: {
                constexpr std::string_view marks = "\n\t\"<>[]{}:,-=\r\\&%0";
                text.insert(at, 1, marks[below(random, marks.size())]);
                break;
            }
            default:
                text.resize(at);
        }
    }
    return text;
}

std::vector<std::string> textsOfSamples() {
    std::vector<std::string> texts;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(ANTECEDENT_SOURCE_DIR) / "samples")) {
        if (!entry.is_regular_file() || entry.path().string().find(".gold.") != std::string::npos) continue;
        auto text = readFile(entry.path());
        if (text && text->size() <= largest) texts.push_back(std::move(*text));
    }
    return texts;
}

/// What came out is sound: links go to earlier messages, ids are single, texts are UTF-8.
void expectSound(const ImportResult& result) {
    for (const ConversationPtr& conversation : result.conversations) {
        std::set<std::string> ids;
        for (std::size_t i = 0; i < conversation->size(); ++i) {
            const Message& message = conversation->messages()[i];
            EXPECT_TRUE(ids.insert(message.id).second);
            EXPECT_TRUE(isUtf8(message.text));
            EXPECT_TRUE(!message.speaker.valid() || message.speaker.index() < conversation->speakers().size());
            if (!message.declaredParents) continue;
            for (const MessageId parent : *message.declaredParents) EXPECT_LT(parent.index(), i);
        }
    }
}

/// Every reader answers damaged files of every kind, its own and others', with an error or with something sound.
TEST(Mutations, AreReadOrRefusedByEveryImporter) {
    const ImporterRegistry registry;
    Random random(20260502);
    std::size_t read = 0, refused = 0;
    for (const std::string& text : textsOfSamples()) {
        for (std::size_t i = 0; i < mutationsOfEach; ++i) {
            const SourceTree source = SourceTree::ofText("sample", mutated(text, random));
            const auto& importer = registry.importers()[below(random, registry.importers().size())];
            for (const std::string& format : {std::string(), std::string(importer->name())}) {
                Control control;
                const auto result = registry.read(source, format, control);
                if (!result) {
                    EXPECT_NE(result.error().code, ErrorCode::Internal) << format << ": " << result.error().text();
                    ++refused;
                    continue;
                }
                expectSound(*result);
                ++read;
            }
        }
    }
    EXPECT_GT(read, mutationsOfEach);
    EXPECT_GT(refused, mutationsOfEach);
}

}  // namespace
}  // namespace antecedent
