#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing of the named sections of packages.txt:
#   cmake/install-packages.sh build desktop test
# ANTECEDENT_SKIP_INSTALL=1 skips this, for machines whose packages come from elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "${ANTECEDENT_SKIP_INSTALL:-0}" = 1 ]; then exit 0; fi

# Package names of one section.
packages_of() {
    awk -v section="[$1]" '/^\[/ { inside = ($0 == section); next } inside && NF && !/^#/ { print $1 }' packages.txt
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here. Install what packages.txt lists by hand, then set ANTECEDENT_SKIP_INSTALL=1." >&2
    exit 1
fi

missing=()
for section in "$@"; do
    for package in $(packages_of "$section"); do
        is_installed "$package" || missing+=("$package")
    done
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and installing them needs root or sudo:" >&2
        echo "  apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -q >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
