// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/api/handles.h"

#include <algorithm>

namespace antecedent {
namespace {

constexpr int codes[] = {ANTECEDENT_BAD_INPUT, ANTECEDENT_NOT_FOUND, ANTECEDENT_UNSUPPORTED, ANTECEDENT_IO,
                         ANTECEDENT_CANCELLED, ANTECEDENT_USAGE,     ANTECEDENT_INTERNAL};

/// A text cut to a number of bytes, but not inside a character.
std::size_t cutAt(const std::string& text, std::size_t most) {
    std::size_t size = std::min(text.size(), most);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
    return size;
}

int originOf(LinkOrigin origin) {
    if (origin == LinkOrigin::Declared) return ANTECEDENT_DECLARED;
    return origin == LinkOrigin::Predicted ? ANTECEDENT_PREDICTED : ANTECEDENT_UNKNOWN;
}

}  // namespace

void tell(const Error& error, antecedent_error* target) {
    if (target == nullptr) return;
    target->code = codes[static_cast<std::size_t>(error.code)];
    const std::string text = error.text();
    const std::size_t size = cutAt(text, sizeof(target->message) - 1);
    std::copy_n(text.data(), size, target->message);
    target->message[size] = '\0';
}

CallerControl::CallerControl(const antecedent_options* options)
    : m_control([this](const Progress& step) {
          if (m_progress == nullptr) return;
          if (m_progress(step.stage.c_str(), step.done, step.total, m_data) != 0) m_control.cancel();
      }) {
    if (options == nullptr) return;
    m_progress = options->progress;
    m_data = options->progress_data;
}

}  // namespace antecedent

antecedent_tree::antecedent_tree(antecedent::ReplyTree tree_, antecedent::LinkScores scores_)
    : tree(std::move(tree_)), scores(std::move(scores_)) {
    using antecedent::MessageId;
    const auto placed = [this](std::size_t i) -> const antecedent::Attachment& {
        return tree.attachment(MessageId(i));
    };
    for (std::size_t i = 0; i < tree.size(); ++i) {
        for (const antecedent::Link& link : placed(i).parents) {
            links.push_back({link.parent.index(), link.probability});
        }
        if (i >= scores.messages.size()) continue;
        for (const antecedent::Candidate& candidate : scores.messages[i].candidates) {
            const bool starts = candidate.parent.index() == i;
            links.push_back({starts ? ANTECEDENT_NONE : candidate.parent.index(), candidate.probability});
        }
    }
    const antecedent_link* next = links.data();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const antecedent::Attachment& place = placed(i);
        const std::size_t candidates = i < scores.messages.size() ? scores.messages[i].candidates.size() : 0;
        places.push_back({next, place.parents.size(), next + place.parents.size(), candidates, place.probability,
                          antecedent::originOf(place.origin)});
        next += place.parents.size() + candidates;
    }
}
