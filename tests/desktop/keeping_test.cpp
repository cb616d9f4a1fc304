// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTimer>

#include "graph/base/sha256.h"
#include "graph/project/database.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// What a person decides stays, whatever happens to the file, the disk, or the program.
class KeepingTest : public WindowTest {
protected:
    static MessageId id(std::size_t index) { return MessageId(index); }

    std::size_t corrections() { return m_workspace->document().corrections().size(); }
    QString project() { return m_workspace->keeper().path(); }
    std::vector<DecisionEvent> log() {
        return Project::open(project().toStdString(), true)->events().value_or(std::vector<DecisionEvent>());
    }
    /// Nobody can write into the project until it ends.
    class Blocked {
    public:
        explicit Blocked(const QString& file) : m_database(file.toStdString(), Database::Access::ReadWrite) {
            m_database.execute(
                "CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        }
        ~Blocked() { m_database.execute("DROP TRIGGER full"); }

    private:
        Database m_database;
    };
};

TEST_F(KeepingTest, ALineAppendedWhileTheWindowIsClosedCostsNothing) {
    const QString file = sixMessages();
    open(file);
    m_workspace->correct(id(3), {id(0)});
    restart();
    QFile log(file);
    ASSERT_TRUE(log.open(QIODevice::Append));
    log.write("eva: one more\n");
    log.close();
    open(file);
    ASSERT_EQ(corrections(), 1u);
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
}

TEST_F(KeepingTest, ALineDeletedMovesNoDecision) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    m_workspace->correct(id(5), {id(4)});
    restart();
    open(writeFile("talk.txt",
                   "bob: which kernel?\nada: 6.1\ncy: install the headers\ndee: is the meeting at five?\n"
                   "bob: yes\n"));
    ASSERT_EQ(corrections(), 1u);
    EXPECT_EQ(tree().primaryParent(id(4)), id(3)) << "the last still answers the one before";
    EXPECT_EQ(tree().attachment(id(2)).origin, LinkOrigin::Predicted) << "its parent is gone";
    EXPECT_EQ(m_workspace->keeper().unplaced(), 1u);
    EXPECT_TRUE(m_workspace->keeper().unplacedLines().front().contains(QStringLiteral("gone")));
}

TEST_F(KeepingTest, PredictsNothingTwice) {
    open(sixMessages());
    EXPECT_EQ(m_engine->predicted, 1);
    restart();
    open(sixMessages());
    EXPECT_EQ(m_engine->predicted, 0);
    EXPECT_DOUBLE_EQ(tree().attachment(id(2)).probability, 0.4);
}

TEST_F(KeepingTest, TwoWindowsOnOneFileSeeAndKeepEachOthersDecisions) {
    const QString file = sixMessages();
    open(file);
    Workspace other(m_engine, ProjectLibrary(path("projects").toStdString()));
    other.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !other.jobs().busy(); }, 10000));
    m_workspace->correct(id(3), {id(0)});
    other.correct(id(5), {});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return corrections() == 2 && other.document().corrections().size() == 2; }, 10000));
    m_window->actions().undo->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.document().corrections().size() == 1; }, 10000));
    restart();
    open(file);
    EXPECT_EQ(corrections(), 1u);
    EXPECT_TRUE(tree().attachment(id(5)).parents.empty());
}

TEST_F(KeepingTest, ACopyInAnotherFolderIsTheSameText) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    QDir(path("")).mkdir(QStringLiteral("other"));
    const QString copy = path("other/talk.txt");
    ASSERT_TRUE(QFile::copy(sixMessages(), copy));
    restart();
    open(copy);
    EXPECT_EQ(corrections(), 1u);
    m_workspace->correct(id(5), {});
    restart();
    open(sixMessages());
    EXPECT_EQ(corrections(), 1u) << "from then on each has its own";
    restart();
    open(copy);
    EXPECT_EQ(corrections(), 2u);
}

TEST_F(KeepingTest, AMovedFileTakesItsDecisionsAlong) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    ASSERT_TRUE(QFile::rename(path("talk.txt"), path("moved.txt")));
    restart();
    open(path("moved.txt"));
    ASSERT_EQ(corrections(), 1u);
    QFile log(path("moved.txt"));
    ASSERT_TRUE(log.open(QIODevice::Append));
    log.write("eva: one more\n");
    log.close();
    restart();
    open(path("moved.txt"));
    EXPECT_EQ(corrections(), 1u) << "and is found by its new name";
}

TEST_F(KeepingTest, WhatCannotBeWrittenStaysOnTheScreenUntilItCan) {
    open(sixMessages());
    {
        const Blocked full(project());
        m_workspace->correct(id(3), {id(0)});
        m_workspace->correct(id(5), {});
        EXPECT_TRUE(m_window->keeping().trouble()->isVisible());
        EXPECT_TRUE(m_window->keeping().trouble()->text().contains(QStringLiteral("2")));
        EXPECT_EQ(tree().primaryParent(id(3)), id(0)) << "the work goes on";
        EXPECT_TRUE(log().empty());
        QTimer::singleShot(0, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr) << "closing asks";
            box->button(QMessageBox::Cancel)->click();
        });
        EXPECT_FALSE(m_window->keeping().mayClose());
    }
    m_window->keeping().trouble()->firstButton()->click();
    EXPECT_FALSE(m_window->keeping().trouble()->isVisible());
    EXPECT_EQ(log().size(), 2u);
    EXPECT_TRUE(m_window->keeping().mayClose());
}

TEST_F(KeepingTest, GoesOnElsewhereWhereTheDiskIsFull) {
    const QString file = sixMessages();
    open(file);
    const QString first = project();
    {
        const Blocked full(first);
        m_workspace->correct(id(3), {id(0)});
    }
    ASSERT_TRUE(m_workspace->keepAt(path("elsewhere.antecedent")));
    EXPECT_EQ(project(), path("elsewhere.antecedent"));
    EXPECT_FALSE(m_window->keeping().trouble()->isVisible());
    restart();
    open(file);
    EXPECT_EQ(project(), path("elsewhere.antecedent")) << "found from the transcript";
    EXPECT_EQ(corrections(), 1u);
    restart();
    open(path("elsewhere.antecedent"));
    EXPECT_EQ(tree().size(), 6u) << "a project opens by itself";
    EXPECT_EQ(corrections(), 1u);
}

TEST_F(KeepingTest, AFolderThatCannotBeMadeIsSaidAndNothingElseSuffers) {
    writeFile("projects", "in the way");
    open(sixMessages());
    EXPECT_EQ(tree().size(), 6u);
    EXPECT_FALSE(m_window->keeping().trouble()->isVisible()) << "nothing was decided yet";
    m_workspace->correct(id(3), {id(0)});
    EXPECT_TRUE(m_window->keeping().trouble()->isVisible());
    ASSERT_TRUE(m_workspace->keepAt(path("mine.antecedent")));
    EXPECT_FALSE(m_window->keeping().trouble()->isVisible());
    EXPECT_EQ(log().size(), 1u);
}

TEST_F(KeepingTest, ADamagedProjectIsSetAsideAndSaved) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    const QString damaged = project();
    restart();
    QFile file(damaged);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    QTimer::singleShot(500, [] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) box->accept();
    });
    open(sixMessages());
    EXPECT_EQ(tree().size(), 6u);
    EXPECT_EQ(QDir(path("projects")).entryList({QStringLiteral("*.damaged-1")}).size(), 1);
    m_workspace->correct(id(3), {id(0)});
    EXPECT_EQ(log().size(), 1u);
}

TEST_F(KeepingTest, ALaterVersionsProjectIsLeftAlone) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    const QString later = project();
    restart();
    Database(later.toStdString(), Database::Access::ReadWrite).execute("PRAGMA user_version=99");
    open(sixMessages());
    EXPECT_EQ(corrections(), 1u) << "it is shown";
    m_workspace->correct(id(5), {});
    EXPECT_TRUE(m_window->keeping().trouble()->isVisible());
    EXPECT_EQ(log().size(), 1u) << "and not written";
}

TEST_F(KeepingTest, UndoIsWrittenAsUndo) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    m_workspace->correct(id(3), {id(1)});
    m_window->actions().undo->trigger();
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    ASSERT_EQ(log().size(), 3u);
    EXPECT_EQ(log().back().kind, DecisionKind::Undone);
    restart();
    open(sixMessages());
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
}

TEST_F(KeepingTest, TellsAConfirmationFromACorrection) {
    m_settings->setAnnotator(QStringLiteral("Ada"));
    m_workspace->keeper().setAnnotator(m_settings->annotator());
    open(sixMessages());
    m_workspace->correct(id(3), {id(2)});
    m_workspace->correct(id(2), {id(0)});
    ASSERT_EQ(log().size(), 2u);
    EXPECT_EQ(log()[0].kind, DecisionKind::Confirmed);
    EXPECT_EQ(log()[1].kind, DecisionKind::Set);
    EXPECT_EQ(log()[1].annotator, "Ada");
    EXPECT_NE(log()[1].shown.find("0.4"), std::string::npos) << "what stood on the screen";
}

TEST_F(KeepingTest, ADecisionCanBeForgottenAndComesBackByUndo) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    m_workspace->correct(id(3), {id(1)});
    m_workspace->selection().select(id(3));
    ASSERT_TRUE(m_window->keeping().forget->isEnabled());
    m_window->keeping().forget->trigger();
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Predicted);
    EXPECT_EQ(log().back().kind, DecisionKind::Forgotten);
    EXPECT_FALSE(m_window->keeping().forget->isEnabled());
    m_window->actions().undo->trigger();
    EXPECT_EQ(tree().primaryParent(id(3)), id(1));
    restart();
    open(sixMessages());
    EXPECT_EQ(tree().primaryParent(id(3)), id(1));
}

TEST_F(KeepingTest, TakesOverWhatEarlierVersionsKept) {
    const QString file = sixMessages();
    QDir(path("")).mkpath(QStringLiteral("antecedent/sessions"));
    const std::string hash = *sha256OfFile(file.toStdString());
    writeFile(("antecedent/sessions/" + hash + ".json").c_str(),
              R"({"version":1,"corrections":[{"conversation":0,"message":"3","parents":["0"]},{"conversation":4}]})");
    open(file);
    ASSERT_EQ(corrections(), 1u);
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(log().size(), 1u);
}

TEST_F(KeepingTest, LinksThatMoveWithADecisionAreShownAndCanBePutBack) {
    open(sixMessages());
    m_engine->dependents = true;
    m_workspace->correct(id(1), {});
    NoticeBar* notice = m_window->keeping().moved();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }, 10000));
    EXPECT_EQ(tree().primaryParent(id(3)), id(1)) << "it rests on the link that was corrected";
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Predicted);
    notice->findChildren<QPushButton*>().last()->click();
    EXPECT_EQ(tree().primaryParent(id(3)), id(2));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Corrected);
}

TEST_F(KeepingTest, OneUndoTakesADecisionBackWithAllThatMoved) {
    open(sixMessages());
    m_engine->dependents = true;
    m_workspace->correct(id(1), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree().primaryParent(id(3)) == id(1); }, 10000));
    m_window->actions().undo->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree().primaryParent(id(3)) == id(2); }, 10000));
    EXPECT_EQ(tree().primaryParent(id(1)), id(0));
}

}  // namespace
}  // namespace antecedent
