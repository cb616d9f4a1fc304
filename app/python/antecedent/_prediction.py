# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""What a prediction is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator, Sequence

from ._records import Conversation

if TYPE_CHECKING:
    import networkx

ORIGINS = ("unknown", "declared", "predicted")


@dataclass(frozen=True)
class Link:
    """An answer and what it answers."""

    conversation: str
    message: str
    parent: str
    probability: float
    origin: str
    """"declared" or "predicted"."""


@dataclass(frozen=True)
class Place:
    """Where a message hangs: its parents, the primary one first; none where it starts a thread."""

    message: str
    parents: tuple[str, ...]
    probability: float
    """Of the primary parent, or of the thread start."""
    origin: str
    candidates: tuple[tuple[str | None, float], ...]
    """Other messages that were possible, and None for a thread start, the most probable first."""

    @property
    def parent(self) -> str | None:
        return self.parents[0] if self.parents else None


class Tree:
    """The reply tree of one conversation: a sequence of places, one for each message."""

    def __init__(self, conversation: Conversation, native: Any) -> None:
        self._conversation = conversation
        self._native = native
        self._places = places_from(native.places(), conversation.ids)
        self._probabilities = [[p for _, p in parents] for parents, _, _, _ in native.places()]

    @property
    def name(self) -> str:
        return self._conversation.name

    @property
    def ids(self) -> Sequence[str]:
        return tuple(self._conversation.ids)

    @property
    def model(self) -> str:
        return self._native.model

    @property
    def model_sha256(self) -> str:
        return self._native.model_sha256

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    def __getitem__(self, message: str | int) -> Place:
        """By id, or by position."""
        position = message if isinstance(message, int) else self._conversation.positions[message]
        return self._places[position]

    def links(self) -> list[Link]:
        """All links, second parents too."""
        return [Link(self.name, place.message, parent, probability, place.origin)
                for place, probabilities in zip(self._places, self._probabilities)
                for parent, probability in zip(place.parents, probabilities)]

    def to_networkx(self) -> "networkx.DiGraph":
        """A node for each message, with what it was; an edge from each answer to what it answers."""
        import networkx

        graph = networkx.DiGraph(name=self.name, model=self.model)
        for message in self._conversation.messages:
            told = {key: value for key, value in message.items() if value is not None and key not in ("id", "parents")}
            graph.add_node(message["id"], **told)
        for link in self.links():
            graph.add_edge(link.message, link.parent, probability=link.probability, origin=link.origin)
        return graph

    def export(self, format: str = "reply-tree") -> str:
        """Text in one of the formats that `antecedent formats` lists as written."""
        return self._native.export(format)

    def rows(self) -> Iterator[tuple[int, Place]]:
        """Each place with the row of the input that it belongs to."""
        return zip(self._conversation.rows, self._places)


class Prediction:
    """The trees of some conversations, in the order in which these began."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self._trees = list(trees)

    def __len__(self) -> int:
        return len(self._trees)

    def __iter__(self) -> Iterator[Tree]:
        return iter(self._trees)

    def __getitem__(self, conversation: str | int) -> Tree:
        """By name, or by position."""
        if isinstance(conversation, int):
            return self._trees[conversation]
        for tree in self._trees:
            if tree.name == conversation:
                return tree
        raise KeyError(conversation)

    def links(self) -> list[Link]:
        return [link for tree in self._trees for link in tree.links()]

    def places(self) -> list[Place]:
        """One for each message, in the order of the input."""
        placed = sorted((row for tree in self._trees for row in tree.rows()), key=lambda row: row[0])
        return [place for _, place in placed]

    def to_networkx(self) -> "networkx.DiGraph":
        """All trees in one graph; of several conversations a node is (conversation, message)."""
        import networkx

        if len(self._trees) == 1:
            return self._trees[0].to_networkx()
        whole = networkx.DiGraph()
        for tree in self._trees:
            graph = tree.to_networkx()
            whole.update(networkx.relabel_nodes(graph, {node: (tree.name, node) for node in graph}))
        return whole


def places_from(native: list[Any], ids: Sequence[str], first: int = 0) -> list[Place]:
    def name(position: int | None) -> str | None:
        return None if position is None else ids[position]

    return [Place(ids[first + i], tuple(ids[parent] for parent, _ in parents), probability, ORIGINS[origin],
                  tuple((name(candidate), p) for candidate, p in candidates))
            for i, (parents, candidates, probability, origin) in enumerate(native)]
