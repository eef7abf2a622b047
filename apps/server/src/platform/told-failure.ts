/** Why something was not begun or was left as it was, in one line without a value: told to whoever started it, with no trace. */
export class ToldFailure extends Error {}
