import { canonicalText } from '../canonical/canonical-text.ts';
import type { AlignedSpan, Template, TemplateIndex, TemplateIndexState, TemplateOptions } from './types.ts';

const NUMBER = /\d[\d .-]*\d|\d/g;
const maskOf = (text: string): string => canonicalText(text).text.toLowerCase().replace(NUMBER, '0').trim();

/** Groups texts into templates as they come: those that differ in numbers only share one. */
export function createTemplateIndex(options: TemplateOptions = {}): TemplateIndex {
  const settings = { seed: 1, minimumSimilarity: 0.5, maximumValues: 50, ...options };
  const texts = new Map<string, { text: string; templateId: string }>();
  const members = new Map<string, Set<string>>();
  const byMask = new Map<string, string>();
  let next = 1;
  const remove = (id: string): boolean => {
    const entry = texts.get(id);
    if (entry === undefined) return false;
    texts.delete(id);
    const rest = members.get(entry.templateId)!;
    rest.delete(id);
    if (rest.size === 0) {
      members.delete(entry.templateId);
      byMask.delete(maskOf(entry.text));
    }
    return true;
  };
  const spans = (text: string): AlignedSpan[] => {
    const found: AlignedSpan[] = [];
    let from = 0;
    let slot = 0;
    for (const match of text.matchAll(NUMBER)) {
      if (match.index > from) found.push({ start: from, end: match.index, slot: null });
      from = match.index + match[0].length;
      found.push({ start: match.index, end: from, slot: slot++ });
    }
    if (from < text.length) found.push({ start: from, end: text.length, slot: null });
    return found;
  };
  const index: TemplateIndex = {
    get size() {
      return texts.size;
    },
    add(id, text) {
      remove(id);
      const mask = maskOf(text);
      const known = byMask.get(mask);
      const templateId = known ?? `t${next++}`;
      byMask.set(mask, templateId);
      texts.set(id, { text, templateId });
      const group = members.get(templateId) ?? new Set();
      members.set(templateId, group.add(id));
      return { templateId, isNew: known === undefined, merged: [] };
    },
    remove,
    templateOf: (id) => texts.get(id)?.templateId ?? null,
    template(templateId): Template | null {
      const group = members.get(templateId);
      if (group === undefined) return null;
      const [first = ''] = group;
      const values = new Map<number, Set<string>>();
      for (const id of group) {
        const { text } = texts.get(id)!;
        for (const { start, end, slot } of spans(text))
          if (slot !== null) values.set(slot, (values.get(slot) ?? new Set()).add(text.slice(start, end)));
      }
      const { text } = texts.get(first)!;
      return {
        id: templateId,
        members: [...group],
        skeleton: spans(text).map(({ start, end, slot }) =>
          slot === null
            ? { kind: 'fixed', text: text.slice(start, end) }
            : {
                kind: 'slot',
                index: slot,
                values: [...(values.get(slot) ?? [])].slice(0, settings.maximumValues),
                kindOfSlot: 'number',
              },
        ),
      };
    },
    align: (id) => spans(texts.get(id)?.text ?? ''),
    *templates() {
      for (const [id, group] of members) yield { id, size: group.size };
    },
    toJSON: ({ texts: withTexts = true } = {}): TemplateIndexState => ({
      version: 1,
      options: settings,
      nextTemplate: next,
      templates: [...members].map(([id, group]) => ({
        id,
        groups: [{ id, cause: null, members: [...group] }],
      })),
      ...(withTexts ? { texts: Object.fromEntries([...texts].map(([id, { text }]) => [id, text])) } : {}),
    }),
  };
  return index;
}

/** Takes an index up again from what its `toJSON` gave; `textOf` is asked where the state holds no texts. */
export function restoreTemplateIndex(
  state: TemplateIndexState,
  textOf: (id: string) => string = (id) => state.texts?.[id] ?? '',
): TemplateIndex {
  const index = createTemplateIndex(state.options);
  for (const { groups } of state.templates)
    for (const { members } of groups) for (const id of members) index.add(id, textOf(id));
  return index;
}
