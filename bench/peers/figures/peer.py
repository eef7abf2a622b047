"""What every peer's script has in common: the arguments, the table as text, the clock and the answer."""

import argparse
import json
import resource
import time
from importlib.metadata import version

import numpy as np
import pandas as pd


def run(peer, package, invent):
    """Times `invent(table, arguments) -> (synthetic table, further facts)` and writes both down."""
    parser = argparse.ArgumentParser(description=f"Runs {peer} on a CSV whose columns are all categories.")
    parser.add_argument("--data", required=True)
    parser.add_argument("--epsilon", required=True, type=float)
    parser.add_argument("--delta", required=True, type=float)
    parser.add_argument("--out-json", required=True)
    parser.add_argument("--synthetic-out")
    # The peers draw their noise from the machine's own generator: a seed only fixes what they draw through numpy.
    parser.add_argument("--seed", type=int)
    arguments = parser.parse_args()
    if arguments.seed is not None:
        np.random.seed(arguments.seed)
    table = pd.read_csv(arguments.data, dtype=str, keep_default_na=False)
    begun = time.perf_counter()
    synthetic, facts = invent(table, arguments)
    seconds = time.perf_counter() - begun
    if arguments.synthetic_out:
        synthetic.to_csv(arguments.synthetic_out, index=False)
    answer = {
        "peer": peer,
        "version": f"{package} {version(package)}",
        "epsilon": arguments.epsilon,
        "delta": arguments.delta,
        "seconds": round(seconds, 2),
        "peakMegabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "records": len(synthetic),
        **facts,
    }
    with open(arguments.out_json, "w", encoding="utf-8") as file:
        json.dump(answer, file, ensure_ascii=False)
