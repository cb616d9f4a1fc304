// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/importers.h"
#include "graph/import/formats/tracker.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// A tracker and where in a document its records stand.
struct Place {
    const Tracker* tracker = nullptr;
    std::string list;
};

Place placeIn(const JsonOutline& outline) {
    for (const Tracker& tracker : trackers()) {
        for (const std::string& list : tracker.places) {
            const std::string within = list.empty() ? outline.recordPrefix() : outline.recordPrefix() + list;
            for (const char* behind : {"", ".", "[]."}) {
                if (list.empty() && *behind != '\0') continue;
                if (tracker.knows(outline, within + behind)) return {&tracker, list};
            }
        }
    }
    return {};
}

/// Bugs, tasks and changes with what people say of them.
class TrackerImporter : public JsonImporter {
public:
    TrackerImporter()
        : JsonImporter({"tracker", "Issue tracker",
                        "Issues and what people say of them: the answers of Jira, Redmine, Gerrit, Launchpad, "
                        "Phabricator"},
                       Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        return {placeIn(outline).tracker ? 0.95 : 0.0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        const Place place = placeIn(outlineOf(dumpShallow(root.is_array() && !root.empty() ? root.front() : root)));
        if (!place.tracker) return;
        reading.sink.variant(place.tracker->name);
        forEachObject(root, [&](const json& page) {
            const json* list = place.list.empty() ? &page : memberOf(page, place.list.c_str());
            if (list) forEachObject(*list, [&](const json& record) { place.tracker->add(record, reading.groups); });
        });
    }
};

}  // namespace

std::unique_ptr<Importer> makeTrackerImporter() {
    return std::make_unique<TrackerImporter>();
}

}  // namespace antecedent
