# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Every header compiles alone: one generated source per header, which includes it first and a second time.

# antecedent_check_headers(NAME FOLDER... LINK LIBRARY...)
function(antecedent_check_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 check "" "" "LINK")
    set(sources)
    foreach(folder IN LISTS check_UNPARSED_ARGUMENTS)
        file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/${folder}/*.h)
        foreach(header IN LISTS headers)
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
antecedent_check_headers(network model/api model/store model/kernels model/network model/bundle model/adaptation model/decoding model/training
    model/plugin LINK antecedent_network)
# Parsing torch takes 20 s in every file. What is lost: a header that forgets torch itself passes.
target_precompile_headers(antecedent_header_checks_network PRIVATE <torch/torch.h>)
if(TARGET antecedent_desktop_lib)
    antecedent_check_headers(desktop app/desktop LINK antecedent_desktop_lib)
endif()
