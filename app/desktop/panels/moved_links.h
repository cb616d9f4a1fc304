// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <map>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// The links that moved with a decision, one a row: where each was and is, to be put back or kept singly. Goes once
/// every one of them is decided, or when it is closed.
class MovedLinks : public QScrollArea {
    Q_OBJECT

public:
    explicit MovedLinks(Workspace& workspace, QWidget* parent = nullptr);

    /// `before`: the messages and where they were. Those that are listed already stay as they are.
    void list(const std::vector<NewPlace>& before);
    int count() const { return static_cast<int>(m_rows.size()); }
    QPushButton* putBackButton(MessageId message);
    QPushButton* keepButton(MessageId message);

    QSize sizeHint() const override;

private:
    struct Row {
        QWidget* widget = nullptr;
        QPushButton* putBack = nullptr;
        QPushButton* keep = nullptr;
    };

    void add(const NewPlace& before);
    void follow(const Change& change);
    void drop(MessageId message);
    void clear();
    QString words(const NewPlace& before) const;
    QString placeOf(const std::vector<MessageId>& parents) const;

    Workspace& m_workspace;
    QVBoxLayout* m_layout;
    std::map<MessageId, Row> m_rows;
};

}  // namespace antecedent
