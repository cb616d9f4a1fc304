# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Settings that every target shares: language level, warnings, sanitizers, output folders.

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # With a base folder a second clone finds what the first one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE_PROGRAM})
endif()

add_library(antecedent_settings INTERFACE)
target_include_directories(antecedent_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(antecedent_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(ANTECEDENT_SANITIZE)
    target_compile_options(antecedent_settings INTERFACE -fsanitize=${ANTECEDENT_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(antecedent_settings INTERFACE -fsanitize=${ANTECEDENT_SANITIZE})
endif()

# What programs take their memory from. A tensor library takes and frees blocks of megabytes all the time, and glibc walks long
# lists to find them: a tenth of the time of a prediction, a sixth of that of a training. Sanitizers bring their own.
add_library(antecedent_allocator INTERFACE)
if(NOT ANTECEDENT_SANITIZE)
    # No symbol is asked for by name, so that a linker might leave the library out.
    target_link_options(antecedent_allocator INTERFACE -Wl,--push-state,--no-as-needed -ltcmalloc_minimal -Wl,--pop-state)
endif()
