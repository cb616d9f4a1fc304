// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Finds messages by text or speaker while one types; Enter and F3 go to the next, Shift+F3 to the one
/// before. Beside it whether case counts and whether the text is a regular expression.
class FindField : public QWidget {
    Q_OBJECT

public:
    explicit FindField(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit* edit() { return m_edit; }
    QToolButton* caseButton() { return m_case; }
    QToolButton* patternButton() { return m_pattern; }
    QString countText() const { return m_count->text(); }

    void focus();
    void go(bool forward);

Q_SIGNALS:
    void found(const std::vector<antecedent::MessageId>& matches);
    /// Escape: the person wants to be back where they came from.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeSwitch(const QString& sign, const QString& name, const QString& what);
    void arrange();
    void ask();
    void showCount();

    Workspace& m_workspace;
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_case;
    QToolButton* m_pattern;
};

}  // namespace antecedent
