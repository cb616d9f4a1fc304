// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace antecedent {
namespace {

/// %1 and %2 stand for what differs. A text with more words comes before one that it fits as well.
constexpr const char* knownTexts[] = {
    // Projects
    QT_TRANSLATE_NOOP("Errors", "the disk is full; nothing of what was there is lost. Free some space and try again"),
    QT_TRANSLATE_NOOP("Errors", "cannot be written: the file or its folder is read-only"),
    QT_TRANSLATE_NOOP("Errors", "cannot be opened; is its folder there and writable?"),
    QT_TRANSLATE_NOOP("Errors", "is being written by another program; try again in a moment"),
    QT_TRANSLATE_NOOP("Errors", "is no project file"),
    QT_TRANSLATE_NOOP("Errors", "is damaged; antecedent project salvage takes what can be read into a new file"),
    QT_TRANSLATE_NOOP("Errors", "the operating system failed to read or write: %1"),
    QT_TRANSLATE_NOOP("Errors", "cannot be used: %1"),
    QT_TRANSLATE_NOOP("Errors",
                      "was written by a later version of Antecedent; it is shown, and nothing is written to it"),
    QT_TRANSLATE_NOOP("Errors", "is opened for reading alone"),
    QT_TRANSLATE_NOOP("Errors", "there is no such file"),
    QT_TRANSLATE_NOOP("Errors", "is a project without conversations"),
    QT_TRANSLATE_NOOP("Errors", "message %1 is not in it"),
    QT_TRANSLATE_NOOP("Errors", "cannot be made: %1"),
    QT_TRANSLATE_NOOP("Errors", "cannot be set aside: %1"),
    // Files
    QT_TRANSLATE_NOOP("Errors", "no such file"),
    QT_TRANSLATE_NOOP("Errors", "no such file or folder"),
    QT_TRANSLATE_NOOP("Errors", "is a folder, not a file"),
    QT_TRANSLATE_NOOP("Errors", "cannot be opened; check its permissions"),
    QT_TRANSLATE_NOOP("Errors", "cannot be opened: %1"),
    QT_TRANSLATE_NOOP("Errors", "cannot be read"),
    QT_TRANSLATE_NOOP("Errors", "cannot be read: %1"),
    QT_TRANSLATE_NOOP("Errors", "cannot be written"),
    QT_TRANSLATE_NOOP("Errors", "cannot be written: %1"),
    // What is in them
    QT_TRANSLATE_NOOP("Errors", "is empty; there is no conversation to read"),
    QT_TRANSLATE_NOOP("Errors", "there are no messages in it"),
    QT_TRANSLATE_NOOP("Errors", "is larger than %1 MB; split it first"),
    QT_TRANSLATE_NOOP("Errors", "unpacks to more than %1 MB"),
    QT_TRANSLATE_NOOP("Errors", "the compressed data are damaged or cut short%1; fetch the file again"),
    QT_TRANSLATE_NOOP("Errors", "is not a text file; export the conversation as text or JSON first"),
    QT_TRANSLATE_NOOP("Errors", "not valid JSON: %1"),
    QT_TRANSLATE_NOOP("Errors", "unknown format \"%1\"; known formats: %2"),
    QT_TRANSLATE_NOOP("Errors", "no utterances.jsonl in the folder; expected a ConvoKit corpus"),
    QT_TRANSLATE_NOOP("Errors", "needs more memory than there is; split it first"),
    QT_TRANSLATE_NOOP("Errors", "not recognised as a conversation"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "not recognised as a conversation; if it is one, name its format with --format (see `antecedent formats`)"),
    QT_TRANSLATE_NOOP("Errors",
                      "is JSON%1, but no messages were found in it; see `antecedent formats` for what is read, or name "
                      "the fields with --columns"),
    QT_TRANSLATE_NOOP("Errors", "begins as JSON, but is none; it may be damaged"),
    QT_TRANSLATE_NOOP("Errors",
                      "is HTML or XML of a kind that is not known; see `antecedent formats` for what is read"),
    QT_TRANSLATE_NOOP("Errors", "no conversation found in it%1"),
    QT_TRANSLATE_NOOP("Errors", "is a folder or an archive; the format %1 is read from a file"),
    QT_TRANSLATE_NOOP("Errors", "is a folder or an archive; this format is read from a file"),
    QT_TRANSLATE_NOOP("Errors", "is a folder or an archive; a transcript is one file"),
    QT_TRANSLATE_NOOP("Errors", "the table reader could not be started"),
    QT_TRANSLATE_NOOP("Errors", "not a table: %1"),
    QT_TRANSLATE_NOOP("Errors", "no message found%1"),
    QT_TRANSLATE_NOOP("Errors", "is no well-formed XML: %1"),
    QT_TRANSLATE_NOOP("Errors", "is not in UTF-8"),
    QT_TRANSLATE_NOOP("Errors", "is encrypted; unpack it first"),
    QT_TRANSLATE_NOOP("Errors", "has more than %1 files in it"),
    QT_TRANSLATE_NOOP("Errors", "unpacks to more than %1 MB; unpack it and name the files that you need"),
    QT_TRANSLATE_NOOP("Errors", "unpacks to suspiciously much; unpack it first"),
    QT_TRANSLATE_NOOP("Errors", "the archive is damaged or cut short%1; fetch the file again"),
    QT_TRANSLATE_NOOP("Errors", "the data are damaged or cut short; fetch the file again"),
    QT_TRANSLATE_NOOP("Errors", "is an archive that cannot be read; unpack it first"),
    QT_TRANSLATE_NOOP("Errors", "cannot be listed: %1"),
    QT_TRANSLATE_NOOP("Errors", "is not a text file"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "is a chat log taken apart into tokens, without its speakers; read the .ascii.txt or .raw.txt beside it"),
    QT_TRANSLATE_NOOP("Errors",
                      "is yt-dlp's description of a video without its comments; fetch it with --write-comments"),
    QT_TRANSLATE_NOOP("Errors",
                      "has tiers of words or sounds alone; one with the utterances of each speaker is needed"),
    QT_TRANSLATE_NOOP("Errors", "cannot be made: %1"),
    QT_TRANSLATE_NOOP("Errors",
                      "looks like mail, but not like a mailbox or a mail that is known; see `antecedent formats`"),
    // Pictures and corrections
    QT_TRANSLATE_NOOP("Errors",
                      "the picture would have too many pixels (%1); take a smaller scale, one thread, or SVG"),
    QT_TRANSLATE_NOOP("Errors", "a picture's name ends in .svg, .png or .pdf"),
    QT_TRANSLATE_NOOP("Errors", "a report's name ends in .pdf or .html"),
    QT_TRANSLATE_NOOP("Errors", "there is no such message"),
    QT_TRANSLATE_NOOP("Errors", "a message can only answer an earlier one"),
    QT_TRANSLATE_NOOP("Errors", "a message cannot answer the same one twice"),
    // The model and the network
    QT_TRANSLATE_NOOP("Errors", "no model is installed (looked in %1); name one with --model or ANTECEDENT_MODEL"),
    QT_TRANSLATE_NOOP("Errors",
                      "is not a model: a model is a folder with a config.json in it, or the name of one that came with "
                      "the program"),
    QT_TRANSLATE_NOOP("Errors", "has a tokenizer that this version does not know: %1"),
    QT_TRANSLATE_NOOP("Errors", "is no SentencePiece model, or damaged"),
    QT_TRANSLATE_NOOP("Errors", "treats blanks in a way that this version does not know"),
    QT_TRANSLATE_NOOP("Errors", "has no piece with the number %1"),
    QT_TRANSLATE_NOOP("Errors", "has a damaged map of characters"),
    QT_TRANSLATE_NOOP("Errors", "has no marks for the start and the end of a text and for what is unknown"),
    QT_TRANSLATE_NOOP("Errors", "its config.json has heads that do not divide the encoder's width"),
    QT_TRANSLATE_NOOP("Errors", "does not say what encoder this is: %1"),
    QT_TRANSLATE_NOOP("Errors",
                      "holds a tensor that this network has no place for: %1 (does the config.json beside it belong to "
                      "it?)"),
    QT_TRANSLATE_NOOP("Errors", "is not a model of this version"),
    QT_TRANSLATE_NOOP("Errors", "was trained on evidence that this version does not read"),
    QT_TRANSLATE_NOOP("Errors", "was made with a mask that this version does not know: %1"),
    QT_TRANSLATE_NOOP("Errors", "has a damaged config.json: %1"),
    QT_TRANSLATE_NOOP("Errors",
                      "is damaged, or belongs to another model: its sha256 is not the one in config.json; fetch the "
                      "model again"),
    QT_TRANSLATE_NOOP("Errors",
                      "tells of a larger network in config.json than its model.safetensors holds: one of them is "
                      "damaged"),
    QT_TRANSLATE_NOOP("Errors", "there is too little memory; close other programs, or split the input"),
    QT_TRANSLATE_NOOP("Errors", "there is too little memory for the network: it needs %1 MB, and %2 MB are left"),
    QT_TRANSLATE_NOOP("Errors", "has no vocabulary that can be read"),
    QT_TRANSLATE_NOOP("Errors", "the vocabulary has no %1"),
    QT_TRANSLATE_NOOP("Errors", "is too short for a weights file"),
    QT_TRANSLATE_NOOP("Errors", "is cut off or not a weights file"),
    QT_TRANSLATE_NOOP("Errors", "has no header"),
    QT_TRANSLATE_NOOP("Errors", "has a damaged header"),
    QT_TRANSLATE_NOOP("Errors", "lacks the tensor %1"),
    QT_TRANSLATE_NOOP("Errors", "tensor %1 has the unknown type %2"),
    QT_TRANSLATE_NOOP("Errors", "tensor %1 does not fit its place in the file"),
    QT_TRANSLATE_NOOP("Errors", "the tensor %1 has another shape than this network's"),
    QT_TRANSLATE_NOOP("Errors", "the tensor %1 holds values that are no numbers: the file is damaged"),
    QT_TRANSLATE_NOOP("Errors", "the scales of %1 do not fit its rows"),
    QT_TRANSLATE_NOOP("Errors",
                      "the library that predicts is missing; build the target antecedent_predictor, or "
                      "reinstall the program"),
    QT_TRANSLATE_NOOP("Errors", "cannot be loaded: %1"),
    QT_TRANSLATE_NOOP("Errors", "belongs to another version of the program; rebuild or reinstall it"),
    QT_TRANSLATE_NOOP("Errors", "the network failed: %1"),
    QT_TRANSLATE_NOOP("Errors", "no longer begins with the messages that were predicted"),
    QT_TRANSLATE_NOOP("Errors", "stopped"),
    QT_TRANSLATE_NOOP("Errors", "%1is no piece of an annotated corpus that is known"),
};

/// The message, and what stands in it for the %1 and %2 of a text; empty when it is not that text.
QStringList matched(const QString& text, const QString& message) {
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QStringList fixed;
    for (const QString& part : text.split(place)) fixed << QRegularExpression::escape(part);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(fixed.join(QStringLiteral("(.*)"))),
                                   QRegularExpression::DotMatchesEverythingOption);
    return whole.match(message).capturedTexts();
}

}  // namespace

QString errorWords(const std::string& message) {
    const QString said = QString::fromStdString(message);
    for (const char* text : knownTexts) {
        const QStringList found = matched(QString::fromLatin1(text), said);
        if (found.isEmpty()) continue;
        const QString words = QCoreApplication::translate("Errors", text);
        if (found.size() == 3) return words.arg(found[1], found[2]);
        return found.size() == 2 ? words.arg(found[1]) : words;
    }
    return said;
}

QString errorText(const Error& error) {
    const QString words = errorWords(error.message);
    return error.where.empty() ? words : QString::fromStdString(error.where) + QStringLiteral(": ") + words;
}

}  // namespace antecedent
