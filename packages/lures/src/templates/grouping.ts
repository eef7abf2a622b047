import { Candidates } from './candidates.ts';
import { Sequences } from './sequences.ts';
import { sequenceKey, shinglesOf } from './shingles.ts';
import { type Profile, profileOf, similarity } from './similarity.ts';
import { type Cluster, type Group, TextGroups } from './text-groups.ts';
import { tokenize } from './tokens.ts';
import type { AddedText } from './types.ts';

/** A template is known by its first texts; later ones neither move it nor cost more than a look. */
export const CORE = 8;

const NONE = new Uint32Array(0);

/** Which texts are of one template. */
export class Grouping {
  readonly store = new TextGroups();
  nextTemplate = 1;
  private readonly candidates = new Candidates(this.store.groups);
  private readonly sequences = new Sequences();
  private readonly profiles = new WeakMap<Cluster, Profile>();
  private readonly key = new Uint32Array(2);
  private readonly seed: number;
  private readonly minimum: number;

  constructor(seed: number, minimum: number) {
    this.seed = seed;
    this.minimum = minimum;
  }

  private shinglesOf(text: string): Uint32Array {
    return shinglesOf(tokenize(text), this.seed);
  }

  private profile(template: Cluster): Profile {
    const known = this.profiles.get(template);
    if (known !== undefined) return known;
    const { store } = this;
    const core = store.first(template, CORE).map((number) => this.shinglesOf(store.texts[number]!));
    const profile = profileOf(core);
    // A template of one text is looked at seldom, and there are many: their profiles are made again when needed.
    if (template.size > 1) this.profiles.set(template, profile);
    return profile;
  }

  add(id: string, text: string): AddedText {
    const { store, key } = this;
    const tokens = tokenize(text);
    const hasWords = sequenceKey(tokens, key);
    if (!hasWords) keyOfCharacters(tokens.count === 0 ? text.trim() : tokens.text, key);
    const same = this.sequences.get(key);
    let group = same < 0 ? undefined : store.groups[same];
    if (group !== undefined && group.template.size === 0) group = undefined;
    const isEqual = group !== undefined;
    const shingles = isEqual || !hasWords ? NONE : shinglesOf(tokens, this.seed);
    if (!isEqual && hasWords) {
      let best = this.minimum;
      for (const template of this.candidates.find(shingles)) {
        const value = similarity(shingles, this.profile(template));
        if (value < best) continue;
        best = value;
        group = template.groups[0];
      }
    }
    const isNew = group === undefined;
    group ??= store.found(`t${this.nextTemplate++}`);
    const number = store.put(id, text, group);
    if (!isEqual) this.sequences.set(key, group.number);
    const { template } = group;
    let merged: string[] = [];
    if (isNew) this.candidates.post(shingles, group);
    else if (template.size <= CORE) merged = this.changed(template, number);
    return { templateId: group.template.groups[0]!.id, isNew, merged };
  }

  /** A template's profile is another: makes one of it and of those that it now equals; gives the ids that are no more. */
  private changed(template: Cluster, cause: number): string[] {
    this.profiles.delete(template);
    const profile = this.profile(template);
    if ((template.size & (template.size - 1)) === 0) this.candidates.post(profile.fixed, template.groups[0]!);
    const gone: string[] = [];
    let into = template;
    for (const other of this.candidates.find(profile.fixed)) {
      if (other === template || this.likeness(profile, this.profile(other)) < this.minimum) continue;
      const [older, younger] =
        into.groups[0]!.number < other.groups[0]!.number ? [into, other] : [other, into];
      gone.push(younger.groups[0]!.id);
      this.join(older, younger, cause);
      into = older;
    }
    return gone;
  }

  /** How alike two templates are: what each keeps, held against all that the other has shown. */
  private likeness(one: Profile, other: Profile): number {
    return Math.min(similarity(one.fixed, other), similarity(other.fixed, one));
  }

  private join(older: Cluster, younger: Cluster, cause: number): void {
    younger.groups[0]!.parent = { group: older.groups[0]!, cause };
    for (const group of younger.groups) group.template = older;
    older.groups.push(...younger.groups);
    older.groups.sort((a, b) => a.number - b.number);
    older.size += younger.size;
    this.profiles.delete(older);
  }

  remove(id: string): boolean {
    const { store } = this;
    const number = store.numberOf.get(id);
    if (number === undefined) return false;
    const { template } = store.groupOf(number);
    const wasLast = number === store.ids.length - 1;
    store.take(number);
    this.profiles.delete(template);
    for (const group of template.groups) if (group.parent?.cause === number) this.part(group, wasLast);
    return true;
  }

  /** Takes a group, and what joined it, out of its template; without the text that joined them both may still be alike. */
  private part(group: Group, forGood: boolean): void {
    const whole = group.template;
    group.parent = null;
    const goes = (one: Group): boolean => {
      for (let at: Group | undefined = one; at !== undefined; at = at.parent?.group)
        if (at === group) return true;
      return false;
    };
    const own: Cluster = { groups: whole.groups.filter(goes), size: 0 };
    whole.groups = whole.groups.filter((one) => !own.groups.includes(one));
    for (const one of own.groups) {
      one.template = own;
      own.size += one.size;
    }
    whole.size -= own.size;
    this.profiles.delete(whole);
    if (forGood || own.size === 0 || whole.size === 0) return;
    if (this.likeness(this.profile(whole), this.profile(own)) >= this.minimum)
      this.join(whole, own, this.store.first(whole, 1)[0]!);
  }
}

/** Texts without any word are alike when they are the same. */
function keyOfCharacters(text: string, key: Uint32Array): void {
  let first = 0x811c9dc5;
  let second = 0x2545f491;
  for (let at = 0; at < text.length; at++) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(at), 0x85ebca6b);
    second ^= second >>> 15;
  }
  key[0] = first;
  key[1] = second;
}
