"""Splink: scores the pairs of a table with a complete model, and says what it cost."""

import argparse
import json
import resource
import time

from splink import DuckDBAPI, Linker

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--settings", required=True)
parser.add_argument("--minimum", type=float, required=True, help="least match weight in bits")
parser.add_argument("--out", help="CSV of the pairs with their weights")
options = parser.parse_args()

with open(options.settings, encoding="utf-8") as file:
    settings = json.load(file)
api = DuckDBAPI()
connection = api._con
table = connection.sql(
    f"select * from read_csv('{options.data}', all_varchar=true, nullstr='')"
).to_arrow_table()
frame = api.register(table, table_name="rows")
linker = Linker(frame, settings)
begun = time.perf_counter()
pairs = linker.inference.predict(threshold_match_weight=options.minimum)
seconds = time.perf_counter() - begun
name = pairs.physical_name
count = connection.sql(f"select count(*) from {name}").limit(1).fetchall()[0][0]
if options.out:
    connection.sql(
        f"copy (select row_id_l, row_id_r, match_weight from {name}) to '{options.out}' (header)"
    )
print(
    json.dumps(
        {
            "pairs": count,
            "predictSeconds": seconds,
            "peakMegabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        }
    )
)
