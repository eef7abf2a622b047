"""A check beside schemathesis' own: whoever may read no report, person or case is shown none of the planted words, and nobody is
shown them in a refusal. The words and whether this role may see them come from the environment."""

import os

import schemathesis

WORDS = [word.encode() for word in os.environ["SUAR_PLANTED"].split(",")]
SEES = os.environ["SUAR_SEES_PEOPLE"] == "yes"


@schemathesis.check
def shows_no_planted_word(ctx, response, case):
    shown = any(word in response.content for word in WORDS)
    if shown and (not SEES or response.status_code >= 400):
        raise AssertionError(f"{case.method} {case.path} {response.status_code} shows what this role may not read")
