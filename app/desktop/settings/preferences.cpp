// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/preferences.h"

#include <QApplication>

#include "app/desktop/document/shown_prediction.h"
#include "app/desktop/style/quiet_style.h"

namespace antecedent {

void applyLook(const AppSettings& settings) {
    applyTheme(settings.theme());
    applyFontSize(settings.fontSize());
    auto* style = qobject_cast<QuietStyle*>(QApplication::style());
    if (style == nullptr) return;
    style->setSpeakerColors(settings.speakerColors());
    for (QWidget* widget : QApplication::allWidgets()) widget->update();
}

void applyPrediction(const AppSettings& settings, Workspace& workspace) {
    workspace.prediction().setThreads(settings.threads());
    workspace.engine().useModel(settings.modelFolder().toStdString());
}

}  // namespace antecedent
