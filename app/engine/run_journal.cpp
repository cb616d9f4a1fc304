// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/run_journal.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// Calls `take` with every line that has an end and the bytes up to there; false: it is no JSON, or `take` wants no
/// more.
Result<void> eachLine(const std::filesystem::path& path, const std::function<bool(const json&, std::uint64_t)>& take) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::NotFound, "there is no record of a run at this place", path.string());
    std::uint64_t bytes = 0;
    for (std::string line; std::getline(file, line) && !file.eof();) {
        bytes += line.size() + 1;
        const json value = json::parse(line, nullptr, false);
        if (value.is_discarded() || !take(value, bytes)) break;
    }
    return {};
}

RunEnd endFrom(const json& value) {
    return {{value.at("units"), value.at("conversations"), value.at("messages")}, value.at("sha256")};
}

}  // namespace

Result<RunJournal> RunJournal::read(const std::filesystem::path& path) {
    RunJournal journal;
    bool begun = false;
    try {
        const auto read = eachLine(path, [&](const json& value, std::uint64_t bytes) {
            if (!begun) {
                auto header = runHeaderFrom(value);
                if (header) journal.header = std::move(*header);
                return begun = header.has_value();
            }
            if (value.contains("through")) {
                journal.marks.push_back({value.at("through"), value.at("at"), bytes, value.value("tail", TailLinks())});
            } else if (value.contains("complete")) {
                journal.end = endFrom(value);
            }
            return true;
        });
        if (!read) return tl::unexpected(read.error());
    } catch (const json::exception&) {
        return fail(ErrorCode::BadInput, "is damaged; begin anew with --overwrite", path.string());
    }
    if (!begun) return fail(ErrorCode::BadInput, "is no record of a run by this version", path.string());
    return journal;
}

std::optional<WrittenUnit> JournalUnits::next() {
    for (std::string line; std::getline(m_file, line);) {
        const json value = json::parse(line, nullptr, false);
        const bool numbers =
            value.is_array() && value.size() == 3 &&
            std::all_of(value.begin(), value.end(), [](const json& v) { return v.is_number_unsigned(); });
        if (numbers) return WrittenUnit{value[0], value[1], value[2]};
    }
    return std::nullopt;
}

std::string journalLine(const RunHeader& header) {
    return toJson(header).dump() + "\n";
}

std::string journalLines(const StreamBatch& batch, std::uint64_t outputBytes) {
    std::string lines;
    for (const WrittenUnit& unit : batch.units) {
        lines += json::array({unit.number, unit.bytes, unit.messages}).dump() + "\n";
    }
    ordered_json mark{{"through", batch.through}, {"at", outputBytes}};
    if (!batch.tail.empty()) mark["tail"] = batch.tail;
    return lines + mark.dump() + "\n";
}

std::string journalLine(const RunEnd& end) {
    return ordered_json{{"complete", true},
                        {"units", end.totals.units},
                        {"conversations", end.totals.conversations},
                        {"messages", end.totals.messages},
                        {"sha256", end.sha256}}
               .dump() +
           "\n";
}

}  // namespace antecedent
