// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/message_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QTimeZone>
#include <algorithm>

#include "app/engine/own_words.h"

namespace antecedent {
namespace {

QString translated(const char* text, int n = -1) {
    return QCoreApplication::translate("MessageWords", text, nullptr, n);
}

QString recordingTime(double seconds) {
    const auto whole = static_cast<qint64>(seconds);
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

// Not a part of an emoji or an accented letter; what is longer than the whole room stays out.
qsizetype wholeCharacters(const QString& line, qsizetype most) {
    constexpr char16_t firstThatJoins = 0x300;
    if (most < line.size() && line[most].unicode() < firstThatJoins) return most;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(std::min(most, line.size()));
    // At the very end nobody knows whether the last one goes on.
    if (!finder.isAtBoundary() || most >= line.size()) finder.toPreviousBoundary();
    return std::max<qsizetype>(0, finder.position());
}

QDateTime calendarTime(Timestamp time) {
    return QDateTime::fromMSecsSinceEpoch(time.nanoseconds / 1000000, QTimeZone::utc());
}

}  // namespace

QString MessageWords::speaker(MessageId message) const {
    const std::string& name = m_conversation->speakerName(message);
    if (!name.empty()) return QString::fromStdString(name);
    const bool said = m_conversation->message(message).kind == MessageKind::Message;
    return said ? translated("unknown") : translated("system");
}

QString MessageWords::text(MessageId message) const {
    return QString::fromStdString(m_conversation->message(message).text);
}

QString MessageWords::id(MessageId message) const {
    return QString::fromStdString(m_conversation->message(message).id);
}

QString MessageWords::preview(MessageId message, int characters) const {
    const std::string text = ownWords(m_conversation->message(message).text);
    // A character is at most four bytes; the last one may be cut, so it goes.
    const auto bytes = std::min(text.size(), static_cast<std::size_t>(characters) * 4);
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(bytes)).simplified();
    const bool cut = bytes < text.size();
    if (cut) line.chop(1);
    if (line.size() > characters || cut) line.truncate(wholeCharacters(line, characters));
    return line;
}

bool MessageWords::longerThanADay() const {
    const auto& messages = m_conversation->messages();
    if (messages.empty() || !messages.front().time || !messages.back().time) return false;
    return calendarTime(*messages.front().time).date() != calendarTime(*messages.back().time).date();
}

QString MessageWords::time(MessageId message) const {
    const auto& time = m_conversation->message(message).time;
    if (!time) return {};
    if (m_conversation->header().timeBase == TimeBase::Recording) return recordingTime(time->seconds());
    return QLocale().toString(calendarTime(*time),
                              longerThanADay() ? translated("d MMM HH:mm") : QStringLiteral("HH:mm"));
}

QString MessageWords::fullTime(MessageId message) const {
    const auto& time = m_conversation->message(message).time;
    if (!time) return {};
    if (m_conversation->header().timeBase == TimeBase::Recording) return recordingTime(time->seconds());
    const bool dated = m_conversation->header().timeBase == TimeBase::Calendar;
    return QLocale().toString(calendarTime(*time),
                              dated ? translated("d MMMM yyyy, HH:mm:ss") : QStringLiteral("HH:mm:ss"));
}

QString MessageWords::span(MessageId first, MessageId last) const {
    const auto& from = m_conversation->message(first).time;
    const auto& to = m_conversation->message(last).time;
    if (!from || !to || *to < *from) return {};
    const double minutes = (to->seconds() - from->seconds()) / 60;
    if (minutes < 1) return translated("under a minute");
    if (minutes < 90) return translated("%1 min").arg(static_cast<int>(minutes));
    if (minutes < 36 * 60) return translated("%1 h").arg(static_cast<int>(minutes / 60 + 0.5));
    return translated("%1 days").arg(static_cast<int>(minutes / 1440 + 0.5));
}

QString placeWords(const Attachment& place) {
    if (place.origin == LinkOrigin::Declared) return translated("said by the file");
    if (place.origin == LinkOrigin::Corrected) return translated("set by you");
    if (place.origin == LinkOrigin::Unknown) return translated("not predicted yet");
    return QLocale().toString(place.probability, 'f', 2);
}

}  // namespace antecedent
