// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/base/error.h"

namespace antecedent {

/// What a failure says, in the language of the window. The engine knows no Qt and speaks English: what has no
/// translation, and the names, numbers and words of the system that stand in it, stay as they are.
QString errorWords(const Error& error);

/// The same where it stands by itself: it begins with a capital letter.
QString errorSentence(const Error& error);

/// "where: what it says", in the same language, or a sentence where the place is unknown.
QString errorText(const Error& error);

}  // namespace antecedent
