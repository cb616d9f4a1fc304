# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""The Python module, with a predictor that needs no network: each message answers the one before it."""

import datetime
import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

FOLDER = tempfile.TemporaryDirectory()
MODEL = FOLDER.name
pathlib.Path(MODEL, "config.json").write_text("{}")
os.environ["ANTECEDENT_PREDICTOR"] = os.environ["ANTECEDENT_FAKE_PREDICTOR"]

import antecedent  # noqa: E402

CHAT = [{"id": "a", "speaker": "ann", "text": "who has the ladder?", "time": "2026-03-09T10:00:00Z"},
        {"id": "b", "speaker": "bob", "text": "it is in my shed", "time": 1773050460},
        {"id": "c", "speaker": "ann", "text": "thank you", "parents": ["a"],
         "time": datetime.datetime(2026, 3, 9, 10, 2, tzinfo=datetime.timezone.utc)}]


def has(module):
    return importlib.util.find_spec(module) is not None


class Predict(unittest.TestCase):
    def test_tells_whom_each_message_answers(self):
        prediction = antecedent.predict(CHAT, model=MODEL)
        self.assertEqual(len(prediction), 1)
        tree = prediction[0]
        self.assertEqual([place.parent for place in tree], [None, "a", "a"])
        self.assertEqual([place.origin for place in tree], ["predicted", "predicted", "declared"])
        self.assertEqual(tree["b"].candidates, (("a", 0.8), (None, 0.2)))
        self.assertEqual(prediction.links()[0], antecedent.Link("conversation", "b", "a", 0.8, "predicted"))
        self.assertEqual((tree.model, tree.model_sha256), ("fake", "0"))
        self.assertIn('"2026-03-09T10:01:00Z"', tree.export("jsonl"))

    def test_keeps_conversations_apart(self):
        rows = [dict(row, conversation=name) for row in CHAT for name in ("x", "y")]
        prediction = antecedent.predict(rows, model=MODEL, ignore_declared=True)
        self.assertEqual([tree.name for tree in prediction], ["x", "y"])
        self.assertEqual([place.parent for place in prediction.places()], [None, None, "a", "a", "b", "b"])
        self.assertEqual(prediction["y"]["c"].parent, "b")

    def test_takes_fields_of_other_names(self):
        rows = [{"from": "ann", "body": "one"}, {"from": "bob", "body": "two"}]
        prediction = antecedent.predict(rows, model=MODEL, columns={"speaker": "from", "text": "body"})
        self.assertEqual(prediction.links()[0].parent, "0")
        with self.assertRaisesRegex(ValueError, "columns"):
            antecedent.predict(rows, model=MODEL)

    def test_says_what_is_wrong(self):
        with self.assertRaisesRegex(antecedent.AntecedentError, "asked to fail") as caught:
            antecedent.predict([{"text": "fail here"}], model=MODEL)
        self.assertEqual(caught.exception.code, 7)
        with self.assertRaisesRegex(antecedent.AntecedentError, "is not a model"):
            antecedent.predict(CHAT, model="/nowhere/at/all")
        with self.assertRaisesRegex(ValueError, "stands twice"):
            antecedent.predict(CHAT + CHAT, model=MODEL)
        with self.assertRaisesRegex(ValueError, "is no time"):
            antecedent.predict([{"text": "x", "time": "noon"}], model=MODEL)
        with self.assertRaisesRegex(ValueError, "unknown precision"):
            antecedent.predict(CHAT, model=MODEL, precision="int3")

    def test_tells_progress_and_passes_on_what_that_raises(self):
        seen = []
        antecedent.predict(CHAT, model=MODEL, progress=lambda stage, done, total: seen.append((stage, total)))
        self.assertIn(("Predicting", 3), seen)

        def stop(stage, done, total):
            raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            antecedent.predict(CHAT, model=MODEL, progress=stop)

    def test_lets_other_threads_work(self):
        # The predictor waits until it is stopped: were the lock held meanwhile, the thread would never begin.
        code = ("import antecedent, os, threading, time\n"
                "predictor = threading.Thread(target=lambda: antecedent.predict([{'text': 'wait here'}], model=%r),"
                " daemon=True)\n"
                "predictor.start()\ntime.sleep(0.3)\nprint('free', predictor.is_alive(), flush=True)\nos._exit(0)\n" % MODEL)
        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        self.assertEqual(told.stdout, "free True\n", told.stderr)


class Evaluate(unittest.TestCase):
    def test_scores_what_is_declared(self):
        rows = [dict(row, parents=parents) for row, parents in zip(CHAT, ([], ["a"], ["a"]))]
        scores = antecedent.evaluate(rows, model=MODEL)
        self.assertEqual(scores["messages"], 3)
        self.assertAlmostEqual(scores["f1"], 2 / 3)
        with self.assertRaisesRegex(antecedent.AntecedentError, "nothing to score"):
            antecedent.evaluate([{"text": "x"}], model=MODEL)


class Session(unittest.TestCase):
    def test_answers_for_what_is_new(self):
        session = antecedent.Session(model=MODEL, genre="chat")
        self.assertIsNone(session.tree)
        self.assertEqual([place.parent for place in session.add(CHAT[:1])], [None])
        self.assertEqual([(place.message, place.parent) for place in session.add(CHAT[1:])], [("b", "a"), ("c", "a")])
        self.assertEqual(len(session.tree), 3)

    def test_goes_on_after_a_message_that_is_none(self):
        session = antecedent.Session(model=MODEL)
        with self.assertRaises(ValueError):
            session.add([{"id": "1", "text": "one"}, {"id": "2"}])
        session.add([{"id": "3", "text": "three"}])
        self.assertEqual([place.message for place in session.tree], ["1", "3"])


class Frames(unittest.TestCase):
    @unittest.skipUnless(has("pandas"), "pandas is missing")
    def test_pandas(self):
        import pandas

        frame = pandas.DataFrame({"id": [1, 2, 3], "text": ["a", "b", "c"], "speaker": ["x", None, "y"],
                                  "time": pandas.to_datetime(["2026-03-09", None, "2026-03-10"])}, index=[5, 6, 7])
        told = antecedent.predict(frame, model=MODEL)
        self.assertEqual(list(told["parent"]), [None, "1", "2"])
        self.assertEqual(list(told["probability"]), [0.9, 0.8, 0.8])
        self.assertEqual(list(told.index), [5, 6, 7])
        self.assertNotIn("parent", frame.columns)

    @unittest.skipUnless(has("polars"), "polars is missing")
    def test_polars(self):
        import polars

        told = antecedent.predict(polars.DataFrame({"id": ["1", "2"], "text": ["a", "b"]}), model=MODEL)
        self.assertEqual(told["parent"].to_list(), [None, "1"])
        self.assertEqual(told["origin"].to_list(), ["predicted", "predicted"])

    @unittest.skipUnless(has("networkx"), "networkx is missing")
    def test_networkx(self):
        graph = antecedent.predict(CHAT, model=MODEL).to_networkx()
        self.assertEqual(sorted(graph.edges), [("b", "a"), ("c", "a")])
        self.assertEqual(graph.nodes["b"]["speaker"], "bob")
        self.assertEqual(graph.edges["c", "a"]["origin"], "declared")
        rows = [dict(row, conversation=name) for row in CHAT for name in ("x", "y")]
        both = antecedent.predict(rows, model=MODEL).to_networkx()
        self.assertIn((("x", "b"), ("x", "a")), both.edges)
        self.assertEqual(len(both), 6)


class Corpus(unittest.TestCase):
    @unittest.skipUnless(has("convokit"), "convokit is missing")
    def test_convokit(self):
        from convokit import Corpus, Speaker, Utterance

        speaker = Speaker(id="ann")
        self._check(Corpus(utterances=[Utterance(id=i, text=i, speaker=speaker, conversation_id="a", timestamp=time,
                                                 reply_to=to)
                                       for i, time, to in (("a", 1, None), ("c", 3, "a"), ("b", 2, None))]))

    def test_like_one(self):
        class Utterance:
            def __init__(self, name, time, reply_to):
                self.id, self.text, self.timestamp, self.reply_to = name, name, time, reply_to
                self.speaker, self.conversation_id, self.meta = type("Speaker", (), {"id": "ann"}), "a", {}

        class Like:
            def __init__(self):
                self.all = {u.id: u for u in (Utterance("a", 1, None), Utterance("c", 3, "a"), Utterance("b", 2, None))}

            def iter_conversations(self):
                return [self]

            def iter_utterances(self):
                return iter(self.all.values())

            def get_utterance(self, name):
                return self.all[name]

        self._check(Like())

    def _check(self, corpus):
        self.assertIs(antecedent.predict(corpus, model=MODEL), corpus)
        self.assertIsNone(corpus.get_utterance("a").reply_to)
        self.assertEqual(corpus.get_utterance("b").reply_to, "a")
        self.assertEqual(corpus.get_utterance("c").reply_to, "a")
        self.assertEqual(corpus.get_utterance("b").meta["reply_probability"], 0.8)
        self.assertEqual(corpus.get_utterance("c").meta["reply_origin"], "declared")


class Package(unittest.TestCase):
    def test_is_typed(self):
        self.assertTrue(pathlib.Path(antecedent.__file__).with_name("py.typed").exists())


if __name__ == "__main__":
    unittest.main()
