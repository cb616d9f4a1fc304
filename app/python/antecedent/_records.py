# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""Messages in whatever form people have them, as the library takes them."""

from __future__ import annotations

import datetime
import math
from typing import Any, Iterable, Mapping

FIELDS = ("id", "speaker", "text", "time", "conversation", "genre", "parents", "kind", "subject", "thread")
KINDS = {"message": 0, "action": 1, "system": 2, "notice": 2}

Record = dict[str, Any]


class Conversation:
    """Messages of one conversation: what they were, and what the library is given."""

    def __init__(self, name: str, genre: str | None) -> None:
        self.name = name
        self.genre = genre
        self.ids: list[str] = []
        self.rows: list[int] = []  # of the input
        self.messages: list[Record] = []
        self.positions: dict[str, int] = {}

    def add(self, record: Mapping[str, Any], row: int) -> None:
        position = len(self.ids)
        name = str(position) if _missing(record.get("id")) else str(record["id"])
        if name in self.positions:
            raise ValueError(f"message id {name!r} stands twice in conversation {self.name!r}")
        message = self._message(record, name)  # first, so that nothing is kept of one that is wrong
        self.positions[name] = position
        self.ids.append(name)
        self.rows.append(row)
        self.messages.append(message)

    def as_tuple(self) -> tuple[str, str | None, list[Record]]:
        return self.name, self.genre, self.messages

    def _message(self, record: Mapping[str, Any], name: str) -> Record:
        text = record.get("text")
        if _missing(text):
            raise ValueError(f"message {name!r} has no text; name the field with columns={{'text': ...}}")
        message: Record = {"id": name, "text": str(text), "time": seconds(record.get("time"))}
        for field in ("speaker", "subject", "thread"):
            value = record.get(field)
            message[field] = None if _missing(value) else str(value)
        kind = record.get("kind")
        message["kind"] = 0 if _missing(kind) else KINDS.get(str(kind), 0)
        message["parents"] = self._parents(record.get("parents"), name)
        return message

    def _parents(self, value: Any, name: str) -> list[int] | None:
        """Positions of what is declared; None where nothing is. What is not an earlier message cannot be a parent."""
        if value is None or isinstance(value, float):
            return None
        declared = [value] if isinstance(value, (str, int)) else list(value)
        positions = [self.positions[str(parent)] for parent in declared if self._earlier(str(parent), name)]
        return positions if positions or not declared else None

    def _earlier(self, parent: str, name: str) -> bool:
        return parent in self.positions and parent != name


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value)) or str(value) == "NaT"


def seconds(value: Any) -> float | None:
    """A time as seconds since 1970: a number, a datetime, or text in ISO 8601. Without a zone it is taken as UTC."""
    if _missing(value):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, str):
        try:
            value = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            try:
                return float(value)
            except ValueError:
                raise ValueError(f"{value!r} is no time: give seconds since 1970, a datetime or ISO 8601") from None
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    return value.timestamp()


def conversations(records: Iterable[Mapping[str, Any]], columns: Mapping[str, str] | None,
                  genre: str | None) -> list[Conversation]:
    """Groups messages by "conversation", in the order in which these begin. `columns` says which field is what."""
    unknown = set(columns or ()) - set(FIELDS)
    if unknown:
        raise ValueError(f"unknown fields in columns: {sorted(unknown)}; known are {', '.join(FIELDS)}")
    found: dict[str, Conversation] = {}
    for row, record in enumerate(records):
        named = {field: record.get((columns or {}).get(field, field)) for field in FIELDS}
        name = "conversation" if _missing(named["conversation"]) else str(named["conversation"])
        if name not in found:
            own = None if _missing(named["genre"]) else str(named["genre"])
            found[name] = Conversation(name, own or genre)
        found[name].add(named, row)
    return list(found.values())
