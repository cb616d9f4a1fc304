// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace antecedent {

/// What a person noted of a thread.
struct ThreadMark {
    QString name;  ///< empty: called by its first message
    bool pinned = false;

    bool empty() const { return name.isEmpty() && !pinned; }
};

/// By the source's id of a thread's first message.
using ThreadMarks = QMap<QString, ThreadMark>;

}  // namespace antecedent
