/** A table's shape: how many values each of its columns has. */
export type Shape = readonly number[];

export const sizeOf = (shape: Shape): number => shape.reduce((product, length) => product * length, 1);

/** How many cells lie before and after an axis: flat index = (outer * length + place) * inner + rest. */
const around = (shape: Shape, axis: number): { outer: number; inner: number } => ({
  outer: sizeOf(shape.slice(0, axis)),
  inner: sizeOf(shape.slice(axis + 1)),
});

/** The table summed over one axis. */
export const sumAxis = (cells: Float64Array, shape: Shape, axis: number): Float64Array => {
  const { outer, inner } = around(shape, axis);
  const length = shape[axis]!;
  const into = new Float64Array(outer * inner);
  for (let o = 0; o < outer; o++)
    for (let place = 0; place < length; place++) {
      const from = (o * length + place) * inner;
      for (let i = 0; i < inner; i++) into[o * inner + i]! += cells[from + i]!;
    }
  return into;
};

/** Takes from every cell the mean along one axis, in place: what is left sums to nothing along it. */
export const centreAxis = (cells: Float64Array, shape: Shape, axis: number): void => {
  const { outer, inner } = around(shape, axis);
  const length = shape[axis]!;
  for (let o = 0; o < outer; o++)
    for (let i = 0; i < inner; i++) {
      let sum = 0;
      for (let place = 0; place < length; place++) sum += cells[(o * length + place) * inner + i]!;
      const mean = sum / length;
      for (let place = 0; place < length; place++) cells[(o * length + place) * inner + i]! -= mean;
    }
};

/** Spreads a table evenly over one new axis: every cell holds its part of the sum. */
export const spreadAxis = (cells: Float64Array, shapeAfter: Shape, axis: number): Float64Array => {
  const { outer, inner } = around(shapeAfter, axis);
  const length = shapeAfter[axis]!;
  const into = new Float64Array(outer * length * inner);
  for (let o = 0; o < outer; o++)
    for (let place = 0; place < length; place++)
      for (let i = 0; i < inner; i++) into[(o * length + place) * inner + i] = cells[o * inner + i]! / length;
  return into;
};
