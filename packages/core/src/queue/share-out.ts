import type { SharingRule } from './schema.ts';

/**
 * Who gets which case of somebody who leaves; null for nobody: the queue of unassigned cases. Every case is given exactly
 * once. `caseIds` come in order of harm; "evenly" gives each in turn to whoever then holds the fewest, counting what they
 * held before (`load`, open cases by account), so that nobody gets all of the worst. A picked rule sends cases that it
 * does not name to nobody.
 */
export const shareOut = (
  rule: SharingRule,
  caseIds: readonly string[],
  load: ReadonlyMap<string, number>,
): Map<string, string | null> => {
  switch (rule.kind) {
    case 'all':
      return new Map(caseIds.map((id) => [id, rule.toId]));
    case 'queue':
      return new Map(caseIds.map((id) => [id, null]));
    case 'picked': {
      const picked = new Map(rule.picks.map(({ caseId, toId }) => [caseId, toId]));
      return new Map(caseIds.map((id) => [id, picked.get(id) ?? null]));
    }
    case 'evenly': {
      const held = new Map([...new Set(rule.toIds)].map((id) => [id, load.get(id) ?? 0]));
      return new Map(
        caseIds.map((caseId) => {
          const [toId, count] = [...held].reduce((least, one) => (one[1] < least[1] ? one : least));
          held.set(toId, count + 1);
          return [caseId, toId];
        }),
      );
    }
  }
};
