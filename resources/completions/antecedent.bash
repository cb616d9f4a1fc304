# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Completion of the command `antecedent` for bash.
_antecedent() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local commands='predict merge show statistics convert review project serve evaluate train formats models doctor'
    local given='--format --columns --date-order --time-zone --join --ignore-decisions'
    local writing='--to --pseudonymise --min-probability --network --overwrite'
    local measuring='-h --help --format --model --threads --precision --no-self-answers'
    local reading='-h --help --model --threads --precision --no-self-answers'
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "$commands help -h --help --version" -- "$word"))
        return
    fi
    case $previous in
    project) COMPREPLY=($(compgen -W 'info import predict export merge log assign agreement methods learn unlearn salvage where' -- "$word")) && return ;;
    --to) COMPREPLY=($(compgen -W "$(antecedent formats --names written 2>/dev/null)" -- "$word")) && return ;;
    --order | --review) COMPREPLY=($(compgen -W 'gain doubt threads time sample' -- "$word")) && return ;;
    --date-order) COMPREPLY=($(compgen -W 'dmy mdy' -- "$word")) && return ;;
    --precision) COMPREPLY=($(compgen -W 'auto fp32 bf16 int8' -- "$word")) && return ;;
    --mask) COMPREPLY=($(compgen -W 'ancestors soft temporal none self soft,forum=none,mail=none' -- "$word")) && return ;;
    --second-look) COMPREPLY=($(compgen -W 'chat forum mail meeting none forum,mail' -- "$word")) && return ;;
    --format) COMPREPLY=($(compgen -W "$(antecedent formats --names read 2>/dev/null)" -- "$word")) && return ;;
    --model) COMPREPLY=($(compgen -W 'auto base multilingual' -d -- "$word")) && return ;;
    --encoder | --new-encoder | --from | --average-with | --work)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    esac
    local options=
    case $command in
    predict) options="$reading $given $writing -o --output --ignore-declared --stream --resume --shard" ;;
    merge) options='-h --help -o --output' ;;
    show) options="$reading $given --doubtful --ignore-declared --declared" ;;
    statistics) options="$reading $given --json -o --output --overwrite --declared" ;;
    convert) options="-h --help $given $writing" ;;
    review) options="$reading --format --columns --date-order --time-zone --join --order --below --sample --seed --annotator --differing --no-learning --all --list" ;;
    project) options="$reading $given $writing -o --output --annotator --part --json" ;;
    serve) options="-h --help --model --threads --precision --no-self-answers --socket --conversations --messages" ;;
    evaluate) options="$measuring --prediction --json --baselines --per-file --chunk --gold-ancestors --keep-declared --hide-quotes --review --no-learning" ;;
    train) options='-h --help
        --data --threads-apart --pieces --mixed --mixed-threads --nameless --dev --dev-mixed --dev-messages
        --encoder --from --new-encoder --encoder-layers --encoder-pieces --encoder-texts --encoder-rate --average-with --output --work --name
        --mask --screen --screen-margin --token-match --no-text --no-evidence
        --epochs --joint-epochs --joint-layers --new-evidence --learning-rate --joint-rate --dropout
        --predicted-history --history-noise --predict-first --batch --patience
        --second-look --second-look-epochs --second-look-rate --start-bias --seed --threads --restart' ;;
    formats) options='-h --help --json --names' ;;
    models) options='-h --help --json' ;;
    doctor) options='-h --help --json --speed --model' ;;
    help) COMPREPLY=($(compgen -W "$commands" -- "$word")) && return ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
}
complete -o filenames -F _antecedent antecedent
