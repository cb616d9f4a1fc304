// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/base/error.h"

namespace antecedent {

/// What a failure says, in the language of the window. The engine knows no Qt and speaks English: what has no
/// translation, and the names, numbers and words of the system that stand in it, stay as they are.
QString errorWords(const Error& error);

/// "where: what it says", in the same language.
QString errorText(const Error& error);

}  // namespace antecedent
