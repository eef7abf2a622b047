"""A SmartNoise synthesizer on codes in place of the answers; the empty answer is one of them."""


def inventor(synthesizer_class):
    def invent(table, arguments):
        values = {name: sorted(table[name].unique()) for name in table.columns}
        codes = table.apply(lambda column: column.map({value: code for code, value in enumerate(values[column.name])}))
        synthesizer = synthesizer_class(epsilon=arguments.epsilon, delta=arguments.delta)
        synthesizer.fit(codes, categorical_columns=list(table.columns), preprocessor_eps=0.0)
        synthetic = synthesizer.sample(len(table))
        return synthetic.apply(lambda column: column.map(lambda code: values[column.name][int(code)])), {}

    return invent
