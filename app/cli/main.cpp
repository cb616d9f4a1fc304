// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/program.h"

int main(int argc, char** argv) {
    return antecedent::runProgram(argc, argv);
}
