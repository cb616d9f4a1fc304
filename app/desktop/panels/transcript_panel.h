// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/models/message_list_model.h"
#include "app/desktop/panels/message_list.h"

namespace antecedent {

/// The conversation as it was said, in time order.
class TranscriptPanel : public MessageList {
    Q_OBJECT

public:
    explicit TranscriptPanel(Workspace& workspace, QWidget* parent = nullptr);
};

}  // namespace antecedent
