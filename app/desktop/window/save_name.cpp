// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/save_name.h"

namespace antecedent {
namespace {

/// "json" of "Reply tree (*.json)".
QString endingOf(const QString& filter) {
    return filter.section(QStringLiteral("*."), 1).chopped(1);
}

QString withoutEnding(const QString& name, const QStringList& endings) {
    for (const QString& ending : endings) {
        const QString whole = QLatin1Char('.') + ending;
        if (name.endsWith(whole)) return name.chopped(whole.size());
    }
    return name;
}

}  // namespace

void offerName(QFileDialog& dialog, const QString& base) {
    const QString first = endingOf(dialog.nameFilters().value(0));
    dialog.setDefaultSuffix(first);
    dialog.selectFile(base + QLatin1Char('.') + first);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        // The dialog may have changed the ending already.
        const QString bare = withoutEnding(name, {endingOf(filter), dialog.defaultSuffix()});
        dialog.setDefaultSuffix(endingOf(filter));
        dialog.selectFile(bare + QLatin1Char('.') + dialog.defaultSuffix());
    });
}

}  // namespace antecedent
