import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAccess, relationTo, visibleClasses } from './decide.ts';
import { SENTENCES, type Sentence } from './policy.data.ts';
import {
  type AccessAction,
  CASE_ACTIONS,
  CASE_STAGES,
  FIELD_CLASSES,
  READERS,
  RELATIONS,
  type Reader,
} from './schema.ts';

/**
 * The truth, written apart from the policy: for each role and action one line a stage (active, waiting for a second reader,
 * closed), in it one group a relation (assigned, referred, team, organisation, none) of the classes allowed:
 * i(dentity) c(ontact) n(arrative) h(ealth) l(aw) s(tatistics), "-" for none. What has no line is denied throughout.
 */
const TRUTH: Partial<Record<Reader, Partial<Record<AccessAction, readonly [string, string, string]>>>> = {
  intake: {
    read: ['icnls - icnls icnls -', 'icnls - icnls icnls -', 'icnls - icnls icnls -'],
    read_reports: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
  },
  caseworker: {
    read: ['icnhls - icnhls - -', 'icnhls - icnhls - -', 'icnhls - icnhls - -'],
    read_reports: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
    work: ['icnhls - icnhls - -', 'icnhls - icnhls - -', 'icnhls - icnhls - -'],
    screen: ['nl - nl - -', 'nl - nl - -', 'nl - nl - -'],
    decide: ['nl - nl - -', 'nl - nl - -', 'nl - nl - -'],
    second_read: ['l - l - -', 'l - l - -', 'l - l - -'],
    export: ['icnhls - icnhls - -', 'icnhls - icnhls - -', 'icnhls - icnhls - -'],
  },
  supervisor: {
    read: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
    read_reports: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
    work: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
    screen: ['nl - nl nl -', 'nl - nl nl -', 'nl - nl nl -'],
    decide: ['nl - nl nl -', 'nl - nl nl -', 'nl - nl nl -'],
    second_read: ['l - l l -', 'l - l l -', 'l - l l -'],
    legal_review: ['l - l l -', 'l - l l -', 'l - l l -'],
    review_appeal: ['l - l l -', 'l - l l -', 'l - l l -'],
    share: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
    export: ['icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -', 'icnhls - icnhls icnhls -'],
  },
  screener: {
    read: ['inls - inls - -', 'inls - inls - -', '- - - - -'],
    read_reports: ['inls - inls inls -', 'inls - inls inls -', 'inls - inls inls -'],
    screen: ['nl - nl - -', 'nl - nl - -', '- - - - -'],
    decide: ['nl - nl - -', 'nl - nl - -', '- - - - -'],
  },
  second_reader: {
    read: ['- - - - -', 'nls - nls nls -', '- - - - -'],
    read_reports: ['nls - nls nls -', 'nls - nls nls -', 'nls - nls nls -'],
    second_read: ['- - - - -', 'l - l l -', '- - - - -'],
  },
  analyst: {
    read_reports: ['icnls - icnls icnls -', 'icnls - icnls icnls -', 'icnls - icnls icnls -'],
  },
  liaison: { read: ['- is - - -', '- is - - -', '- - - - -'] },
  operator: {
    read: [
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
    ],
    read_reports: [
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
    ],
    work: [
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
    ],
    screen: [
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
    ],
    export: [
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
      'icnhls icnhls icnhls icnhls icnhls',
    ],
  },
};
const LETTER = {
  identity: 'i',
  contact: 'c',
  narrative: 'n',
  health: 'h',
  law: 'l',
  statistics: 's',
} as const;

const CELLS = READERS.flatMap((reader) =>
  CASE_ACTIONS.flatMap((action) =>
    FIELD_CLASSES.flatMap((fieldClass) =>
      CASE_STAGES.flatMap((stage, at) =>
        RELATIONS.map((relation, place) => ({
          cell: { reader, action, fieldClass, stage, relation },
          allowed: (TRUTH[reader]?.[action]?.[at]?.split(' ')[place] ?? '-').includes(LETTER[fieldClass]),
        })),
      ),
    ),
  ),
);
/** Cells that these sentences decide otherwise than the truth says. */
const wrongUnder = (sentences: readonly Sentence[]): string[] =>
  CELLS.filter(({ cell, allowed }) => decideAccess(cell, sentences).allowed !== allowed).map(({ cell }) =>
    Object.values(cell).join(' '),
  );

describe('the policy', () => {
  it('decides every cell (role x action x field class x stage x relation) as the truth says', () => {
    expect(CELLS).toHaveLength(12 * 10 * 6 * 3 * 5);
    expect(wrongUnder(SENTENCES)).toEqual([]);
  });

  it('has no sentence, and no word in one, that could be left out unseen', () => {
    const unseen: string[] = [];
    SENTENCES.forEach((sentence, index) => {
      const without = (changed: Sentence | null): Sentence[] =>
        changed === null ? SENTENCES.toSpliced(index, 1) : SENTENCES.with(index, changed);
      if (wrongUnder(without(null)).length === 0) unseen.push(sentence.name);
      for (const part of ['who', 'may', 'of', 'when', 'during'] as const)
        for (const word of sentence[part]) {
          const left = (sentence[part] as readonly string[]).filter((each) => each !== word);
          if (wrongUnder(without({ ...sentence, [part]: left })).length === 0)
            unseen.push(`${sentence.name}: ${part} ${word}`);
        }
    });
    expect(unseen).toEqual([]);
  });

  it('has no sentence that could be widened to everybody, everything or always unseen', () => {
    const all = {
      who: READERS,
      may: CASE_ACTIONS,
      of: FIELD_CLASSES,
      when: RELATIONS,
      during: CASE_STAGES,
    } as const;
    const unseen = SENTENCES.flatMap((sentence, index) =>
      (['who', 'may', 'of', 'when', 'during'] as const)
        .filter((part) => sentence[part].length < all[part].length)
        .filter((part) => wrongUnder(SENTENCES.with(index, { ...sentence, [part]: all[part] })).length === 0)
        .map((part) => `${sentence.name}: ${part}`),
    );
    // The one that says nothing new: with the law of a case a supervisor may do everything already.
    expect(unseen).toEqual(['supervisor_reviews: may']);
  });

  it('denies whatever no sentence names, and says so', () => {
    const none = CELLS.filter(({ cell }) =>
      ['administrator', 'statistician', 'auditor', 'public'].includes(cell.reader),
    );
    expect(none.some(({ cell }) => decideAccess(cell).allowed)).toBe(false);
    expect(decideAccess(none[0]!.cell)).toEqual({ allowed: false, why: 'no_sentence' });
    expect(decideAccess(CELLS[0]!.cell, [])).toEqual({ allowed: false, why: 'no_sentence' });
  });

  it('never shows more of a case for standing further from it', () => {
    const order = ['assigned', 'team', 'organisation', 'none'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...READERS),
        fc.constantFrom(...CASE_ACTIONS),
        fc.constantFrom(...CASE_STAGES),
        fc.constantFrom(0, 1, 2),
        (reader, action, stage, at) => {
          const near = visibleClasses({ reader, action, stage, relation: order[at]! });
          const far = visibleClasses({ reader, action, stage, relation: order[at + 1]! });
          return [...far].every((each) => near.has(each));
        },
      ),
    );
  });
});

describe('how one stands to a case', () => {
  const me = { accountId: 'me', organisationId: 'office', teamId: null };
  const record = { organisationId: 'office', assigneeId: 'other', teamId: null, given: null } as const;
  it.each([
    [{ ...record, assigneeId: 'me' }, 'assigned'],
    [{ ...record, organisationId: 'elsewhere', given: 'rescreen' as const }, 'assigned'],
    [{ ...record, organisationId: 'elsewhere', given: 'referred' as const }, 'referred'],
    [record, 'team'],
    [{ ...record, assigneeId: null }, 'team'],
    [{ ...record, teamId: 'north' }, 'organisation'],
    [{ ...record, organisationId: 'elsewhere', assigneeId: null }, 'none'],
    [{ ...record, organisationId: null }, 'none'],
  ])('%o is %s', (given, relation) => {
    expect(relationTo(me, given)).toBe(relation);
  });
});
