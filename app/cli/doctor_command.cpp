// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/doctor_command.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/engine/blas_library.h"
#include "app/engine/memory_left.h"
#include "app/engine/model_location.h"
#include "app/engine/program_location.h"
#include "graph/base/file.h"
#include "model/api/arithmetic_record.h"
#include "model/api/processor.h"
#include "model/text/tokenizer.h"

namespace antecedent {
namespace {

/// One finding: what was looked at, what was found, and whether predicting can work with it.
struct Check {
    std::string name;
    std::string finding;
    bool good = true;
    bool needed = false;
};

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// The file that the model's tokenizer is read from; empty where its config.json says nothing that can be read.
std::string tokenizerOf(const std::filesystem::path& model) {
    const auto content = readFile(model / "config.json");
    const auto config = nlohmann::json::parse(content.value_or(""), nullptr, false);
    return config.is_object() ? tokenizerFile(config.value("tokenizer", wordPieceKind)) : std::string();
}

/// Looks whether the parts are there; `--speed` loads them as well.
Check checkModel(const std::filesystem::path& wished) {
    const auto model = findModel(wished);
    if (!model) return {"model", model.error().text(), false, true};
    const std::string tokenizer = tokenizerOf(*model);
    if (tokenizer.empty()) {
        return {"model", fmt::format("{}: config.json names no tokenizer that is known", model->string()), false, true};
    }
    std::uintmax_t bytes = 0;
    for (const std::string& part : {tokenizer, std::string("model.safetensors")}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(*model / part, missing);
        if (missing || size == 0) {
            return {"model", fmt::format("{}: {} is missing or empty", model->string(), part), false, true};
        }
        bytes += size;
    }
    return {"model", fmt::format("{} ({:.0f} MB)", model->string(), static_cast<double>(bytes) * 1e-6), true, true};
}

Check checkLibrary(const PipelineOptions& options) {
    const auto file = PredictorLibrary(options.predictorLibrary).locate();
    if (file) return {"predictor", file->lexically_normal().string(), true, true};
    return {"predictor", file.error().text(), false, true};
}

Check checkBlas() {
    const BlasLibrary blas = findBlas();
    Check check{"BLAS", blas.name, !blas.slow, false};
    if (!blas.file.empty()) check.finding += " (" + blas.file.string() + ")";
    if (blas.slow) check.finding += "; predicting will be slow: install libopenblas0";
    return check;
}

Check checkProcessor() {
    const Processor processor = thisProcessor();
    if (processor.name.empty()) return {"processor", "the system says nothing of it"};
    return {"processor", processor.name + ": " + processor.instructionWords()};
}

/// What was measured when the model was first loaded, or by `--speed`.
Check checkArithmetic() {
    const auto record = readArithmeticRecord(arithmeticRecordFile());
    if (!record || record->processor != thisProcessor().name) {
        return {"arithmetic", "not measured yet; the fastest is looked for when the model is first loaded"};
    }
    const ArithmeticSpeeds& speeds = record->speeds;
    std::string words =
        fmt::format("{} is the fastest: on one core {:.0f} GFLOP/s in fp32", fastestOf(speeds), speeds.fp32);
    if (speeds.bf16 > 0) words += fmt::format(", {:.0f} in bf16", speeds.bf16);
    if (speeds.int8 > 0) words += fmt::format(", {:.0f} in int8", speeds.int8);
    return {"arithmetic", words + fmt::format(" ({})", record->instructions)};
}

Check checkMemory() {
    const auto enough = checkMemoryForNetwork();
    if (!enough) return {"memory", enough.error().text(), false, true};
    return {"memory", fmt::format("{} MB are left", memoryLeft() >> 20)};
}

Check checkWindow() {
    std::error_code ignored;
    if (!std::filesystem::exists(programFolder() / "antecedent-desktop", ignored)) {
        return {"window", "antecedent-desktop is not beside this program", true, false};
    }
    for (const char* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        const std::string value = variable(name);
        if (!value.empty()) return {"window", fmt::format("Qt platform by {}={}", name, value), true, false};
    }
    return {"window", "no display: neither DISPLAY nor WAYLAND_DISPLAY is set", true, false};
}

Check checkLocale() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const std::string value = variable(name);
        if (!value.empty()) return {"locale", fmt::format("{}={}", name, value), true, false};
    }
    return {"locale", "none set; text is UTF-8 all the same", true, false};
}

std::string speedWords(const BackendInfo& backend) {
    std::string words = fmt::format("{:.0f} GFLOP/s in fp32", backend.fp32Gflops);
    if (backend.bf16) words += fmt::format(", {:.0f} in bf16", backend.bf16Gflops);
    if (backend.int8) words += fmt::format(", {:.0f} in int8", backend.int8Gflops);
    if (backend.bf16 && backend.int8) return words;
    return words + "; this processor has no " + (backend.int8 ? "bf16" : backend.bf16 ? "int8" : "bf16 and no int8");
}

void addBackend(std::vector<Check>& checks, const PipelineOptions& options) {
    Pipeline pipeline(options);
    const auto plugin = pipeline.plugin();
    const auto backend = plugin ? (*plugin)->backend(true) : Result<BackendInfo>(tl::unexpected(plugin.error()));
    if (!backend) {
        checks.push_back({"speed", backend.error().text(), false, true});
        return;
    }
    checks.push_back(
        {"torch", fmt::format("{}, {} threads, {}", backend->torchVersion, backend->threads, backend->parallel)});
    checks.push_back({"speed", speedWords(*backend)});
    Control control;
    const auto model = pipeline.startSession({}, {}, control);
    checks.push_back({"weights", model ? "can be read" : model.error().text(), model.has_value(), true});
}

}  // namespace

void DoctorCommand::declare(CLI::App& arguments) {
    arguments.add_flag("--json", m_json, "Write JSON");
    arguments.add_flag("--speed", m_speed, "Load the network and the model, and measure the speed");
    arguments.add_option("--model", m_model, "Folder of the model to check");
}

Result<void> DoctorCommand::run(CommandContext& context) {
    std::vector<Check> checks = {{"version", ANTECEDENT_VERSION}};
    PipelineOptions options = context.pipeline;
    if (!m_model.empty() && m_model != "auto") options.modelFolder = m_model;
    checks.push_back(checkModel(options.modelFolder));
    checks.push_back(checkLibrary(options));
    checks.push_back(checkBlas());
    checks.push_back({"threads", fmt::format("{} cores", std::thread::hardware_concurrency())});
    checks.push_back(checkProcessor());
    checks.push_back(checkMemory());
    checks.push_back(checkLocale());
    checks.push_back(checkWindow());
    if (m_speed) addBackend(checks, options);
    checks.push_back(checkArithmetic());

    nlohmann::ordered_json json;
    bool usable = true;
    for (const Check& check : checks) {
        usable = usable && (check.good || !check.needed);
        json[check.name] = {{"good", check.good}, {"finding", check.finding}};
        if (!m_json)
            context.console.out << fmt::format("{} {:<11}{}\n", check.good ? "  " : "! ", check.name, check.finding);
    }
    if (m_json) context.console.out << json.dump(2) << '\n';
    if (usable) return {};
    return fail(ErrorCode::NotFound, "predicting cannot work yet: see the lines marked with !");
}

}  // namespace antecedent
