# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""ConvoKit corpora."""

from __future__ import annotations

from typing import Any

from ._records import Conversation, Record

DEFAULTS: Record = {"threads": 0, "precision": 0, "ignore_declared": False, "no_self_answers": False}


def predict_corpus(corpus: Any, *, model: str | None = None, genre: str | None = None, chosen: Record | None = None,
                   progress: Any = None) -> Any:
    """Sets `reply_to` of each utterance that declares none, and its metadata: "reply_probability", "reply_origin"
    ("declared" or "predicted") and "reply_candidates" (other ids, or None for a thread start, with probabilities).

    What is declared is kept. An utterance that starts a thread keeps None.
    """
    from ._engine import predict_conversations

    utterances: list[list[Any]] = [_in_order(conversation) for conversation in corpus.iter_conversations()]
    given = [_conversation(ordered, genre) for ordered in utterances]
    for ordered, tree in zip(utterances, predict_conversations(given, model, chosen or DEFAULTS, progress)):
        for utterance, place in zip(ordered, tree):
            if utterance.reply_to is None:
                utterance.reply_to = place.parent
            utterance.meta["reply_probability"] = place.probability
            utterance.meta["reply_origin"] = place.origin
            utterance.meta["reply_candidates"] = [list(candidate) for candidate in place.candidates]
    return corpus


def _in_order(conversation: Any) -> list[Any]:
    """By time where all have one, as an utterance may stand anywhere in a corpus."""
    utterances = list(conversation.iter_utterances())
    if all(isinstance(utterance.timestamp, (int, float)) for utterance in utterances):
        utterances.sort(key=lambda utterance: utterance.timestamp)
    return utterances


def _conversation(utterances: list[Any], genre: str | None) -> Conversation:
    conversation = Conversation(str(utterances[0].conversation_id) if utterances else "empty", genre)
    for row, utterance in enumerate(utterances):
        time = utterance.timestamp if isinstance(utterance.timestamp, (int, float)) else None
        parents = None if utterance.reply_to is None else [utterance.reply_to]
        conversation.add({"id": utterance.id, "speaker": utterance.speaker.id, "text": utterance.text or "",
                          "time": time, "parents": parents}, row)
    return conversation
