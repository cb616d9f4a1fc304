// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/jobs/error_words.h"

#include "app/desktop/settings/translation.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

Error failure(FailureWords says, std::string where = {}) {
    return fail(ErrorCode::BadInput, std::move(says), std::move(where)).value();
}

TEST(ErrorWords, KeepNamesAndNumbers) {
    Translation translation;
    translation.use(QStringLiteral("de"));
    EXPECT_EQ(errorWords(failure({"is larger than %1 MB; split it first", 512})),
              QString::fromUtf8("ist größer als 512 MB; teilen Sie sie vorher auf"));
    EXPECT_EQ(errorWords(failure({"unknown format \"%1\"; known formats: %2", "%2", "a, b"})),
              QString::fromUtf8("unbekanntes Format „%2“; bekannte Formate: a, b"));
    EXPECT_EQ(errorText(failure("no such file", "/tmp/a.txt")),
              QString::fromUtf8("/tmp/a.txt: diese Datei gibt es nicht"));
    EXPECT_EQ(errorText(failure("no such file")), QString::fromUtf8("Diese Datei gibt es nicht"));
    EXPECT_EQ(errorWords(failure(Sentence::verbatim("100%1 nobody foresaw"))), QStringLiteral("100%1 nobody foresaw"));
    translation.use(QStringLiteral("en"));
    EXPECT_EQ(errorWords(failure({"not valid JSON: %1", "at 3"})), QStringLiteral("not valid JSON: at 3"));
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
    EXPECT_EQ(told, QString::fromUtf8("nothing.txt no se puede abrir|No contiene mensajes"));
    translation.use(QStringLiteral("en"));
}

}  // namespace
}  // namespace antecedent
