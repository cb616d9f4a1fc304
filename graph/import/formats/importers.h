// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "graph/import/reading/importer.h"

namespace antecedent {

// One function per format; each importer's class lives in the file of the same name.

/// Neutral JSON Lines: a conversation a line, or a message a line as exportJsonLines writes them.
std::unique_ptr<Importer> makeJsonLinesImporter();
/// The program's own reply-tree JSON, as exportReplyTreeJson writes it; every link in it becomes a declared
/// one.
std::unique_ptr<Importer> makeReplyTreeImporter();
/// ConvoKit corpus: a folder, or its utterances file alone.
std::unique_ptr<Importer> makeConvoKitImporter();
/// Topic JSON of the forum software Discourse.
std::unique_ptr<Importer> makeDiscourseImporter();
/// Mailboxes, Maildir, single mails and news articles.
std::unique_ptr<Importer> makeMailImporter();
/// Pages of a Mailman archive.
std::unique_ptr<Importer> makePipermailImporter();
/// Pages of archives made by MHonArc.
std::unique_ptr<Importer> makeMHonArcImporter();
/// What DiscordChatExporter writes: HTML, JSON, text.
std::unique_ptr<Importer> makeDiscordImporter();
/// Slack's export, a day of it, or the answers of its API.
std::unique_ptr<Importer> makeSlackImporter();
/// Telegram Desktop's JSON and HTML, and pages of tg-archive.
std::unique_ptr<Importer> makeTelegramImporter();
/// Reddit: dumps and thread JSON.
std::unique_ptr<Importer> makeRedditImporter();
/// Hacker News: Algolia and the official interface.
std::unique_ptr<Importer> makeHackerNewsImporter();
/// Events of a Matrix room.
std::unique_ptr<Importer> makeMatrixImporter();
/// Mattermost: bulk export, API.
std::unique_ptr<Importer> makeMattermostImporter();
/// Rocket.Chat: API.
std::unique_ptr<Importer> makeRocketChatImporter();
/// Zulip: export, API.
std::unique_ptr<Importer> makeZulipImporter();
/// Facebook Messenger and Instagram.
std::unique_ptr<Importer> makeMessengerImporter();
/// Signal: sigtop, signal-export, signal-cli.
std::unique_ptr<Importer> makeSignalImporter();
/// Microsoft Teams: Graph API.
std::unique_ptr<Importer> makeTeamsImporter();
/// SMS Backup & Restore.
std::unique_ptr<Importer> makeSmsImporter();
/// imessage-exporter: text and HTML.
std::unique_ptr<Importer> makeIMessageImporter();
/// Adium's logs.
std::unique_ptr<Importer> makeAdiumImporter();
/// What Discord hands out of one person's own messages.
std::unique_ptr<Importer> makeDiscordPackageImporter();
/// Google Chat and Hangouts: takeout.
std::unique_ptr<Importer> makeGoogleChatImporter();
/// Skype: export.
std::unique_ptr<Importer> makeSkypeImporter();
/// WhatsApp Chat Exporter, which reads the database of a phone.
std::unique_ptr<Importer> makeWhatsAppJsonImporter();
/// Issues and discussions of GitHub.
std::unique_ptr<Importer> makeGitHubImporter();
/// Notes and discussions of GitLab.
std::unique_ptr<Importer> makeGitLabImporter();
/// Viber: history sent by mail.
std::unique_ptr<Importer> makeViberImporter();
/// Messages copied out of a chat program.
std::unique_ptr<Importer> makePastedChatImporter();
/// Tickets of help desks.
std::unique_ptr<Importer> makeHelpDeskImporter();
/// Questions, answers and comments of Stack Exchange.
std::unique_ptr<Importer> makeStackExchangeImporter();
/// Statuses of Mastodon.
std::unique_ptr<Importer> makeMastodonImporter();
/// Posts of X (Twitter).
std::unique_ptr<Importer> makeTwitterImporter();
/// Threads and feeds of Bluesky.
std::unique_ptr<Importer> makeBlueskyImporter();
/// The chat beside a live film of YouTube.
std::unique_ptr<Importer> makeYouTubeLiveImporter();
/// Comments of YouTube.
std::unique_ptr<Importer> makeYouTubeImporter();
/// Conversations with assistants of Rasa.
std::unique_ptr<Importer> makeRasaImporter();
/// Conversations with ChatGPT.
std::unique_ptr<Importer> makeChatGptImporter();
/// Pages of forums.
std::unique_ptr<Importer> makeForumPageImporter();
/// WebVTT, SRT and SBV.
std::unique_ptr<Importer> makeSubtitleImporter();
/// The chat of a Zoom meeting.
std::unique_ptr<Importer> makeZoomChatImporter();
/// Transcripts of meetings with a name and a time above each turn, and Word documents.
std::unique_ptr<Importer> makeMeetingImporter();
/// JSON of programs that recognise speech: Whisper, AWS Transcribe, Deepgram and others.
std::unique_ptr<Importer> makeSpeechImporter();
/// Transcripts in TalkBank's CHAT.
std::unique_ptr<Importer> makeTalkBankImporter();
/// Annotations of recordings: ELAN, Praat's TextGrid, Transcriber, EXMARaLDA.
std::unique_ptr<Importer> makeElanImporter();
std::unique_ptr<Importer> makePraatImporter();
std::unique_ptr<Importer> makeTranscriberImporter();
std::unique_ptr<Importer> makeExmaraldaImporter();
/// Corpora of meetings in NITE XML.
std::unique_ptr<Importer> makeNxtImporter();
/// Chat logs with gold reply links beside them.
std::unique_ptr<Importer> makeDisentanglementImporter();
/// Dialogues with discourse relations as JSON.
std::unique_ptr<Importer> makeDiscourseRelationsImporter();
/// Discussions of the Internet Argument Corpus.
std::unique_ptr<Importer> makeIacImporter();
/// Utterances tagged with dialogue acts: MRDA, Switchboard.
std::unique_ptr<Importer> makeDialogueActsImporter();
/// Pieces of corpora that are no conversation alone.
std::unique_ptr<Importer> makeAnnotationPiecesImporter();
/// Chat logs as IRC clients and bots write them.
std::unique_ptr<Importer> makeIrcImporter();
/// WhatsApp's exported chat, in the layouts of its locales.
std::unique_ptr<Importer> makeWhatsAppImporter();
/// LINE's saved chat history.
std::unique_ptr<Importer> makeLineImporter();
/// KakaoTalk's saved chat.
std::unique_ptr<Importer> makeKakaoTalkImporter();
/// Any JSON with a list of messages whose fields have usual names, or names given by a person.
std::unique_ptr<Importer> makeJsonRecordsImporter();
/// CSV and TSV, the same.
std::unique_ptr<Importer> makeTableImporter();
/// Plain text with a speaker before each turn.
std::unique_ptr<Importer> makeTranscriptImporter();

}  // namespace antecedent
