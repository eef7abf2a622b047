/** A shingle that more groups bear than this tells nothing and leads nowhere. */
const MAXIMUM_POSTINGS = 12;
/** An entry of the table: shingle, how many groups, the last of them in the chain. */
const WIDTH = 4;
const COUNT = 1;
const HEAD = 2;

/** Groups by how many of the shingles asked for they bear. */
export interface Votes {
  /** By group number. */
  of: Uint8Array;
  /** Numbers of the groups with a vote. */
  groups: Int32Array;
  length: number;
}

/**
 * Which groups bear which shingles: an open hash table, the groups of a shingle in a chain, both in one typed array each, so that a
 * look costs one line of memory.
 */
export class Postings {
  private table = new Int32Array(WIDTH << 12);
  private used = 0;
  private chain = new Int32Array(1 << 13);
  private links = 0;

  private entry(key: number): number {
    const mask = this.table.length / WIDTH - 1;
    let at = Math.imul(key, 0x9e3779b1);
    at = (at ^ (at >>> 15)) & mask;
    while (this.table[at * WIDTH + COUNT] !== 0 && this.table[at * WIDTH] !== key) at = (at + 1) & mask;
    return at * WIDTH;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    for (let at = 0; at < table.length; at += WIDTH) {
      if (table[at + COUNT] === 0) continue;
      const to = this.entry(table[at]!);
      this.table[to] = table[at]!;
      this.table[to + COUNT] = table[at + COUNT]!;
      this.table[to + HEAD] = table[at + HEAD]!;
    }
  }

  /** False where the shingle is common. */
  post(shingle: number, group: number): boolean {
    if (this.used * 2 * WIDTH > this.table.length) this.grow();
    if (this.links * 2 + 2 > this.chain.length) {
      const grown = new Int32Array(this.chain.length * 2);
      grown.set(this.chain);
      this.chain = grown;
    }
    const at = this.entry(shingle | 0);
    const count = this.table[at + COUNT]!;
    if (count > MAXIMUM_POSTINGS) return false;
    const head = this.table[at + HEAD]!;
    if (count > 0 && this.chain[head * 2] === group) return true;
    if (count === 0) this.used++;
    this.table[at] = shingle | 0;
    this.table[at + COUNT] = count + 1;
    this.table[at + HEAD] = this.links;
    this.chain[this.links * 2] = group;
    this.chain[this.links * 2 + 1] = count === 0 ? -1 : head;
    this.links++;
    return true;
  }

  /** Gives each group of a shingle a vote; false where the shingle is common. */
  vote(shingle: number, votes: Votes): boolean {
    const { table, chain } = this;
    const at = this.entry(shingle | 0);
    const count = table[at + COUNT]!;
    if (count > MAXIMUM_POSTINGS) return false;
    for (let link = count === 0 ? -1 : table[at + HEAD]!; link >= 0; link = chain[link * 2 + 1]!) {
      const group = chain[link * 2]!;
      if (votes.of[group]!++ === 0) votes.groups[votes.length++] = group;
    }
    return true;
  }

  /** How many groups one look can name at most. */
  static readonly reach = MAXIMUM_POSTINGS + 1;
}
