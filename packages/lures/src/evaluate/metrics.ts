/** What one threshold gives. */
export interface Quality {
  f1: number;
  precision: number;
  recall: number;
}

export function qualityAt(scores: ArrayLike<number>, labels: readonly (0 | 1)[], threshold: number): Quality {
  let hit = 0;
  let wrong = 0;
  let missed = 0;
  labels.forEach((label, at) => {
    const said = scores[at]! >= threshold;
    if (said && label === 1) hit++;
    else if (said) wrong++;
    else if (label === 1) missed++;
  });
  const precision = hit + wrong === 0 ? 0 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 0 : hit / (hit + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Half of the best F1 that calibrated probabilities lead to expect: no threshold is better (Lipton et al., 2014). */
export function expectedThreshold(probabilities: readonly number[]): number {
  const sorted = [...probabilities].sort((a, b) => b - a);
  const positives = sorted.reduce((sum, probability) => sum + probability, 0);
  let hit = 0;
  let best = 0;
  sorted.forEach((probability, rank) => {
    hit += probability;
    best = Math.max(best, (2 * hit) / (rank + 1 + positives));
  });
  return best / 2;
}

/** Area under the ROC curve by ranks, ties shared (Mann and Whitney). 0.5 when a class is absent. */
export function areaUnderCurve(scores: ArrayLike<number>, labels: readonly (0 | 1)[]): number {
  const order = labels.map((_, at) => at).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let positives = 0;
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && scores[order[end]!] === scores[order[at]!]) end++;
    for (let place = at; place < end; place++) {
      if (labels[order[place]!] !== 1) continue;
      rankSum += (at + 1 + end) / 2;
      positives++;
    }
    at = end;
  }
  const negatives = labels.length - positives;
  return positives === 0 || negatives === 0
    ? 0.5
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Expected calibration error over ten equal bins of probability. */
export function calibrationError(scores: ArrayLike<number>, labels: readonly (0 | 1)[]): number {
  const bins = Array.from({ length: 10 }, () => ({ rows: 0, said: 0, true: 0 }));
  labels.forEach((label, at) => {
    const bin = bins[Math.min(9, Math.floor(scores[at]! * 10))]!;
    bin.rows++;
    bin.said += scores[at]!;
    bin.true += label;
  });
  return labels.length === 0
    ? 0
    : bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0) / labels.length;
}
