// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/importer.h"

namespace antecedent {

Recognition TextImporter::sniff(const SourceTree& source) const {
    if (!source.single()) return {};
    const std::string head = source.head(source.entries().front());
    return head.empty() ? Recognition{} : sniffText({source.path(), head});
}

Result<void> TextImporter::read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                                Control& control) const {
    if (!source.single()) {
        return fail(ErrorCode::BadInput,
                    {"is a folder or an archive; the format %1 is read from a file", std::string(name())},
                    source.path().string());
    }
    const auto text = source.text(source.entries().front());
    if (!text) return tl::unexpected(text.error());
    if (!text->guessedEncoding.empty()) sink.warn({0, "not in UTF-8; read as " + text->guessedEncoding});
    return readText({source.path(), text->text}, options, sink, control);
}

}  // namespace antecedent
