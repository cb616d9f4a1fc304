// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/base/error.h"
#include "model/api/training_options.h"

/// What the values of `antecedent train`'s options mean. Each ...Problem says what is wrong with a value;
/// empty: nothing.
namespace antecedent {

/// "FILE" or "FILE:N", where N is the number of messages to draw at most. Errors name the file that is not
/// there.
Result<std::vector<TrainingFile>> trainingFiles(const std::vector<std::string>& arguments);

/// "meeting,forum" -> genres; "none" -> none. Nullopt where one is not known.
std::optional<std::set<Genre>> genresIn(const std::string& text);
std::string genresProblem(const std::string& text);

/// "chat, forum, mail" and so on.
std::string genreNames();

/// "meeting=0.5,chat=-0.2" -> what is added to thread starts there. Nullopt where it reads otherwise.
std::optional<std::map<Genre, double>> startBiasesIn(const std::string& text);
std::string startBiasProblem(const std::string& text);

/// Of a number that must be above 0.
std::string positiveProblem(const std::string& text);

std::string maskProblem(const std::string& text);

}  // namespace antecedent
