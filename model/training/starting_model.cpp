// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/starting_model.h"

#include "model/bundle/model_adaptation.h"
#include "model/evidence/evidence.h"
#include "model/training/learnt_parts.h"

namespace antecedent {
namespace {

Result<ReplyModel> newModel(const TrainingOptions& options) {
    auto encoder = TextEncoder::fromPretrained(options.encoder);
    if (!encoder) return tl::unexpected(encoder.error());
    torch::manual_seed(options.seed);
    TransformerOptions upper(encoder->network()->options().hidden, static_cast<std::int64_t>(evidenceNames().size()));
    upper.dropout = options.dropout;
    upper.match.width = options.joint.epochs > 0 ? options.joint.tokenMatch : 0;
    upper.useText = options.useText;
    upper.useEvidence = options.useEvidence;
    return ReplyModel{options.name, "", std::move(*encoder), ConversationTransformer(upper), {}, {}, {}};
}

/// What `from` cannot be taught in the way asked for.
Result<void> teachable(const ReplyModel& model, const TrainingOptions& options) {
    if (!options.useText || !options.useEvidence) {
        return fail(ErrorCode::Usage,
                    "a model without text or without evidence is made anew: name an encoder to start from, "
                    "and no model to go on from");
    }
    if (options.upper.epochs > 0 && !model.transformer->tokenMatch().is_empty()) {
        return fail(ErrorCode::Usage,
                    "compares words, which it cannot learn to do anew while its encoder is frozen: ask for "
                    "no epochs with the "
                    "encoder frozen (--epochs 0) and for some in which it learns too (--joint-epochs 1)",
                    options.from.string());
    }
    if (options.joint.newEvidence && NewEvidence(model.transformer).columns() == 0) {
        return fail(ErrorCode::Usage, "knows all kinds of evidence already: leave out --new-evidence",
                    options.from.string());
    }
    return {};
}

/// Two models of one name could not be told apart.
std::string adaptedName(const std::string& name) {
    const std::string ending = ", adapted";
    const bool ends =
        name.size() >= ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
    return ends ? name : name + ending;
}

Result<ReplyModel> oldModel(const TrainingOptions& options) {
    auto model = loadModel(options.from);
    if (!model) return model;
    if (const auto can = teachable(*model, options); !can) return tl::unexpected(can.error());
    model->name = options.name.empty() ? adaptedName(model->name) : options.name;
    TransformerOptions upper = model->transformer->options();
    upper.dropout = options.dropout;
    if (options.joint.epochs > 0 && upper.match.width == 0) upper.match.width = options.joint.tokenMatch;
    torch::manual_seed(options.seed);
    ConversationTransformer transformer(upper);
    ModelAdaptation(model->transformer, evidenceNames()).copyTo(transformer);
    model->transformer = transformer;
    return model;
}

}  // namespace

Result<ReplyModel> startingModel(const TrainingOptions& options) {
    if (options.joint.newEvidence && (options.from.empty() || options.joint.epochs <= 0)) {
        return fail(ErrorCode::Usage,
                    "new evidence is taught to a model that is there: name it (--from), and how long "
                    "(--joint-epochs)");
    }
    auto model = options.from.empty() ? newModel(options) : oldModel(options);
    if (model && options.masks) model->masks = *options.masks;
    return model;
}

void adoptFrom(const ReplyModel& model, TrainingOptions& options) {
    options.masks = model.masks;
    options.joint.tokenMatch = model.transformer->options().match.width;
}

}  // namespace antecedent
