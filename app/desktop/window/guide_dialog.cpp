// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/guide_dialog.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/desktop/window/first_size.h"
#include "app/desktop/window/guide_pictures.h"

namespace antecedent {
namespace {
constexpr QSize wished(760, 620);
}

GuideDialog::GuideDialog(QWidget* parent)
    : QDialog(parent),
      m_pages(new QStackedWidget(this)),
      m_place(new QLabel(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Next"), this)) {
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    addPages();
    showPage(0);
    m_next->setDefault(true);
    m_next->setFocus();
    resize(wished.boundedTo(firstSizeOn(screen())));
}

QWidget* GuideDialog::makeFoot() {
    auto* foot = new QWidget(this);
    auto* close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_place);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addSpacing(12);
    layout->addWidget(close);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(page() + 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void GuideDialog::addPages() {
    GuidePictures pictures(this);
    addPage(tr("What you see"), pictures.tree(),
            {tr("Every card is a message. A line leads down to each reply to it."),
             tr("Messages that hang together are a thread, on one ground. The list on the left has all threads."),
             tr("A click selects a message in all views. The inspector on the right tells what it answers.")});
    addPage(
        tr("How sure it is"), pictures.legend(),
        {tr("The program finds replies by what is said, by whom and when. It can be wrong, and says how sure it is."),
         tr("The number on a link is its probability: 1 is certain, 0.50 is as likely wrong as right."),
         tr("What the file itself says of replies is kept as it is.")});
    addPage(tr("Review what is doubtful"), pictures.inspector(),
            {tr("“Review” in the tool bar, or the space key, goes to the least certain message, then to the next one."),
             tr("The inspector lists what it may answer. Keys 1 to 5 choose, N starts a thread.")});
    addPage(tr("Correct"), pictures.dragging(),
            {tr("Drag a card onto the message that it answers. On empty ground it starts a thread."),
             tr("Ctrl+Z takes back every step."),
             tr("Your corrections are kept for the file, and stay when replies are predicted anew.")});
    addPage(tr("Look and find"), pictures.otherViews(),
            {tr("Ctrl+1 to Ctrl+7 show the same conversation in seven ways, Ctrl+\\ two of them side by side."),
             tr("Ctrl+F finds words and names. “Export” writes the replies for other programs."),
             tr("F1 lists all keys.")});
}

void GuideDialog::addPage(const QString& title, QWidget* picture, const QStringList& sentences) {
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->setSpacing(8);
    auto* heading = new QLabel(title, page);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() + 4);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    layout->addWidget(heading);
    for (const QString& sentence : sentences) {
        auto* words = new QLabel(sentence, page);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    layout->addSpacing(8);
    layout->addWidget(picture);
    layout->addStretch();
    auto* area = new QScrollArea(m_pages);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
}

void GuideDialog::showPage(int page) {
    if (page < 0 || page >= pageCount()) return;
    m_pages->setCurrentIndex(page);
    m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pageCount());
}

}  // namespace antecedent
