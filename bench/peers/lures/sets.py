"""Plain text classifiers of scikit-learn on the folds given: the last line is {name: {f1, precision, recall, auc, seconds}}.

sets.py FILE.json, with {"texts": [...], "labels": [0|1, ...], "folds": [[row, ...], ...]}. Settings are those of scikit-learn's
own examples for text, classes balanced, no threshold or setting chosen on the set.
"""

import json
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_score, recall_score, roc_auc_score
from sklearn.naive_bayes import ComplementNB
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC


def words(**options):
    return TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2, **options)


def characters():
    return TfidfVectorizer(sublinear_tf=True, analyzer="char_wb", ngram_range=(2, 5), min_df=2)


PEERS = {
    "words, logistic": lambda: make_pipeline(words(), LogisticRegression(class_weight="balanced", max_iter=1000)),
    "words, linear SVM": lambda: make_pipeline(words(), LinearSVC(class_weight="balanced")),
    "words, naive Bayes": lambda: make_pipeline(CountVectorizer(ngram_range=(1, 2), min_df=2), ComplementNB()),
    "characters, linear SVM": lambda: make_pipeline(characters(), LinearSVC(class_weight="balanced")),
}


def margins(model, texts):
    if hasattr(model, "decision_function"):
        return model.decision_function(texts)
    log = model.predict_log_proba(texts)
    return log[:, 1] - log[:, 0]


def measure(make, texts, labels, folds):
    started = time.perf_counter()
    scores = np.zeros(len(texts))
    for held in folds:
        inside = np.setdiff1d(np.arange(len(texts)), held)
        model = make().fit([texts[row] for row in inside], labels[inside])
        scores[held] = margins(model, [texts[row] for row in held])
    said = scores > 0
    return {
        "f1": round(f1_score(labels, said, zero_division=0), 4),
        "precision": round(precision_score(labels, said, zero_division=0), 4),
        "recall": round(recall_score(labels, said, zero_division=0), 4),
        "auc": round(roc_auc_score(labels, scores), 4),
        "seconds": round(time.perf_counter() - started, 2),
    }


with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
gold = np.array(given["labels"])
parts = [np.array(part) for part in given["folds"]]
print(json.dumps({name: measure(make, given["texts"], gold, parts) for name, make in PEERS.items()}))
