// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/local_time.h"

#include <unicode/timezone.h>

#include <memory>

namespace antecedent {
namespace {

std::unique_ptr<icu::TimeZone> zoneNamed(const std::string& name) {
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    return zone && *zone != icu::TimeZone::getUnknown() ? std::move(zone) : nullptr;
}

}  // namespace

bool isTimeZone(const std::string& name) {
    return zoneNamed(name) != nullptr;
}

void placeInZone(ConversationBuilder& conversation, const std::string& zoneName) {
    const auto zone = zoneNamed(zoneName);
    if (!zone) return;
    const auto toUtc = [&zone](std::optional<Timestamp>& time) {
        if (!time) return;
        UErrorCode status = U_ZERO_ERROR;
        int32_t offset = 0, saving = 0;
        zone->getOffset(time->seconds() * 1000, true, offset, saving, status);
        if (U_SUCCESS(status)) time->nanoseconds -= std::int64_t{offset + saving} * 1'000'000;
    };
    for (MessageDraft& draft : conversation.drafts()) {
        toUtc(draft.time);
        toUtc(draft.end);
    }
    conversation.header().localTime = false;
}

}  // namespace antecedent
