// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/desktop/models/chart_data.h"
#include "graph/metrics/conversation_statistics.h"

namespace antecedent {

/// One figure of a whole conversation with its name.
struct Figure {
    QString name;
    QString value;
    QString meaning;  ///< a sentence that explains it
};

QList<Figure> figuresOf(const ConversationStatistics& statistics);
/// The figures as CSV with a heading line.
QString csvOf(const QList<Figure>& figures);

/// The charts that have something to show.
QList<ChartData> chartsOf(const Conversation& conversation, const ConversationStatistics& statistics);

}  // namespace antecedent
