// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/html_page.h"

namespace antecedent {
namespace {

constexpr const char* style = R"(
:root { color-scheme: light dark; --text: #1c2128; --quiet: #57606c; --line: #c9ced6; --ground: #ffffff; --mark: #b34700; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e8ee; --quiet: #a0a9b6; --line: #464d59; --ground: #1a1d22; --mark: #f0a35e; } }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--text); background: var(--ground); max-width: 60em;
  margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; }
.quiet, time { color: var(--quiet); }
ul { list-style: none; margin: 0; padding-left: 20px; } main > section > ul { padding-left: 0; }
li { margin: 6px 0; }
li > details > summary { cursor: pointer; }
.m { border-left: 3px solid var(--c, var(--line)); padding: 2px 0 2px 10px; overflow-wrap: anywhere; }
summary .m { display: inline-block; vertical-align: top; box-sizing: border-box; width: calc(100% - 1.2em); }
.m p { margin: 2px 0; white-space: pre-wrap; }
.sure { border-bottom: 2px solid var(--quiet); } .likely { border-bottom: 2px dashed var(--quiet); }
.doubtful { border-bottom: 2px dotted var(--mark); color: var(--mark); }
:target > .m, :target > details > summary .m { background: color-mix(in srgb, var(--line) 40%, transparent); }
a { color: inherit; } button { font: inherit; margin-right: 8px; }
@media print { button { display: none; } }
)";

constexpr const char* script = R"(
for (const [id, open] of [["open", true], ["close", false]])
  document.getElementById(id).addEventListener("click", () =>
    document.querySelectorAll("details").forEach(d => { d.open = open; }));
)";

}  // namespace

std::string htmlEscaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\'':
                escaped += "&#39;";
                break;
            default:
                if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') escaped += c;
        }
    }
    return escaped;
}

std::string htmlPageBegin(const std::string& title) {
    return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; "
           "script-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           htmlEscaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1 dir=\"auto\">" +
           htmlEscaped(title) +
           "</h1>\n<p><button id=\"open\">Unfold all</button><button id=\"close\">Fold all</button></p>\n"
           "<p class=\"quiet\">Underlined numbers say how sure a link is: <span class=\"sure\">0.9 and "
           "more</span>, "
           "<span class=\"likely\">0.5 and more</span>, <span class=\"doubtful\">below 0.5: "
           "doubtful</span>.</p>\n"
           "<main>\n";
}

std::string htmlPageEnd() {
    return std::string("</main>\n<script>") + script + "</script>\n</body>\n</html>\n";
}

}  // namespace antecedent
