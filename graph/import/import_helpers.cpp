// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/import_helpers.h"

namespace antecedent {

Conversation::Header headerFor(const ImportSource& source, const Importer& importer, std::string genre) {
    Conversation::Header header;
    header.id = stemOf(source.path);
    header.title = header.id;
    header.genre = std::move(genre);
    header.sourceFile = source.path.string();
    header.format = importer.name();
    return header;
}

void addConversation(ImportResult& result, ConversationBuilder& builder, const EarlierLinksReader& links) {
    if (builder.size() == 0) return;
    result.conversations.push_back(builder.build(result.report.warnings));
    result.earlier.resize(result.conversations.size());
    result.earlier.back() = links.resolve(*result.conversations.back());
}

Result<ImportResult> finish(ImportResult result, const ImportSource& source, const Importer& importer,
                            std::string_view expected) {
    result.report.file = source.path.string();
    result.report.format = importer.name();
    for (const ConversationPtr& conversation : result.conversations) {
        result.report.messages += conversation->size();
        for (const Message& message : conversation->messages()) {
            result.report.declaredLinks += message.declaredParents ? message.declaredParents->size() : 0;
        }
    }
    if (result.report.messages > 0) return result;
    std::string reason = "no message found; expected " + std::string(expected);
    std::size_t line = 0;
    if (!result.report.warnings.empty()) {
        line = result.report.warnings.front().line;
        reason += " (" + result.report.warnings.front().message + ")";
    }
    return fail(ErrorCode::BadInput, std::move(reason), placeOf(source, line));
}

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "reading was stopped");
}

std::string placeOf(const ImportSource& source, std::size_t line) {
    return source.path.string() + (line ? ":" + std::to_string(line) : "");
}

std::string counted(std::size_t count, std::string_view noun) {
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string stemOf(const std::filesystem::path& path) {
    std::filesystem::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
    for (const char* packing : {".gz", ".bz2", ".xz", ".zst"}) {
        if (name.extension() == packing) name = name.stem();
    }
    return name.has_stem() ? name.stem().string() : "conversation";
}

}  // namespace antecedent
