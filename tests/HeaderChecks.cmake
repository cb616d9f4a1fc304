# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Every header compiles alone. The source of the same name shows it by including it before all else; each other header gets
# a generated source, which includes it first and a second time.

# Whether the source beside a header includes it first.
function(antecedent_is_included_first header result)
    string(REGEX REPLACE "\\.h$" ".cpp" source ${header})
    set(first)
    if(EXISTS ${CMAKE_SOURCE_DIR}/${source})
        file(STRINGS ${CMAKE_SOURCE_DIR}/${source} first REGEX "^#include" LIMIT_COUNT 1)
    endif()
    if(first STREQUAL "#include \"${header}\"")
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

# antecedent_check_headers(NAME FOLDER... LINK LIBRARY... [ALL])
# ALL: sources are compiled several at a time, so that what is first in them is first in few.
function(antecedent_check_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 check "ALL" "" "LINK")
    set(sources)
    foreach(folder IN LISTS check_UNPARSED_ARGUMENTS)
        file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/${folder}/*.h)
        foreach(header IN LISTS headers)
            antecedent_is_included_first(${header} included)
            if(included AND NOT check_ALL)
                continue()
            endif()
            set(source ${CMAKE_CURRENT_BINARY_DIR}/header_checks/${header}.cpp)
            file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
            list(APPEND sources ${source})
        endforeach()
    endforeach()
    if(NOT sources)
        return()
    endif()
    set(target antecedent_header_checks_${name})
    add_library(${target} OBJECT ${sources})
    target_link_libraries(${target} PRIVATE ${check_LINK})
    target_compile_options(${target} PRIVATE -O0 -g0)  # nothing of it is ever run
endfunction()

antecedent_check_headers(graph graph LINK antecedent_graph LibXml2::LibXml2 pugixml::pugixml)
antecedent_check_headers(engine app/engine LINK antecedent_engine)
antecedent_check_headers(api app/api LINK antecedent_engine)
antecedent_check_headers(cli app/cli LINK antecedent_cli)
antecedent_check_headers(text model/text model/evidence LINK antecedent_text)
antecedent_check_headers(network model/api model/store model/kernels model/inference model/network model/bundle
    model/adaptation model/decoding model/training model/plugin LINK antecedent_network ALL)
# Parsing torch takes 20 s in every file. What is lost: a header that forgets torch itself passes.
target_precompile_headers(antecedent_header_checks_network PRIVATE <torch/torch.h>)
if(TARGET antecedent_desktop_lib)
    antecedent_check_headers(desktop app/desktop LINK antecedent_desktop_lib)
endif()
