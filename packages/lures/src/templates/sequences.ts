/** Which group the first text of a sequence of tokens went to: an open hash table of 64-bit keys over typed arrays. */
export class Sequences {
  private keys = new Uint32Array(1 << 12);
  private groups = new Int32Array(1 << 11).fill(-1);
  private used = 0;

  private slot(first: number, second: number): number {
    const mask = this.groups.length - 1;
    let at = first & mask;
    while (this.groups[at]! >= 0 && (this.keys[at * 2] !== first || this.keys[at * 2 + 1] !== second))
      at = (at + 1) & mask;
    return at;
  }

  /** The group of a key, or -1. */
  get(key: Uint32Array): number {
    return this.groups[this.slot(key[0]!, key[1]!)]!;
  }

  set(key: Uint32Array, group: number): void {
    if (this.used * 2 > this.groups.length) {
      const { keys, groups } = this;
      this.keys = new Uint32Array(keys.length * 2);
      this.groups = new Int32Array(groups.length * 2).fill(-1);
      this.used = 0;
      for (let at = 0; at < groups.length; at++)
        if (groups[at]! >= 0) this.put(keys[at * 2]!, keys[at * 2 + 1]!, groups[at]!);
    }
    this.put(key[0]!, key[1]!, group);
  }

  private put(first: number, second: number, group: number): void {
    const at = this.slot(first, second);
    if (this.groups[at]! < 0) this.used++;
    this.keys[at * 2] = first;
    this.keys[at * 2 + 1] = second;
    this.groups[at] = group;
  }
}
