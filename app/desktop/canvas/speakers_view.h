// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include "app/desktop/canvas/canvas_edges.h"
#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/canvas/network_scene.h"
#include "app/desktop/models/speaker_table_model.h"

namespace antecedent {

/// The speakers as a drawing, with a table beside it and above it how many replies make a link.
class SpeakersView : public CanvasView {
    Q_OBJECT

public:
    SpeakersView(Workspace& workspace, ViewSettings& settings, QWidget* parent = nullptr);

    NetworkScene& scene() { return static_cast<NetworkScene&>(*canvas()); }
    QSlider* least() { return m_least; }
    QToolButton* matrix() { return m_matrix; }
    QToolButton* tableButton() { return m_tableButton; }
    QTableView* table() { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void makeTable();
    void tell();
    void take();
    void choose(const QModelIndex& index);
    void follow(MessageId message);

    Workspace& m_workspace;
    ViewSettings& m_settings;
    QSlider* m_least;
    QLabel* m_leastWords;
    QLabel* m_counts;
    QToolButton* m_matrix;
    QToolButton* m_tableButton;
    QTableView* m_table;
    SpeakerTableModel m_model;
    QSortFilterProxyModel m_sorted;
    bool m_telling = false;
    bool m_roomKnown = false;
};

}  // namespace antecedent
