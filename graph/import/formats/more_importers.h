// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "graph/import/reading/importer.h"

namespace antecedent {

// Makers of importers, as in importers.h.

/// The archive of an account of X (Twitter).
std::unique_ptr<Importer> makeTwitterArchiveImporter();
/// Issues of trackers and what people say of them, as JSON and as XML.
std::unique_ptr<Importer> makeTrackerImporter();
std::unique_ptr<Importer> makeTrackerXmlImporter();
/// Speech in TEI.
std::unique_ptr<Importer> makeTeiImporter();
/// Google Voice's messages.
std::unique_ptr<Importer> makeGoogleVoiceImporter();
/// Snapchat's chat history.
std::unique_ptr<Importer> makeSnapchatImporter();
/// JSON records with a dialogue in one text each.
std::unique_ptr<Importer> makeWrittenDialoguesImporter();

}  // namespace antecedent
