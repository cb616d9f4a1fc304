// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "app/desktop/document/conversation_document.h"
#include "app/desktop/document/opened_file.h"

namespace antecedent {

/// Keeps a document and its project the same: writes what a person decides before anything else happens, and brings in
/// what others decide in the same file. What cannot be written counts as decided, and waits.
class DecisionKeeper : public QObject {
    Q_OBJECT

public:
    explicit DecisionKeeper(ConversationDocument& document, QObject* parent = nullptr);

    void open(OpenedProject project);
    /// Of the person at the keyboard, as written beside each decision.
    void setAnnotator(const QString& name) { m_annotator = name.toStdString(); }

    /// Writes what differs between the document and what stands.
    void keep();
    /// Of the shown conversation: somebody looked at the message, and cannot tell. It stays where it is.
    void markUnsure(MessageId message);
    void takeBackUnsure(MessageId message);
    /// Those of the shown conversation, in order.
    std::vector<MessageId> unsureMessages() const;
    /// Tries again to write what waits.
    void tryAgain();
    /// Goes on in a file at another place, which then holds everything.
    Result<void> moveTo(const QString& path);

    /// What the model has learnt from them.
    const KeptAdaptation& learnt() const { return m_learnt; }
    /// What cannot be written counts until the file is closed.
    void keepLearnt(const KeptAdaptation& learnt);

    /// Decisions that are on no disk.
    std::size_t unsaved() const;
    /// Where the project is; empty when there is none.
    QString path() const;
    /// Decisions whose messages cannot be found for sure.
    std::size_t unplaced() const;
    /// … in words: who decided it when, and what the message said.
    QStringList unplacedLines() const;
    const std::shared_ptr<ProjectDesk>& desk() const { return m_desk; }

Q_SIGNALS:
    /// Decisions cannot be written: why. Empty once they are.
    void trouble(const QString& why);

private:
    void keepConversation(std::size_t conversation, const ExportItem& item, const PlacedDecisions& standing);
    void takeInOthers();
    void takeOverNews();
    void tellOutcome();

    ConversationDocument& m_document;
    std::shared_ptr<ProjectDesk> m_desk;
    KeptAdaptation m_learnt;
    Error m_problem;
    std::string m_annotator;
    QTimer m_look;
    bool m_troubled = false;
};

}  // namespace antecedent
