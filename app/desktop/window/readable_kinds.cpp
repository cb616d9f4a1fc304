// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/readable_kinds.h"

#include <QCoreApplication>
#include <utility>

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ReadableKinds", text);
}

}  // namespace

QStringList readableKinds() {
    const std::pair<QString, QString> kinds[] = {
        {translated("Chats and logs"), QStringLiteral("*.txt *.log *.json *.jsonl *.ndjson *.html *.htm *.weechatlog")},
        {translated("Forums and issues"), QStringLiteral("*.html *.htm *.json *.jsonl *.xml")},
        {translated("Mail"), QStringLiteral("*.mbox *.mbx *.eml *.txt")},
        {translated("Subtitles and transcripts"),
         QStringLiteral("*.vtt *.srt *.sbv *.txt *.docx *.cha *.eaf *.exb *.trs *.TextGrid *.xml")},
        {translated("Tables"), QStringLiteral("*.csv *.tsv *.tab")},
        {translated("Exported reply trees"), QStringLiteral("*.json *.jsonl")},
        {translated("Archives"), QStringLiteral("*.zip *.tar *.gz *.tgz *.bz2 *.xz *.zst *.7z")}};
    QStringList all;
    QStringList filters;
    for (const auto& [title, endings] : kinds) {
        all << endings.split(QLatin1Char(' '));
        filters << QStringLiteral("%1 (%2)").arg(title, endings);
    }
    all.removeDuplicates();
    filters.prepend(QStringLiteral("%1 (%2)").arg(translated("All that can be read"), all.join(QLatin1Char(' '))));
    filters << QStringLiteral("%1 (*)").arg(translated("Any file"));
    return filters;
}

}  // namespace antecedent
