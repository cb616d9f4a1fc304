// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

struct _GMimeMessage;

namespace antecedent {

/// Who wrote a mail.
struct MailAddress {
    std::string name;  ///< what it is signed with; the address where there is no name
    std::string id;    ///< the address in small letters; empty where it is one that many people write from
};

/// By the From field, in its ordinary form and as public archives hide it ("nora at example.org (Nora Berg)").
MailAddress senderOf(_GMimeMessage* message);

}  // namespace antecedent
