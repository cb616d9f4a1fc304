// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// A page that Mailman's archiver writes for each mail.
struct PipermailPage {
    MessageDraft draft;      ///< without parents
    bool zoneKnown = false;  ///< else the time is that of a clock somewhere
};

bool isPipermailPage(std::string_view head);
std::optional<PipermailPage> parsePipermailPage(std::string_view html);

/// Number of the page that each page answers, by thread.html. Pages that begin a thread have 0.
std::map<std::size_t, std::size_t> pipermailParents(std::string_view threadIndex);

}  // namespace antecedent
