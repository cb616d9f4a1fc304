// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// A short conversation with its prediction, for the pictures of the guide. Nothing of it is kept.
class GuideExample {
public:
    static constexpr std::size_t doubtful = 5;   ///< the message that is not sure
    static constexpr std::size_t corrected = 6;  ///< the one that is dragged
    static constexpr std::size_t target = 4;     ///< onto this one

    GuideExample();

    Workspace& workspace() { return m_workspace; }
    ConversationDocument& document() { return m_workspace.document(); }

private:
    Workspace m_workspace;
};

}  // namespace antecedent
