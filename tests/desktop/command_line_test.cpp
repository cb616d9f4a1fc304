// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>

#include "app/desktop/pictures/render_program.h"
#include "graph/base/file.h"
#include "tests/desktop/folder_test.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;

/// How a run of the program ended.
struct Ended {
    int code = -1;
    std::string out;
    std::string err;
};

/// An option with a value that it does not take, and what it takes.
struct WrongValue {
    const char* option;
    const char* value;
    const char* allowed;
};

/// The program itself, without a display and without anything of the person's own settings.
class DesktopCommandLine : public FolderTest {
protected:
    Ended run(const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), path("home"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ANTECEDENT_DESKTOP_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(60000));
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }

    /// Runs it with a picture to write as `first` says, and a value that it is to refuse in words that help.
    void expectRefused(const char* first, const WrongValue& wrong) {
        SCOPED_TRACE(std::string(first) + " " + wrong.option + " " + wrong.value);
        const QString out = path("refused.png");
        const Ended ended = run({QString::fromLatin1(first), out, QString::fromLatin1(wrong.option),
                                 QString::fromLatin1(wrong.value), talk()});
        EXPECT_EQ(ended.code, 2);
        EXPECT_THAT(ended.err, HasSubstr(std::string("antecedent-desktop: ") + wrong.option + " takes "));
        EXPECT_THAT(ended.err, HasSubstr(wrong.allowed));
        EXPECT_THAT(ended.err, HasSubstr(", not \"" + std::string(wrong.value) + "\""));
        EXPECT_FALSE(QFile::exists(out));
    }

    std::string drawn(const QString& theme) {
        const QString out = path("drawn.svg");
        const Ended ended = run({QStringLiteral("--render"), out, QStringLiteral("--theme"), theme, talk()});
        EXPECT_EQ(ended.code, 0) << ended.err;
        const auto text = readFile(out.toStdString());
        return text ? *text : std::string();
    }

    /// A file with all links given, so that no model is needed.
    QString talk() {
        return writeFile("talk.jsonl",
                         "{\"id\": \"1\", \"speaker\": \"ann\", \"text\": \"who has the ladder?\", \"parents\": []}\n"
                         "{\"id\": \"2\", \"speaker\": \"bob\", \"text\": \"I do\", \"parents\": [\"1\"]}\n");
    }
};

class DesktopProgramTest : public DesktopCommandLine {};
class RenderProgramTest : public DesktopCommandLine {};

constexpr WrongValue wrongPictures[] = {
    {"--theme", "blue", "light, dark or system"},
    {"--theme", "", "light, dark or system"},
    {"--view", "cube", "tree, radial, timeline, speakers, outline or thread-map"},
    {"--scale", "no", "a number above 0, up to 16"},
    {"--scale", "0", "a number above 0, up to 16"},
    {"--scale", "17", "a number above 0, up to 16"},
};

constexpr WrongValue wrongSizes[] = {
    {"--size", "large", "width and height in pixels, such as 1200x800"},
    {"--size", "640", "width and height in pixels, such as 1200x800"},
    {"--size", "640x-1", "width and height in pixels, such as 1200x800"},
    {"--size", "640x480x2", "width and height in pixels, such as 1200x800"},
    {"--size", "99999x480", "up to 16384x16384"},
};

TEST_F(DesktopProgramTest, SaysWhatToDoWithoutADisplay) {
    const Ended window = run({});
    EXPECT_EQ(window.code, 1);
    EXPECT_THAT(window.err, HasSubstr("there is no display"));
    for (const char* option : {"--help", "--version"}) {
        EXPECT_EQ(run({QString::fromLatin1(option)}).code, 0) << option << " needs no window";
    }
}

TEST_F(DesktopProgramTest, RefusesAValueThatAnOptionDoesNotTake) {
    for (const WrongValue& wrong : wrongPictures) expectRefused("--screenshot", wrong);
    for (const WrongValue& wrong : wrongSizes) expectRefused("--screenshot", wrong);
    const Ended unknown = run({QStringLiteral("--screenshot"), path("out.png"), QStringLiteral("--colour")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("colour"));
}

TEST_F(DesktopProgramTest, TakesThemeSizeAndView) {
    const auto window = [this](const char* theme, const char* view) {
        const QString out = path("window.png");
        const Ended ended = run({QStringLiteral("--screenshot"), out, QStringLiteral("--size"),
                                 QStringLiteral("900x640"), QStringLiteral("--theme"), QString::fromLatin1(theme),
                                 QStringLiteral("--view"), QString::fromLatin1(view), talk()});
        EXPECT_EQ(ended.code, 0) << ended.err;
        return QImage(out);
    };
    const QImage dark = window("dark", "tree");
    EXPECT_EQ(dark.size(), QSize(900, 640));
    EXPECT_TRUE(dark != window("light", "tree"));
    EXPECT_TRUE(dark != window("dark", "timeline"));
}

TEST_F(RenderProgramTest, WritesAPictureWithoutADisplay) {
    const QString out = path("tree.svg");
    const Ended good =
        run({QStringLiteral("--render"), out, QStringLiteral("--view"), QStringLiteral("radial"), talk()});
    EXPECT_EQ(good.code, 0) << good.err;
    QSvgRenderer radial(out);
    EXPECT_TRUE(radial.isValid());
    ASSERT_EQ(run({QStringLiteral("--render"), out, talk()}).code, 0);
    EXPECT_NE(radial.defaultSize(), QSvgRenderer(out).defaultSize()) << "not the tree in another frame";
}

TEST_F(RenderProgramTest, SaysWhatIsWrongInTheCommandLinesExitCodes) {
    const QString out = path("tree.svg");
    const QString render = QStringLiteral("--render");
    const Ended missing = run({render, out, path("missing.txt")});
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.err, HasSubstr("missing.txt"));
    EXPECT_EQ(run({render, out}).code, 2) << "no conversation";
    EXPECT_FALSE(QFile::exists(out));
    for (const WrongValue& wrong : wrongPictures) expectRefused("--render", wrong);
}

TEST_F(RenderProgramTest, TakesTheSystemsThemeForLight) {
    const std::string light = drawn(QStringLiteral("light"));
    EXPECT_EQ(drawn(QStringLiteral("system")), light);
    EXPECT_NE(drawn(QStringLiteral("dark")), light);
}

TEST(RenderProgram, KnowsWhenItIsAskedFor) {
    const auto asked = [](std::vector<const char*> words) {
        return RenderProgram::isAskedFor(static_cast<int>(words.size()), const_cast<char**>(words.data()));
    };
    EXPECT_TRUE(asked({"antecedent-desktop", "--render", "out.svg", "chat.txt"}));
    EXPECT_TRUE(asked({"antecedent-desktop", "chat.txt", "--render=out.svg"}));
    EXPECT_FALSE(asked({"antecedent-desktop", "--renderer", "render"}));
}

/// Every option of the help is explained in the manual, and no other.
TEST_F(DesktopProgramTest, ManualKnowsEveryOption) {
    const auto page = readFile(std::string(ANTECEDENT_SOURCE_DIR) + "/resources/man/antecedent-desktop.1");
    ASSERT_TRUE(page);
    const auto optionsIn = [](const QString& text, const char* pattern) {
        QStringList found;
        auto match =
            QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption).globalMatch(text);
        while (match.hasNext()) found << match.next().captured(1);
        found.sort();
        return found;
    };
    const QStringList there =
        optionsIn(QString::fromStdString(run({QStringLiteral("--help")}).out), "^  (?:-\\w, )?(--[a-z-]+)");
    EXPECT_GE(there.size(), 9);
    // A paragraph's tag: .TP, then a line such as .BI \-\-theme " NAME" or .BR \-h ", " \-\-help.
    QString manual = QString::fromStdString(*page);
    manual.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    const QStringList explained = optionsIn(manual, "^\\.TP\\n\\.B[IR]? (?:-\\w \", \" )?(--[a-z-]+)");
    EXPECT_EQ(explained.join(QLatin1Char(' ')).toStdString(), there.join(QLatin1Char(' ')).toStdString());
}

}  // namespace
}  // namespace antecedent
