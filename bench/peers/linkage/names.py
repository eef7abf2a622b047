"""any-ascii and Jaro-Winkler on a list of name pairs: how often the right partner stands first among all distinct partners.

Counted as packages/linkage/src/evaluate-names.ts counts it: a tie is the worst place of those tied, every partner is compared.
The CSV has no header and two columns. The last line printed is a JSON object.
"""

import argparse
import csv
import json

import numpy
from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist

parser = argparse.ArgumentParser()
parser.add_argument("--pairs", required=True)
options = parser.parse_args()


def plain(name: str) -> str:
    return " ".join(anyascii(name).lower().split())


with open(options.pairs, encoding="utf-8", newline="") as file:
    pairs = [(left, right) for left, right in csv.reader(file)]
partners = list(dict.fromkeys(right for _, right in pairs))
place = {name: at for at, name in enumerate(partners)}
read = [plain(name) for name in partners]
right_of: dict[str, set[int]] = {}
for left, right in pairs:
    right_of.setdefault(left, set()).add(place[right])

first = any_first = 0
reciprocal = 0.0
for begin in range(0, len(pairs), 500):
    batch = pairs[begin : begin + 500]
    scores = cdist([plain(left) for left, _ in batch], read, scorer=JaroWinkler.similarity, dtype=numpy.float64)
    for (left, right), row in zip(batch, scores):
        rank = int((row >= row[place[right]]).sum())
        first += rank == 1
        reciprocal += 1 / rank
        any_first += set(numpy.flatnonzero(row == row.max()).tolist()) <= right_of[left]
print(
    json.dumps(
        {
            "pairs": len(pairs),
            "recallAt1": first / len(pairs),
            "meanReciprocalRank": reciprocal / len(pairs),
            "recallOfAnyAt1": any_first / len(pairs),
        }
    )
)
