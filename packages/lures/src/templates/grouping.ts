import { Candidates } from './candidates.ts';
import { Sequences } from './sequences.ts';
import { sequenceKey, shinglesOf } from './shingles.ts';
import { likeness, type Profile, profileOf, similarity } from './similarity.ts';
import { type Cluster, type Group, TextGroups } from './text-groups.ts';
import { type Tokens, tokenize } from './tokens.ts';
import type { AddedText, TemplateIndexState } from './types.ts';

/** A template is known by its first texts; later ones neither move it nor cost more than a look. */
const CORE = 8;
const NONE = new Uint32Array(0);

/** The id of a template is that of its first group. */
export const idOf = ({ groups }: Cluster): string => groups[0]!.id;

/** Which texts are of one template. */
export class Grouping {
  readonly store = new TextGroups();
  /** Those with a text, by id. */
  readonly templates = new Map<string, Cluster>();
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

  /** Sets `key` to what texts equal but for values have in common. */
  private read(text: string): { tokens: Tokens; hasWords: boolean } {
    const tokens = tokenize(text);
    const hasWords = sequenceKey(tokens, this.key);
    if (!hasWords) keyOfCharacters(tokens.count === 0 ? text.trim() : tokens.text, this.key);
    return { tokens, hasWords };
  }

  private profile(template: Cluster): Profile {
    const known = this.profiles.get(template);
    if (known !== undefined) return known;
    const { store } = this;
    const core = store
      .first(template, CORE)
      .map((number) => shinglesOf(tokenize(store.texts[number]!), this.seed));
    const profile = profileOf(core);
    // A template of one text is looked at seldom, and there are many: their profiles are made again when needed.
    if (template.size > 1) this.profiles.set(template, profile);
    return profile;
  }

  found(id: string): Group {
    const group = this.store.found(id);
    this.templates.set(id, group.template);
    return group;
  }

  /** Puts a text into a group without a look at others. */
  put(id: string, text: string, group: Group): void {
    this.read(text);
    this.store.put(id, text, group);
    if (this.sequences.get(this.key) < 0) this.sequences.set(this.key, group.number);
  }

  add(id: string, text: string): AddedText {
    const { store, key } = this;
    const { tokens, hasWords } = this.read(text);
    const same = this.sequences.get(key);
    let group = same < 0 ? undefined : store.groups[same];
    if (group?.template.size === 0) group = undefined;
    let shingles: Uint32Array = NONE;
    if (group === undefined) {
      if (hasWords) {
        shingles = shinglesOf(tokens, this.seed);
        group = this.nearest(shingles)?.groups[0];
      }
    }
    const isNew = group === undefined;
    group ??= this.found(`t${this.nextTemplate++}`);
    const number = store.put(id, text, group);
    this.sequences.set(key, group.number);
    if (isNew) this.candidates.post(shingles, group);
    const { template } = group;
    const merged = !isNew && template.size <= CORE ? this.joinAlike(template, number) : [];
    return { templateId: idOf(group.template), isNew, merged };
  }

  private nearest(shingles: Uint32Array): Cluster | undefined {
    let found: Cluster | undefined;
    let best = this.minimum;
    for (const template of this.candidates.find(shingles)) {
      const value = similarity(shingles, this.profile(template));
      if (value < best || (value === best && found !== undefined)) continue;
      best = value;
      found = template;
    }
    return found;
  }

  /** A template's profile is another: makes one of it and of those that it now equals; gives the ids that are no more. */
  private joinAlike(template: Cluster, cause: number): string[] {
    this.profiles.delete(template);
    const profile = this.profile(template);
    if ((template.size & (template.size - 1)) === 0) this.candidates.post(profile.fixed, template.groups[0]!);
    const gone: string[] = [];
    let into = template;
    for (const other of this.candidates.find(profile.fixed)) {
      if (other === template || likeness(profile, this.profile(other)) < this.minimum) continue;
      const [older, younger] =
        into.groups[0]!.number < other.groups[0]!.number ? [into, other] : [other, into];
      gone.push(idOf(younger));
      this.join(older.groups[0]!, younger.groups[0]!, cause);
      into = older;
    }
    return gone;
  }

  /** Makes one template of those of two first groups; `cause` is the text for which it is done. */
  join(to: Group, from: Group, cause: number): void {
    const older = to.template;
    const younger = from.template;
    this.templates.delete(idOf(younger));
    from.parent = { group: to, cause };
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
    const isLast = number === store.ids.length - 1;
    store.take(number);
    this.profiles.delete(template);
    if (template.size === 0) this.templates.delete(idOf(template));
    for (const group of [...template.groups]) if (group.parent?.cause === number) this.part(group, isLast);
    return true;
  }

  /**
   * Takes a group, and what had joined it, out of its template when the text is gone for which it was joined. Unless that was the
   * last text added, which is taken back for good, both are compared again.
   */
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
    if (own.size > 0) this.templates.set(idOf(own), own);
    if (whole.size === 0) this.templates.delete(idOf(whole));
    if (forGood || own.size === 0 || whole.size === 0) return;
    if (likeness(this.profile(whole), this.profile(own)) >= this.minimum)
      this.join(whole.groups[0]!, own.groups[0]!, this.store.first(own, 1)[0]!);
  }

  /** Makes every template findable. */
  postAll(): void {
    const { store, candidates } = this;
    for (const group of store.groups)
      if (group.head >= 0) candidates.post(shinglesOf(tokenize(store.texts[group.head]!), this.seed), group);
    for (const template of this.templates.values())
      if (template.size > 1) candidates.post(this.profile(template).fixed, template.groups[0]!);
  }

  toJSON(withTexts: boolean): Pick<TemplateIndexState, 'nextTemplate' | 'groups' | 'texts'> {
    const { ids, texts, numberOf, groups } = this.store;
    const living = groups.filter(({ template }) => template.size > 0);
    const placeOf = new Map(living.map((group, place) => [group, place]));
    return {
      nextTemplate: this.nextTemplate,
      groups: living.map(({ id, parent }) => ({
        id,
        joined: parent && { to: parent.group.id, by: ids[parent.cause]! },
      })),
      texts: Array.from(numberOf, ([id, number]) => ({
        id,
        group: placeOf.get(this.store.groupOf(number))!,
        ...(withTexts ? { text: texts[number]! } : {}),
      })),
    };
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
