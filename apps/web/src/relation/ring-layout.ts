export interface RingPoint {
  x: number;
  y: number;
  /** On which side of the point its name has room. */
  anchor: 'start' | 'middle' | 'end';
}

/** Places for `count` persons around the one in the middle, the first at the top, clockwise; units of the given box. */
export const ringLayout = (count: number, box: { width: number; height: number }): RingPoint[] => {
  const [rx, ry] = [box.width * 0.24, box.height * 0.36];
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const side = Math.cos(angle);
    return {
      x: box.width / 2 + rx * side,
      y: box.height / 2 + ry * Math.sin(angle),
      anchor: Math.abs(side) < 0.25 ? 'middle' : side > 0 ? 'start' : 'end',
    };
  });
};
