// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

enum class TensorType { F32, F16, BF16, I8, I64 };

std::size_t bytesPerElement(TensorType type);

/// One tensor of a safetensors file: row-major, little endian; the bytes belong to the file.
struct TensorView {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::string_view bytes;
};

/// A safetensors file (github.com/huggingface/safetensors, format 0.3) held in memory. Offsets, shapes and
/// sizes are checked against the file before anything is handed out; hostile files are refused with BadInput.
class SafetensorsFile {
public:
    static Result<SafetensorsFile> load(const std::filesystem::path& path);
    static Result<SafetensorsFile> parse(std::string content, const std::string& where);

    const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    std::vector<std::string> names() const;
    /// What errors call it.
    const std::string& where() const { return m_where; }
    /// The named tensor; NotFound when there is none.
    Result<TensorView> tensor(const std::string& name) const;

private:
    struct Entry {
        TensorType type;
        std::vector<std::int64_t> shape;
        std::size_t begin;
        std::size_t end;
    };

    Result<void> parseHeader(std::size_t headerSize);

    std::string m_content;
    std::string m_where;
    std::size_t m_dataStart = 0;
    std::map<std::string, Entry> m_entries;
    std::map<std::string, std::string> m_metadata;
};

/// Text of a safetensors file with these tensors, in the order of their names.
std::string safetensorsContent(const std::map<std::string, TensorView>& tensors,
                               const std::map<std::string, std::string>& metadata = {});

}  // namespace antecedent
