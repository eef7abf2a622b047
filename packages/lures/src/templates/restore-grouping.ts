import { Grouping } from './grouping.ts';
import type { TemplateIndexState } from './types.ts';

/** Texts and their templates as a state has them; what was found out about them is found again. */
export function restoreGrouping(
  { options, nextTemplate, groups, texts }: TemplateIndexState,
  textOf: (id: string) => string = () => '',
): Grouping {
  const grouping = new Grouping(options.seed, options.minimumSimilarity);
  const founded = groups.map(({ id }) => grouping.found(id));
  const byId = new Map(founded.map((group) => [group.id, group]));
  for (const { id, group, text } of texts) grouping.put(id, text ?? textOf(id), founded[group]!);
  for (const { id, joined } of groups)
    if (joined !== null)
      grouping.join(byId.get(joined.to)!, byId.get(id)!, grouping.store.numberOf.get(joined.by)!);
  grouping.postAll();
  grouping.nextTemplate = nextTemplate;
  return grouping;
}
