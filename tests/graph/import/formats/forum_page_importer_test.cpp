// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(ForumPageImporter, ReadsATopicOfPhpBb) {
    const auto result = readText(
        R"(<!DOCTYPE html><html><body id="phpbb" class="section-viewtopic"><h2 class="topic-title"><a href="./viewtopic.php?t=4">Which pump?</a></h2>)"
        R"(<div id="p10" class="post bg2"><div class="postbody"><h3 class="first"><a href="#p10">Which pump?</a></h3>)"
        R"(<p class="author">by <strong><a href="./memberlist.php" class="username">ada</a></strong> » <time datetime="2026-03-09T14:05:00+00:00">today</time></p>)"
        R"(<div class="content">Mine leaks.<br>Badly.</div></div></div>)"
        R"(<div id="p11" class="post bg1"><div class="postbody"><h3><a href="#p11">Re: Which pump?</a></h3>)"
        R"(<p class="author">by <strong><a href="./memberlist.php" class="username-coloured">ben</a></strong> » Mon Mar 09, 2026 2:06 pm</p>)"
        R"(<div class="content"><blockquote cite="./viewtopic.php?p=10#p10"><div><cite>ada wrote:</cite>Mine leaks.</div></blockquote>Where?</div></div></div></body></html>)");
    EXPECT_EQ(result->report.title, "forum page (phpBB)");
    EXPECT_EQ(only(result)->header().title, "Which pump?");
    EXPECT_THAT(lines(*only(result)), ElementsAre("10|ada|2026-03-09T14:05:00Z|Mine leaks.\nBadly.|?",
                                                  "11|ben|2026-03-09T14:06:00Z|Where?|10 "));
}

TEST(ForumPageImporter, ReadsAThreadOfXenForo) {
    const auto result = readText(
        R"(<!DOCTYPE html><html id="XF" data-template="thread_view"><body><h1 class="p-title-value">Which pump?</h1>)"
        R"(<article class="message message--post" data-author="ada" id="js-post-20"><header class="message-attribution"><time datetime="2026-03-09T15:05:00+0100">x</time></header><div class="bbWrapper">Mine leaks.</div></article>)"
        R"(<article class="message message--post" data-author="ben" id="js-post-21"><header class="message-attribution"><time datetime="2026-03-09T15:06:00+0100">x</time></header>)"
        R"(<div class="bbWrapper"><blockquote data-quote="ada" data-source="post: 20">ada said: Mine leaks.</blockquote>Where?</div></article></body></html>)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("20|ada|2026-03-09T14:05:00Z|Mine leaks.|?", "21|ben|2026-03-09T14:06:00Z|Where?|20 "));
}

}  // namespace
}  // namespace antecedent
