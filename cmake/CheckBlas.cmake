# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# libtorch computes with whatever answers to libblas.so.3, and the reference BLAS that comes with it is about fifteen
# times slower than OpenBLAS.
find_library(ANTECEDENT_BLAS_LIBRARY NAMES libblas.so.3 PATH_SUFFIXES openblas-pthread)
mark_as_advanced(ANTECEDENT_BLAS_LIBRARY)
if(ANTECEDENT_BLAS_LIBRARY)
    file(REAL_PATH ${ANTECEDENT_BLAS_LIBRARY} blas_file)
    if(NOT blas_file MATCHES "openblas|mkl|blis")
        message(WARNING "${blas_file} is a slow BLAS: predicting and training will take many times longer. "
            "Install libopenblas0.")
    endif()
endif()
