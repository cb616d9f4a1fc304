// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QAccessible>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <set>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/settings/translation.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/window/command_palette.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/shortcuts_dialog.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// Whether somebody can do something with the widget itself, and not only with the one around it.
bool isControl(const QWidget* widget) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) return false;
    if (widget->objectName().startsWith(QStringLiteral("qt_"))) return false;
    for (const QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QKeySequenceEdit*>(parent) || qobject_cast<const QHeaderView*>(parent)) {
            return false;
        }
    }
    return true;
}

QStringList namelessControls(const QWidget& window) {
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(widget)) continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        const QString name = access != nullptr ? access->text(QAccessible::Name) : QString();
        if (name.isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName();
    }
    return nameless;
}

class EveryoneTest : public WindowTest {
protected:
    void TearDown() override {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(Theme::Light);
    }
};

TEST_F(EveryoneTest, EveryControlHasAName) {
    EXPECT_EQ(namelessControls(*m_window), QStringList());
    open(sixMessages());
    m_workspace->selection().select(MessageId(2));
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) dock->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->statistics().charts().isEmpty(); }, 5000));
    QTest::qWait(20);
    EXPECT_EQ(namelessControls(*m_window), QStringList());
    PreferencesDialog preferences(*m_settings, nullptr);
    preferences.setAttribute(Qt::WA_DeleteOnClose, false);
    preferences.show();
    EXPECT_EQ(namelessControls(preferences), QStringList());
    ShortcutsDialog keys(m_window->app().shortcuts(), nullptr);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    EXPECT_EQ(namelessControls(keys), QStringList());
    CommandPalette palette(menuEntries(m_window->menus()), nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    EXPECT_EQ(namelessControls(palette), QStringList());
}

/// What Tab goes to, from where the focus is, until it comes round again.
std::set<QWidget*> tabOrder() {
    std::set<QWidget*> reached;
    for (int i = 0; i < 500; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr) break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

/// Whether a button that does not take the focus does what a menu or a key does as well.
bool hasAnotherWay(const QAbstractButton& button, const QList<MenuEntry>& entries) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const QAction* action = tool != nullptr ? tool->defaultAction() : nullptr;
    if (action == nullptr) return false;
    return action->menu() != nullptr ||
           std::any_of(entries.begin(), entries.end(), [&](const MenuEntry& entry) { return entry.action == action; });
}

TEST_F(EveryoneTest, TheKeyboardReachesEveryControl) {
    open(sixMessages());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_workspace->selection().select(MessageId(2));
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) dock->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->statistics().charts().isEmpty(); }, 5000));
    m_window->viewActions().split->trigger();
    m_window->resize(1800,
                     900);  // the tools have words here, and want more room than the pictures they have else
    m_window->tree().setFocus();
    const std::set<QWidget*> reached = tabOrder();
    const QList<MenuEntry> entries = menuEntries(m_window->menus());
    QStringList unreachable;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool passive = widget->focusProxy() != nullptr || qobject_cast<QLabel*>(widget) != nullptr ||
                             qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr;
        if (!widget->isVisible() || !widget->isEnabled() || passive) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool silent = button != nullptr && widget->focusPolicy() == Qt::NoFocus;
        if (silent ? hasAnotherWay(*button, entries) : !isControl(widget) || reached.count(widget) > 0) continue;
        unreachable << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName() + QLatin1Char(' ') + widget->accessibleName();
    }
    EXPECT_TRUE(unreachable.isEmpty()) << unreachable.join(QStringLiteral("\n")).toStdString();
    QTest::keyClick(&m_window->tree(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), m_window->find().edit());
}

TEST_F(EveryoneTest, TheKeyboardFindsInANarrowWindow) {
    open(sixMessages());
    m_window->resize(500, 600);
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(&m_window->tree(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->find().edit()->isVisible(); }, 1000));
    EXPECT_EQ(QApplication::focusWidget(), m_window->find().edit());
}

/// Text at least 4.5 : 1, marks that mean something at least 3 : 1 (WCAG 2.1 AA, 1.4.3 and 1.4.11).
TEST_F(EveryoneTest, ContrastIsThatOfWcagAaInBothThemes) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        const auto color = [&](QPalette::ColorRole role) { return palette.color(role); };
        for (const auto ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::Button}) {
            for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                    QPalette::PlaceholderText, QPalette::Link}) {
                EXPECT_GE(contrast(color(text), color(ground)), 4.5)
                    << static_cast<int>(theme) << " role " << text << " on " << ground;
            }
        }
        EXPECT_GE(contrast(color(QPalette::HighlightedText), color(QPalette::Highlight)), 4.5);
        EXPECT_GE(contrast(color(QPalette::ToolTipText), color(QPalette::ToolTipBase)), 4.5);
        // Rows that are selected and notices are tinted with the accent.
        const QColor selected = mixed(color(QPalette::Base), color(QPalette::Highlight), 0.16);
        const QColor notice = mixed(color(QPalette::Window), color(QPalette::Highlight), 0.16);
        for (const QColor& ground : {selected, notice}) {
            EXPECT_GE(contrast(color(QPalette::Text), ground), 4.5);
            EXPECT_GE(contrast(color(QPalette::PlaceholderText), ground), 4.5);
        }
        const CanvasStyle style(QApplication::font(), palette);
        for (const QColor& mark : {style.link, style.accent, style.doubt}) {
            EXPECT_GE(contrast(mark, color(QPalette::Window)), 3)
                << static_cast<int>(theme) << mark.name().toStdString();
            EXPECT_GE(contrast(mark, color(QPalette::Base)), 3) << static_cast<int>(theme) << mark.name().toStdString();
        }
        EXPECT_GE(contrast(style.quiet, color(QPalette::Base)), 4.5);
    }
}

TEST_F(EveryoneTest, ShowsRightToLeftTextAndEmojiWhole) {
    QByteArray emoji;
    for (int i = 0; i < 400; ++i) emoji += "🍰";
    QApplication::setLayoutDirection(Qt::RightToLeft);
    restart();
    open(writeFile("rtl.txt", "علي: هل تعمل الفرن مرة أخرى؟\nשרה: כן, אבל המנורה לא\nada: " + emoji + "\n"));
    ASSERT_EQ(tree().size(), 3u);
    const MessageWords words(m_workspace->document().conversation());
    EXPECT_EQ(words.speaker(MessageId(0)), QString::fromUtf8("علي"));
    for (const int characters : {1, 2, 3, 99, 100, 240}) {
        const QString preview = words.preview(MessageId(2), characters);
        EXPECT_LE(preview.size(), characters);
        EXPECT_TRUE(preview.isEmpty() || preview.back().isLowSurrogate()) << characters;
        EXPECT_FALSE(preview.contains(QChar::ReplacementCharacter));
    }
    const QImage picture = m_window->grab().toImage();
    EXPECT_FALSE(picture.isNull());
    EXPECT_EQ(m_window->threads().list()->layoutDirection(), Qt::RightToLeft);
}

TEST_F(EveryoneTest, DrawsRightToLeftTextInEveryView) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        restart();
        open(QStringLiteral(ANTECEDENT_SOURCE_DIR "/tests/desktop/data/right-to-left.txt"));
        ASSERT_EQ(tree().size(), 12u);
        m_workspace->selection().select(MessageId(5));
        for (const ViewKind kind : allViewKinds) {
            m_window->viewActions().view(kind)->trigger();
            QTest::qWait(1);
            EXPECT_EQ(m_window->views().kind(), kind);
            EXPECT_FALSE(m_window->grab().isNull());
        }
    }
}

/// The first column of an image that something is drawn in, from the left or from the right.
int inkFrom(const QImage& image, bool left) {
    for (int i = 0; i < image.width(); ++i) {
        const int x = left ? i : image.width() - 1 - i;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Qt::white) return i;
        }
    }
    return image.width();
}

TEST(ElidedText, StandsOnTheSideWhereItBegins) {
    for (const auto& [text, leftward] : {std::pair("ok, see you", false), std::pair("תודה, see you", true)}) {
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight);
        drawElided(painter, QString::fromUtf8(text), image.rect(), 1);
        painter.end();
        EXPECT_LT(inkFrom(image, !leftward), 8) << text;
        EXPECT_GT(inkFrom(image, leftward), 150) << text;
    }
    EXPECT_FALSE(arrowTo(QString::fromUtf8("נועה")).isRightToLeft());
}

TEST_F(EveryoneTest, SpeaksTheLanguageThatIsChosen) {
    Translation translation;
    for (const auto& [language, file, statistics] :
         {std::tuple("de", "&Datei", "Statistik"), std::tuple("es", "&Archivo", "Estadísticas"),
          std::tuple("en", "&File", "Statistics")}) {
        translation.use(QString::fromLatin1(language));
        restart();
        EXPECT_EQ(m_window->menus().actions().first()->text(), QString::fromUtf8(file));
        open(sixMessages());
        EXPECT_EQ(m_window->statistics().accessibleName(), QString::fromUtf8(statistics));
    }
    translation.use(QStringLiteral("de"));
    restart();
    open(sixMessages());
    EXPECT_EQ(m_window->status().countsText(),
              QString::fromUtf8("6 Nachrichten · 2 Threads · 0 korrigiert · 1 zweifelhaft"));
    m_workspace->correct(MessageId(3), {MessageId(0)});
    EXPECT_EQ(m_workspace->document().undoStack()->undoText(), QString::fromUtf8("Antwort 4 zu 1 verschieben"));
    translation.use(QStringLiteral("en"));
}

/// %1, %2 … of a text.
std::set<QString> placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    std::set<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();) found.insert(match.next().captured());
    return found;
}

TEST(Translations, AreCompleteAndKeepPlaceholders) {
    for (const char* language : {"de", "es"}) {
        QFile file(QStringLiteral(ANTECEDENT_SOURCE_DIR "/resources/translations/antecedent_%1.ts")
                       .arg(QLatin1String(language)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int texts = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) continue;
            if (xml.name() == QStringLiteral("source")) source = xml.readElementText();
            if (xml.name() != QStringLiteral("translation")) continue;
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("type"))) << source.toStdString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            EXPECT_FALSE(text.trimmed().isEmpty()) << source.toStdString();
            EXPECT_EQ(placeholders(text), placeholders(source)) << language << ": " << source.toStdString();
            EXPECT_EQ(text.count(u'\n'),
                      source.contains(QStringLiteral("%n")) ? text.count(u'\n') : source.count(u'\n'));
            ++texts;
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        EXPECT_GT(texts, 250);
    }
}

}  // namespace
}  // namespace antecedent
