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
/// WebVTT and SRT.
std::unique_ptr<Importer> makeSubtitleImporter();
/// Chat logs as IRC clients and bots write them.
std::unique_ptr<Importer> makeIrcImporter();
/// WhatsApp's exported chat, in the layouts of its locales.
std::unique_ptr<Importer> makeWhatsAppImporter();
/// LINE's saved chat history.
std::unique_ptr<Importer> makeLineImporter();
/// KakaoTalk's saved chat.
std::unique_ptr<Importer> makeKakaoTalkImporter();
/// Plain text with a speaker before each turn.
std::unique_ptr<Importer> makeTranscriptImporter();

}  // namespace antecedent
