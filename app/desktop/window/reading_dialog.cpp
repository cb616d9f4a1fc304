// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/reading_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QTimeZone>
#include <algorithm>

#include "graph/import/importer_registry.h"

namespace antecedent {
namespace {

constexpr std::size_t shownWarnings = 200;
constexpr int columnsBeside = 2;  // roles in a row

struct Role {
    const char* name;
    const char* title;
};

const Role roles[] = {{"speaker", QT_TRANSLATE_NOOP("ReadingDialog", "Speaker")},
                      {"text", QT_TRANSLATE_NOOP("ReadingDialog", "Text")},
                      {"time", QT_TRANSLATE_NOOP("ReadingDialog", "Time")},
                      {"id", QT_TRANSLATE_NOOP("ReadingDialog", "Id")},
                      {"parent", QT_TRANSLATE_NOOP("ReadingDialog", "Answers")},
                      {"thread", QT_TRANSLATE_NOOP("ReadingDialog", "Thread")},
                      {"conversation", QT_TRANSLATE_NOOP("ReadingDialog", "Conversation")},
                      {"subject", QT_TRANSLATE_NOOP("ReadingDialog", "Subject")}};

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

ReadingDialog::ReadingDialog(const ImportReport& report, const ReadingChoice& choice, QWidget* parent)
    : QDialog(parent),
      m_format(new QComboBox(this)),
      m_dateOrder(new QComboBox(this)),
      m_timeZone(new QComboBox(this)),
      m_join(new QCheckBox(tr("Make one conversation of all that the file holds"), this)) {
    setWindowTitle(tr("How the file is read"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillFormats(report);
    m_dateOrder->setAccessibleName(tr("Day and month"));
    m_dateOrder->addItems({tr("By content"), tr("Day first: 3/9 is 3 September"), tr("Month first: 3/9 is 9 March")});
    m_timeZone->setAccessibleName(tr("Time zone"));
    m_timeZone->addItem(tr("None: times stay as they are"));
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) m_timeZone->addItem(QString::fromLatin1(zone));
    auto* form = new QFormLayout(this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Day and month"), m_dateOrder);
    form->addRow(tr("Time zone"), m_timeZone);
    form->addRow(tr("Columns"), makeColumns(columnsOf(QString::fromStdString(report.file))));
    form->addRow(QString(), m_join);
    if (QWidget* warnings = makeWarnings(report)) form->addRow(tr("Not read"), warnings);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_read = buttons->addButton(tr("Read Again"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT asked(this->choice());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(choice);
}

void ReadingDialog::fillFormats(const ImportReport& report) {
    m_format->setAccessibleName(tr("Format"));
    const ImporterRegistry registry;
    QList<std::pair<QString, QString>> formats;
    for (const auto& importer : registry.importers())
        formats.append({words(importer->title()), words(importer->name())});
    std::sort(formats.begin(), formats.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    const QString now = QString::fromStdString(report.title);
    m_format->addItem(now.isEmpty() ? tr("By content") : tr("By content (last time: %1)").arg(now), QString());
    for (const auto& [title, name] : formats) m_format->addItem(title, name);
}

QWidget* ReadingDialog::makeColumns(const QStringList& known) {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    int place = 0;
    for (const Role& role : roles) {
        const QString title = QCoreApplication::translate("ReadingDialog", role.title);
        auto* column = new QComboBox(box);
        column->setEditable(true);
        column->addItem(QString());
        column->addItems(known);
        column->setAccessibleName(tr("Column: %1").arg(title));
        column->lineEdit()->setPlaceholderText(tr("by its name"));
        column->setMinimumContentsLength(14);
        m_columns[role.name] = column;
        auto* label = new QLabel(title, box);
        label->setBuddy(column);
        grid->addWidget(label, place / columnsBeside, 2 * (place % columnsBeside));
        grid->addWidget(column, place / columnsBeside, 2 * (place % columnsBeside) + 1);
        ++place;
    }
    return box;
}

QWidget* ReadingDialog::makeWarnings(const ImportReport& report) {
    if (report.warnings.empty() && report.unread.empty()) return nullptr;
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("What could not be read"));
    list->setMaximumHeight(6 * fontMetrics().height());
    for (const std::string& file : report.unread) list->addItem(QString::fromStdString(file));
    for (std::size_t i = 0; i < std::min(report.warnings.size(), shownWarnings); ++i) {
        const ImportWarning& warning = report.warnings[i];
        const QString text = QString::fromStdString(warning.message);
        list->addItem(warning.line > 0 ? tr("Line %1: %2").arg(warning.line).arg(text) : text);
    }
    return list;
}

void ReadingDialog::show(const ReadingChoice& choice) {
    m_format->setCurrentIndex(std::max(0, m_format->findData(QString::fromStdString(choice.format))));
    if (choice.options.dayFirst) m_dateOrder->setCurrentIndex(*choice.options.dayFirst ? 1 : 2);
    const int zone = m_timeZone->findText(QString::fromStdString(choice.options.timeZone));
    m_timeZone->setCurrentIndex(choice.options.timeZone.empty() ? 0 : std::max(0, zone));
    m_join->setChecked(choice.options.join);
    for (const auto& [role, column] : choice.options.columns) {
        if (m_columns.count(role) > 0) m_columns[role]->setCurrentText(QString::fromStdString(column));
    }
}

ReadingChoice ReadingDialog::choice() const {
    ReadingChoice choice;
    choice.format = m_format->currentData().toString().toStdString();
    if (m_dateOrder->currentIndex() > 0) choice.options.dayFirst = m_dateOrder->currentIndex() == 1;
    if (m_timeZone->currentIndex() > 0) choice.options.timeZone = m_timeZone->currentText().toStdString();
    choice.options.join = m_join->isChecked();
    for (const auto& [role, column] : m_columns) {
        const QString name = column->currentText().trimmed();
        if (!name.isEmpty()) choice.options.columns[role] = name.toStdString();
    }
    return choice;
}

}  // namespace antecedent
