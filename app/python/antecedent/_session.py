# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""Conversations that grow."""

from __future__ import annotations

from typing import Any, Iterable, Mapping

from . import _antecedent
from ._engine import Progress, engine, options
from ._prediction import Place, Tree, places_from
from ._records import FIELDS, Conversation


class Session:
    """A live log: add messages as they come. Earlier links stand, and each call costs what is new.

        session = antecedent.Session(genre="chat")
        for place in session.add([{"speaker": "ann", "text": "who has the ladder?"}]):
            print(place.message, place.parent, place.probability)
    """

    def __init__(self, name: str = "conversation", *, genre: str | None = None, model: str | None = None,
                 threads: int = 0, precision: str = "auto", no_self_answers: bool = False,
                 progress: Progress | None = None) -> None:
        self._conversation = Conversation(name, genre)
        function = progress if callable(progress) else None
        self._native = _antecedent.Session(engine(model), (name, genre, []),
                                           options(threads, precision, False, no_self_answers), function)
        self._tree: Any = None
        self._given = 0  # messages that the library has

    def add(self, messages: Iterable[Mapping[str, Any]]) -> list[Place]:
        """Adds messages, with fields as for predict, and tells the places of these."""
        first = len(self._conversation.ids)
        for message in messages:
            self._conversation.add({field: message.get(field) for field in FIELDS}, len(self._conversation.ids))
        new, self._given = self._conversation.messages[self._given :], len(self._conversation.ids)
        self._tree = self._native.add(new)
        return places_from(self._tree.places(first), self._conversation.ids, first)

    @property
    def tree(self) -> Tree | None:
        """Of everything so far; None before the first message."""
        return None if self._tree is None else Tree(self._conversation, self._tree)

    def __len__(self) -> int:
        return len(self._conversation.ids)
