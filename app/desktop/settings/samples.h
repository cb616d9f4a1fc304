// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace antecedent {

/// A conversation that comes with the program.
struct Sample {
    QString path;
    QString title;
    QString detail;
    QString icon;
};

/// The samples that are there: beside an installed program, or in the source tree of a built one.
std::vector<Sample> findSamples();

}  // namespace antecedent
