// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "graph/import/reading/importer.h"

namespace antecedent {

// One function per format of corpora, of annotated or recognised speech; each importer's class lives in the file of the
// same name.

/// ConvoKit corpus: a folder, or its utterances file alone.
std::unique_ptr<Importer> makeConvoKitImporter();
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
/// Speech in TEI.
std::unique_ptr<Importer> makeTeiImporter();
/// JSON records with a dialogue in one text each.
std::unique_ptr<Importer> makeWrittenDialoguesImporter();

}  // namespace antecedent
