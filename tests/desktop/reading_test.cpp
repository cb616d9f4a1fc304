// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// How files are opened, and read another way than by their content.
#include <QDirIterator>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSignalSpy>

#include "app/desktop/jobs/pipeline_engine.h"
#include "app/desktop/window/readable_kinds.h"
#include "app/desktop/window/reading_dialog.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

class ReadingTest : public WindowTest {
protected:
    template <class T>
    T* shownDialog() {
        QTest::qWait(1);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<T*>(widget); dialog != nullptr && dialog->isVisible()) return dialog;
        }
        return nullptr;
    }
    ReadingDialog* dialog() {
        m_window->reading().readAs->trigger();
        return shownDialog<ReadingDialog>();
    }
};

TEST_F(ReadingTest, ReadsAgainAsAPersonSays) {
    EXPECT_FALSE(m_window->reading().readAs->isEnabled());
    const QString file = sixMessages();
    open(file);
    auto* button = m_window->status().findChild<QToolButton*>(QStringLiteral("readAsButton"));
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    ReadingDialog* reading = dialog();
    ASSERT_NE(reading, nullptr);
    EXPECT_TRUE(reading->choice().empty()) << "by content until a person says otherwise";
    reading->format()->setCurrentIndex(reading->format()->findData(QStringLiteral("irc")));
    reading->dateOrder()->setCurrentIndex(2);
    reading->timeZone()->setCurrentText(QStringLiteral("Europe/Berlin"));
    reading->column("speaker")->setCurrentText(QStringLiteral("from"));
    reading->join()->setChecked(true);
    QTest::mouseClick(reading->readButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(m_engine->readFormat, "irc");
    EXPECT_EQ(m_engine->readOptions.dayFirst, std::optional<bool>(false));
    EXPECT_EQ(m_engine->readOptions.timeZone, "Europe/Berlin");
    EXPECT_EQ(m_engine->readOptions.columns.at("speaker"), "from");
    EXPECT_TRUE(m_engine->readOptions.join);
    restart();
    openAsChosen(*m_workspace, *m_settings, file);
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(m_engine->readFormat, "irc") << "it is kept for the file";
    EXPECT_EQ(m_engine->readOptions.columns.at("speaker"), "from");
    EXPECT_EQ(dialog()->choice().options.timeZone, "Europe/Berlin");
    openAsChosen(*m_workspace, *m_settings, writeFile("other.txt", "ada: one\n"));
    EXPECT_EQ(m_engine->readFormat, "") << "and for no other";
}

TEST_F(ReadingTest, KeepsNoWayInWhichAFileCannotBeRead) {
    open(sixMessages());
    ReadingChoice mail;
    mail.format = "mail";
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_window->reading().read(mail);
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(tree().size(), 6u) << "what was shown still is";
    EXPECT_EQ(m_engine->readFormat, "");
    EXPECT_TRUE(m_settings->files().reading(sixMessages()).empty());
    if (auto* box = shownDialog<QMessageBox>()) box->close();
}

TEST_F(ReadingTest, TheEngineReadsAsItWasTold) {
    const QString file =
        writeFile("table.csv", "who,said,when\nada,is it open?,03/09/26 10:00\nbob,yes,03/09/26 10:01\n");
    PipelineEngine engine;
    Control control;
    ImportOptions options;
    options.dayFirst = true;
    options.columns = {{"speaker", "who"}, {"text", "said"}, {"time", "when"}};
    engine.readAs(file.toStdString(), "csv", options);
    const auto read = engine.open(file.toStdString(), control);
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->report.firstTime.substr(0, 10), "2026-09-03");
    options.dayFirst = false;
    engine.readAs(file.toStdString(), "csv", options);
    EXPECT_EQ(engine.open(file.toStdString(), control)->report.firstTime.substr(0, 10), "2026-03-09");
}

TEST_F(ReadingTest, OffersTheColumnsOfTheFile) {
    const auto columns = [this](const char* name, const char* content) {
        return columnsOf(writeFile(name, content)).join(QLatin1Char('|')).toStdString();
    };
    EXPECT_EQ(columns("a.csv", "who,\"said\",when\na,b,c\n"), "who|said|when");
    EXPECT_EQ(columns("b.tsv", "who\tsaid, or sung\na\tb\n"), "who|said, or sung");
    EXPECT_EQ(columns("c.jsonl", "{\"from\": \"a\", \"body\": \"b\"}\n{}\n"), "body|from");
    EXPECT_EQ(columns("d.json", "[\n  {\"from\": \"a\", \"x\": {\"y\": 1}},\n  {\"from\""), "from|x");
    EXPECT_EQ(columns("e.txt", "ada: hello there\n"), "");
}

TEST_F(ReadingTest, TellsWhatCouldNotBeRead) {
    ImportReport report;
    report.title = "IRC (irssi)";
    report.warnings = {{7, "no speaker"}};
    report.unread = {"notes.bin: binary"};
    auto* reading = new ReadingDialog(report, {}, nullptr);
    auto* list = reading->findChild<QListWidget*>();
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->count(), 2);
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("Line 7: no speaker"));
    EXPECT_TRUE(reading->format()->itemText(0).contains(QStringLiteral("IRC (irssi)")));
    EXPECT_GT(reading->format()->count(), 20);
    delete reading;
}

TEST_F(ReadingTest, TheDialogOffersAllKindsAndFolders) {
    m_window->actions().open->trigger();
    auto* files = shownDialog<QFileDialog>();
    ASSERT_NE(files, nullptr);
    ASSERT_GT(files->nameFilters().size(), 4);
    const QString endings = files->nameFilters().first();
    QDirIterator samples(QStringLiteral(ANTECEDENT_SOURCE_DIR "/samples"), QDir::Files);
    while (samples.hasNext()) {
        const QString ending = QFileInfo(samples.next()).suffix();
        if (ending == QStringLiteral("md")) continue;
        EXPECT_TRUE(QRegularExpression(QStringLiteral("\\*\\.%1\\b").arg(ending)).match(endings).hasMatch())
            << ending.toStdString();
    }
    files->close();
    QTest::qWait(1);
    m_window->actions().openFolder->trigger();
    auto* folders = shownDialog<QFileDialog>();
    ASSERT_NE(folders, nullptr);
    EXPECT_EQ(folders->fileMode(), QFileDialog::Directory);
    folders->close();
}

}  // namespace
}  // namespace antecedent
