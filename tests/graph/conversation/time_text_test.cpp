// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/conversation/time_text.h"

#include <gmock/gmock.h>

namespace antecedent {
namespace {

std::string iso(std::string_view text) {
    const auto time = parseIsoTime(text);
    return time ? formatIsoTime(*time) : "none";
}

double offset(std::string_view text) {
    const auto clock = parseClock(text);
    return clock ? clock->offset().seconds() : -1;
}

std::string timeOfDay(std::string_view text) {
    const auto clock = parseClock(text);
    return clock ? formatClock(clock->time) : "none";
}

TEST(TimeText, ReadsIsoTimes) {
    EXPECT_EQ(iso("2024-02-29"), "2024-02-29T00:00:00Z");
    EXPECT_EQ(iso("2024-02-29T23:59"), "2024-02-29T23:59:00Z");
    EXPECT_EQ(iso("2024-02-29 23:59:07.603Z"), "2024-02-29T23:59:07.603Z");
    EXPECT_EQ(iso("2024-03-01T00:30:00+01:00"), "2024-02-29T23:30:00Z");
    EXPECT_EQ(iso("2023-03-11T14:58:47.642-0800"), "2023-03-11T22:58:47.642Z");
    EXPECT_EQ(iso("1969-12-31T23:59:59.5Z"), "1969-12-31T23:59:59.5Z");
    EXPECT_EQ(iso("1700-03-01T00:00Z"), "1700-03-01T00:00:00Z");
    for (const char* bad : {"", "2023-02-29", "2024-13-01", "24-01-01", "2024-01-01T25:00", "2024-01-01T10:61",
                            "2024-01-01T10:00:00+99:00", "2024-01-01T10:00x", "9999-01-01", "2024-01-01T"}) {
        EXPECT_EQ(iso(bad), "none") << bad;
    }
}

TEST(TimeText, EveryDayComesBackAsItself) {
    for (std::int64_t day = -98'000; day < 84'000; ++day) {
        const std::string text = formatIsoTime({day * 86'400'000'000'000});
        ASSERT_EQ(parseDate(text.substr(0, 10)), day) << text;
    }
}

TEST(TimeText, ReadsClocksAndOffsets) {
    EXPECT_EQ(timeOfDay("9:05"), "09:05");
    EXPECT_EQ(timeOfDay("21:20:37"), "21:20:37");
    EXPECT_EQ(timeOfDay("12:30 am"), "00:30");
    EXPECT_EQ(timeOfDay("12:30PM"), "12:30");
    for (const char* bad : {"", "9", "9:5", "9:05:", "9:05 xm", "14:00 pm", "12:60", "99999:00", "1:00."}) {
        EXPECT_EQ(timeOfDay(bad), "none") << bad;
    }
    EXPECT_DOUBLE_EQ(offset("0:49"), 49);
    EXPECT_DOUBLE_EQ(offset("62:00"), 3720);
    EXPECT_DOUBLE_EQ(offset("01:02.500"), 62.5);
    EXPECT_DOUBLE_EQ(offset("100:00:01,25"), 360'001.25);
}

TEST(TimeText, FindsDates) {
    EXPECT_EQ(findDate("logs-2004-11-15_03.txt"), daysOf(2004, 11, 15));
    EXPECT_EQ(findDate("#chan_20200102.log"), daysOf(2020, 1, 2));
    EXPECT_EQ(findDate("v123456789-2020-99-01"), std::nullopt);
    EXPECT_EQ(parseNamedDate("Tue Mar  3 00:00:00 2026"), daysOf(2026, 3, 3));
    EXPECT_EQ(parseNamedDate("Wed Dec 25 2013"), daysOf(2013, 12, 25));
    EXPECT_EQ(parseNamedDate("Wed Foo 25 2013"), std::nullopt);
}

TEST(TimeText, KeepsSecondsOfADateClean) {
    EXPECT_EQ(formatIsoTime(Timestamp::fromSeconds(1'600'000'000.1)), "2020-09-13T12:26:40.1Z");
    EXPECT_EQ(Timestamp::fromSeconds(-0.25).nanoseconds, -250'000'000);
}

}  // namespace
}  // namespace antecedent
