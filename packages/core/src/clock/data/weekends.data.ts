/** Days of rest as ISO weekdays where they are not Saturday and Sunday. From general knowledge [G]. */
export const WEEKENDS: Readonly<Record<string, readonly number[] | undefined>> = {
  AF: [4, 5],
  BD: [5, 6],
  BN: [5, 7],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  MV: [5, 6],
  NP: [6],
  SY: [5, 6],
};
