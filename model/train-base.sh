#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Trains a model of the shipped kind, with all stages, from a folder of annotated conversations:
#   model/train-base.sh DATA OUTPUT [further options of antecedent train]
# DATA holds SOURCE/train.jsonl.gz and SOURCE/dev.jsonl.gz for the sources below (resources/models/base/README.md says
# where they come from). OUTPUT gets the model, its training report and, in OUTPUT.work, checkpoints: started again after a
# stop, it goes on from the last one. Some seven hours on two cores. The shipped weights are what it gave (see their card), the stages
# before modern chat with the 150 evidence columns of that time.
set -euo pipefail
data=${1:?"model/train-base.sh: name the folder of the data"}
output=${2:?"model/train-base.sh: name a folder for the model"}
shift 2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
antecedent=$root/build/release/bin/antecedent
[ -x "$antecedent" ] || { echo "model/train-base.sh: build the program first (cmake --preset release)" >&2; exit 1; }

bash "$root/cmake/fetch-encoder.sh" "$root/build/encoder"
sources=(ubuntu-irc linux-irc-channel-two minecraft-msdc icsi-mrda lean-zulip urho3d-discourse r-mailing-lists reddit-college)
dev=()
for source in "${sources[@]}"; do dev+=("$data/$source/dev.jsonl.gz"); done

# First the upper level on vectors of the encoder as it is, which are computed once.
if [ ! -e "$output.frozen/config.json" ]; then
    "$antecedent" train --encoder "$root/build/encoder" --output "$output.frozen" --epochs 3 --learning-rate 5e-4 --seed 1 \
        --mask soft --dev "${dev[@]}" --data "$data/ubuntu-irc/train.jsonl.gz" "$data/linux-irc-channel-two/train.jsonl.gz" \
        "$data/minecraft-msdc/train.jsonl.gz:8000" "$data/icsi-mrda/train.jsonl.gz:30000" \
        "$data/lean-zulip/train.jsonl.gz:6000" "$data/urho3d-discourse/train.jsonl.gz" \
        "$data/r-mailing-lists/train.jsonl.gz:9000" "$data/reddit-college/train.jsonl.gz:30000" \
        --mixed "$data/r-mailing-lists/train.jsonl.gz:6000" "$@"
fi

# Then the encoder's upper layers and the token matching with it, a screen fitted anew each time: one run from there, two more side by side, a core each, with
# seeds of their own, and from each of these one that reads more posts.
second=(--name "Antecedent base" --epochs 0 --joint-layers 4 --mask soft --predicted-history 0.8 --history-noise 0.3
    --dev-messages 400 --dev "${dev[@]}")
broad=(--threads-apart "$data/ubuntu-irc/train.jsonl.gz:6000"
    --pieces "$data/ubuntu-irc/train.jsonl.gz:16000" "$data/linux-irc-channel-two/train.jsonl.gz:3000"
    "$data/minecraft-msdc/train.jsonl.gz:4000" "$data/icsi-mrda/train.jsonl.gz:8000"
    --mixed "$data/r-mailing-lists/train.jsonl.gz:8000"
    --mixed-threads "$data/ubuntu-irc/train.jsonl.gz:24000" "$data/reddit-college/train.jsonl.gz:9000" "$data/minecraft-msdc/train.jsonl.gz:3000"
    --nameless "$data/ubuntu-irc/train.jsonl.gz:22000" "$data/linux-irc-channel-two/train.jsonl.gz:2000"
    --data "$data/ubuntu-irc/train.jsonl.gz" "$data/linux-irc-channel-two/train.jsonl.gz"
    "$data/minecraft-msdc/train.jsonl.gz:6000" "$data/icsi-mrda/train.jsonl.gz:50000"
    "$data/lean-zulip/train.jsonl.gz:6000" "$data/urho3d-discourse/train.jsonl.gz"
    "$data/r-mailing-lists/train.jsonl.gz:24000" "$data/reddit-college/train.jsonl.gz:30000")
posts=(--pieces "$data/ubuntu-irc/train.jsonl.gz:8000" "$data/icsi-mrda/train.jsonl.gz:8000"
    --mixed "$data/r-mailing-lists/train.jsonl.gz:8000"
    --mixed-threads "$data/ubuntu-irc/train.jsonl.gz:12000" "$data/reddit-college/train.jsonl.gz:24000"
    --nameless "$data/ubuntu-irc/train.jsonl.gz:12000"
    --data "$data/ubuntu-irc/train.jsonl.gz:50000" "$data/linux-irc-channel-two/train.jsonl.gz"
    "$data/minecraft-msdc/train.jsonl.gz:4000" "$data/icsi-mrda/train.jsonl.gz:40000"
    "$data/lean-zulip/train.jsonl.gz" "$data/urho3d-discourse/train.jsonl.gz"
    "$data/r-mailing-lists/train.jsonl.gz" "$data/reddit-college/train.jsonl.gz:90000")
further=("$@")
tune() {  # RUN FROM EPOCHS RATE [options]
    local run=$1 from=$2 epochs=$3 rate=$4
    shift 4
    if [ ! -e "$output.$run/config.json" ]; then
        "$antecedent" train --from "$from" --output "$output.$run" --joint-epochs "$epochs" --joint-rate "$rate" --seed "$run" \
            --screen 32 "${second[@]}" "$@" "${further[@]}"
    fi
}
chain() {  # RUN NEXT
    tune "$1" "$output.1" 0.5 6e-5 --threads 1 "${broad[@]}"
    tune "$2" "$output.$1" 0.3333 1e-4 --threads 1 "${posts[@]}"
}
tune 1 "$output.frozen" 0.75 1.2e-4 "${broad[@]}"
set -m  # a process group of its own, which can be stopped as a whole
chain 2 4 &
other=$!
set +m
trap 'kill -- "-$other" 2>/dev/null || true' EXIT  # one that is stopped stops the other; both go on from their checkpoints
chain 3 5
wait "$other"
trap - EXIT

# A mean of them. The shares were chosen on dev (model/measurements.md).
if [ ! -e "$output.mean/config.json" ]; then
    "$antecedent" train --from "$output.1" --average-with "$output.3" "$output.4" "$output.5" "$output.5" "$output.5" \
        --output "$output.mean" --joint-epochs 0 --seed 1 --screen 32 "${second[@]}" "${broad[@]}" "${further[@]}"
fi

# It learns to take a second look at meetings.
if [ ! -e "$output.look/config.json" ]; then
    "$antecedent" train --from "$output.mean" --output "$output.look" --joint-epochs 0 --seed 1 --threads 1 --second-look meeting \
        --start-bias meeting=-0.4,mail=-0.3 "${second[@]}" --pieces "$data/icsi-mrda/train.jsonl.gz:8000" \
        --data "$data/icsi-mrda/train.jsonl.gz" "${further[@]}"
fi

# Then modern chat, where platforms declare some replies and readers have said of others where they hang, beside some of all that it
# has learnt, so that nothing is forgotten.
modern=(--name "Antecedent base" --epochs 0 --seed 1 --threads 1
    --dev "$data/ubuntu-irc/dev.jsonl.gz" "$data/linux-irc-channel-two/dev.jsonl.gz" "$data/lean-zulip/dev.jsonl.gz"
    "$data/modern-chat-read/dev.jsonl.gz" "$data/minecraft-msdc/dev.jsonl.gz:2500" "$data/urho3d-discourse/dev.jsonl.gz"
    "$data/r-mailing-lists/dev.jsonl.gz" "$data/reddit-college/dev.jsonl.gz:2500" "$data/icsi-mrda/dev.jsonl.gz:3000")
if [ ! -e "$output.modern/config.json" ]; then
    "$antecedent" train --from "$output.look" --output "$output.modern" "${modern[@]}" --joint-layers 2 --joint-epochs 1 --joint-rate 1e-4 \
        --predicted-history 0.8 --history-noise 0.3 --mask soft --dev-messages 300 --screen 32 \
        --pieces "$data/ubuntu-irc/train.jsonl.gz:5000" --nameless "$data/ubuntu-irc/train.jsonl.gz:4000" \
        --mixed-threads "$data/ubuntu-irc/train.jsonl.gz:3000" "$data/reddit-college/train.jsonl.gz:2000" \
        --data "$data/modern-chat-read/train.jsonl.gz" "$data/modern-chat-read/train.jsonl.gz" \
        "$data/discord-mesh/train.jsonl.gz:20000" "$data/code4rena-discord/train.jsonl.gz:11000" \
        "$data/discord-nl/train.jsonl.gz" "$data/discord-pl/train.jsonl.gz" \
        "$data/ubuntu-irc/train.jsonl.gz:40000" "$data/linux-irc-channel-two/train.jsonl.gz" \
        "$data/minecraft-msdc/train.jsonl.gz:2500" "$data/icsi-mrda/train.jsonl.gz:5000" \
        "$data/lean-zulip/train.jsonl.gz:4000" "$data/urho3d-discourse/train.jsonl.gz:3000" \
        "$data/r-mailing-lists/train.jsonl.gz:3000" "$data/reddit-college/train.jsonl.gz:6000" \
        "${further[@]}"
fi

# The second look does not survive so much learning of the text encoder (model/tried.md): it is left out, and meetings and mails are decided with
# the biases given.
"$antecedent" train --from "$output.modern" --output "$output" "${modern[@]}" --joint-epochs 0 --second-look none \
    --start-bias meeting=0,mail=-0.3 \
    --data "$data/linux-irc-channel-two/train.jsonl.gz" "${further[@]}"
