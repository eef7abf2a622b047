"""Splink links a table, or two, without labels: u from random pairs, m by expectation maximisation, predict, cluster.

Writes a CSV of `row` (from 0, the second file's after the first's) and its cluster at each threshold; the last line printed is a
JSON object of seconds, pairs and peak memory. Whoever called compares the clusters with the truth.
"""

import argparse
import json
import resource
import time

from splink import DuckDBAPI, Linker, SettingsCreator

from sets import SETS

THRESHOLDS = [0.5, 0.9, 0.95, 0.99, 0.999, 0.9999]

parser = argparse.ArgumentParser()
parser.add_argument("--set", required=True, choices=SETS)
parser.add_argument("--data", required=True, nargs="+")
parser.add_argument("--out", required=True)
parser.add_argument("--one-threshold", action="store_true", help="cluster at .95 only, as a timed run does")
options = parser.parse_args()
described = SETS[options.set]
two = len(options.data) == 2

api = DuckDBAPI()
connection = api._con
read = " union all by name ".join(
    f"""select *, {place} as file from (select columns('(.*[#/])?([^#/]*)') as '\\2'
        from read_csv('{path}', all_varchar=true, header=true, nullstr='', quote='"', escape='"'))"""
    for place, path in enumerate(options.data)
)
dropped = ", ".join(described.get("drop", []))
# The rows keep the order of the file, so their numbers are the caller's.
connection.execute("set preserve_insertion_order = true")
connection.execute(
    f"""create temp view rows as select {f"* exclude ({dropped})" if dropped else "*"},
        (row_number() over ()) - 1 as row from ({read})"""
)
table = connection.sql(described["select"]).to_arrow_table()

begun = time.perf_counter()
if two:
    halves = [
        table.filter([bool(value == place) for value in table["file"].to_pylist()]).drop(["file"])
        for place in (0, 1)
    ]
    frames = [api.register(half, table_name=name) for half, name in zip(halves, ("file_a", "file_b"))]
else:
    frames = api.register(table, table_name="people")
settings = SettingsCreator(
    link_type="link_only" if two else "dedupe_only",
    comparisons=described["comparisons"],
    blocking_rules_to_generate_predictions=described["blocking"],
    retain_matching_columns=False,
    retain_intermediate_calculation_columns=False,
)
linker = Linker(frames, settings)
linker.training.estimate_probability_two_random_records_match(
    described["certain"], recall=described["recall"]
)
linker.training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
for rule in described["train"]:
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
trained = time.perf_counter()
pairs = linker.inference.predict(threshold_match_probability=0.5)
predicted = time.perf_counter()

clustered = {}
seconds = 0.0
for threshold in [0.95] if options.one_threshold else THRESHOLDS:
    start = time.perf_counter()
    clustered[f"{threshold}"] = linker.clustering.cluster_pairwise_predictions_at_threshold(
        pairs, threshold_match_probability=threshold
    )
    seconds = max(seconds, time.perf_counter() - start)
    if two:
        clustered[f"{threshold} best links"] = linker.clustering.cluster_using_single_best_links(
            pairs,
            duplicate_free_datasets=["file_a", "file_b"],
            threshold_match_probability=threshold,
            ties_method="lowest_id",
        )
first, *others = clustered
columns = ", ".join(f't{at}.cluster_id as "{name}"' for at, name in enumerate(clustered))
joins = " ".join(
    f"join {clustered[name].physical_name} t{at + 1} on t{at + 1}.unique_id = t0.unique_id"
    for at, name in enumerate(others)
)
connection.execute(
    f"""copy (select t0.unique_id as row, {columns} from {clustered[first].physical_name} t0 {joins}
        order by t0.unique_id) to '{options.out}' (header)"""
)
count = connection.sql(f"select count(*) from {pairs.physical_name}").limit(1).fetchall()[0][0]
print(
    json.dumps(
        {
            "pairsKept": count,
            "trainSeconds": trained - begun,
            "predictSeconds": predicted - trained,
            "clusterSeconds": seconds,
            "peakMegabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        }
    )
)
