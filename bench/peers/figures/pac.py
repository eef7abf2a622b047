"""Synthetic Data Showcase's DP aggregate seeded synthesizer with its standard settings; an empty answer is no value to it."""

import pacsynth

import peer

DELIMITER = "\x1f"


def restored(text):
    """An answer as it was: the library spells its own delimiters out, in records and aggregates alike."""
    return text.replace("<semicolon>", ";").replace("<colon>", ":")


def invent(table, arguments):
    parameters = (
        pacsynth.DpAggregateSeededParametersBuilder().epsilon(arguments.epsilon).delta(arguments.delta).build()
    )
    synthesizer = pacsynth.DpAggregateSeededSynthesizer(parameters)
    # Otherwise the answer "0" would count as none.
    dataset = pacsynth.Dataset.from_data_frame(table, sensitive_zeros=list(table.columns))
    synthesizer.fit(dataset)
    synthetic = pacsynth.Dataset.raw_data_to_data_frame(synthesizer.sample())
    aggregates = {
        ";".join(sorted(restored(name).split(DELIMITER))): count
        for name, count in synthesizer.get_dp_aggregates(DELIMITER).items()
    }
    return synthetic[list(table.columns)].apply(lambda column: column.map(restored)), {
        "recordCount": synthesizer.get_dp_number_of_records(),
        "aggregates": aggregates,
    }


if __name__ == "__main__":
    peer.run("pac", "pac-synth", invent)
