// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/review_button.h"

#include <QLocale>

#include "app/desktop/document/certainty.h"
#include "app/desktop/document/review_mode.h"
#include "app/desktop/style/line_icon.h"

namespace antecedent {

ReviewButton::ReviewButton(Workspace& workspace, Words words, QWidget* parent)
    : QToolButton(parent), m_workspace(workspace), m_words(words) {
    setAutoRaise(true);
    setToolTip(tr("Go through the doubtful links, one message at a time"));
    if (words == Words::Invitation) {
        setIcon(lineIcon(QStringLiteral("doubt")));
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    connect(this, &QToolButton::clicked, &workspace, [&workspace] {
        workspace.review().start({ReviewOrder::Gain, likelyFrom});
    });
    connect(&workspace.document(), &ConversationDocument::changed, this, &ReviewButton::count);
    count();
}

void ReviewButton::count() {
    const bool known = m_workspace.document().isOpen() && !m_workspace.document().wantsPrediction();
    const std::size_t doubtful = m_workspace.document().counts().doubtful;
    const QString number = QLocale().toString(static_cast<qulonglong>(doubtful));
    if (m_words == Words::Count) {
        setText(tr("%1 doubtful").arg(number));
    } else if (doubtful > 0) {
        setText(tr("Review %1 doubtful").arg(number));
    } else {
        setText(known ? tr("Nothing doubtful") : tr("Review"));
    }
    setEnabled(doubtful > 0);
}

}  // namespace antecedent
