#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Puts a text encoder of many languages under a model of the shipped kind and tunes both together:
#   model/train-multilingual.sh DATA ENCODER OUTPUT [further options of antecedent train]
# DATA as for model/train-base.sh. ENCODER is a folder with multilingual-e5-small (config.json, sentencepiece.model and one safetensors
# file). OUTPUT gets the model and OUTPUT.work checkpoints: started again after a stop, it goes on from the last one. An hour and
# a half on one core.
set -euo pipefail
data=${1:?"model/train-multilingual.sh: name the folder of the data"}
encoder=${2:?"model/train-multilingual.sh: name the folder of the pretrained encoder"}
output=${3:?"model/train-multilingual.sh: name a folder for the model"}
shift 3
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
antecedent=$root/build/release/bin/antecedent
[ -x "$antecedent" ] || { echo "model/train-multilingual.sh: build the program first (cmake --preset release)" >&2; exit 1; }
common=(--name "Antecedent multilingual" --epochs 0 --threads 1)
train() { echo "$data/$1/train.jsonl.gz"; }

# First the new encoder learns to say what the old one says.
if [ ! -e "$output.distilled/config.json" ]; then
    "$antecedent" train --from "$root/resources/models/base" --output "$output.distilled" "${common[@]}" --seed 1 --joint-epochs 0 \
        --new-encoder "$encoder" --encoder-layers 1,3,5,7,9,11 --encoder-pieces 64000 --encoder-texts 20000 --encoder-rate 6e-4 \
        --dev "$data/ubuntu-irc/dev.jsonl.gz:1000" --data "$(train ubuntu-irc):70000" "$(train linux-irc-channel-two)" \
        "$(train discord-mesh)" "$(train code4rena-discord)" "$(train discord-nl)" "$(train discord-pl)" "$(train lean-zulip):10000" \
        "$(train minecraft-msdc):5000" "$(train icsi-mrda):15000" "$(train urho3d-discourse):6000" "$(train r-mailing-lists):8000" \
        "$(train reddit-college):20000" "$@"
fi

# Then its upper four layers and all above them learn from the links. Decisions for forums, mail and meetings stay those of base.
if [ ! -e "$output.short/config.json" ]; then
    "$antecedent" train --from "$output.distilled" --output "$output.short" "${common[@]}" --seed 1 --joint-epochs 0.5 --joint-rate 2e-4 --joint-layers 4 \
        --predicted-history 0.8 --history-noise 0.3 --mask soft --dev-messages 100 --screen 32 \
        --dev "$data/ubuntu-irc/dev.jsonl.gz:1500" "$data/modern-chat-read/dev.jsonl.gz" \
        --data "$(train modern-chat-read)" "$(train discord-mesh):4000" "$(train code4rena-discord):2500" "$(train discord-nl)" \
        "$(train discord-pl)" "$(train ubuntu-irc):10000" "$(train linux-irc-channel-two)" "$(train minecraft-msdc):1000" \
        "$(train icsi-mrda):2500" "$(train lean-zulip):2000" "$(train urho3d-discourse):2500" "$(train r-mailing-lists):2500" \
        "$(train reddit-college):3500" "$@"
fi

# And once more, longer, with more of the chats of today.
"$antecedent" train --from "$output.short" --output "$output" "${common[@]}" --seed 2 --joint-epochs 1 --joint-rate 1.2e-4 --joint-layers 4 \
    --predicted-history 0.8 --history-noise 0.3 --mask soft --dev-messages 100 --screen 32 \
    --dev "$data/ubuntu-irc/dev.jsonl.gz:1500" "$data/modern-chat-read/dev.jsonl.gz" \
    --data "$(train modern-chat-read)" "$(train modern-chat-read)" "$(train discord-mesh):16000" "$(train code4rena-discord):12000" \
    "$(train discord-nl)" "$(train discord-nl)" "$(train discord-pl)" "$(train discord-pl)" "$(train ubuntu-irc):30000" \
    "$(train linux-irc-channel-two)" "$(train minecraft-msdc):3000" "$(train icsi-mrda):6000" "$(train lean-zulip):6000" \
    "$(train urho3d-discourse):6000" "$(train r-mailing-lists):6000" "$(train reddit-college):8000" "$@"
