// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <istream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// Reads the elements of arrays inside a JSON document one at a time, without holding the document: exports of a
/// million messages are one array. Paths are those of JsonOutline: "messages[]", "chats.list[].messages[]", "[]"; "*"
/// at the beginning stands for any one key, "*.turns[]".
class JsonElements {
public:
    /// False stops the reading.
    using TakeElement = std::function<bool(const std::string& path, const nlohmann::json& element)>;
    /// After the last element of a wanted array.
    using TakeEnd = std::function<void(const std::string& path)>;

    explicit JsonElements(std::vector<std::string> wanted);

    /// BadInput with the parser's reason for a document that is damaged or cut off, after everything before was handed
    /// over.
    Result<void> read(std::istream& stream, const TakeElement& take, const TakeEnd& atEnd = {});

    /// The string or number last seen at a path outside of the elements, such as "channel.name"; empty when there is
    /// none.
    std::string outer(std::string_view path) const;
    bool stopped() const { return m_stopped; }

private:
    struct Level {
        std::string path;
        std::string key;
        bool array = false;
    };

    bool event(nlohmann::json::parse_event_t event, nlohmann::json& value);
    bool finish(const nlohmann::json& value);
    bool isWanted(const std::string& path) const;
    std::string pathHere() const;

    std::vector<std::string> m_wanted;
    std::map<std::string, std::string, std::less<>> m_outer;
    std::vector<Level> m_levels;
    std::size_t m_insideFrom = 0;  ///< number of levels at which an element began; 0: outside
    const TakeElement* m_take = nullptr;
    const TakeEnd* m_atEnd = nullptr;
    bool m_stopped = false;
};

}  // namespace antecedent
