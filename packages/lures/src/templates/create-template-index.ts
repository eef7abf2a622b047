import { canonicalText } from '../canonical/canonical-text.ts';
import { alignText } from './align-text.ts';
import { listTokens, type TokenList } from './align-tokens.ts';
import { describeSkeleton } from './describe-skeleton.ts';
import { Grouping, idOf } from './grouping.ts';
import { restoreGrouping } from './restore-grouping.ts';
import { findSkeleton, type Skeleton } from './skeleton.ts';
import { findSlotKinds } from './slot-kinds.ts';
import type { Cluster } from './text-groups.ts';
import type {
  AddedText,
  AlignedSpan,
  SlotKind,
  Template,
  TemplateIndex,
  TemplateIndexState,
  TemplateOptions,
} from './types.ts';

const DEFAULTS: Required<TemplateOptions> = { seed: 1, minimumSimilarity: 0.35, maximumValues: 50 };
/** Texts from which a skeleton is made, and of these those read for the kinds of its slots. */
const SAMPLES = 16;
const READ = 6;
/** Texts searched for values of slots. */
const SEARCHED = 200;

/** What was found out about a template from its first texts, named by `key`. */
interface Known {
  readonly key: string;
  readonly samples: readonly TokenList[];
  readonly skeleton: Skeleton;
  kinds: SlotKind[] | null;
}

const kindsOf = (known: Known): SlotKind[] => {
  const { samples, skeleton } = known;
  known.kinds ??= findSlotKinds(
    samples.map((one) => ({ text: one.text, spans: alignText(one, skeleton) })),
    skeleton.slots,
  );
  return known.kinds;
};

class Templates implements TemplateIndex {
  private grouping: Grouping;
  private readonly options: Required<TemplateOptions>;
  private readonly skeletons = new WeakMap<Cluster, Known>();

  constructor(options: Required<TemplateOptions>, grouping: Grouping) {
    this.options = options;
    this.grouping = grouping;
  }

  get size(): number {
    return this.grouping.store.numberOf.size;
  }

  add(id: string, text: string): AddedText {
    const { store } = this.grouping;
    const number = store.numberOf.get(id);
    if (number === undefined) return this.grouping.add(id, text);
    if (store.texts[number] === text)
      return { templateId: idOf(store.groupOf(number).template), isNew: false, merged: [] };
    // The new text comes before the old one goes, so that a template of this text alone can go on.
    const former = `\0${id}`;
    store.rename(number, former);
    const added = this.grouping.add(id, text);
    this.remove(former);
    return { ...added, templateId: this.templateOf(id)! };
  }

  remove(id: string): boolean {
    if (!this.grouping.remove(id)) return false;
    // Numbers of removed texts are used again once they are most.
    if (this.grouping.store.ids.length > 2 * this.size + 1000) this.grouping = restoreGrouping(this.toJSON());
    return true;
  }

  templateOf(id: string): string | null {
    const { store } = this.grouping;
    const number = store.numberOf.get(id);
    return number === undefined ? null : idOf(store.groupOf(number).template);
  }

  /** The skeleton of a template, made again when its first texts have changed. */
  private skeletonOf(template: Cluster): Known {
    const { store } = this.grouping;
    const numbers = store.first(template, SAMPLES);
    const key = numbers.join();
    const known = this.skeletons.get(template);
    if (known?.key === key) return known;
    const samples = numbers.map((number) => listTokens(store.texts[number]!));
    const made: Known = {
      key,
      samples: samples.slice(0, READ),
      skeleton: findSkeleton(samples),
      kinds: null,
    };
    this.skeletons.set(template, made);
    return made;
  }

  align(id: string): AlignedSpan[] {
    const { store } = this.grouping;
    const number = store.numberOf.get(id);
    if (number === undefined) return [];
    const { skeleton } = this.skeletonOf(store.groupOf(number).template);
    return alignText(listTokens(store.texts[number]!), skeleton);
  }

  template(templateId: string): Template | null {
    const { store } = this.grouping;
    const template = this.grouping.templates.get(templateId);
    if (template === undefined) return null;
    const known = this.skeletonOf(template);
    const { skeleton } = known;
    const kinds = kindsOf(known);
    const members = store.first(template, template.size);
    const values = kinds.map(() => new Set<string>());
    for (const number of members.slice(0, SEARCHED)) {
      const text = store.texts[number]!;
      for (const { start, end, slot } of alignText(listTokens(text), skeleton))
        if (slot !== null && values[slot]!.size < this.options.maximumValues)
          values[slot]!.add(canonicalText(text.slice(start, end)).text);
    }
    return {
      id: templateId,
      members: members.map((number) => store.ids[number]!),
      skeleton: describeSkeleton(skeleton, kinds, values),
    };
  }

  *templates(): IterableIterator<{ id: string; size: number }> {
    for (const [id, { size }] of this.grouping.templates) yield { id, size };
  }

  toJSON({ texts = true }: { texts?: boolean } = {}): TemplateIndexState {
    return { version: 1, options: this.options, ...this.grouping.toJSON(texts) };
  }
}

/** Groups texts into templates as they come; deterministic. */
export function createTemplateIndex(options: TemplateOptions = {}): TemplateIndex {
  const settings = { ...DEFAULTS, ...options };
  return new Templates(settings, new Grouping(settings.seed, settings.minimumSimilarity));
}

/**
 * Takes an index up again from what its `toJSON` gave: the same texts in the same templates. `textOf` is asked for texts that the
 * state does not hold.
 */
export function restoreTemplateIndex(
  state: TemplateIndexState,
  textOf: (id: string) => string = () => '',
): TemplateIndex {
  return new Templates(state.options, restoreGrouping(state, textOf));
}
