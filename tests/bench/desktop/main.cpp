// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "app/desktop/style/theme.h"
#include "tests/bench/desktop/benches.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    antecedent::applyTheme(antecedent::Theme::Light);
    const QStringList arguments = QApplication::arguments().mid(1);
    std::vector<std::size_t> sizes;
    QStringList parts;
    for (const QString& argument : arguments) {
        if (argument.startsWith(QLatin1Char('-')))
            parts.push_back(argument);
        else
            sizes.push_back(argument.toULongLong());
    }
    if (sizes.empty()) sizes = {1000, 10000, 100000};
    const auto wanted = [&](const char* part) { return parts.empty() || parts.contains(QLatin1String(part)); };
    if (wanted("--layouts")) antecedent::bench::measureLayouts(sizes);
    if (wanted("--graphviz")) antecedent::bench::compareWithGraphviz();
    if (wanted("--frames")) antecedent::bench::measureFrames(sizes);
    if (wanted("--opening")) antecedent::bench::measureOpening(sizes);
    return 0;
}
