// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "graph/import/reading/importer.h"

namespace antecedent {

// One function per format of people's conversations; those of corpora and recordings are in corpus_importers.h. Each
// importer's class lives in the file of the same name.

/// Neutral JSON Lines: a conversation a line, or a message a line as exportJsonLines writes them.
std::unique_ptr<Importer> makeJsonLinesImporter();
/// The program's own reply-tree JSON, as exportReplyTreeJson writes it; every link in it becomes a declared
/// one.
std::unique_ptr<Importer> makeReplyTreeImporter();
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
/// The archive of an account of X (Twitter).
std::unique_ptr<Importer> makeTwitterArchiveImporter();
/// Issues of trackers and what people say of them, as JSON and as XML.
std::unique_ptr<Importer> makeTrackerImporter();
std::unique_ptr<Importer> makeTrackerXmlImporter();
/// Google Voice's messages.
std::unique_ptr<Importer> makeGoogleVoiceImporter();
/// Snapchat's chat history.
std::unique_ptr<Importer> makeSnapchatImporter();
/// Pages of forums.
std::unique_ptr<Importer> makeForumPageImporter();
/// WebVTT, SRT and SBV.
std::unique_ptr<Importer> makeSubtitleImporter();
/// The chat of a Zoom meeting.
std::unique_ptr<Importer> makeZoomChatImporter();
/// Transcripts of meetings with a name and a time above each turn, and Word documents.
std::unique_ptr<Importer> makeMeetingImporter();
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
