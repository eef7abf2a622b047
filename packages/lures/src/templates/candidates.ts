import { Postings, type Votes } from './postings.ts';
import type { Cluster, Group } from './text-groups.ts';

/** Shingles of a text by which it is found: those of the lowest hashes that are not common (a bottom-k sketch, Broder 1997). */
const SKETCH = 12;
/** Templates looked at more closely. */
const MAXIMUM_CANDIDATES = 4;

/** Finds templates that may be alike by the shingles that their sketches share. */
export class Candidates {
  private readonly postings = new Postings();
  private readonly votes: Votes = {
    of: new Uint8Array(1024),
    groups: new Int32Array(SKETCH * Postings.reach),
    length: 0,
  };
  private readonly groups: readonly Group[];

  constructor(groups: readonly Group[]) {
    this.groups = groups;
  }

  post(shingles: Uint32Array, group: Group): void {
    for (let at = 0, posted = 0; at < shingles.length && posted < SKETCH; at++)
      if (this.postings.post(shingles[at]!, group.number)) posted++;
  }

  /** Living templates, most votes first. */
  find(shingles: Uint32Array): Cluster[] {
    const { votes, groups } = this;
    if (votes.of.length < groups.length) votes.of = new Uint8Array(groups.length * 2);
    let used = 0;
    for (let at = 0; at < shingles.length && used < SKETCH; at++)
      if (this.postings.vote(shingles[at]!, votes)) used++;
    // One shingle of many in common is chance.
    const minimum = used < SKETCH / 2 ? 1 : 2;
    const best: Cluster[] = [];
    const bestVotes: number[] = [];
    for (let touched = 0; touched < votes.length; touched++) {
      const number = votes.groups[touched]!;
      const count = votes.of[number]!;
      votes.of[number] = 0;
      if (count < minimum || (best.length === MAXIMUM_CANDIDATES && count <= bestVotes[best.length - 1]!))
        continue;
      const { template } = groups[number]!;
      if (template.size === 0 || best.includes(template)) continue;
      let at = best.length;
      while (at > 0 && bestVotes[at - 1]! < count) at--;
      best.splice(at, 0, template);
      bestVotes.splice(at, 0, count);
      best.length = bestVotes.length = Math.min(best.length, MAXIMUM_CANDIDATES);
    }
    votes.length = 0;
    return best;
  }
}
