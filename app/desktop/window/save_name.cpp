// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/save_name.h"

namespace antecedent {
namespace {

/// "json" of "Reply tree (*.json)".
QString endingOf(const QString& filter) {
    return filter.section(QStringLiteral("*."), 1).chopped(1);
}

}  // namespace

void offerName(QFileDialog& dialog, const QString& base) {
    const QString first = endingOf(dialog.nameFilters().value(0));
    dialog.setDefaultSuffix(first);
    dialog.selectFile(base + QLatin1Char('.') + first);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        const QString before = QLatin1Char('.') + dialog.defaultSuffix();
        if (name.endsWith(before)) name.chop(before.size());
        dialog.setDefaultSuffix(endingOf(filter));
        dialog.selectFile(name + QLatin1Char('.') + dialog.defaultSuffix());
    });
}

}  // namespace antecedent
