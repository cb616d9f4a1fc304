// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "app/desktop/settings/theme.h"
#include "tests/bench/desktop/benches.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    antecedent::applyTheme(antecedent::Theme::Light);
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(QString::fromLocal8Bit(argv[i]).toULongLong());
    if (sizes.empty()) sizes = {1000, 10000, 100000};
    antecedent::bench::measureLayouts(sizes);
    antecedent::bench::compareWithGraphviz();
    antecedent::bench::measureFrames(sizes);
    antecedent::bench::measureOpening(sizes);
    return 0;
}
