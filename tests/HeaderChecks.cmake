# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Every header compiles alone: one generated source per header, which includes it first and a second time.

function(antecedent_check_headers folder)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/${folder}/*.h)
    set(sources)
    foreach(header IN LISTS headers)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/header_checks/${header}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
        list(APPEND sources ${source})
    endforeach()
    if(NOT sources)
        return()
    endif()
    string(REPLACE "/" "_" name ${folder})
    set(target antecedent_header_checks_${name})
    add_library(${target} OBJECT ${sources})
    target_link_libraries(${target} PRIVATE ${ARGN})
    target_compile_options(${target} PRIVATE -O0 -g0)  # nothing of it is ever run
endfunction()

antecedent_check_headers(graph antecedent_graph)
antecedent_check_headers(app/engine antecedent_engine)
antecedent_check_headers(app/cli antecedent_cli)
antecedent_check_headers(model/text antecedent_text)
foreach(folder network predictor training)
    antecedent_check_headers(model/${folder} antecedent_network)
    # Parsing torch takes 20 s in every file. What is lost: a header that forgets torch itself passes.
    target_precompile_headers(antecedent_header_checks_model_${folder} PRIVATE <torch/torch.h>)
endforeach()
if(TARGET antecedent_desktop_lib)
    antecedent_check_headers(app/desktop antecedent_desktop_lib)
endif()
