# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""Predicting and measuring."""

from __future__ import annotations

import os
import sys
from typing import Any, Callable, Mapping, Union

from . import _antecedent
from ._prediction import Prediction, Tree
from ._records import Conversation, Record, conversations

PRECISIONS = {"auto": 0, "fp32": 1, "bf16": 2, "int8": 3}

Progress = Union[bool, Callable[[str, int, int], None]]
"""True draws a bar, in a notebook with tqdm where that is installed; a function is told the stage and how far it is."""

_engines: dict[tuple[str | None, str | None], _antecedent.Engine] = {}


def engine(model: str | None) -> _antecedent.Engine:
    """One for each model and process: reading a model takes time and memory."""
    key = (model, os.environ.get("ANTECEDENT_PREDICTOR"))
    if key not in _engines:
        _engines[key] = _antecedent.Engine(model, None)
    return _engines[key]


def options(threads: int, precision: str, ignore_declared: bool, no_self_answers: bool) -> Record:
    if precision not in PRECISIONS:
        raise ValueError(f"unknown precision {precision!r}; known are {', '.join(PRECISIONS)}")
    return {"threads": threads, "precision": PRECISIONS[precision], "ignore_declared": ignore_declared,
            "no_self_answers": no_self_answers}


class _Bar:
    """Draws how far a call is."""

    def __init__(self) -> None:
        try:
            from tqdm.auto import tqdm

            self._bar: Any = tqdm(unit="message")
        except ImportError:
            self._bar = None

    def __call__(self, stage: str, done: int, total: int) -> None:
        if self._bar is not None:
            self._bar.set_description(stage)
            self._bar.total = total
            self._bar.n = done
            self._bar.refresh()
        elif total > 0:
            sys.stderr.write(f"\r{stage} {100 * done // total} %")
            sys.stderr.flush()

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
        else:
            sys.stderr.write("\n")


class shown:
    """The function that the library reports to, for a `progress` as people give it."""

    def __init__(self, progress: Progress | None) -> None:
        self._bar = _Bar() if progress is True else None
        self._function = self._bar or (progress if callable(progress) else None)

    def __enter__(self) -> Callable[[str, int, int], None] | None:
        return self._function

    def __exit__(self, *ignored: object) -> None:
        if self._bar:
            self._bar.close()


def predict_conversations(given: list[Conversation], model: str | None, chosen: Record,
                          progress: Progress | None) -> Prediction:
    with shown(progress) as report:
        trees = engine(model).predict([one.as_tuple() for one in given], chosen, report)
    return Prediction([Tree(one, tree) for one, tree in zip(given, trees)])


def predict(messages: Any, *, model: str | None = None, genre: str | None = None,
            columns: Mapping[str, str] | None = None, threads: int = 0, precision: str = "auto",
            ignore_declared: bool = False, no_self_answers: bool = False, progress: Progress | None = None) -> Any:
    """Finds who answers whom.

    `messages` are dictionaries with "text" and, as far as they are known, "id", "speaker", "time", "conversation",
    "genre" (chat, task chat, forum, mail, meeting), "parents" (declared: ids, [] for a thread start), "subject" and
    "thread", in the order in which they were said. The answer is a Prediction.

    A pandas or polars frame has these as columns. The answer is a frame with "parent", "other_parents", "probability"
    and "origin" added. A ConvoKit Corpus is changed in place (see predict_corpus) and returned.

    `columns` names fields that are called otherwise, as in {"speaker": "from"}.
    """
    chosen = options(threads, precision, ignore_declared, no_self_answers)
    if hasattr(messages, "iter_conversations"):
        from ._corpus import predict_corpus

        return predict_corpus(messages, model=model, genre=genre, chosen=chosen, progress=progress)
    frame = _records_of_frame(messages)
    given = conversations(messages if frame is None else frame, columns, genre)
    prediction = predict_conversations(given, model, chosen, progress)
    return prediction if frame is None else _with_columns(messages, prediction)


def evaluate(messages: Any, *, model: str | None = None, genre: str | None = None,
             columns: Mapping[str, str] | None = None, threads: int = 0, precision: str = "auto",
             no_self_answers: bool = False, progress: Progress | None = None) -> dict[str, float]:
    """Hides the declared parents, predicts them, and scores the prediction: shares from 0 to 1."""
    frame = _records_of_frame(messages)
    given = conversations(messages if frame is None else frame, columns, genre)
    with shown(progress) as report:
        return engine(model).evaluate([one.as_tuple() for one in given],
                                      options(threads, precision, False, no_self_answers), report)


def _records_of_frame(messages: Any) -> list[Record] | None:
    """None for what is no frame."""
    if hasattr(messages, "to_dicts"):  # polars
        return messages.to_dicts()
    if hasattr(messages, "to_dict") and hasattr(messages, "columns"):  # pandas
        return messages.to_dict("records")
    return None


def _with_columns(frame: Any, prediction: Prediction) -> Any:
    places = prediction.places()
    added = {"parent": [place.parent for place in places],
             "other_parents": [list(place.parents[1:]) for place in places],
             "probability": [place.probability for place in places],
             "origin": [place.origin for place in places]}
    if hasattr(frame, "with_columns"):
        import polars

        return frame.with_columns([polars.Series(name, values) for name, values in added.items()])
    frame = frame.copy()
    for name, values in added.items():
        frame[name] = values
    return frame
