// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/store/safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"

namespace antecedent {
namespace {

constexpr std::size_t maxHeaderSize = 100'000'000;  // the limit of the format's own reader
constexpr std::size_t lengthSize = 8;

struct TypeName {
    const char* name;
    TensorType type;
    std::size_t bytes;
};
constexpr std::array<TypeName, 5> typeNames{{{"F32", TensorType::F32, 4},
                                             {"F16", TensorType::F16, 2},
                                             {"BF16", TensorType::BF16, 2},
                                             {"I8", TensorType::I8, 1},
                                             {"I64", TensorType::I64, 8}}};

const TypeName& description(TensorType type) {
    for (const TypeName& entry : typeNames) {
        if (entry.type == type) return entry;
    }
    return typeNames.front();
}

/// Bytes that a tensor of this shape needs; false when the number does not fit or a dimension is negative.
bool byteCount(const std::vector<std::int64_t>& shape, std::size_t elementSize, std::size_t& bytes) {
    bytes = elementSize;
    for (const std::int64_t dimension : shape) {
        if (dimension < 0) return false;
        const auto factor = static_cast<std::size_t>(dimension);
        if (factor != 0 && bytes > std::numeric_limits<std::size_t>::max() / factor) return false;
        bytes *= factor;
    }
    return true;
}

}  // namespace

std::size_t bytesPerElement(TensorType type) {
    return description(type).bytes;
}

Result<SafetensorsFile> SafetensorsFile::load(const std::filesystem::path& path) {
    auto content = readFile(path);
    if (!content) return tl::unexpected(content.error());
    return parse(std::move(*content), path.string());
}

Result<SafetensorsFile> SafetensorsFile::parse(std::string content, const std::string& where) {
    SafetensorsFile file;
    file.m_content = std::move(content);
    file.m_where = where;
    if (file.m_content.size() < lengthSize) return fail(ErrorCode::BadInput, "is too short for a weights file", where);
    std::uint64_t headerSize = 0;
    std::memcpy(&headerSize, file.m_content.data(), lengthSize);
    if (headerSize > maxHeaderSize || headerSize > file.m_content.size() - lengthSize) {
        return fail(ErrorCode::BadInput, "is cut off or not a weights file", where);
    }
    file.m_dataStart = lengthSize + headerSize;
    if (auto parsed = file.parseHeader(headerSize); !parsed) return tl::unexpected(parsed.error());
    return file;
}

Result<void> SafetensorsFile::parseHeader(std::size_t headerSize) {
    const auto broken = [this](const Sentence& why) { return fail(ErrorCode::BadInput, why, m_where); };
    const std::size_t dataSize = m_content.size() - m_dataStart;
    try {
        const auto header = nlohmann::json::parse(std::string_view(m_content).substr(lengthSize, headerSize));
        if (!header.is_object()) return broken(Sentence("has no header"));
        for (const auto& [name, value] : header.items()) {
            if (name == "__metadata__") {
                m_metadata = value.get<std::map<std::string, std::string>>();
                continue;
            }
            Entry entry{};
            const auto typeName = value.at("dtype").get<std::string>();
            const auto* known =
                std::find_if(typeNames.begin(), typeNames.end(), [&](const TypeName& t) { return typeName == t.name; });
            if (known == typeNames.end()) return broken(Sentence("tensor %1 has the unknown type %2", name, typeName));
            entry.type = known->type;
            entry.shape = value.at("shape").get<std::vector<std::int64_t>>();
            const auto offsets = value.at("data_offsets").get<std::array<std::uint64_t, 2>>();
            entry.begin = offsets[0];
            entry.end = offsets[1];
            std::size_t bytes = 0;
            if (entry.begin > entry.end || entry.end > dataSize || !byteCount(entry.shape, known->bytes, bytes) ||
                bytes != entry.end - entry.begin) {
                return broken(Sentence("tensor %1 does not fit its place in the file", name));
            }
            m_entries.emplace(name, std::move(entry));
        }
    } catch (const nlohmann::json::exception&) {
        return broken(Sentence("has a damaged header"));
    }
    return {};
}

std::vector<std::string> SafetensorsFile::names() const {
    std::vector<std::string> result;
    for (const auto& [name, entry] : m_entries) result.push_back(name);
    return result;
}

Result<TensorView> SafetensorsFile::tensor(const std::string& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) return fail(ErrorCode::NotFound, {"lacks the tensor %1", name}, m_where);
    const Entry& entry = found->second;
    return TensorView{entry.type, entry.shape,
                      std::string_view(m_content).substr(m_dataStart + entry.begin, entry.end - entry.begin)};
}

std::string safetensorsContent(const std::map<std::string, TensorView>& tensors,
                               const std::map<std::string, std::string>& metadata) {
    nlohmann::ordered_json header;
    if (!metadata.empty()) header["__metadata__"] = metadata;
    std::size_t offset = 0;
    for (const auto& [name, tensor] : tensors) {
        header[name] = {{"dtype", description(tensor.type).name},
                        {"shape", tensor.shape},
                        {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    std::string text = header.dump();
    text.append((lengthSize - text.size() % lengthSize) % lengthSize, ' ');  // tensors start aligned
    const std::uint64_t size = text.size();
    std::string content(reinterpret_cast<const char*>(&size), lengthSize);
    content.reserve(lengthSize + text.size() + offset);
    content += text;
    for (const auto& [name, tensor] : tensors) content += tensor.bytes;
    return content;
}

}  // namespace antecedent
