// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <istream>
#include <memory>
#include <stdexcept>
#include <string>

#include "graph/base/error.h"

namespace antecedent {

/// Thrown out of a stream that fails in the middle; becomes the Error that it holds where an importer is called.
class StreamFailure : public std::runtime_error {
public:
    explicit StreamFailure(Error error) : std::runtime_error(error.message()), m_error(std::move(error)) {}
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// A stream that cannot be read twice, with what was read of it to recognise its format.
struct PipedInput {
    std::istream* stream = nullptr;
    std::string head;
};

/// A text file as a stream of UTF-8 with line feeds, unpacked as it is read (gzip, bzip2, xz, zstd); stray lines in
/// Latin-1 are repaired. For files whose beginning is UTF-8: Unsupported for other encodings, whose whole text has to
/// be seen. The stream throws StreamFailure when the packed data are damaged or unpack to suspiciously much.
Result<std::unique_ptr<std::istream>> openDecodingStream(const std::filesystem::path& file);
/// The same of what comes through a pipe; `where` is named in errors.
Result<std::unique_ptr<std::istream>> openDecodingStream(std::shared_ptr<PipedInput> pipe, const std::string& where);

/// The bytes of a file as they are, unpacked as they are read: for formats that say themselves in which encoding each
/// part is. Fails as openDecodingStream does.
Result<std::unique_ptr<std::istream>> openUnpackedStream(const std::filesystem::path& file);

}  // namespace antecedent
