import type { CaseActionInput } from '../case/schema.ts';
import type { CaseState } from '../case/state.ts';
import type { FieldValues } from './merge.ts';

/** What can be done to a case without network. Notes append; the others change fields that somebody else may change too. */
export const DRAFT_KINDS = ['noted', 'answered', 'explained', 'contact_planned', 'country_set'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];
export type DraftAction = Extract<CaseActionInput, { kind: DraftKind }>;

export const isDraftAction = (action: CaseActionInput): action is DraftAction =>
  (DRAFT_KINDS as readonly string[]).includes(action.kind);

/**
 * The fields that are chosen as a whole, by act. An answer goes with the statements it cites: evidence for "no" must not
 * end up under a "yes". Hours go with their time zone, and the code word with the duress word.
 */
const FIELDS = {
  noted: {},
  answered: { answer: ['answer', 'statementIds', 'againstIds'], note: ['note'] },
  explained: { explanation: ['present', 'trauma'], text: ['text'] },
  contact_planned: {
    channels: ['channels'],
    hours: ['zone', 'windows'],
    searched: ['searched'],
    senderName: ['senderName'],
    words: ['codeWord', 'duressWord'],
    confidants: ['confidants'],
    silenceHours: ['silenceHours'],
    note: ['note'],
  },
  country_set: { country: ['country'] },
} as const satisfies { [Kind in DraftKind]: Record<string, readonly string[]> };

/** Every field that a difference may be about. */
export type DraftField =
  | { [Kind in DraftKind]: keyof (typeof FIELDS)[Kind] }[DraftKind]
  /** Of a statement. */
  | 'judgement';

/** What stands where nothing was ever entered. */
const EMPTY: FieldValues = { note: '', text: '', senderName: '', channels: [], confidants: [] };

const gather = (kind: DraftKind, values: object | null | undefined): FieldValues =>
  Object.fromEntries(
    Object.entries(FIELDS[kind] as Record<string, readonly string[]>).map(([field, [only, ...others]]) => {
      if (!values || only === undefined) return [field, EMPTY[field] ?? null];
      const held = values as Record<string, unknown>;
      return [
        field,
        others.length === 0
          ? held[only]
          : Object.fromEntries([only, ...others].map((name) => [name, held[name]])),
      ];
    }),
  );

type Standing = { by: string; at: string };
type Held = Partial<Standing> & { [field: string]: unknown };

/** What the case holds now where this act would change it. */
const standing = (state: CaseState, action: DraftAction): Held | null => {
  switch (action.kind) {
    case 'noted':
      return null;
    case 'answered':
      return state.answers[action.question] ?? null;
    case 'explained':
      return state.explanations[action.fact] ?? null;
    case 'contact_planned':
      return state.contact.plan;
    case 'country_set':
      return { country: state.country };
  }
};

/** The fields of the case as they stand, which this act would change: the base of a draft, and later the other side. */
export const fieldsInCase = (state: CaseState, action: DraftAction): FieldValues =>
  gather(action.kind, standing(state, action));

/** The same fields as this act would have them. */
export const fieldsInAction = (action: DraftAction): FieldValues => gather(action.kind, action);

/** Who last changed those fields and when; null where nobody did, or the case does not say. */
export const lastChange = (state: CaseState, action: DraftAction): Standing | null => {
  const found = standing(state, action);
  if (found?.by && found.at) return { by: found.by, at: found.at };
  const line = state.history.findLast(({ kind, undone }) => kind === action.kind && !undone);
  return action.kind === 'country_set' && line ? { by: line.actorId, at: line.at } : null;
};

/** The act with these fields in place of its own. The result is checked by the act's schema when it is sent. */
export const withFields = (action: DraftAction, fields: FieldValues): DraftAction => {
  const groups: Record<string, readonly string[]> = FIELDS[action.kind];
  const parts = Object.entries(groups).flatMap(([field, names]) => {
    if (!(field in fields)) return [];
    return names.map((name): [string, unknown] => [
      name,
      names.length === 1 ? fields[field] : (fields[field] as Record<string, unknown> | null)?.[name],
    ]);
  });
  return { ...action, ...Object.fromEntries(parts) } as DraftAction;
};
