// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/jobs/error_words.h"

#include <QDirIterator>
#include <QRegularExpression>

#include "app/desktop/settings/translation.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// The expression from `begin` to the comma or bracket that ends it, "x" for all of it that is no literal.
QString messageAt(const QString& code, qsizetype begin) {
    QString message;
    bool inText = false;
    int depth = 0;
    bool variable = false;
    for (qsizetype i = begin; i < code.size(); ++i) {
        const QChar c = code[i];
        if (inText && c == u'\\') {
            message += code[++i];
        } else if (c == u'"') {
            inText = !inText;
            if (inText && variable) message += u'x';
            variable = false;
        } else if (inText) {
            message += c;
        } else if ((c == u',' && depth == 0) || (c == u')' && --depth < 0)) {
            break;
        } else {
            if (c == u'(') ++depth;
            const bool wraps = QStringView(code).mid(i).startsWith(u"std::string(\"");
            if (wraps) i += 10;
            variable = variable || (!wraps && (c.isLetterOrNumber()));
        }
    }
    return variable ? message + u'x' : message;
}

/// What fails with, in the files of a folder, that a person in front of the window may be told.
QStringList failuresIn(const QString& folder) {
    static const QRegularExpression failure(
        QStringLiteral("fail\\(ErrorCode::(BadInput|NotFound|Unsupported|Io|Internal),\\s*"));
    static const QStringList commandLineOnly{QStringLiteral("evaluation.cpp"),
                                             QStringLiteral("prediction_file.cpp"),
                                             QStringLiteral("output.cpp"),
                                             QStringLiteral("column_mapping.cpp"),
                                             QStringLiteral("review_simulation.cpp"),
                                             QStringLiteral("run_header.cpp"),
                                             QStringLiteral("run_journal.cpp"),
                                             QStringLiteral("resumable_output.cpp"),
                                             QStringLiteral("stream_output.cpp"),
                                             QStringLiteral("prediction_stream.cpp"),
                                             QStringLiteral("part_merge.cpp"),
                                             QStringLiteral("serving.cpp"),
                                             QStringLiteral("conversation_scores.cpp")};
    QStringList messages;
    QDirIterator files(QStringLiteral(ANTECEDENT_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (commandLineOnly.contains(files.fileName()) || !file.open(QIODevice::ReadOnly)) continue;
        const QString code = QString::fromUtf8(file.readAll());
        for (auto match = failure.globalMatch(code); match.hasNext();) {
            const QString message = messageAt(code, match.next().capturedEnd());
            if (message != QStringLiteral("x")) messages << message;  // from another library
        }
    }
    return messages;
}

TEST(ErrorWords, AreThereForWhateverTheEngineSays) {
    Translation translation;
    translation.use(QStringLiteral("de"));
    int checked = 0;
    for (const char* folder : {"graph/base", "graph/import", "graph/tree", "graph/project", "app/engine", "app/desktop",
                               "model/text", "model/network", "model/bundle", "model/decoding", "model/store"}) {
        for (const QString& message : failuresIn(QString::fromLatin1(folder))) {
            EXPECT_NE(errorWords(message.toStdString()), message) << folder << ": " << message.toStdString();
            ++checked;
        }
    }
    EXPECT_GT(checked, 30);
    translation.use(QStringLiteral("en"));
}

TEST(ErrorWords, KeepNamesAndNumbers) {
    Translation translation;
    translation.use(QStringLiteral("de"));
    EXPECT_EQ(errorWords("is larger than 512 MB; split it first"),
              QString::fromUtf8("ist größer als 512 MB; teilen Sie sie vorher auf"));
    EXPECT_EQ(errorWords("unknown format \"%2\"; known formats: a, b"),
              QString::fromUtf8("unbekanntes Format „%2“; bekannte Formate: a, b"));
    EXPECT_EQ(errorText({ErrorCode::NotFound, "no such file", "/tmp/a.txt"}),
              QString::fromUtf8("/tmp/a.txt: diese Datei gibt es nicht"));
    EXPECT_EQ(errorWords("something that nobody foresaw"), QStringLiteral("something that nobody foresaw"));
    translation.use(QStringLiteral("en"));
    EXPECT_EQ(errorWords("not valid JSON: at 3"), QStringLiteral("not valid JSON: at 3"));
}

class ErrorsInTheWindow : public WindowTest {};

TEST_F(ErrorsInTheWindow, AreInItsLanguage) {
    Translation translation;
    translation.use(QStringLiteral("es"));
    restart();
    QString told;
    QObject::connect(m_workspace.get(), &Workspace::failed,
                     [&](const QString& what, const QString& why) { told = what + u'|' + why; });
    m_workspace->open(writeFile("nothing.txt", {}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 5000));
    EXPECT_EQ(told, QString::fromUtf8("nothing.txt no se puede abrir|no contiene mensajes"));
    translation.use(QStringLiteral("en"));
}

}  // namespace
}  // namespace antecedent
