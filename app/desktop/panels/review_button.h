// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Tells how many messages are doubtful; a click begins to review them.
class ReviewButton : public QToolButton {
    Q_OBJECT

public:
    enum class Words { Invitation, Count };  ///< "Review 20 doubtful", "20 doubtful"

    ReviewButton(Workspace& workspace, Words words, QWidget* parent = nullptr);

private:
    void count();

    Workspace& m_workspace;
    Words m_words;
};

}  // namespace antecedent
