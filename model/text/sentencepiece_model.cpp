// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/sentencepiece_model.h"

#include <cstring>
#include <optional>

namespace antecedent {
namespace {

// Field numbers of ModelProto, SentencePiece and NormalizerSpec.
constexpr std::uint64_t piecesField = 1, normalizerField = 3;
constexpr std::uint64_t textField = 1, scoreField = 2, kindField = 3;
constexpr std::uint64_t characterMapField = 2, dummyPrefixField = 3, extraBlanksField = 4, escapeBlanksField = 5;
constexpr std::uint64_t normalPiece = 1, ownPiece = 4;

/// One field of a message in protobuf's wire format.
struct Field {
    std::uint64_t number = 0;
    std::uint64_t value = 0;  ///< of a whole number
    std::string_view bytes;   ///< of a text, a message or a number of fixed length
    std::string_view whole;   ///< with its tag
};

/// Reads the fields of a message one after the other.
class Fields {
public:
    explicit Fields(std::string_view message) : m_message(message) {}

    /// False at the end, and where the message is damaged.
    bool next(Field& field) {
        const std::size_t from = m_at;
        const auto tag = m_at < m_message.size() ? number() : std::nullopt;
        if (!tag) return false;
        field = {*tag >> 3, 0, {}, {}};
        if (!readValue(static_cast<unsigned>(*tag & 7), field)) return fail();
        field.whole = m_message.substr(from, m_at - from);
        return true;
    }
    bool damaged() const { return m_damaged || m_at < m_message.size(); }

private:
    bool fail() {
        m_damaged = true;
        return false;
    }
    std::optional<std::uint64_t> number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && m_at < m_message.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_message[m_at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        m_damaged = true;
        return std::nullopt;
    }
    bool take(std::uint64_t size, Field& field) {
        if (size > m_message.size() - m_at) return false;
        field.bytes = m_message.substr(m_at, size);
        m_at += size;
        return true;
    }
    bool readValue(unsigned wireType, Field& field) {
        if (wireType == 5) return take(4, field);
        if (wireType == 1) return take(8, field);
        const auto value = wireType == 0 || wireType == 2 ? number() : std::nullopt;
        if (!value) return false;
        field.value = *value;
        return wireType == 0 || take(*value, field);
    }

    std::string_view m_message;
    std::size_t m_at = 0;
    bool m_damaged = false;
};

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::BadInput, "is no SentencePiece model, or damaged");
}

bool readPiece(std::string_view message, Piece& piece) {
    Fields fields(message);
    std::uint64_t kind = normalPiece;
    for (Field field; fields.next(field);) {
        if (field.number == textField) piece.text = field.bytes;
        if (field.number == kindField) kind = field.value;
        if (field.number == scoreField && field.bytes.size() == sizeof piece.score) {
            std::memcpy(&piece.score, field.bytes.data(), sizeof piece.score);
        }
    }
    piece.mark = kind != normalPiece && kind != ownPiece;
    return !fields.damaged();
}

Result<std::string> characterMapIn(std::string_view normalizer) {
    Fields fields(normalizer);
    std::string map;
    for (Field field; fields.next(field);) {
        if (field.number == characterMapField) map = field.bytes;
        const bool blanks =
            field.number == dummyPrefixField || field.number == extraBlanksField || field.number == escapeBlanksField;
        if (blanks && field.value == 0) {
            return fail(ErrorCode::Unsupported, "treats blanks in a way that this version does not know");
        }
    }
    if (fields.damaged()) return damaged();
    return map;
}

}  // namespace

Result<SentencePieceModel> parseSentencePieceModel(std::string_view content) {
    SentencePieceModel model;
    Fields fields(content);
    for (Field field; fields.next(field);) {
        if (field.number == piecesField && !readPiece(field.bytes, model.pieces.emplace_back())) return damaged();
        if (field.number != normalizerField) continue;
        auto map = characterMapIn(field.bytes);
        if (!map) return tl::unexpected(map.error());
        model.normalization = std::move(*map);
    }
    if (fields.damaged() || model.pieces.empty()) return damaged();
    return model;
}

Result<std::string> withPieces(std::string_view content, const std::vector<std::int32_t>& ids) {
    std::vector<std::string_view> pieces;
    std::string others;
    Fields fields(content);
    for (Field field; fields.next(field);) {
        if (field.number == piecesField) {
            pieces.push_back(field.whole);
        } else {
            others += field.whole;
        }
    }
    if (fields.damaged()) return damaged();
    std::string result;
    for (const std::int32_t id : ids) {
        if (id < 0 || static_cast<std::size_t>(id) >= pieces.size()) {
            return fail(ErrorCode::BadInput, {"has no piece with the number %1", id});
        }
        result += pieces[static_cast<std::size_t>(id)];
    }
    return result + others;
}

}  // namespace antecedent
