// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>

struct _GMimeObject;

namespace antecedent {

/// Releases what GLib counts references of.
struct ReleaseGObject {
    void operator()(void* object) const;
};
template <class T>
using GObjectPtr = std::unique_ptr<T, ReleaseGObject>;

/// What a person reads of a mail's MIME tree.
struct MailBody {
    std::string text;
    nlohmann::json attachments = nlohmann::json::array();  ///< objects with "name" and "type"
};

/// Plain text where there is some, HTML as text where there is no other; everything else is an attachment. `root` may
/// be null.
MailBody bodyOf(_GMimeObject* root);

/// Text as GMime hands it out, in valid UTF-8; empty for null.
std::string mailText(const char* text);

}  // namespace antecedent
