// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/importer_registry.h"

#include <algorithm>

#include "graph/import/formats/corpus_importers.h"
#include "graph/import/formats/importers.h"
#include "graph/import/local_time.h"
#include "graph/import/source_reading.h"

namespace antecedent {
namespace {

using Maker = std::unique_ptr<Importer> (*)();

constexpr Maker ownMakers[] = {makeJsonLinesImporter, makeReplyTreeImporter, makeConvoKitImporter};
constexpr Maker chatMakers[] = {
    makeDiscordImporter,      makeDiscordPackageImporter, makeSmsImporter,        makeIMessageImporter,
    makeAdiumImporter,        makeSlackImporter,          makeTelegramImporter,   makeWhatsAppImporter,
    makeWhatsAppJsonImporter, makeSignalImporter,         makeLineImporter,       makeKakaoTalkImporter,
    makeMessengerImporter,    makeMatrixImporter,         makeMattermostImporter, makeRocketChatImporter,
    makeZulipImporter,        makeTeamsImporter,          makeGoogleChatImporter, makeSkypeImporter,
    makeChatGptImporter,      makeRasaImporter,           makeIrcImporter,        makePastedChatImporter,
    makeViberImporter,        makeGoogleVoiceImporter,    makeSnapchatImporter};
constexpr Maker siteMakers[] = {
    makeDiscourseImporter, makeRedditImporter,         makeHackerNewsImporter,  makeGitHubImporter,
    makeGitLabImporter,    makeStackExchangeImporter,  makeMastodonImporter,    makeBlueskyImporter,
    makeTwitterImporter,   makeYouTubeImporter,        makeYouTubeLiveImporter, makeForumPageImporter,
    makeHelpDeskImporter,  makeTwitterArchiveImporter, makeTrackerImporter,     makeTrackerXmlImporter};
constexpr Maker speechAndMailMakers[] = {
    makeMailImporter,        makePipermailImporter, makeMHonArcImporter,  makeSpeechImporter, makeSubtitleImporter,
    makeZoomChatImporter,    makeMeetingImporter,   makeTalkBankImporter, makeElanImporter,   makePraatImporter,
    makeTranscriberImporter, makeExmaraldaImporter, makeTeiImporter};
constexpr Maker corpusMakers[] = {makeNxtImporter, makeDisentanglementImporter, makeDiscourseRelationsImporter,
                                  makeIacImporter, makeDialogueActsImporter,    makeAnnotationPiecesImporter};
constexpr Maker generalMakers[] = {makeWrittenDialoguesImporter, makeJsonRecordsImporter, makeTableImporter,
                                   makeTranscriptImporter};

std::string namesOf(const std::vector<std::unique_ptr<Importer>>& importers) {
    std::string names;
    for (const auto& importer : importers) {
        if (!names.empty()) names += ", ";
        names += importer->name();
    }
    return names;
}

}  // namespace

ImporterRegistry::ImporterRegistry() {
    const auto add = [this](const auto& makers) {
        for (const Maker make : makers) m_importers.push_back(make());
    };
    add(ownMakers);
    add(chatMakers);
    add(siteMakers);
    add(speechAndMailMakers);
    add(corpusMakers);
    add(generalMakers);
}

const Importer* ImporterRegistry::find(std::string_view name) const {
    const auto found = std::find_if(m_importers.begin(), m_importers.end(),
                                    [name](const auto& importer) { return importer->name() == name; });
    return found == m_importers.end() ? nullptr : found->get();
}

Result<ImportResult> ImporterRegistry::read(const std::filesystem::path& path, const std::string& format,
                                            Control& control, const ImportOptions& options) const {
    const auto source = SourceTree::open(path);
    if (!source) return tl::unexpected(source.error());
    return read(*source, format, control, options);
}

Result<ImportResult> ImporterRegistry::read(std::istream& stream, const std::string& name, const std::string& format,
                                            Control& control) const {
    const auto source = SourceTree::read(stream, name);
    if (!source) return tl::unexpected(source.error());
    return read(*source, format, control);
}

Result<ImportResult> ImporterRegistry::read(const SourceTree& source, const std::string& format, Control& control,
                                            const ImportOptions& options) const {
    return readInto(source, {format, options}, {}, control);
}

Result<ImportReport> ImporterRegistry::readEach(const SourceTree& source, const ReadRequest& request,
                                                const ConversationTaker& taker, Control& control) const {
    auto read = readInto(source, request, taker, control);
    if (!read) return tl::unexpected(read.error());
    return std::move(read->report);
}

Result<ImportResult> ImporterRegistry::readInto(const SourceTree& source, const ReadRequest& request,
                                                const ConversationTaker& taker, Control& control) const {
    const std::string& format = request.format;
    const Importer* named = find(format);
    if (!format.empty() && !named) {
        return fail(ErrorCode::Usage, {"unknown format \"%1\"; known formats: %2", format, namesOf(m_importers)});
    }
    const std::string& zone = request.options.timeZone;
    if (!zone.empty() && !isTimeZone(zone)) {
        return fail(ErrorCode::Usage, {"unknown time zone \"%1\"; name one as Europe/Berlin or GMT+2", zone});
    }
    control.stage("Reading");
    SourceReading reading(m_importers, request.options, control, taker);
    return named ? reading.as(*named, source) : reading.byContent(source);
}

}  // namespace antecedent
