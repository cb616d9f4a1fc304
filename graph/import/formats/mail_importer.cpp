// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/mail_fields.h"
#include "graph/import/formats/mail_message.h"
#include "graph/import/formats/mail_threads.h"
#include "graph/import/formats/mailbox_reader.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "mails with From, Date and Subject in front of their text";
constexpr std::size_t sniffedFiles = 24;

/// Folder that a mail of a folder belongs to: a Maildir's is the one above "cur" and "new".
std::string mailFolderOf(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    std::string_view folder = slash == std::string_view::npos ? std::string_view{} : name.substr(0, slash);
    for (const std::string_view part : {"cur", "new"}) {
        if (folder == part) return {};
        if (endsWith(folder, "/" + std::string(part))) folder.remove_suffix(part.size() + 1);
    }
    return std::string(folder);
}

/// Mails that are still being delivered are no part of a Maildir.
bool isUnfinished(std::string_view name) {
    return startsWith(name, "tmp/") || name.find("/tmp/") != std::string_view::npos;
}

/// Apple Mail writes a mail's length in front of it and a property list behind.
std::string_view withoutLength(std::string_view bytes) {
    const std::size_t end = bytes.substr(0, 24).find('\n');
    if (end == std::string_view::npos || end == 0) return bytes;
    const std::string_view digits = trim(bytes.substr(0, end));
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit)) return bytes;
    std::size_t length = 0;
    for (const char c : digits)
        length = std::min<std::size_t>(length * 10 + static_cast<std::size_t>(c - '0'), bytes.size());
    return bytes.substr(end + 1, length);
}

class MailImporter : public Importer {
public:
    std::string_view name() const override { return "mail"; }
    std::string_view title() const override { return "Mail"; }
    std::string_view description() const override {
        return "mbox, Mailman archives, Maildir, .eml files and news articles, alone or in folders";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) {
            const SourceEntry& entry = source.entries().front();
            return {certaintyOf(source.head(entry), entry.name), {}};
        }
        std::size_t looked = 0;
        std::size_t mails = 0;
        for (const SourceEntry& entry : source.entries()) {
            if (!entry.text || isUnfinished(entry.name)) continue;
            if (looked == sniffedFiles) break;
            const std::string head = source.head(entry);
            if (head.empty()) continue;
            ++looked;
            mails += !startsLikeMailbox(head) && startsLikeMail(withoutLength(head)) ? 1 : 0;
        }
        // A folder of mailboxes is read file by file.
        return {mails > 0 && mails * 5 >= looked * 3 ? 0.95 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        Reading reading{source, options, sink, control, {}};
        if (source.single()) {
            const bool mailbox = startsLikeMailbox(source.head(source.entries().front()));
            sink.variant(mailbox ? "mailbox" : "one message");
            return readFile(reading, source.entries().front(), mailbox);
        }
        sink.variant("folder");
        for (std::size_t i = 0; i < source.entries().size(); ++i) {
            const SourceEntry& entry = source.entries()[i];
            if (!control.step(i, source.entries().size())) return cancelled();
            if (!entry.text || isUnfinished(entry.name)) continue;
            const std::string head = source.head(entry);
            if (head.empty()) continue;
            if (certaintyOf(head, entry.name) == 0) {
                sink.warn({0, entry.name + " was left out: it is no mail"});
                continue;
            }
            if (const auto read = readFile(reading, entry, startsLikeMailbox(head)); !read) return read;
        }
        for (auto& [folder, threads] : reading.folders) threads.deliverTo(headerOf(source, folder), sink);
        return {};
    }

private:
    struct Reading {
        const SourceTree& source;
        const ImportOptions& options;
        ConversationSink& sink;
        Control& control;
        std::map<std::string, MailThreads> folders;
    };

    static double certaintyOf(std::string_view head, std::string_view name) {
        if (startsLikeMailbox(head)) return 0.97;
        if (startsLikeMail(withoutLength(head))) return 0.95;
        return endsWith(name, ".eml") && startsWithMailField(head) ? 0.9 : 0.0;
    }

    Conversation::Header headerOf(const SourceTree& source, const std::string& folder) const {
        Conversation::Header header = headerFor(source.path(), *this, Genre::Mail);
        if (!folder.empty()) header.id = header.title = folder;
        return header;
    }

    /// A mailbox is a conversation, and so are the mails of a folder together.
    Result<void> readFile(Reading& reading, const SourceEntry& entry, bool mailbox) const {
        const bool single = reading.source.single();
        MailThreads alone(reading.options.join);
        MailThreads& folder =
            single ? alone : reading.folders.try_emplace(mailFolderOf(entry.name), reading.options.join).first->second;
        if (const auto read = readMails(reading, entry, mailbox ? alone : folder); !read) return read;
        if (single && alone.size() == 0) return noMessage(reading.source.path(), expected);
        Conversation::Header header = headerOf(reading.source, {});
        if (!single) header.id = header.title = stemOf(entry.name);
        alone.deliverTo(std::move(header), reading.sink);
        return {};
    }

    static Result<void> readMails(Reading& reading, const SourceEntry& entry, MailThreads& threads) {
        const auto stream = reading.source.rawStream(entry);
        if (!stream) return tl::unexpected(stream.error());
        MailboxReader mails(**stream);
        while (auto raw = mails.next()) {
            const std::size_t total = std::max<std::size_t>(mails.position(), entry.size);
            if (reading.source.single() && !reading.control.step(mails.position(), total)) return cancelled();
            auto mail = parseMail(withoutLength(raw->bytes));
            if (!mail) {
                reading.sink.warn({raw->line, "left out: no mail"});
                continue;
            }
            if (raw->cut) reading.sink.warn({raw->line, "the end of a message of more than 32 MB was left out"});
            mail->draft.line = raw->line;
            threads.add(std::move(*mail));
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeMailImporter() {
    return std::make_unique<MailImporter>();
}

}  // namespace antecedent
