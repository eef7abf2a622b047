import { type CaseAction, type CaseActionData, erasedWords, SEALED_FIELDS } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { erasedMark } from '../platform/seal/seal.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;
type Words = Record<string, unknown>;
/** Splits an action into what may lie open and the words about people, which are sealed. */
const split = (action: CaseAction): { open: Words; words: Words } => {
  const { seq: _seq, at: _at, actorId: _actor, kind, ...rest } = action;
  const sealed = SEALED_FIELDS[kind] as readonly string[];
  const part = (keep: boolean): Words =>
    Object.fromEntries(Object.entries(rest).filter(([field]) => sealed.includes(field) === keep));
  return { open: part(false), words: part(true) };
};

export const insertActions = async (
  { db, sealer }: Reach,
  rows: readonly { caseId: string; action: CaseAction }[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += 1000) {
    await db
      .insertInto('case_action')
      .values(
        rows.slice(at, at + 1000).map(({ caseId, action }) => {
          const { open, words } = split(action);
          return {
            case_id: caseId,
            seq: action.seq,
            kind: action.kind,
            at: action.at,
            actor_id: action.actorId,
            data: JSON.stringify(open),
            words:
              Object.keys(words).length > 0
                ? sealer.sealJson('case_action.words', `${caseId}/${action.seq}`, words)
                : null,
          };
        }),
      )
      .execute();
  }
};

/** The actions of cases, opened and in order. */
export const readActions = async (
  { db, sealer }: Reach,
  caseIds: readonly string[],
): Promise<Map<string, CaseAction[]>> => {
  const actions = new Map<string, CaseAction[]>(caseIds.map((id) => [id, []]));
  if (caseIds.length === 0) return actions;
  const rows = await db
    .selectFrom('case_action')
    .selectAll()
    .where('case_id', 'in', [...caseIds])
    .orderBy('case_id')
    .orderBy('seq')
    .execute();
  for (const row of rows) {
    const kind = row.kind as CaseActionData['kind'];
    const erased = row.words && sealer.erasedAt(row.words);
    const words = erased
      ? erasedWords(kind, erasedMark(erased))
      : row.words
        ? sealer.openJson<Words>('case_action.words', `${row.case_id}/${row.seq}`, row.words)
        : {};
    actions.get(row.case_id)?.push({
      ...row.data,
      ...words,
      kind,
      seq: row.seq,
      at: row.at.toISOString(),
      actorId: row.actor_id ?? '',
    } as CaseAction);
  }
  return actions;
};
