# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""What we export, read by the programs that it is for. A peer that is not there is skipped, with what would bring it.

ANTECEDENT_PROGRAM  the command line
ANTECEDENT_SAMPLES  the folder of samples
ANTECEDENT_MERMAID  a folder in which `npm install mermaid jsdom` has run
ANTECEDENT_SCHEMAS  a folder with gexf.xsd of GEXF 1.3 (https://gexf.net) and graphml.xsd (http://graphml.graphdrawing.org),
                    each with what it includes
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

PROGRAM = os.environ["ANTECEDENT_PROGRAM"]
SAMPLES = pathlib.Path(os.environ["ANTECEDENT_SAMPLES"])
SCRIPTS = pathlib.Path(__file__).parent
# Links alone, several conversations, quotes and line ends in texts, another script.
NAMES = ["community-chat", "quoted-mails", "hiking-chat-ja", "forum-thread", "reddit-dump"]


def module(name, package):
    try:
        return __import__(name)
    except ImportError:
        raise unittest.SkipTest(f"no {name} for this Python: {package}")


class Exports(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def exported(self, name, to, *more):
        target = self.folder / f"{name}.{to}"
        gold = SAMPLES / f"{name}.gold.jsonl"
        subprocess.run([PROGRAM, "convert", gold, target, "--to", to, *more], check=True, capture_output=True)
        return target

    def gold(self, name):
        """Messages by "conversation/id", each with the same of those that it answers."""
        messages = {}
        for line in (SAMPLES / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines():
            conversation = json.loads(line)
            for message in conversation["messages"]:
                message["answers"] = [f"{conversation['id']}/{parent}" for parent in message["parents"]]
                messages[f"{conversation['id']}/{message['id']}"] = message
        return messages

    def titles(self, name):
        """Several conversations each stand below their title."""
        conversations = len((SAMPLES / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines())
        return conversations if conversations > 1 else 0

    def check_graph(self, graph, name):
        gold = self.gold(name)
        self.assertEqual(graph.number_of_nodes(), len(gold))
        self.assertEqual(graph.number_of_edges(), sum(len(message["answers"]) for message in gold.values()))
        texts = sorted(message["text"] for message in gold.values())
        self.assertEqual(sorted(data.get("text", "") for _, data in graph.nodes(data=True)), texts)

    def test_graphml_is_read_by_networkx(self):
        networkx = module("networkx", "apt install python3-networkx")
        for name in NAMES:
            with self.subTest(name):
                self.check_graph(networkx.read_graphml(self.exported(name, "graphml")), name)

    def test_gexf_is_read_by_networkx(self):
        networkx = module("networkx", "apt install python3-networkx")
        for name in NAMES:
            with self.subTest(name):
                self.check_graph(networkx.read_gexf(self.exported(name, "gexf"), version="1.2draft"), name)

    def test_networks_are_read_by_networkx(self):
        networkx = module("networkx", "apt install python3-networkx")
        speakers = {message["speaker"] for message in self.gold("community-chat").values() if "speaker" in message}
        for to in ["graphml", "gexf"]:
            with self.subTest(to):
                read = networkx.read_graphml if to == "graphml" else networkx.read_gexf
                graph = read(self.exported("community-chat", to, "--network"))
                self.assertEqual(graph.number_of_nodes(), len(speakers))

    def test_graphs_keep_to_their_schemas(self):
        schemas = os.environ.get("ANTECEDENT_SCHEMAS")
        if not schemas or not shutil.which("xmllint"):
            self.skipTest("ANTECEDENT_SCHEMAS names no folder with gexf.xsd and graphml.xsd, or there is no xmllint")
        for name, to, more in [(name, to, more) for name in NAMES for to in ["graphml", "gexf"]
                               for more in [[], ["--network"]]]:
            with self.subTest(name=name, to=to, more=more):
                schema = pathlib.Path(schemas) / f"{to}.xsd"
                checked = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema,
                                          self.exported(name, to, *more)], capture_output=True, text=True)
                self.assertEqual(checked.returncode, 0, checked.stderr)

    def test_outlines_nest_as_the_threads_do(self):
        for name in NAMES:
            with self.subTest(name):
                body = xml.etree.ElementTree.parse(self.exported(name, "opml")).getroot().find("body")
                self.assertEqual(len(body.findall(".//outline[@text]")) - self.titles(name), len(self.gold(name)))

    def test_dot_is_drawn_by_graphviz(self):
        if not shutil.which("dot"):
            self.skipTest("no dot here: apt install graphviz")
        for name in NAMES:
            with self.subTest(name):
                drawn = subprocess.run(["dot", "-Tplain", self.exported(name, "dot")], check=True, capture_output=True)
                self.assertEqual(drawn.stderr, b"")
                lines = drawn.stdout.decode("utf-8").splitlines()
                self.assertEqual(sum(line.startswith("node ") for line in lines), len(self.gold(name)))

    def test_mermaid_is_parsed(self):
        place = os.environ.get("ANTECEDENT_MERMAID")
        if not place or not shutil.which("node"):
            self.skipTest("ANTECEDENT_MERMAID names no folder with mermaid and jsdom in it, or there is no node")
        for name in NAMES:
            with self.subTest(name):
                parsed = subprocess.run(["node", SCRIPTS / "parse_mermaid.mjs", self.exported(name, "mermaid")],
                                        cwd=place, capture_output=True, text=True)
                self.assertEqual(parsed.returncode, 0, parsed.stderr)

    def test_corpora_are_read_by_convokit(self):
        convokit = module("convokit", "pip install convokit, and name that Python with ANTECEDENT_PEERS_PYTHON")
        for name in NAMES:
            with self.subTest(name):
                corpus = convokit.Corpus(str(self.exported(name, "convokit")))
                gold = self.gold(name)
                said = sorted((utterance.text, utterance.reply_to is None) for utterance in corpus.iter_utterances())
                self.assertEqual(said, sorted((message["text"], not message["answers"]) for message in gold.values()))
                corpus.print_summary_stats()


if __name__ == "__main__":
    unittest.main()
