/** What one side holds, by field. A field is whatever must be chosen as a whole. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** A field that both sides changed, differently, since the base that both began from. */
export type FieldConflict = { field: string; base: unknown; mine: unknown; theirs: unknown };

export type Merge = {
  /** Every field on which there is no doubt. */
  fields: Record<string, unknown>;
  /** Every field on which there is: none of them is in `fields`. */
  conflicts: FieldConflict[];
  /** Fields taken over from one side alone. */
  mine: string[];
  theirs: string[];
};

/** JSON with keys in order and absent values left out: equal for equal content. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  ) ?? 'undefined';

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/**
 * Three-way merge by field, as of diff3 (Khanna, Kunal, Pierce 2007: "A formal investigation of diff3"): what one side
 * changed is taken; what both changed alike is taken once; what both changed differently is a conflict and is not decided here.
 */
export const mergeFields = (base: FieldValues, mine: FieldValues, theirs: FieldValues): Merge => {
  const merge: Merge = { fields: {}, conflicts: [], mine: [], theirs: [] };
  for (const field of [...new Set([base, mine, theirs].flatMap(Object.keys))].sort()) {
    const changedByMe = !same(base[field], mine[field]);
    const changedByThem = !same(base[field], theirs[field]);
    if (changedByMe && changedByThem && !same(mine[field], theirs[field]))
      merge.conflicts.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
    else {
      merge.fields[field] = changedByMe ? mine[field] : theirs[field];
      if (changedByMe && !changedByThem) merge.mine.push(field);
      if (changedByThem && !changedByMe) merge.theirs.push(field);
    }
  }
  return merge;
};

const idOf = (entry: unknown): unknown => (entry as { id?: unknown } | null)?.id;

/**
 * Both values of a conflict in one, where the field's kind allows it: texts one below the other, lists as their union.
 * Null where one must be chosen, e.g. when both lists hold one entry in different wordings.
 */
export const keepBoth = ({ mine, theirs }: FieldConflict): { value: unknown } | null => {
  if (typeof mine === 'string' && typeof theirs === 'string' && mine !== '' && theirs !== '')
    return { value: `${theirs}\n\n${mine}` };
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const added = mine.filter((entry) => !theirs.some((other) => same(entry, other)));
    const twice = added.some((entry) => {
      const id = idOf(entry);
      return id !== undefined && theirs.some((other) => idOf(other) === id);
    });
    return twice ? null : { value: [...theirs, ...added] };
  }
  return null;
};
