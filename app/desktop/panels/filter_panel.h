// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/found_list_model.h"
#include "app/desktop/panels/message_list.h"

namespace antecedent {

/// Marks in all views the messages of a speaker, a time, a probability, an origin of the link, or without replies, and
/// lists them. That ends when the panel is closed.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(Workspace& workspace, QWidget* parent = nullptr);

    QComboBox* speaker() { return m_speaker; }
    QComboBox* origin() { return m_origin; }
    QDateTimeEdit* from() { return m_from; }
    QDateTimeEdit* to() { return m_to; }
    QDoubleSpinBox* least() { return m_least; }
    QDoubleSpinBox* most() { return m_most; }
    QCheckBox* unanswered() { return m_unanswered; }
    QPushButton* reset() { return m_reset; }
    MessageList* list() { return m_list; }
    QString summary() const { return m_summary->text(); }

    void focus() { m_speaker->setFocus(Qt::ShortcutFocusReason); }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QDoubleSpinBox* makeProbability(const QString& name, double value);
    QDateTimeEdit* makeTime(const QString& name);
    QWidget* pair(QWidget* first, QWidget* second);
    void fillOrigins();
    void wire();
    void readConversation();
    void ask();
    void clear();
    void tell();

    Workspace& m_workspace;
    FoundListModel m_model;
    QComboBox* m_speaker;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QDoubleSpinBox* m_least;
    QDoubleSpinBox* m_most;
    QComboBox* m_origin;
    QCheckBox* m_unanswered;
    QPushButton* m_reset;
    QLabel* m_summary;
    MessageList* m_list;
    bool m_reading = false;
};

}  // namespace antecedent
