"""Near-duplicates of a file of JSON lines with the field text, by text-dedup's MinHash (its own command, run in this process) or by
datasketch's MinHash and MinHashLSH. Writes each row's cluster to --out, one a line; prints seconds and memory as JSON.

    dedup.py text-dedup|datasketch --data F --out F [--threshold .7] [--ngram 5] [--processes 2]

text-dedup counts from after its imports to the end of its own total (loading, hashing, clustering, filtering, saving).
"""

import argparse
import json
import os
import pickle
import re
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice


def peak_megabytes():
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return round((own + children) / 1024)


def processor_seconds():
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def by_text_dedup(options):
    from text_dedup import minhash

    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        words = ["--path", "json", "--data_files", options.data, "--split", "train", "--column", "text"]
        words += ["--cache_dir", os.path.join(folder, "cache"), "--output", out, "--debug"]
        words += ["--batch_size", "10000", "--num_proc", str(options.processes)]
        words += ["--threshold", str(options.threshold), "--ngram", str(options.ngram), "--min_length", "1"]
        start = time.perf_counter()
        minhash.main(words, standalone_mode=False)
        seconds = time.perf_counter() - start
        with open(os.path.join(out, "uf.pkl"), "rb") as file:
            found = pickle.load(file)
    parent = found.parent if hasattr(found, "parent") else found
    return seconds, lambda row: root(parent, row)


def root(parent, row):
    while parent.get(row, row) != row:
        row = parent[row]
    return row


NOT_WORDS = re.compile(r"\W", re.UNICODE)
PERMUTATIONS = 128


def shingles(text, size):
    words = [word for word in NOT_WORDS.split(text.lower()) if word]
    if len(words) < size:
        return {" ".join(words).encode()}
    return {" ".join(words[at : at + size]).encode() for at in range(len(words) - size + 1)}


def signatures(part):
    from datasketch import MinHash

    texts, size = part
    return [one.hashvalues for one in MinHash.generator([shingles(text, size) for text in texts], num_perm=PERMUTATIONS, scheme="affine32")]


def by_datasketch(options):
    from datasketch import MinHash, MinHashLSH

    start = time.perf_counter()
    with open(options.data, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    parts = iter(texts)
    chunks = [(chunk, options.ngram) for chunk in iter(lambda: list(islice(parts, 5000)), [])]
    index = MinHashLSH(threshold=options.threshold, num_perm=PERMUTATIONS)
    parent = {}
    row = 0
    with ProcessPoolExecutor(options.processes) as pool:
        for found in pool.map(signatures, chunks):
            for values in found:
                signature = MinHash(num_perm=PERMUTATIONS, hashvalues=values, scheme="affine32")
                alike = index.query(signature)
                own = row
                for other in alike:
                    other = root(parent, other)
                    parent[max(other, own)] = min(other, own)
                    own = min(other, own)
                index.insert(row, signature, check_duplication=False)
                row += 1
    return time.perf_counter() - start, lambda at: root(parent, at)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer", choices=["text-dedup", "datasketch"])
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--threshold", type=float, default=0.7)
    parser.add_argument("--ngram", type=int, default=5)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    os.environ["HF_HUB_OFFLINE"] = "1"
    before = processor_seconds()
    seconds, cluster_of = (by_text_dedup if options.peer == "text-dedup" else by_datasketch)(options)
    spent = round(processor_seconds() - before, 2)
    with open(options.data, encoding="utf-8") as file:
        rows = sum(1 for _ in file)
    with open(options.out, "w", encoding="utf-8") as file:
        file.writelines(f"{cluster_of(row)}\n" for row in range(rows))
    figures = {"rows": rows, "seconds": round(seconds, 2), "processorSeconds": spent, "peakMegabytes": peak_megabytes()}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
