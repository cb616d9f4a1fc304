// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "model/bundle/encoding_task.h"

namespace antecedent {

/// Encodes the next messages of a conversation on threads of its own while those before them are decided. Who
/// waits for them helps meanwhile.
class EncodeAhead {
public:
    /// `helpers` threads beside those that wait.
    explicit EncodeAhead(std::size_t helpers);
    EncodeAhead(EncodeAhead&&) noexcept;
    EncodeAhead& operator=(EncodeAhead&&) = delete;
    /// Stops what is under way.
    ~EncodeAhead();

    /// What comes out of `take` after all that was added before.
    void add(std::unique_ptr<EncodingTask> task);
    /// How many were added and not taken.
    std::size_t size() const;

    /// The oldest of what was added. nullopt when nothing was, or when `keepGoing` (if given) turned false
    /// meanwhile: then it may be asked for again.
    std::optional<EncodedMessages> take(const std::function<bool()>& keepGoing);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

}  // namespace antecedent
