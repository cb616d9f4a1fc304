// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/project_reports.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "app/engine/kept_adaptation.h"
#include "app/engine/opened_source.h"
#include "graph/conversation/time_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/metrics/agreement.h"

namespace antecedent {
namespace {

using Json = nlohmann::ordered_json;

std::string eventTime(std::int64_t microseconds) {
    return formatIsoTime(Timestamp{microseconds / 1'000'000 * 1'000'000'000});
}

/// Messages by row, for people.
class MessageNames {
public:
    static Result<MessageNames> of(const Project& project) {
        const auto conversations = project.conversations();
        if (!conversations) return tl::unexpected(conversations.error());
        MessageNames names;
        for (const StoredConversation& one : *conversations) {
            for (std::size_t i = 0; i < one.messages.size(); ++i) {
                names.m_names.emplace(one.messages[i],
                                      one.conversation->header().id + " " + one.conversation->messages()[i].id);
            }
        }
        return names;
    }
    std::string of(MessageRow row) const {
        const auto found = m_names.find(row);
        return found == m_names.end() ? "(gone) " + std::to_string(row) : found->second;
    }

private:
    std::map<MessageRow, std::string> m_names;
};

Json estimateJson(const Estimate& estimate) {
    return {{"value", estimate.value}, {"low", estimate.low}, {"high", estimate.high}};
}

std::string estimateText(const Json& estimate) {
    return fmt::format("{:.1f} ({:.1f} to {:.1f})", 100 * estimate["value"].get<double>(),
                       100 * estimate["low"].get<double>(), 100 * estimate["high"].get<double>());
}

/// What each person decided, in the order of the project's conversations.
std::map<std::string, std::vector<LinkSet>> layersOf(const std::vector<DecisionEvent>& events,
                                                     const std::vector<ConversationRows>& rows) {
    std::set<std::string> people;
    for (const DecisionEvent& event : events) people.insert(event.annotator);
    std::map<std::string, std::vector<LinkSet>> layers;
    for (const std::string& person : people) {
        std::vector<LinkSet> layer(rows.size());
        for (std::size_t c = 0; c < rows.size(); ++c) layer[c].parents.resize(rows[c].messages.size());
        for (const PlacedDecision& decision : placeDecisions(foldDecisions(events, person), rows).placed) {
            if (!decision.decision.placed) continue;
            layer[decision.conversation].parents[decision.message.index()] = decision.parents;
        }
        layers.emplace(person, std::move(layer));
    }
    return layers;
}

void addLearnt(const Project& project, Json& info) {
    const AdaptationPtr learnt = keptAdaptation(project).inForce();
    if (!learnt) return;
    info["learnt"] = {
        {"decisions", learnt->decisions}, {"rightBefore", learnt->rightBefore}, {"rightAfter", learnt->rightAfter}};
}

Json differingJson(const Agreement& agreement, const std::vector<StoredConversation>& conversations) {
    auto list = Json::array();
    for (std::size_t c = 0; c < agreement.differing.size(); ++c) {
        for (const std::size_t message : agreement.differing[c]) {
            const Conversation& conversation = *conversations[c].conversation;
            list.push_back(
                {{"conversation", conversation.header().id}, {"message", conversation.messages()[message].id}});
        }
    }
    return list;
}

}  // namespace

Result<Json> projectInfo(const Project& project) {
    const auto sources = project.sources();
    const auto conversations = project.conversations();
    const auto rows = project.rows();
    const auto events = project.events();
    if (!sources || !conversations || !rows || !events) {
        return fail(ErrorCode::BadInput, "cannot be read whole", project.path().string());
    }
    Json info = {{"file", project.path().string()}, {"sources", Json::array()}, {"conversations", Json::array()}};
    if (project.isOfLaterVersion()) info["note"] = project.readOnlyReason().text();
    for (const SourceRecord& source : *sources) info["sources"].push_back(source.path);
    std::size_t messages = 0;
    for (std::size_t i = 0; i < conversations->size(); ++i) {
        const auto prediction = project.prediction((*rows)[i].messages);
        std::size_t predicted = 0;
        for (const auto& scores : prediction ? prediction->messages : std::vector<MessageScores>()) {
            predicted += scores.candidates.empty() ? 0 : 1;
        }
        const Conversation& conversation = *(*conversations)[i].conversation;
        messages += conversation.size();
        info["conversations"].push_back({{"id", conversation.header().id},
                                         {"messages", conversation.size()},
                                         {"predicted", predicted},
                                         {"model", prediction ? prediction->modelName : std::string()}});
    }
    info["messages"] = messages;
    const PlacedDecisions standing = placeDecisions(foldDecisions(*events), *rows);
    info["decisions"] = standing.placed.size();
    info["unplaced"] = standing.unplaced.size();
    std::map<std::string, std::size_t> people;
    for (const PlacedDecision& decision : standing.placed) ++people[decision.decision.annotator];
    info["people"] = Json::object();
    for (const auto& [name, count] : people) info["people"][name] = count;
    info["logEntries"] = events->size();
    addLearnt(project, info);
    return info;
}

std::string projectInfoText(const Json& info) {
    std::string text = info["file"].get<std::string>() + ": " + counted(info["conversations"].size(), "conversation") +
                       ", " + counted(info["messages"].get<std::size_t>(), "message") + "\n";
    if (info.contains("note")) text += "  " + info["note"].get<std::string>() + "\n";
    for (const auto& source : info["sources"]) text += "  from " + source.get<std::string>() + "\n";
    for (const auto& one : info["conversations"]) {
        text +=
            fmt::format("  {}: {}, {} predicted", one["id"].get<std::string>(),
                        counted(one["messages"].get<std::size_t>(), "message"), one["predicted"].get<std::size_t>());
        const std::string model = one["model"].get<std::string>();
        text += (model.empty() ? "" : " by " + model) + "\n";
    }
    text += counted(info["decisions"].get<std::size_t>(), "decision") + " stand";
    text += ", " + grouped(info["logEntries"].get<std::size_t>()) + " entries in the log\n";
    for (const auto& [name, count] : info["people"].items()) {
        text += fmt::format("  {}: {}\n", name.empty() ? "somebody" : name, count.get<std::size_t>());
    }
    if (info.contains("learnt")) {
        const auto& learnt = info["learnt"];
        text += fmt::format("The model has learnt from {}: of those held out {:.0f} % are right, where {:.0f} % were\n",
                            counted(learnt["decisions"].get<std::size_t>(), "decision"),
                            100 * learnt["rightAfter"].get<double>(), 100 * learnt["rightBefore"].get<double>());
    }
    const auto unplaced = info["unplaced"].get<std::size_t>();
    if (unplaced > 0) text += counted(unplaced, "more decision") + ", whose message cannot be found for sure\n";
    return text;
}

Result<void> writeProjectLog(const Project& project, bool json, std::ostream& out) {
    const auto events = project.events();
    const auto names = MessageNames::of(project);
    if (!events) return tl::unexpected(events.error());
    if (!names) return tl::unexpected(names.error());
    for (const DecisionEvent& event : *events) {
        auto parents = Json::array();
        std::string answered;
        for (const MessageRow parent : event.parents) {
            parents.push_back(names->of(parent));
            answered += (answered.empty() ? " under " : ", ") + names->of(parent);
        }
        if (!json) {
            const bool starts = event.kind == DecisionKind::Set && event.parents.empty();
            out << eventTime(event.time) << "  " << event.annotator << "  " << nameOf(event.kind) << "  "
                << names->of(event.message) << (starts ? " starts a thread" : answered)
                << (event.note.empty() ? "" : "  " + event.note) << '\n';
            continue;
        }
        Json line = {{"id", event.id},
                     {"time", eventTime(event.time)},
                     {"annotator", event.annotator},
                     {"kind", nameOf(event.kind)},
                     {"message", names->of(event.message)},
                     {"parents", parents}};
        if (!event.shown.empty()) line["shown"] = Json::parse(event.shown, nullptr, false);
        if (!event.note.empty()) line["note"] = event.note;
        if (!event.target.empty()) line["target"] = event.target;
        out << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    return {};
}

Result<Json> projectAgreement(const Project& project) {
    const auto conversations = project.conversations();
    const auto rows = project.rows();
    const auto events = project.events();
    if (!conversations) return tl::unexpected(conversations.error());
    if (!rows) return tl::unexpected(rows.error());
    if (!events) return tl::unexpected(events.error());
    const auto layers = layersOf(*events, *rows);
    if (layers.size() < 2) {
        return fail(
            ErrorCode::NotFound,
            {"holds the decisions of %1; it takes two to agree", (layers.empty() ? "nobody" : "one person alone")},
            project.path().string());
    }
    Json report = {{"pairs", Json::array()}};
    std::vector<std::vector<LinkSet>> people;
    for (auto first = layers.begin(); first != layers.end(); ++first) {
        people.push_back(first->second);
        for (auto second = std::next(first); second != layers.end(); ++second) {
            const Agreement agreement = agreementOf(first->second, second->second);
            report["pairs"].push_back({{"first", first->first},
                                       {"second", second->first},
                                       {"messages", agreement.messages},
                                       {"linkF1", estimateJson(agreement.linkF1)},
                                       {"sameParent", estimateJson(agreement.sameParent)},
                                       {"kappa", agreement.kappa},
                                       {"variationOfInformation", agreement.variationOfInformation},
                                       {"oneToOne", agreement.oneToOne},
                                       {"differing", differingJson(agreement, *conversations)}});
        }
    }
    report["krippendorffAlpha"] = krippendorffAlpha(people);
    return report;
}

std::string agreementText(const Json& report) {
    std::string text;
    for (const auto& pair : report["pairs"]) {
        text += fmt::format("{} and {}: {} decided by both\n", pair["first"].get<std::string>(),
                            pair["second"].get<std::string>(), counted(pair["messages"].get<std::size_t>(), "message"));
        if (pair["messages"].get<std::size_t>() == 0) continue;
        text += "  link F1             " + estimateText(pair["linkF1"]) + "\n";
        text += "  same parent         " + estimateText(pair["sameParent"]) + "\n";
        text += fmt::format("  Cohen's kappa       {:.3f}\n", pair["kappa"].get<double>());
        text += fmt::format("  threads: 1-VI       {:.1f}\n", 100 * pair["variationOfInformation"].get<double>());
        text += fmt::format("  threads: 1-1        {:.1f}\n", 100 * pair["oneToOne"].get<double>());
        for (const auto& message : pair["differing"]) {
            text += "  they differ on      " + message["conversation"].get<std::string>() + " " +
                    message["message"].get<std::string>() + "\n";
        }
    }
    return text + fmt::format("Krippendorff's alpha of all: {:.3f}\n", report["krippendorffAlpha"].get<double>());
}

}  // namespace antecedent
