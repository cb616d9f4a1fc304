// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/json_message.h"

#include <algorithm>

#include "graph/import/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

// Numbers from here on are no offsets into a recording but seconds, or milliseconds, since 1970.
constexpr double leastEpochSeconds = 1e8;
constexpr double leastEpochMilliseconds = 1e11;

MessageKind kindOf(const json& record) {
    const std::string kind = stringOf(record, "kind");
    if (kind == "system") return MessageKind::System;
    if (kind == "notice") return MessageKind::Notice;
    if (kind == "action") return MessageKind::Action;
    if (isTrue(record, "system")) return MessageKind::System;
    if (isTrue(record, "notice")) return MessageKind::Notice;
    return isTrue(record, "action") ? MessageKind::Action : MessageKind::Message;
}

/// Ids in `parents`; nullopt when the key is missing or null. Records that name one parent may write it bare.
std::optional<std::vector<std::string>> parentsOf(const json& record, std::size_t line,
                                                  std::vector<ImportWarning>& warnings) {
    const json* parents = memberOf(record, "parents");
    if (!parents) return std::nullopt;
    std::vector<std::string> ids;
    const auto take = [&](const json& value) {
        if (auto id = idOf(value)) {
            ids.push_back(std::move(*id));
        } else {
            warnings.push_back({line, "a parent is neither a string nor a number; it was left out"});
        }
    };
    if (parents->is_array()) {
        for (const json& parent : *parents) take(parent);
        if (ids.empty() && !parents->empty()) return std::nullopt;
    } else {
        take(*parents);
        if (ids.empty()) return std::nullopt;
    }
    return ids;
}

/// Parents that `kinds`, a list beside `parents`, calls continuations.
std::vector<std::string> continuationsOf(const json& record) {
    std::vector<std::string> ids;
    const json* parents = memberOf(record, "parents");
    const json* kinds = memberOf(record, "kinds");
    if (!parents || !kinds || !parents->is_array() || !kinds->is_array()) return ids;
    for (std::size_t i = 0; i < std::min(parents->size(), kinds->size()); ++i) {
        const json& kind = (*kinds)[i];
        if (!kind.is_string() || kind.get_ref<const std::string&>() != "continuation") continue;
        if (auto id = idOf((*parents)[i])) ids.push_back(std::move(*id));
    }
    return ids;
}

}  // namespace

void JsonMessageReader::add(const json& record, std::size_t line, std::vector<ImportWarning>& warnings) {
    if (!record.is_object()) {
        warnings.push_back({line, "a message is not a JSON object; it was left out"});
        return;
    }
    MessageDraft draft;
    draft.line = line;
    draft.id = idOf(record, "id").value_or("");
    const json* speaker = memberOf(record, {"speaker", "author"});
    draft.speaker = speaker ? idOf(*speaker).value_or("") : "";
    draft.text = stringOf(record, "text");
    draft.subject = stringOf(record, "subject");
    draft.thread.group = idOf(record, "thread").value_or("");
    draft.thread.root = idOf(record, "thread_root").value_or("");
    draft.thread.exclusive = isTrue(record, "thread_exclusive");
    draft.speakerId = idOf(record, "author_id").value_or("");
    if (const json* meta = memberOf(record, "meta"); meta && meta->is_object()) draft.meta = dumpShallow(*meta);
    draft.kind = kindOf(record);
    draft.parents = parentsOf(record, line, warnings);
    draft.continuations = continuationsOf(record);
    draft.declaredByPlatform = isTrue(record, "declared");
    if (const json* value = memberOf(record, "time")) {
        draft.time = time(*value);
        if (!draft.time) warnings.push_back({line, "the time of message " + draft.id + " cannot be read"});
    }
    const json* end = memberOf(record, "end");
    if (end && end->is_number() && m_base == TimeBase::Recording) draft.end = secondsOf(end->get<double>());
    if (end && end->is_string()) draft.end = parseIsoTime(end->get_ref<const std::string&>());
    m_builder->add(std::move(draft));
}

std::optional<Timestamp> JsonMessageReader::time(const json& value) {
    if (value.is_number()) {
        const double number = value.get<double>();
        if (number >= leastEpochMilliseconds) return settle(TimeBase::Calendar, secondsOf(number / 1000));
        if (number >= leastEpochSeconds) return settle(TimeBase::Calendar, secondsOf(number));
        return settle(TimeBase::Recording, secondsOf(number));
    }
    if (!value.is_string()) return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    const auto clock = parseClock(text);
    if (clock && clock->isTimeOfDay()) return settle(TimeBase::Clock, m_clock.at(clock->time));
    return settle(TimeBase::Calendar, parseIsoTime(text));
}

/// Times of different bases cannot be compared: the first one decides, the others are dropped.
std::optional<Timestamp> JsonMessageReader::settle(TimeBase base, std::optional<Timestamp> time) {
    if (!time) return time;
    if (!m_base) {
        m_base = base;
        m_builder->header().timeBase = base;
    }
    return *m_base == base ? time : std::nullopt;
}

}  // namespace antecedent
