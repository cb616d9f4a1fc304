// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/about_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/desktop/window/first_size.h"
#include "app/engine/model_location.h"

namespace antecedent {
namespace {

constexpr QSize wished(720, 560);

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString cardOf(const QString& modelFolder) {
    const auto folder = findModel(modelFolder.toStdString());
    if (!folder) return AboutDialog::tr("There is no model: %1").arg(QString::fromStdString(folder.error().text()));
    const QString card = textOf(QString::fromStdString((*folder / "README.md").string()));
    return card.isEmpty() ? AboutDialog::tr("This model came without a card.") : card;
}

}  // namespace

AboutDialog::AboutDialog(const QString& modelFolder, QWidget* parent) : QDialog(parent), m_tabs(new QTabWidget(this)) {
    setWindowTitle(tr("About Antecedent"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->addTab(makeText(tr("Model card"), cardOf(modelFolder), true), tr("Model card"));
    m_tabs->addTab(makeText(tr("Licence"), textOf(QStringLiteral(":/LICENSE")), false), tr("Licence"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(wished.boundedTo(firstSizeOn(screen())));
}

QWidget* AboutDialog::makeHead() {
    auto* head = new QWidget(this);
    auto* icon = new QLabel(head);
    icon->setPixmap(QApplication::windowIcon().pixmap(48, 48));
    auto* words = new QLabel(head);
    words->setObjectName(QStringLiteral("version"));
    words->setTextFormat(Qt::RichText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(QStringLiteral("<b>Antecedent %1</b><br>%2<br>%3")
                       .arg(QApplication::applicationVersion().toHtmlEscaped(),
                            tr("Finds out who answered whom in a conversation, and shows how sure it is."),
                            tr("Apache License 2.0 · runs on this computer alone, sends nothing")));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return head;
}

QWidget* AboutDialog::makeText(const QString& name, const QString& text, bool markdown) {
    auto* browser = new QTextBrowser(m_tabs);
    browser->setAccessibleName(name);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    browser->document()->setDocumentMargin(12);
    if (markdown) {
        browser->setMarkdown(text);
    } else {
        browser->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        browser->setPlainText(text);
    }
    return browser;
}

}  // namespace antecedent
