# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""Predicts messages with Spark, one conversation in one task.

    spark-submit antecedent_spark.py INPUT OUTPUT [--model MODEL] [--precision fp32] [--partitions N]

INPUT is a folder or file of Parquet or JSON Lines with a row for each message: conversation, text, and as far as they are
known id, speaker, time, genre, and position, which orders the messages of a conversation; without it their time does.
OUTPUT is a folder of the same kind, with the conversation, id, parent, other_parents, probability and origin of each.
"""

from __future__ import annotations

import argparse
import itertools
from typing import Any, Iterable, Iterator

SCHEMA = ("conversation string, id string, parent string, other_parents array<string>, probability double, "
          "origin string")


def predicted(rows: Iterable[Any], model: str | None, precision: str) -> Iterator[tuple[Any, ...]]:
    """Rows of whole conversations, one behind the other."""
    import antecedent  # on the node that does the work

    for name, group in itertools.groupby(rows, key=lambda row: row["conversation"]):
        messages = [row.asDict() for row in group]
        for place in antecedent.predict(messages, model=model, precision=precision, threads=1).places():
            yield name, place.message, place.parent, list(place.parents[1:]), place.probability, place.origin


def main() -> None:
    from pyspark.sql import SparkSession

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--model")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--partitions", type=int, default=200)
    given = parser.parse_args()

    spark = SparkSession.builder.appName("antecedent").getOrCreate()
    parquet = given.input.rstrip("/").endswith(".parquet")
    messages = spark.read.parquet(given.input) if parquet else spark.read.json(given.input)
    order = "position" if "position" in messages.columns else "time"
    together = messages.repartition(given.partitions, "conversation").sortWithinPartitions("conversation", order)
    links = together.rdd.mapPartitions(lambda rows: predicted(rows, given.model, given.precision))
    writer = spark.createDataFrame(links, SCHEMA).write
    writer.parquet(given.output) if parquet else writer.json(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
