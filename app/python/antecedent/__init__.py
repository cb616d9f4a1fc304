# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""Finds out who answered whom in conversations. Nothing is sent anywhere.

    import antecedent

    prediction = antecedent.predict([{"id": "1", "speaker": "ann", "text": "who has the ladder?"},
                                     {"id": "2", "speaker": "bob", "text": "it is in my shed"}])
    prediction.links()          # [Link(message='2', parent='1', probability=0.99, ...)]
    prediction.to_networkx()    # edges from an answer to what it answers
"""

from ._antecedent import AntecedentError, __version__
from ._corpus import predict_corpus
from ._engine import Progress, evaluate, predict
from ._prediction import Link, Place, Prediction, Tree
from ._session import Session

__all__ = ["AntecedentError", "Link", "Place", "Prediction", "Progress", "Session", "Tree", "__version__", "evaluate",
           "predict", "predict_corpus"]
