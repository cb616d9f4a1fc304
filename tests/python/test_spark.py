# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""The job for Spark: what a task does, and all of it where pyspark is installed."""

import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

FOLDER = tempfile.TemporaryDirectory()
pathlib.Path(FOLDER.name, "config.json").write_text("{}")
os.environ["ANTECEDENT_PREDICTOR"] = os.environ["ANTECEDENT_FAKE_PREDICTOR"]
JOB = pathlib.Path(__file__).resolve().parents[2] / "resources/cluster/antecedent_spark.py"


def job():
    spec = importlib.util.spec_from_file_location("antecedent_spark", JOB)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Row(dict):
    def asDict(self):
        return dict(self)


class Spark(unittest.TestCase):
    def test_a_task_predicts_whole_conversations(self):
        rows = [Row(conversation=name, id=str(i), text="hello") for name in ("x", "y") for i in range(3)]
        told = list(job().predicted(iter(rows), FOLDER.name, "auto"))
        self.assertEqual([(row[0], row[1], row[2]) for row in told],
                         [(name, str(i), str(i - 1) if i else None) for name in ("x", "y") for i in range(3)])
        self.assertEqual(told[1][3:], ([], 0.8, "predicted"))

    @unittest.skipUnless(importlib.util.find_spec("pyspark") and shutil.which("java"), "pyspark or java is missing")
    def test_a_cluster_of_two_workers_gives_what_one_process_gives(self):
        import antecedent

        rows = [{"conversation": f"talk {c}", "id": str(i), "position": i, "text": f"line {i}"}
                for c in range(50) for i in range(1 + c % 4)]
        work = pathlib.Path(FOLDER.name)
        (work / "all.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        code = ("import runpy, sys; from pyspark.sql import SparkSession\n"
                "SparkSession.builder.master('local-cluster[2,1,1024]').getOrCreate()\n"
                f"sys.argv = ['job', {str(work / 'all.jsonl')!r}, {str(work / 'links')!r}, '--model', {FOLDER.name!r},"
                f" '--partitions', '4']\nrunpy.run_path({str(JOB)!r}, run_name='__main__')\n")
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300,
                             env=dict(os.environ, PYSPARK_PYTHON=sys.executable))
        self.assertEqual(run.returncode, 0, run.stderr[-2000:])
        told = [json.loads(line) for part in (work / "links").glob("part-*") for line in part.read_text().splitlines()]
        expected = {(tree.name, place.message): place.parent for tree in antecedent.predict(rows, model=FOLDER.name)
                    for place in tree}
        self.assertEqual({(row["conversation"], row["id"]): row.get("parent") for row in told}, expected)


if __name__ == "__main__":
    unittest.main()
