import { accepted, type Outcome, refused } from '../outcome.ts';
import { type DifferencingOptions, type DisclosureFinding, findDifferences } from './differencing.ts';
import { keyOfCell, type Release } from './released.ts';

export interface FirewallFinding extends DisclosureFinding {
  /** The cell of the candidate to look at: `cells[3]`. */
  readonly path: string;
  /** The other releases it is dangerous together with. */
  readonly against: readonly string[];
  /** Whether these persons are already isolated without the candidate, so that holding it back no longer protects them. */
  readonly alreadyOpen: boolean;
}

/**
 * What a table that somebody wants to publish as exact counts would give away, against everything that is already out: its
 * small cells, cells of earlier releases that it pins by subtraction, and noisy figures whose noise it undoes. All findings
 * at once. Refuses what `findDifferences` refuses, and a candidate with noise. Twice the cost of `findDifferences`.
 */
export const checkAgainstReleased = (
  candidate: Release,
  released: readonly Release[],
  options: DifferencingOptions = {},
): Outcome<readonly FirewallFinding[]> => {
  const noisy = candidate.cells.flatMap(({ sd = 0 }, at) =>
    sd === 0
      ? []
      : [{ code: 'bad_number' as const, path: `cells[${at}].sd`, message: 'the candidate must be exact' }],
  );
  if (noisy.length > 0) return refused(noisy);
  const together = findDifferences([...released, candidate], options);
  if (!together.ok) return together;
  const before = findDifferences(released, options);
  if (!before.ok) return before;
  const open = new Set(before.value.map(subjectOf));
  return accepted(
    together.value.flatMap((finding) => {
      const own = finding.uses.find(({ release }) => release === candidate.id);
      if (!own) return [];
      const against = new Set(finding.uses.map(({ release }) => release));
      against.delete(candidate.id);
      return [
        {
          ...finding,
          path: `cells[${own.cell}]`,
          against: [...against],
          alreadyOpen: open.has(subjectOf(finding)),
        },
      ];
    }),
  );
};

const subjectOf = ({ where, period, except }: DisclosureFinding): string =>
  JSON.stringify([keyOfCell(where, period), except.map((cell) => keyOfCell(cell.where, cell.period)).sort()]);
