// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/speakers_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <algorithm>

namespace antecedent {
namespace {

constexpr int sliderWidth = 110;
constexpr int roomForTable = 760;  // of the whole view

/// A table that says how wide it wants to be: as wide as its columns.
class NarrowTable : public QTableView {
public:
    using QTableView::QTableView;
    QSize sizeHint() const override {
        constexpr int widest = 420;
        return {std::min(widest, horizontalHeader()->length() + 24), 200};
    }
};

}  // namespace

SpeakersView::SpeakersView(Workspace& workspace, ViewSettings& settings, QWidget* parent)
    : CanvasView(workspace, std::make_unique<NetworkScene>(workspace.document(), settings), parent),
      m_workspace(workspace),
      m_settings(settings),
      m_least(new QSlider(Qt::Horizontal)),
      m_leastWords(new QLabel),
      m_counts(new QLabel),
      m_matrix(new QToolButton),
      m_tableButton(new QToolButton),
      m_table(new NarrowTable) {
    auto* edges = new CanvasEdges(*this);
    edges->put(Qt::TopEdge, makeHead());
    makeTable();
    edges->put(Qt::LeftEdge, m_table);
    m_table->setVisible(m_tableButton->isChecked());
    connect(&scene(), &NetworkScene::counted, this, &SpeakersView::tell);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &SpeakersView::follow);
    tell();
}

QWidget* SpeakersView::makeHead() {
    auto* head = new QWidget;
    head->setObjectName(QStringLiteral("speakersHead"));
    head->setAutoFillBackground(true);
    m_least->setFixedWidth(sliderWidth);
    m_least->setObjectName(QStringLiteral("leastReplies"));
    m_least->setAccessibleName(tr("Least number of replies for a link"));
    m_least->setToolTip(tr("Leave out links of fewer replies, and who has none then"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_matrix->setText(tr("Matrix"));
    m_matrix->setToolTip(tr("Who answers in rows, who is answered in columns"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("The speakers as a table beside the drawing"));
    for (QToolButton* button : {m_matrix, m_tableButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_leastWords);
    layout->addWidget(m_least);
    layout->addSpacing(8);
    layout->addWidget(m_counts);
    layout->addStretch();
    layout->addWidget(m_matrix);
    layout->addWidget(m_tableButton);
    connect(m_least, &QSlider::valueChanged, this, &SpeakersView::take);
    connect(m_matrix, &QToolButton::toggled, this, [this](bool on) {
        if (!m_telling) m_settings.setSpeakers(m_settings.leastReplies(), on);
    });
    connect(m_tableButton, &QToolButton::toggled, m_table, &QWidget::setVisible);
    return head;
}

void SpeakersView::makeTable() {
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SpeakerTableModel::sortRole);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("speakerTable"));
    m_table->setAccessibleName(tr("Speakers"));
    m_table->setModel(&m_sorted);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SpeakerTableModel::MessagesColumn, Qt::DescendingOrder);
    connect(m_table, &QTableView::clicked, this, &SpeakersView::choose);
    connect(m_table, &QTableView::activated, this, &SpeakersView::choose);
}

void SpeakersView::take() {
    if (!m_telling) m_settings.setSpeakers(m_least->value(), m_settings.matrix());
}

/// Says what the scene shows now.
void SpeakersView::tell() {
    const QScopedValueRollback<bool> guard(m_telling, true);
    const NetworkScene& shown = scene();
    std::size_t most = 1;
    for (const SpeakerEdge& edge : shown.wholeNetwork().edges) most = std::max(most, edge.replies);
    m_least->setRange(1, static_cast<int>(most));
    m_least->setValue(m_settings.leastReplies());
    m_leastWords->setText(m_settings.leastReplies() == 1 ? tr("All links")
                                                         : tr("From %1 replies").arg(m_settings.leastReplies()));
    m_matrix->setChecked(shown.isMatrix());
    std::vector<std::size_t> sizes(shown.groups().size(), 0);
    for (const std::size_t group : shown.groups()) ++sizes[group];
    const auto groups = std::count_if(sizes.begin(), sizes.end(), [](std::size_t size) { return size > 1; });
    m_counts->setText(tr("%1 of %2 links · %3 speakers · %4 groups")
                          .arg(shown.network().edges.size())
                          .arg(shown.wholeNetwork().edges.size())
                          .arg(shown.network().nodes.size())
                          .arg(groups));
    m_model.show(shown.network(), shown.groups(), shown.names());
    m_table->resizeColumnsToContents();
    m_table->updateGeometry();
    follow(m_workspace.selection().current());
}

void SpeakersView::choose(const QModelIndex& index) {
    const auto node = static_cast<std::size_t>(m_sorted.mapToSource(index).row());
    const MessageId first = scene().firstMessage(node);
    if (scene().nodeOf(m_workspace.selection().current()) != node && first.valid()) {
        m_workspace.selection().select(first);
    }
}

void SpeakersView::follow(MessageId message) {
    const std::size_t node = scene().nodeOf(message);
    if (node >= static_cast<std::size_t>(m_model.rowCount())) return m_table->clearSelection();
    m_table->selectRow(m_sorted.mapFromSource(m_model.index(static_cast<int>(node), 0)).row());
}

// The table comes by itself where there is room for it, until somebody decides.
void SpeakersView::resizeEvent(QResizeEvent* event) {
    CanvasView::resizeEvent(event);
    if (m_roomKnown || !isVisible()) return;
    m_roomKnown = true;
    m_tableButton->setChecked(width() >= roomForTable);
}

}  // namespace antecedent
