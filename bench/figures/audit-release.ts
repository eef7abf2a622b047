import { auditEpsilon, createRandomness, expectValue, type Records, releaseTables } from '@suar/figures';

/** Thirty persons, and one more who alone fills a cell: the neighbours a release finds hardest to tell apart. */
const neighbours = (withRecord: boolean): Records => {
  const values = ['a', 'b'];
  const common = [0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0];
  const first = Uint16Array.from(withRecord ? [...common, 1] : common);
  const second = Uint16Array.from(withRecord ? [...common.map(() => 0), 1] : common.map(() => 0));
  return {
    columns: [
      { name: 'x', values },
      { name: 'y', values },
    ],
    size: first.length,
    codes: [first, second],
  };
};

/** A black-box attack on whole releases: the lower bound it proves must lie under what each release states. */
export const auditRelease = (trials: number) =>
  [0.5, 1, 2].map((epsilon) => {
    const delta = 1e-5;
    const { epsilonLower } = auditEpsilon(
      (withRecord, randomness) => {
        const bytes = (into: Uint8Array): void => {
          for (let at = 0; at < into.length; at++) into[at] = randomness.below(256);
        };
        const released = expectValue(
          releaseTables(neighbours(withRecord), { tables: [['x', 'y']] }, { epsilon, delta }, { bytes }),
        );
        return released.tables[0]!.counts[3]!;
      },
      { trials, delta, confidence: 0.95 },
      createRandomness(),
    );
    return { stated: epsilon, delta, trials, provedAtLeast: epsilonLower, holds: epsilonLower <= epsilon };
  });
