// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/train_arguments.h"

#include <cmath>
#include <sstream>

namespace antecedent {
namespace {

/// The number that the whole text is.
std::optional<double> numberIn(const std::string& text) {
    std::istringstream words(text);
    double value = 0;
    const bool isNumber = words >> value && words.peek() == std::istringstream::traits_type::eof();
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

Result<std::vector<TrainingFile>> trainingFiles(const std::vector<std::string>& arguments) {
    std::vector<TrainingFile> files;
    for (const std::string& argument : arguments) {
        TrainingFile file{argument, 0};
        const std::size_t colon = argument.rfind(':');
        const std::string count = colon == std::string::npos ? "" : argument.substr(colon + 1);
        const bool counted = !count.empty() && count.find_first_not_of("0123456789") == std::string::npos &&
                             count.size() < 10 && !std::filesystem::exists(argument);
        if (counted) file = {argument.substr(0, colon), std::stoul(count)};
        if (!std::filesystem::exists(file.path)) return fail(ErrorCode::NotFound, "no such file", argument);
        files.push_back(std::move(file));
    }
    return files;
}

std::optional<std::set<Genre>> genresIn(const std::string& text) {
    std::set<Genre> genres;
    std::istringstream parts(text);
    for (std::string part; text != "none" && std::getline(parts, part, ',');) {
        const auto genre = genreNamed(part);
        if (!genre) return std::nullopt;
        genres.insert(*genre);
    }
    return genres;
}

std::string genreNames() {
    std::string names;
    for (const Genre genre : allGenres) names += (names.empty() ? "" : ", ") + std::string(genreName(genre));
    return names;
}

std::string genresProblem(const std::string& text) {
    return genresIn(text) ? "" : "name genres with commas between (" + genreNames() + "), or none";
}

std::optional<std::map<Genre, double>> startBiasesIn(const std::string& text) {
    std::map<Genre, double> biases;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const auto equals = part.find('=');
        const auto genre = genreNamed(part.substr(0, equals));
        const auto bias = equals == std::string::npos ? std::nullopt : numberIn(part.substr(equals + 1));
        if (!genre || !bias) return std::nullopt;
        biases[*genre] = *bias;
    }
    return biases.empty() ? std::nullopt : std::optional(biases);
}

std::string startBiasProblem(const std::string& text) {
    return startBiasesIn(text) ? ""
                               : "name genres with their numbers, such as meeting=0.5,chat=-0.2 (" + genreNames() + ")";
}

std::string positiveProblem(const std::string& text) {
    const auto value = numberIn(text);
    return value && *value > 0 ? "" : "give a number above 0";
}

std::string maskProblem(const std::string& text) {
    const auto masks = GenreMasks::parse(text);
    return masks ? "" : masks.error().message();
}

}  // namespace antecedent
