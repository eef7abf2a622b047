/** A table of the plan: which columns it counts by (ascending places in the records' columns), and its cells, the last column fastest. */
export interface Table {
  readonly of: readonly number[];
  readonly cells: Float64Array;
}

/** A table with independent noise of this standard deviation in every cell. */
export interface NoisyTable extends Table {
  readonly sigma: number;
}
