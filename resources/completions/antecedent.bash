# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Completion of the command `antecedent` for bash.
_antecedent() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local model='--model --threads --precision --no-self-answers'
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W 'predict show statistics evaluate train formats doctor --help --version' -- "$word"))
        return
    fi
    case $previous in
    --to) COMPREPLY=($(compgen -W 'reply-tree jsonl html' -- "$word")) && return ;;
    --precision) COMPREPLY=($(compgen -W 'auto fp32 bf16' -- "$word")) && return ;;
    --mask) COMPREPLY=($(compgen -W 'ancestors soft temporal none self soft,forum=none,mail=none' -- "$word")) && return ;;
    --format)
        COMPREPLY=($(compgen -W "$(antecedent formats 2>/dev/null | sed -n '/^Read/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')" -- "$word"))
        return
        ;;
    --model | --encoder | --from)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    esac
    local options=
    case $command in
    predict) options="--help --format --output --to --ignore-declared --pseudonymise $model" ;;
    show) options="--help --format --doubtful --ignore-declared --declared $model" ;;
    statistics) options="--help --format --json --output --declared $model" ;;
    evaluate) options="--help --format --prediction --json --baselines --per-file --chunk --gold-ancestors --hide-quotes $model" ;;
    train) options='--help --data --dev --encoder --from --output --work --name --epochs --joint-epochs --restart --threads --mask --screen' ;;
    formats) options='--help --json' ;;
    doctor) options='--help --json --speed --model' ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
}
complete -o filenames -F _antecedent antecedent
