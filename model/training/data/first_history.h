// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/base/control.h"
#include "model/bundle/model_file.h"
#include "model/training/data/corpus.h"
#include "model/training/data/predicted_history.h"

namespace antecedent {

/// Conversations to read first: all of them, or those of which less than half is annotated (as where a platform
/// declares some replies), so that nothing else is known of most places.
enum class ReadFirst { All, Gaps };

/// With which model, and what.
struct FirstReading {
    const ReplyModel& model;
    ReadFirst which = ReadFirst::All;
};

/// Reads conversations with a finished model, its own links as history, and records what it says: what the
/// first pass of a further training sees instead of the truth. False when cancelled.
bool predictHistory(const FirstReading& reading, const std::vector<CorpusConversation>& corpus,
                    PredictedHistory& history, Control& control);

}  // namespace antecedent
