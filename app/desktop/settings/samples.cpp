// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Samples", text);
}

QString sampleFolder() {
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* place : {"../share/antecedent/samples", "../../../samples"}) {
        const QString folder = program.absoluteFilePath(QString::fromLatin1(place));
        if (QFileInfo(folder).isDir()) return QDir::cleanPath(folder);
    }
    return {};
}

}  // namespace

std::vector<Sample> findSamples() {
    const QString folder = sampleFolder();
    if (folder.isEmpty()) return {};
    std::vector<Sample> samples;
    const auto add = [&](const char* file, Sample sample) {
        sample.path = folder + QLatin1Char('/') + QString::fromLatin1(file);
        if (QFileInfo::exists(sample.path)) samples.push_back(std::move(sample));
    };
    add("forum-thread.json",
        {{}, translated("Forum thread"), translated("Posts whose replies the file knows"), QStringLiteral("tree")});
    add("support-chat.txt",
        {{}, translated("Support chat"), translated("Several talks at once in one channel"), QStringLiteral("chat")});
    add("meeting.vtt",
        {{}, translated("Meeting"), translated("A transcript with speakers and times"), QStringLiteral("file")});
    return samples;
}

}  // namespace antecedent
