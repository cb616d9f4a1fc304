// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/session_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <unordered_map>
#include "graph/base/file.h"

namespace antecedent {
namespace {

constexpr int sessionVersion = 1;

QString sourceId(const Conversation& conversation, MessageId message) {
    return QString::fromStdString(conversation.message(message).id);
}

QJsonObject toJson(const Correction& correction, const Conversation& conversation) {
    QJsonArray parents;
    for (const MessageId parent : correction.parents) parents.append(sourceId(conversation, parent));
    return {{QStringLiteral("conversation"), static_cast<qint64>(correction.conversation)},
            {QStringLiteral("message"), sourceId(conversation, correction.child)},
            {QStringLiteral("parents"), parents}};
}

/// Source ids of one conversation to messages.
class MessageFinder {
public:
    explicit MessageFinder(const Conversation& conversation) {
        for (std::size_t i = 0; i < conversation.size(); ++i) {
            m_messages.emplace(conversation.messages()[i].id, MessageId(i));
        }
    }
    MessageId find(const QJsonValue& id) const {
        const auto found = m_messages.find(id.toString().toStdString());
        return found == m_messages.end() ? MessageId() : found->second;
    }

private:
    std::unordered_map<std::string, MessageId> m_messages;
};

bool fill(Correction& correction, const QJsonObject& json, const MessageFinder& finder) {
    correction.child = finder.find(json.value(QStringLiteral("message")));
    for (const QJsonValue& parent : json.value(QStringLiteral("parents")).toArray()) {
        correction.parents.push_back(finder.find(parent));
        if (!correction.parents.back().valid()) return false;
    }
    return correction.child.valid();
}

}  // namespace

SessionStore::SessionStore(QString folder) : m_folder(std::move(folder)) {
    if (m_folder.isEmpty()) {
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sessions");
    }
}

Result<QString> SessionStore::keyOf(const std::filesystem::path& path) {
    const QString name = QString::fromStdString(path.string());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (QFileInfo(name).isDir()) {
        hash.addData(QFileInfo(name).canonicalFilePath().toUtf8());
    } else {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            return fail(ErrorCode::NotFound, "cannot be read: " + file.errorString().toStdString(), path.string());
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> SessionStore::save(const QString& key, const std::vector<ConversationPtr>& conversations,
                                const Corrections& corrections) const {
    QJsonArray list;
    for (const Correction& correction : corrections) {
        list.append(toJson(correction, *conversations[correction.conversation]));
    }
    const QJsonObject root{{QStringLiteral("version"), sessionVersion}, {QStringLiteral("corrections"), list}};
    QDir().mkpath(m_folder);
    const QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Compact);
    const auto written =
        writeFile(filePath(key).toStdString(), std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    if (!written)
        return fail(ErrorCode::Io, "corrections cannot be saved: " + written.error().message, written.error().where);
    return {};
}

Corrections SessionStore::load(const QString& key, const std::vector<ConversationPtr>& conversations) const {
    QFile file(filePath(key));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(QStringLiteral("version")).toInt() != sessionVersion) return {};
    std::unordered_map<std::size_t, MessageFinder> finders;
    Corrections corrections;
    for (const QJsonValue& value : root.value(QStringLiteral("corrections")).toArray()) {
        const QJsonObject json = value.toObject();
        Correction correction;
        correction.conversation = static_cast<std::size_t>(json.value(QStringLiteral("conversation")).toInteger());
        if (correction.conversation >= conversations.size()) continue;
        const auto finder = finders.try_emplace(correction.conversation, *conversations[correction.conversation]);
        if (fill(correction, json, finder.first->second)) corrections.push_back(std::move(correction));
    }
    return corrections;
}

QString SessionStore::filePath(const QString& key) const {
    return m_folder + QLatin1Char('/') + key + QStringLiteral(".json");
}

}  // namespace antecedent
