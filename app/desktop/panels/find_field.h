// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>
#include <vector>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Finds messages by text or speaker while one types; Enter and F3 go to the next, Shift+F3 to the one
/// before.
class FindField : public QWidget {
    Q_OBJECT

public:
    explicit FindField(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit* edit() { return m_edit; }
    const std::vector<MessageId>& matches() const { return m_matches; }

    void focus();
    void go(bool forward);

Q_SIGNALS:
    void found(const std::vector<antecedent::MessageId>& matches);
    /// Escape: the person wants to be back where they came from.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showCount();

    Workspace& m_workspace;
    QLineEdit* m_edit;
    QLabel* m_count;
    std::vector<MessageId> m_matches;
};

}  // namespace antecedent
