# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# `cpack` in the build folder makes a Debian package of what `cmake --install` installs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME antecedent)
set(CPACK_PACKAGE_VENDOR "The Antecedent Authors")
set(CPACK_PACKAGE_CONTACT "The Antecedent Authors <antecedent@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find out who answered whom in a conversation")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The predictor's own library is part of the package; torch computes with any BLAS, but only this one is quick.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_DEPENDS libopenblas0)
set(CPACK_DEBIAN_COMPRESSION_TYPE gzip)
include(CPack)
