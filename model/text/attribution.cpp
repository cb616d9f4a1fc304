// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/attribution.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>

#include "model/text/speaker_directory.h"

namespace antecedent {
namespace {

constexpr std::size_t longestAttribution = 300;
constexpr std::size_t longestHeader = 8;
constexpr std::size_t leastHeaderFields = 3;

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

bool endsWith(std::string_view text, std::string_view suffix) {
    return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "2021-05-03 …", with which some programs begin.
bool isoDate(std::string_view line) {
    constexpr std::string_view pattern = "dddd-dd-dd ";
    if (line.size() < pattern.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == 'd' ? !isDigit(line[i]) : line[i] != pattern[i]) return false;
    }
    return true;
}

/// "On", "Am" and so on in the languages of the mail programs, as the first word of an attribution.
bool opens(std::string_view line) {
    for (const char* word :
         {"On ", "Am ", "Le ", "El ", "Em ", "Il ", "Op ", "Den ", "Dne ", "W dniu ", "On:", "Quoting ", "At "}) {
        if (startsWith(line, word)) return true;
    }
    return isoDate(line);
}

/// The verb comes before the name: "Am 3. Mai schrieb Ann Example:".
bool namesAfterVerb(std::string_view line) {
    if (!endsWith(line, ":") || !opens(line)) return false;
    for (const char* verb : {" schrieb ", " schreef ", " skrev ", " wrote "}) {
        if (contains(line, verb)) return true;
    }
    return startsWith(line, "Quoting ");
}

/// The field of a mail's header that the line gives, by its first letter: f(rom), s(ent), t(o), r(e:
/// subject); 0: none.
char headerField(std::string_view line) {
    struct Field {
        const char* name;
        char kind;
    };
    static constexpr Field fields[] = {{"From:", 'f'},     {"Von:", 'f'},        {"De:", 'f'},        {"Da:", 'f'},
                                       {"Van:", 'f'},      {"Fra:", 'f'},        {"Sent:", 's'},      {"Date:", 's'},
                                       {"Gesendet:", 's'}, {"Datum:", 's'},      {"Envoyé:", 's'},    {"Envoyé :", 's'},
                                       {"Enviado:", 's'},  {"Enviado el:", 's'}, {"Fecha:", 's'},     {"Inviato:", 's'},
                                       {"Data:", 's'},     {"Verzonden:", 's'},  {"To:", 't'},        {"An:", 't'},
                                       {"À:", 't'},        {"À :", 't'},         {"Para:", 't'},      {"A:", 't'},
                                       {"Aan:", 't'},      {"Cc:", 't'},         {"CC:", 't'},        {"Subject:", 'r'},
                                       {"Betreff:", 'r'},  {"Objet:", 'r'},      {"Objet :", 'r'},    {"Asunto:", 'r'},
                                       {"Oggetto:", 'r'},  {"Assunto:", 'r'},    {"Onderwerp:", 'r'}, {"De :", 'f'}};
    while (!line.empty() && line.front() == '*') line.remove_prefix(1);  // a program's bold
    const auto* const found = std::find_if(std::begin(fields), std::end(fields),
                                           [line](const Field& field) { return startsWith(line, field.name); });
    return found == std::end(fields) ? '\0' : found->kind;
}

/// Day of the month of a count of days since 1970 (Hinnant, "chrono-compatible low-level date algorithms").
int dayOfMonth(std::int64_t days) {
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * dayOfYear + 2) / 153;
    return static_cast<int>(dayOfYear - (153 * month + 2) / 5 + 1);
}

/// A run of digits and where it ends.
struct Number {
    int value = 0;
    std::size_t digits = 0;
    std::size_t end = 0;
};

Number numberAt(std::string_view text, std::size_t begin) {
    Number number;
    number.end = begin;
    while (number.end < text.size() && isDigit(text[number.end])) {
        if (number.digits < 6) number.value = number.value * 10 + (text[number.end] - '0');
        ++number.digits;
        ++number.end;
    }
    return number;
}

/// "9:14" or "9:14:07" at a number: takes the minutes and gives the end of it all; else gives the number's
/// own end.
std::size_t takeTime(std::string_view text, const Number& hour, Attribution& attribution) {
    const bool colon = hour.digits <= 2 && hour.value < 24 && hour.end < text.size() && text[hour.end] == ':';
    const Number minute = colon ? numberAt(text, hour.end + 1) : Number{};
    if (minute.digits != 2 || minute.value > 59) return hour.end;
    attribution.minutes.push_back(minute.value);
    if (minute.end < text.size() && text[minute.end] == ':') return numberAt(text, minute.end + 1).end;
    return minute.end;
}

}  // namespace

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.front()))) line.remove_prefix(1);
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back()))) line.remove_suffix(1);
    return line;
}

bool Attribution::fits(double time) const {
    constexpr double minuteSeconds = 60, daySeconds = 86400;
    constexpr int halfHour = 30;
    const int minute = static_cast<int>(std::fmod(std::floor(time / minuteSeconds), halfHour));
    const bool sameMinute = std::any_of(minutes.begin(), minutes.end(), [&](int m) { return m % halfHour == minute; });
    if (!sameMinute || days.empty()) return sameMinute;
    const auto date = static_cast<std::int64_t>(std::floor(time / daySeconds));
    return std::any_of(days.begin(), days.end(), [&](int day) {
        return day == dayOfMonth(date - 1) || day == dayOfMonth(date) || day == dayOfMonth(date + 1);
    });
}

Attribution readAttribution(std::string_view text) {
    text = text.substr(0, longestAttribution);
    Attribution attribution{nameWords(text), {}, {}};
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        const Number number = numberAt(text, i);
        const std::size_t end = takeTime(text, number, attribution);
        if (end == number.end && number.digits <= 2 && number.value >= 1 && number.value <= 31) {
            attribution.days.push_back(number.value);
        }
        i = end;
    }
    return attribution;
}

bool introducesQuote(std::string_view line) {
    for (const char* word :
         {"wrote:", "writes:", "said:", "schrieb:", "escribió:", "escribi?:", "a écrit :", "a écrit:", "a ?crit :",
          "ha scritto:", "escreveu:", "skrev:", "schreef:", "wrote in message"}) {
        if (endsWith(line, word)) return true;
    }
    if (line.size() >= longestAttribution) return false;
    return namesAfterVerb(line) || (isoDate(line) && endsWith(line, ">:"));
}

bool continuesAttribution(std::string_view line) {
    if (opens(line)) return false;
    const std::size_t open = line.find('<'), close = line.find('>');
    const bool addressCut = close != std::string_view::npos && (open == std::string_view::npos || open > close);
    const bool bare = std::none_of(line.begin(), line.end(), isDigit) && line.size() < longestAttribution / 3;
    return addressCut || startsWith(line, "<") || bare;
}

bool beginsAttribution(std::string_view line) {
    if (!opens(line) || line.size() > longestAttribution / 2 || line.empty()) return false;
    const bool sentence = contains(".!?:;", line.substr(line.size() - 1)) && !contains(line, "<");
    return !sentence && std::any_of(line.begin(), line.end(), isDigit);
}

std::optional<QuotedHeader> quotedHeader(const std::vector<std::string_view>& lines, std::size_t at) {
    if (headerField(trimmed(lines[at])) != 'f') return std::nullopt;
    QuotedHeader header;
    std::string seen;
    char last = 'f';
    for (std::size_t i = at; i < lines.size() && i < at + longestHeader; ++i) {
        const std::string_view line = trimmed(lines[i]);
        const char field = headerField(line);
        const bool over =
            field == '\0' ? line.empty() && seen.size() >= leastHeaderFields : contains(seen, "f") && field == 'f';
        if (over) break;
        if (field != '\0') {
            last = field;
            header.lines = i - at + 1;
            if (!contains(seen, std::string_view(&field, 1))) seen.push_back(field);
        }
        // A field that was broken goes on in the next line; one between blank lines is over.
        if (line.empty()) last = 't';
        if (last == 'f' || last == 's') header.attribution.append(line).push_back(' ');
    }
    if (seen.size() < leastHeaderFields) return std::nullopt;
    return header;
}

bool separatesQuote(std::string_view line) {
    if (startsWith(line, "________________________________")) return true;
    if (!startsWith(line, "--") || !endsWith(line, "--")) return false;
    const std::string text = lowerCase(line);
    for (const char* word : {"message", "nachricht", "mensaje", "messaggio", "bericht", "mensagem", "weiterleitung"}) {
        if (contains(text, word)) return true;
    }
    return false;
}

}  // namespace antecedent
