// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

#include "app/desktop/document/thread_mark.h"
#include "app/desktop/settings/reading_choice.h"

namespace antecedent {

/// What the program remembers of single files, by their paths.
class FileMemory {
public:
    explicit FileMemory(QSettings& settings) : m_settings(settings) {}

    /// How a file is to be read; as its content says unless a person said otherwise.
    ReadingChoice reading(const QString& path) const;
    void setReading(const QString& path, const ReadingChoice& choice);

    /// What a person noted of the threads of a file's n-th conversation.
    ThreadMarks threadMarks(const QString& path, std::size_t conversation) const;
    void setThreadMarks(const QString& path, std::size_t conversation, const ThreadMarks& marks);

private:
    QSettings& m_settings;
};

}  // namespace antecedent
