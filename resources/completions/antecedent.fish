# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
# Completion of the command `antecedent` for fish.
set -l commands predict show statistics evaluate train formats doctor
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -f
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a predict -d 'Find who answers whom'
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a show -d 'Draw the reply tree'
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a statistics -d 'Count speakers, depth and speed'
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a evaluate -d 'Measure the model'
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a train -d 'Train a model'
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a formats -d 'List formats'
complete -c antecedent -n "not __fish_seen_subcommand_from $commands" -a doctor -d 'Check the installation'
complete -c antecedent -n "__fish_seen_subcommand_from predict show statistics evaluate" -l format -x -d 'Format of the files'
complete -c antecedent -n "__fish_seen_subcommand_from predict show statistics evaluate doctor" -l model -r -d 'Folder of the model'
complete -c antecedent -n "__fish_seen_subcommand_from predict show statistics evaluate train" -l threads -x -d Cores
complete -c antecedent -n "__fish_seen_subcommand_from predict show statistics evaluate" -l precision -x -a 'auto fp32 bf16'
complete -c antecedent -n "__fish_seen_subcommand_from predict show statistics evaluate" -l no-self-answers
complete -c antecedent -n "__fish_seen_subcommand_from predict" -l to -x -a 'reply-tree jsonl html' -d 'What to write'
complete -c antecedent -n "__fish_seen_subcommand_from predict statistics" -s o -l output -r -d 'File to write'
complete -c antecedent -n "__fish_seen_subcommand_from predict" -l pseudonymise -d 'No names'
complete -c antecedent -n "__fish_seen_subcommand_from predict show" -l ignore-declared -d 'Predict declared links as well'
complete -c antecedent -n "__fish_seen_subcommand_from show" -l doubtful -x -d 'The least certain links'
complete -c antecedent -n "__fish_seen_subcommand_from show statistics" -l declared -d 'Only what the file says'
complete -c antecedent -n "__fish_seen_subcommand_from statistics evaluate formats doctor" -l json -d 'Write JSON'
complete -c antecedent -n "__fish_seen_subcommand_from evaluate" -l baselines -d 'Simple rules too'
complete -c antecedent -n "__fish_seen_subcommand_from evaluate" -l prediction -r -d 'Score these links'
complete -c antecedent -n "__fish_seen_subcommand_from train" -l data -r -d 'To learn from'
complete -c antecedent -n "__fish_seen_subcommand_from train" -l dev -r -d 'To measure on'
complete -c antecedent -n "__fish_seen_subcommand_from train" -l encoder -r -d 'Text encoder'
complete -c antecedent -n "__fish_seen_subcommand_from doctor" -l speed -d 'Measure'
