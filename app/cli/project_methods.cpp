// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/project_methods.h"

#include <fmt/format.h>

#include <set>

#include "app/cli/project_reports.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/project/placed_decision.h"
#include "graph/tree/reply_tree.h"
#include "model/evidence/message_facts.h"

namespace antecedent {
namespace {

constexpr std::size_t shownDigits = 12;

/// What is told of a project's conversations and of the work that went into them.
struct Figures {
    std::size_t conversations = 0, messages = 0, declared = 0, predicted = 0;
    std::set<std::string> models;
    std::set<std::string> people;
    std::size_t confirmed = 0, changed = 0, unsure = 0;
    double probabilities = 0;  ///< of predicted links that nobody decided on, added up
    std::size_t unseen = 0;    ///< those links
};

void addConversation(Figures& figures, const Conversation& conversation, const LinkScores& scores,
                     const std::set<std::size_t>& decided) {
    ++figures.conversations;
    if (!scores.modelName.empty()) {
        figures.models.insert(scores.modelName + ", SHA-256 " + scores.modelSha256.substr(0, shownDigits));
    }
    const ReplyTree tree = ReplyTree::fromScores(
        std::shared_ptr<const Conversation>(std::shared_ptr<const Conversation>(), &conversation), scores);
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        if (isMembership(conversation.messages()[i])) continue;
        ++figures.messages;
        const Attachment& place = tree.attachment(MessageId(i));
        figures.declared += place.origin == LinkOrigin::Declared;
        if (place.origin != LinkOrigin::Predicted) continue;
        ++figures.predicted;
        if (decided.count(i) > 0) continue;
        ++figures.unseen;
        figures.probabilities += place.probability;
    }
}

Result<Figures> figuresOf(const Project& project) {
    const auto conversations = project.conversations();
    const auto rows = project.rows();
    const auto events = project.events();
    if (!conversations || !rows || !events) {
        return fail(ErrorCode::BadInput, "cannot be read whole", project.path().string());
    }
    Figures figures;
    std::vector<std::set<std::size_t>> decided(conversations->size());
    for (const PlacedDecision& decision : placeDecisions(foldDecisions(*events), *rows).placed) {
        figures.people.insert(decision.decision.annotator);
        figures.unsure += decision.decision.unsure && !decision.decision.placed;
        if (!decision.decision.placed) continue;
        ++(decision.decision.confirmed ? figures.confirmed : figures.changed);
        decided[decision.conversation].insert(decision.message.index());
    }
    for (std::size_t i = 0; i < conversations->size(); ++i) {
        const auto scores = project.prediction((*rows)[i].messages);
        if (!scores) return tl::unexpected(scores.error());
        addConversation(figures, *(*conversations)[i].conversation, *scores, decided[i]);
    }
    return figures;
}

std::string modelsText(const std::set<std::string>& models) {
    std::string text;
    for (const std::string& model : models) text += (text.empty() ? "" : " and ") + model;
    return text;
}

std::string machineText(const Figures& figures) {
    std::string text = fmt::format("Reply links were found in {} of {} with Antecedent {}",
                                   counted(figures.conversations, "conversation"), counted(figures.messages, "message"),
                                   ANTECEDENT_VERSION);
    if (!figures.models.empty()) text += " (model " + modelsText(figures.models) + ")";
    text += ", a masked hierarchical transformer (Zhu et al., 2020). ";
    if (figures.declared > 0) {
        text +=
            fmt::format("The links of {} are those that their source declares. ", counted(figures.declared, "message"));
    }
    return text + fmt::format("Those of {} were predicted. ", counted(figures.predicted, "message"));
}

std::string peopleText(const Figures& figures) {
    const std::size_t looked = figures.confirmed + figures.changed + figures.unsure;
    if (looked == 0) return "Nobody has looked at them. ";
    return fmt::format("{} looked at {}: {} confirmed as shown, {} set otherwise, and {} left open. ",
                       figures.people.size() == 1 ? "One person" : grouped(figures.people.size()) + " people",
                       counted(looked, "message"), grouped(figures.confirmed), grouped(figures.changed),
                       grouped(figures.unsure));
}

std::string unseenText(const Figures& figures) {
    if (figures.unseen == 0) return {};
    return fmt::format(
        "By the model's calibrated probabilities {:.0f} % of the {} predicted links that nobody decided on are right. ",
        100 * figures.probabilities / static_cast<double>(figures.unseen), grouped(figures.unseen));
}

std::string agreementSentences(const Project& project) {
    const auto agreement = projectAgreement(project);
    if (!agreement) return {};  // of one person alone
    std::string text;
    for (const auto& pair : (*agreement)["pairs"]) {
        if (pair["messages"].get<std::size_t>() == 0) continue;
        text += fmt::format(
            "{} and {} agree with a link F1 of {:.1f} (95 % interval {:.1f} to {:.1f}) and a kappa of "
            "{:.2f} on the {} that both decided. ",
            pair["first"].get<std::string>(), pair["second"].get<std::string>(),
            100 * pair["linkF1"]["value"].get<double>(), 100 * pair["linkF1"]["low"].get<double>(),
            100 * pair["linkF1"]["high"].get<double>(), pair["kappa"].get<double>(),
            counted(pair["messages"].get<std::size_t>(), "message"));
    }
    return text;
}

constexpr const char* references = R"(
@inproceedings{zhu2020who,
  author    = {Zhu, Henghui and Nan, Feng and Wang, Zhiguo and Nallapati, Ramesh and Xiang, Bing},
  title     = {Who Did They Respond to? Conversation Structure Modeling Using Masked Hierarchical Transformer},
  booktitle = {Proceedings of the AAAI Conference on Artificial Intelligence},
  volume    = {34},
  number    = {05},
  pages     = {9741--9748},
  year      = {2020},
  doi       = {10.1609/aaai.v34i05.6524}
}

@software{antecedent,
  author  = {{The Antecedent Authors}},
  title   = {Antecedent: who answered whom},
  version = {VERSION},
  year    = {2026}
}
)";

}  // namespace

Result<std::string> projectMethods(const Project& project) {
    const auto figures = figuresOf(project);
    if (!figures) return tl::unexpected(figures.error());
    std::string text =
        machineText(*figures) + peopleText(*figures) + unseenText(*figures) + agreementSentences(project);
    text.back() = '\n';
    std::string cited = references;
    cited.replace(cited.find("VERSION"), std::string("VERSION").size(), ANTECEDENT_VERSION);
    return text + cited;
}

}  // namespace antecedent
