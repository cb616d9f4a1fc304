// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/assignments.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>

namespace antecedent {
namespace {

constexpr const char* settingName = "assignments";

/// From which message to which, counted from 1.
struct Stretch {
    std::size_t first = 1;
    std::size_t last = 0;
};

/// A part as it was written: an id, numbers, or both.
struct NamedPart {
    std::string conversation;
    std::optional<Stretch> stretch;
};

NamedPart namedPart(const std::string& text) {
    static const std::regex pattern(R"((?:(.*):)?(\d{1,9})-(\d{1,9}))");
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return {text, std::nullopt};
    return {match[1], Stretch{std::stoul(match[2]), std::stoul(match[3])}};
}

/// Rows one after the other are written as their first and last.
nlohmann::json rangesOf(const std::set<MessageRow>& rows) {
    nlohmann::json ranges = nlohmann::json::array();
    for (const MessageRow row : rows) {
        if (!ranges.empty() && ranges.back()[1] == row - 1) {
            ranges.back()[1] = row;
        } else {
            ranges.push_back({row, row});
        }
    }
    return ranges;
}

std::set<MessageRow> rowsIn(const nlohmann::json& ranges) {
    std::set<MessageRow> rows;
    for (const auto& range : ranges) {
        const auto [first, last] = range.get<std::pair<MessageRow, MessageRow>>();
        for (MessageRow row = first; row <= last; ++row) rows.insert(rows.end(), row);
    }
    return rows;
}

}  // namespace

Assignments assignmentsIn(const Project& project) {
    const auto text = project.setting(settingName);
    if (!text || text->empty()) return {};
    Assignments assignments;
    try {
        const auto json = nlohmann::json::parse(*text);
        for (const auto& [annotator, ranges] : json.items()) assignments[annotator] = rowsIn(ranges);
    } catch (const nlohmann::json::exception&) {
        return {};
    }
    return assignments;
}

Result<void> keepAssignments(Project& project, const Assignments& assignments) {
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [annotator, rows] : assignments) json[annotator] = rangesOf(rows);
    return project.setSetting(settingName, json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<std::set<MessageRow>> messagesOf(const std::string& part, const std::vector<StoredConversation>& conversations) {
    std::set<MessageRow> rows;
    const auto add = [&rows](const StoredConversation& one, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= std::min(last, one.messages.size()); ++i) rows.insert(one.messages[i - 1]);
    };
    if (part == "all") {
        for (const StoredConversation& one : conversations) add(one, 1, one.messages.size());
        return rows;
    }
    const NamedPart named = namedPart(part);
    const auto is = [&](const StoredConversation& one) {
        return one.conversation->header().id == named.conversation ||
               (named.conversation.empty() && conversations.size() == 1);
    };
    const auto found = std::find_if(conversations.begin(), conversations.end(), is);
    if (found == conversations.end() && named.conversation.empty()) {
        return fail(ErrorCode::Usage, {"there are several conversations; say of which one, as in talk:%1", part});
    }
    if (found == conversations.end())
        return fail(ErrorCode::NotFound, {"has no conversation \"%1\"", named.conversation});
    const Stretch stretch = named.stretch.value_or(Stretch{1, found->messages.size()});
    if (stretch.first < 1 || stretch.first > stretch.last || stretch.first > found->messages.size()) {
        return fail(ErrorCode::Usage, {"there are no messages %1", part});
    }
    add(*found, stretch.first, stretch.last);
    return rows;
}

}  // namespace antecedent
