// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string>

#include "graph/base/error.h"

namespace antecedent {

/// What the engine says of a failure, in the language of the window; as it is when there are no words for it.
/// The engine knows no Qt and speaks English: file names, numbers and what the system says stay as they are.
QString errorWords(const std::string& message);

/// "where: message" of the error, in the same language.
QString errorText(const Error& error);

}  // namespace antecedent
