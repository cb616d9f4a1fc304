# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Completion of the command `antecedent` for bash.
_antecedent() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local commands='predict show statistics evaluate train formats doctor'
    local reading='-h --help --format --model --threads --precision --no-self-answers'
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "$commands help -h --help --version" -- "$word"))
        return
    fi
    case $previous in
    --to) COMPREPLY=($(compgen -W 'reply-tree jsonl html' -- "$word")) && return ;;
    --precision) COMPREPLY=($(compgen -W 'auto fp32 bf16 int8' -- "$word")) && return ;;
    --mask) COMPREPLY=($(compgen -W 'ancestors soft temporal none self soft,forum=none,mail=none' -- "$word")) && return ;;
    --second-look) COMPREPLY=($(compgen -W 'chat forum mail meeting none forum,mail' -- "$word")) && return ;;
    --format)
        COMPREPLY=($(compgen -W "$(antecedent formats 2>/dev/null | sed -n '/^Read/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')" -- "$word"))
        return
        ;;
    --model | --encoder | --from | --average-with | --work)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    esac
    local options=
    case $command in
    predict) options="$reading -o --output --to --pseudonymise --ignore-declared" ;;
    show) options="$reading --doubtful --ignore-declared --declared" ;;
    statistics) options="$reading --json -o --output --declared" ;;
    evaluate) options="$reading --prediction --json --baselines --per-file --chunk --gold-ancestors --keep-declared --hide-quotes" ;;
    train) options='-h --help
        --data --threads-apart --pieces --mixed --mixed-threads --nameless --dev --dev-mixed --dev-messages
        --encoder --from --average-with --output --work --name
        --mask --screen --screen-margin --token-match --no-text --no-evidence
        --epochs --joint-epochs --joint-layers --new-evidence --learning-rate --joint-rate --dropout
        --predicted-history --history-noise --predict-first --batch --patience
        --second-look --second-look-epochs --second-look-rate --start-bias --seed --threads --restart' ;;
    formats) options='-h --help --json' ;;
    doctor) options='-h --help --json --speed --model' ;;
    help) COMPREPLY=($(compgen -W "$commands" -- "$word")) && return ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
}
complete -o filenames -F _antecedent antecedent
