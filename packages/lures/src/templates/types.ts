import type { Span } from '../types.ts';

/** What fills a slot, by most of the values seen there. */
export type SlotKind = 'phone' | 'place' | 'money' | 'handle' | 'url' | 'number' | 'name' | 'text';

/** A stretch of a template: words that its adverts share, or a place that each fills its own way. */
export type SkeletonPart =
  | { readonly kind: 'fixed'; readonly text: string }
  | {
      readonly kind: 'slot';
      /** 0, 1, 2 ... in the order of the text. */
      readonly index: number;
      /** Distinct values in the order of first use, at most `maximumValues`. */
      readonly values: readonly string[];
      readonly kindOfSlot: SlotKind;
    };

export interface Template {
  readonly id: string;
  /** Ids of its texts, in the order of adding. */
  readonly members: readonly string[];
  readonly skeleton: readonly SkeletonPart[];
}

/** A stretch of the original text. `own`: neither the template's words nor a slot of it, but this text's addition. */
export interface AlignedSpan extends Span {
  readonly slot: number | null;
  readonly own?: true;
}

export interface TemplateOptions {
  /** Changes which parts of texts are sampled; the same seed gives the same templates. */
  readonly seed?: number;
  /** 0 to 1: how much a text and a template's skeleton must share. */
  readonly minimumSimilarity?: number;
  /** Distinct values kept a slot. */
  readonly maximumValues?: number;
}

export interface AddedText {
  readonly templateId: string;
  /** Whether the text founded the template. */
  readonly isNew: boolean;
  /** Templates that became one with this; the older id stays. */
  readonly merged: readonly string[];
}

/** A plain JSON value from which an index is taken up again. */
export interface TemplateIndexState {
  readonly version: 1;
  readonly options: Required<TemplateOptions>;
  readonly nextTemplate: number;
  /** Texts that joined one founder, the oldest first. `joined`: to which group's template, and by which text's coming. */
  readonly groups: readonly {
    readonly id: string;
    readonly joined: { readonly to: string; readonly by: string } | null;
  }[];
  /** In the order of adding, each with the place of its group in the list; `text` is absent where `toJSON` was to leave it out. */
  readonly texts: readonly { readonly id: string; readonly group: number; readonly text?: string }[];
}

export interface TemplateIndex {
  readonly size: number;
  /** Adds a text, or puts it in the place of an earlier one of the same id. Time grows with the text alone. */
  add(id: string, text: string): AddedText;
  /** False where no text has the id. */
  remove(id: string): boolean;
  templateOf(id: string): string | null;
  /** Members, and the skeleton with its slots; null where no template has the id. */
  template(templateId: string): Template | null;
  /** The text in spans that follow one another from 0 to its end; empty for an unknown id or an empty text. */
  align(id: string): AlignedSpan[];
  templates(): IterableIterator<{ readonly id: string; readonly size: number }>;
  /** `texts: false` leaves the texts out; `restoreTemplateIndex` then asks for them. */
  toJSON(options?: { readonly texts?: boolean }): TemplateIndexState;
}
