import {
  acceptAction,
  type CaseAction,
  CaseActionInput,
  CaseStateView,
  caseState,
  checkAction,
  clocksOf,
  erasedWords,
  type OpenedAction,
  type RecordReceivedAction,
  SEALED_FIELDS,
} from '@suar/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { basisOf, projectionOf, projectionOfErased } from '../../apps/server/src/case/project.ts';
import { timelineOf } from '../../apps/server/src/case/timeline.ts';
import { calendarFor } from '../../apps/server/src/clock/calendars.ts';
import { fitting, type Schema } from './arbitrary-request.ts';

const MARK = '\u232b 2026-11-29 retention.case.ID';
const CAMBODIA = calendarFor('KH', null, 2026);
/** Few, so that actions often speak of the same thing. */
const IDS = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const OPENED: OpenedAction = { kind: 'opened', personId: IDS[0]!, incidentId: null, country: 'KH' };
/** Open at rest although the schema takes any text: names of forms, laws, questions, zones and kinds of files. */
const CODES = ['formVersion', 'law', 'question', 'fact', 'zone', 'mediaType', 'language'];

const options = CaseActionInput.options.map((option) => ({
  kind: option.shape.kind.value,
  schema: z.toJSONSchema(option, { io: 'input', unrepresentable: 'any' }) as Schema,
}));
const drawn = ({ kind, schema }: (typeof options)[number]): fc.Arbitrary<CaseActionInput | null> =>
  fitting(schema, IDS).map((value) => {
    const action = {
      ...(value as object),
      ...(kind === 'contact_planned' ? { zone: 'Asia/Phnom_Penh' } : {}),
    };
    const read = CaseActionInput.safeParse(action);
    return read.success ? read.data : null;
  });
const received = drawn(options.find(({ kind }) => kind === 'particulars_set')!).map(
  (action): RecordReceivedAction | null =>
    action && ({ ...action, kind: 'record_received', standard: 'HTCDS 2.0' } as RecordReceivedAction),
);
const anyHistory = fc
  .array(fc.tuple(fc.oneof(...options.map(drawn), received), fc.constantFrom(...IDS)), {
    minLength: 5,
    maxLength: 40,
  })
  .map((steps) =>
    [[OPENED, IDS[0]!] as const, ...steps]
      .flatMap(([action, actorId]) => (action ? [{ action, actorId }] : []))
      .map(({ action, actorId }, index) =>
        acceptAction(action, {
          seq: index + 1,
          at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
          actorId,
        }),
      ),
  );
const erased = (actions: readonly CaseAction[]): CaseAction[] =>
  actions.map((action) => ({ ...action, ...erasedWords(action.kind, MARK) }) as CaseAction);

describe('a case whose words were erased', () => {
  it('replays to the same codes, days and counts, and can be shown, whatever was done in it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyHistory, (actions) => {
        for (const { kind } of actions) seen.add(kind);
        const [before, after] = [caseState(actions), caseState(erased(actions))];
        const { updated_at: _at, ...columns } = projectionOf(after, actions.length);
        expect(projectionOf(before, actions.length)).toMatchObject(columns);
        expect(projectionOfErased(after, actions.length)).toMatchObject({
          status: 'closed',
          next_due_on: null,
        });
        expect(basisOf(after)).toEqual(basisOf(before));
        expect(clocksOf(after, CAMBODIA)).toEqual(clocksOf(before, CAMBODIA));
        expect(after.history).toEqual(before.history);
        if (CaseStateView.safeParse(before).success) CaseStateView.parse(after);
        const person = { reportLines: [], statements: [] } as unknown as Parameters<typeof timelineOf>[2];
        const told = timelineOf(erased(actions), after, person, new Map(), new Set());
        expect(told).toHaveLength(actions.length);
        for (const action of erased(actions))
          if (action.kind !== 'opened' && action.kind !== 'record_received' && action.kind !== 'undone')
            checkAction(after, action, IDS[1]!);
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(Object.keys(SEALED_FIELDS).sort());
  });

  it('says in every field what its shape asks for', () => {
    for (const [kind, fields] of Object.entries(SEALED_FIELDS)) {
      const words = erasedWords(kind as keyof typeof SEALED_FIELDS, MARK);
      expect(Object.keys(words).sort()).toEqual([...fields].sort());
      for (const value of Object.values(words)) expect(['', MARK, []]).toContainEqual(value);
    }
  });

  it('kept no words open: every field of an action that takes any text is sealed', () => {
    const takesText = ({ type, format, enum: values, const: only, ...rest }: Schema): boolean =>
      (type === 'string' && !format && !values && only === undefined && !rest.pattern) ||
      (rest.items !== undefined && takesText(rest.items)) ||
      Object.values(rest.properties ?? {}).some(takesText) ||
      [...(rest.anyOf ?? []), ...(rest.oneOf ?? [])].some(takesText);
    const open = options.flatMap(({ kind, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([field, one]) => takesText(one) && !CODES.includes(field))
        .filter(([field]) => !(SEALED_FIELDS[kind] as readonly string[]).includes(field))
        .map(([field]) => `${kind}.${field}`),
    );
    expect(open).toEqual([]);
  });
});
