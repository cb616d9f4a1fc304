// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/workspace.h"
#include "app/desktop/jobs/error_words.h"

namespace antecedent {

std::vector<MessageId> Workspace::together(MessageId message) const {
    return m_selection.several() && m_selection.contains(message) ? m_selection.all() : std::vector<MessageId>{message};
}

void Workspace::correct(MessageId child, const std::vector<MessageId>& parents) {
    std::vector<NewPlace> places;
    for (const MessageId message : together(child)) {
        // Several messages that are to answer one of themselves: that one stays where it is.
        const bool own = message != child && parents.size() == 1 && parents.front() == message;
        if (!own) places.push_back({message, parents});
    }
    correctAll(places);
}

void Workspace::toggleSecondParent(MessageId child, MessageId second) {
    const auto places = antecedent::toggleSecondParent(m_document.tree(), together(child), second);
    if (places.empty()) return tell(tr("Choose another message in the list first, then press P"));
    correctAll(places);
}

void Workspace::mergeThreads() {
    const auto places = antecedent::mergeThreads(m_document.tree(), m_selection.all());
    if (places.empty()) return tell(tr("Select messages of two threads to merge them"));
    correctAll(places, tr("Merge %1 threads").arg(places.size() + 1));
}

void Workspace::forgetDecisions(const std::vector<MessageId>& messages) {
    if (m_document.forget(messages)) tell(m_document.undoStack()->undoText());
}

void Workspace::correctAll(const std::vector<NewPlace>& places, const QString& name) {
    const auto corrected = m_document.correct(places, name);
    if (corrected) return tell(m_document.undoStack()->undoText());
    for (const NewPlace& place : places) {
        for (const MessageId parent : place.parents) {
            if (parent < place.child) continue;
            return tell(tr("%1 is later than %2: a message can only answer an earlier one")
                            .arg(parent.index() + 1)
                            .arg(place.child.index() + 1));
        }
    }
    tell(errorWords(corrected.error()));
}

}  // namespace antecedent
