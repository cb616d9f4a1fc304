# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Everything the project links, found in one place. Debian 12 has all of it (see packages.txt).

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS filesystem)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(ICU 70 REQUIRED COMPONENTS uc i18n)
find_package(LibArchive REQUIRED)
find_package(Torch REQUIRED)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)

if(ANTECEDENT_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Concurrent Svg PrintSupport)
endif()
if(ANTECEDENT_TESTS)
    find_package(GTest 1.12 REQUIRED)
    if(ANTECEDENT_DESKTOP)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    endif()
endif()
if(ANTECEDENT_BENCHMARKS)
    find_package(benchmark REQUIRED)
endif()
