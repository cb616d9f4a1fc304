// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/pair_text.h"

#include <algorithm>
#include <utility>

namespace antecedent {
namespace {

constexpr std::size_t linesBeforeTarget = 2;

enum class Part { Beginning, End };

}  // namespace

struct PairWriter::Place {
    std::size_t candidate, target;
    bool itself() const { return candidate == target; }
};

/// Lines one after another, each ended by [SEP].
class PairWriter::Lines {
public:
    Lines(PairWriter& writer, const Place& place)
        : m_writer(writer),
          m_place(place),
          m_end(writer.tokens(place.target).back()),
          m_ids{writer.tokens(place.target).front()} {}

    void line(std::size_t message, std::size_t most, Part part) {
        const auto& mark = markOf(message);
        m_ids.insert(m_ids.end(), mark.begin(), mark.end());
        const auto& text = m_writer.tokens(message);
        const std::size_t words = text.size() - 2, kept = std::min(words, most);
        const auto from = text.begin() + 1 + static_cast<std::ptrdiff_t>(part == Part::End ? words - kept : 0);
        m_ids.insert(m_ids.end(), from, from + static_cast<std::ptrdiff_t>(kept));
        empty();
    }
    void empty() { m_ids.push_back(m_end); }

    std::size_t size() const { return m_ids.size(); }
    std::vector<std::int32_t> take() { return std::move(m_ids); }

private:
    SpeakerId speaker(std::size_t message) const { return m_writer.m_conversation.messages()[message].speaker; }

    const std::vector<std::int32_t>& markOf(std::size_t message) const {
        if (!speaker(message).valid()) return m_writer.m_he;
        if (speaker(message) == speaker(m_place.target)) return m_writer.m_i;
        return speaker(message) == speaker(m_place.candidate) ? m_writer.m_you : m_writer.m_he;
    }

    PairWriter& m_writer;
    const Place& m_place;
    std::int32_t m_end;
    std::vector<std::int32_t> m_ids;
};

PairWriter::PairWriter(const TextEncoder& encoder, const Conversation& conversation, PairTextOptions options)
    : m_encoder(encoder),
      m_conversation(conversation),
      m_options(options),
      m_i(encoder.words("i :")),
      m_you(encoder.words("you :")),
      m_he(encoder.words("he :")) {}

TokenPair PairWriter::pair(std::size_t candidate, std::size_t target) {
    const Place place{candidate, target};
    if (m_options.context == 0) return alone(place);
    TokenPair pair;
    Lines lines(*this, place);
    if (place.itself()) {
        lines.empty();
        pair.firstTo = lines.size();
    } else {
        writeCandidate(place, lines, pair);
    }
    writeTarget(place, lines, pair);
    pair.ids = lines.take();
    return pair;
}

const std::vector<std::int32_t>& PairWriter::tokens(std::size_t message) {
    const auto [entry, fresh] = m_tokens.try_emplace(message);
    if (fresh) entry->second = m_encoder.tokens(m_conversation, message);
    return entry->second;
}

TokenPair PairWriter::alone(const Place& place) {
    const auto& own = tokens(place.target);
    const std::vector<std::int32_t> nothing{own.front(), own.back()};
    return tokenPair(place.itself() ? nothing : tokens(place.candidate), own, m_options.tokens);
}

void PairWriter::writeCandidate(const Place& place, Lines& lines, TokenPair& pair) {
    if (place.candidate > 0) {
        lines.line(place.candidate - 1, m_options.context, Part::End);
    } else {
        lines.empty();
    }
    pair.firstFrom = lines.size();
    lines.line(place.candidate, m_options.tokens, Part::Beginning);
    pair.firstTo = lines.size();
    if (place.candidate + 1 < place.target) {
        lines.line(place.candidate + 1, m_options.context, Part::Beginning);
    } else {
        lines.empty();
    }
}

void PairWriter::writeTarget(const Place& place, Lines& lines, TokenPair& pair) {
    pair.second = lines.size();
    const std::size_t written = place.itself() ? 0 : place.candidate + 2;  // with what comes after the candidate
    for (std::size_t back = linesBeforeTarget; back >= 1; --back) {
        if (place.target >= written + back) {
            lines.line(place.target - back, m_options.context, Part::End);
        } else {
            lines.empty();
        }
    }
    pair.secondFrom = lines.size();
    lines.line(place.target, m_options.tokens, Part::Beginning);
}

}  // namespace antecedent
