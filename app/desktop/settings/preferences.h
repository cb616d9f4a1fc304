// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/document/workspace.h"
#include "app/desktop/settings/app_settings.h"

namespace antecedent {

/// What the settings say of the look, for the whole program.
void applyLook(const AppSettings& settings);
/// What the settings say of predicting.
void applyPrediction(const AppSettings& settings, Workspace& workspace);

}  // namespace antecedent
