import { type IntegerList, integerList, push } from './growable.ts';

/** Texts that joined one founder. A template is one group, or several that became one. */
export interface Group {
  readonly number: number;
  /** The template's id while this is its first group. */
  readonly id: string;
  template: Cluster;
  /** The group that this one was joined to, and the text whose coming did it. */
  parent: { readonly group: Group; readonly cause: number } | null;
  head: number;
  tail: number;
  size: number;
}

/** The groups of one template, the oldest first. */
export interface Cluster {
  groups: Group[];
  size: number;
}

/** Texts numbered in the order of adding, each in the list of its group. */
export class TextGroups {
  readonly ids: (string | undefined)[] = [];
  readonly texts: string[] = [];
  readonly numberOf = new Map<string, number>();
  readonly groups: Group[] = [];
  private readonly groupOfText: IntegerList = integerList();
  private readonly next: IntegerList = integerList();
  private readonly previous: IntegerList = integerList();

  found(id: string): Group {
    const group: Group = {
      number: this.groups.length,
      id,
      template: { groups: [], size: 0 },
      parent: null,
      head: -1,
      tail: -1,
      size: 0,
    };
    group.template.groups.push(group);
    this.groups.push(group);
    return group;
  }

  put(id: string, text: string, group: Group): number {
    const number = push(this.groupOfText, group.number);
    push(this.previous, group.tail);
    push(this.next, -1);
    if (group.tail < 0) group.head = number;
    else this.next.values[group.tail] = number;
    group.tail = number;
    group.size++;
    group.template.size++;
    this.ids.push(id);
    this.texts.push(text);
    this.numberOf.set(id, number);
    return number;
  }

  take(number: number): void {
    const group = this.groupOf(number);
    const before = this.previous.values[number]!;
    const after = this.next.values[number]!;
    if (before < 0) group.head = after;
    else this.next.values[before] = after;
    if (after < 0) group.tail = before;
    else this.previous.values[after] = before;
    group.size--;
    group.template.size--;
    this.numberOf.delete(this.ids[number]!);
    this.ids[number] = undefined;
    this.texts[number] = '';
  }

  rename(number: number, id: string): void {
    this.numberOf.delete(this.ids[number]!);
    this.ids[number] = id;
    this.numberOf.set(id, number);
  }

  groupOf(number: number): Group {
    return this.groups[this.groupOfText.values[number]!]!;
  }

  /** The first `count` texts of a template in the order of adding. */
  first({ groups }: Cluster, count: number): number[] {
    const found: number[] = [];
    for (const { head } of groups) {
      for (let number = head, taken = 0; number >= 0 && taken < count; taken++) {
        found.push(number);
        number = this.next.values[number]!;
      }
    }
    if (groups.length > 1) found.sort((a, b) => a - b);
    return found.length > count ? found.slice(0, count) : found;
  }
}
