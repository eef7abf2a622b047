/** A question with its public code list: the values are known to everybody before any record is looked at. */
export interface Column {
  readonly name: string;
  /** Every value a record can have, in the order of the code list. The empty string stands for "unknown". */
  readonly values: readonly string[];
}

/** Records as codes, one array a column: `codes[c][r]` is the place of record r's value in `columns[c].values`. */
export interface Records {
  readonly columns: readonly Column[];
  readonly size: number;
  readonly codes: readonly Uint16Array[];
}
