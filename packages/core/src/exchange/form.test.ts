import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CaseActionInput } from '../case/schema.ts';
import { HTCDS_FIELDS } from '../htcds/data/fields.data.ts';
import { findParticular, PARTICULARS } from '../particular/particulars.ts';
import { STATEMENT_FIELDS } from '../report/schema.ts';
import { FACTS_TO_EXPLAIN } from '../screening/data/facts.data.ts';
import { QUESTIONS } from '../screening/worksheet.ts';
import { NO_SERVICES } from '../service/service-state.ts';
import { HTCDS_PLACES } from './data/htcds-places.data.ts';
import { NRM_FIELDS } from './data/nrm-fields.data.ts';
import { NRM_AFTER, NRM_PLACES } from './data/nrm-places.data.ts';
import { fillNrmForm, isReadable, valueAt } from './fill-form.ts';
import { type Place, partsOf } from './form-types.ts';
import type { FormKnown } from './form-values.ts';

const SHAPES = new Map(
  CaseActionInput.options.map((option) => [
    [...option.shape.kind.values][0] as string,
    Object.keys(option.shape),
  ]),
);
/** Whether the vocabulary, the worksheet and the schemas know the place, and something reads it. */
const exists = (place: Place): boolean => {
  const { kind, name } = partsOf(place);
  const known = (() => {
    switch (kind) {
      case 'statement':
        return STATEMENT_FIELDS.some((field) => field === name);
      case 'particular':
        return findParticular(name) !== undefined && findParticular(name)?.holder !== 'statement';
      case 'question':
        return name.split('+').every((id) => QUESTIONS.some((question) => question.id === id));
      case 'action': {
        const [action = '', field = ''] = name.split('.');
        return SHAPES.get(action)?.includes(field) ?? false;
      }
      case 'computed':
        return true;
    }
  })();
  return known && isReadable(place);
};

describe('the places of the fields', () => {
  it('are told for every field of the NRM form and of HTCDS, and for no other', () => {
    expect(NRM_FIELDS).toHaveLength(155);
    const digest = createHash('sha256')
      .update(NRM_FIELDS.map(({ step, id }) => `${step} ${id}`).join('\n'))
      .digest('hex');
    expect(digest).toBe('869ad79ae3146b31faa9e4c8f029e8d45ca09a13daa5c6b168165aaf381c3143');
    expect(Object.keys(NRM_PLACES).sort()).toEqual([...new Set(NRM_FIELDS.map(({ id }) => id))].sort());
    expect(Object.keys(HTCDS_PLACES)).toEqual(HTCDS_FIELDS.map(({ name }) => name));
    for (const places of [...Object.values(NRM_PLACES), ...Object.values(HTCDS_PLACES)])
      expect(places.length).toBeGreaterThan(0);
  });

  it('are real: the schemas, the worksheet and the vocabulary know each of them', () => {
    for (const [field, places] of [...Object.entries(NRM_PLACES), ...Object.entries(HTCDS_PLACES)])
      for (const place of places) expect(exists(place), `${field}: ${place}`).toBe(true);
  });

  it.each([
    'statement:nickname',
    'particular:invented',
    'particular:prs_FirstName',
    'question:palermo.means.invented',
    'action:decided.colour',
    'action:invented.text',
    'computed:invented',
  ])('would not be believed if it were %s', (place) => {
    expect(exists(place as Place)).toBe(false);
  });

  it('leave no particular without a field that asks for it', () => {
    const asked = new Set([...Object.values(NRM_PLACES), ...Object.values(HTCDS_PLACES)].flat());
    for (const { name, holder } of PARTICULARS)
      if (holder === 'officer') expect(asked.has(`particular:${name}`), name).toBe(true);
  });
});

const recorded = { by: 'a', at: '2026-01-01T00:00:00Z', seq: 1 };
const EMPTY: FormKnown = {
  detail: {
    line: { number: 7, assignee: null },
    person: { name: null, birth: null, statements: [] },
    state: {
      answers: {},
      attachments: [],
      closed: null,
      country: null,
      decision: null,
      explanations: {},
      services: NO_SERVICES,
      interviews: [],
      particulars: {},
      status: 'open',
    },
  },
  office: { name: 'Kantor Rekaan', country: 'ID' },
  officer: { name: 'Petugas', role: 'caseworker' },
  today: '2026-05-01',
};
type Said = FormKnown['detail']['person']['statements'][number];
const statement = (field: Said['field'], text: string, detail?: Record<string, unknown>): Said => ({
  id: `${field} ${text}`,
  reportId: 'r',
  subjectId: 's',
  field,
  value: { text, ...(detail ? { detail } : {}) },
  start: null,
  end: null,
  column: null,
  origin: 'form',
  rule: null,
  confidence: null,
  status: 'accepted',
  judgedBy: null,
  judgedAt: null,
  corrects: null,
});
const COUNTRIES = ['KH', 'MM', 'LA', 'TH', 'PH', 'MY', 'VN', 'CN', 'IN', 'BD'];
/** A case of which every place says something. */
const full = (answer: 'yes' | 'unknown'): FormKnown => ({
  ...EMPTY,
  detail: {
    line: { number: 7, assignee: 'Petugas' },
    person: {
      name: 'Mawar Rekaan',
      birth: { from: '2001-02-03', to: '2001-02-03' },
      statements: [
        ...STATEMENT_FIELDS.map((field) =>
          statement(field, field === 'sex' ? 'female' : field === 'nationality' ? 'ID' : 'kata'),
        ),
        statement('nationality', 'MM'),
        ...['Mawar', 'Rekaan'].map((text, index) =>
          statement('name', text, {
            htcds: { [index === 0 ? 'prs_FirstName' : 'prs_SecondName']: text },
            order: 0,
          }),
        ),
        statement('address', 'Jalan', {
          htcds: {
            prs_MailingStreet: 'Jalan',
            prs_MailingCity: 'Kota',
            prs_MailingState: 'Provinsi',
            prs_MailingPostalCode: '1',
          },
          order: 0,
        }),
        ...Array.from({ length: 10 }, (_, index) => statement('place', `City ${index}`, { country: 'GB' })),
        ...COUNTRIES.map((country) => statement('place', country, { country })),
      ],
    },
    state: {
      ...EMPTY.detail.state,
      answers: Object.fromEntries(
        QUESTIONS.map(({ id }) => [
          id,
          { question: id, answer: 'yes', statementIds: [], againstIds: [], note: '', ...recorded },
        ]),
      ),
      attachments: [
        { id: 'x', originalId: 'x', name: 'surat', mediaType: 'text/plain', by: 'a', at: recorded.at },
      ],
      explanations: Object.fromEntries(
        FACTS_TO_EXPLAIN.map(({ id }) => [
          id,
          { fact: id, present: true, text: 'rekaan', trauma: null, ...recorded },
        ]),
      ),
      services: NO_SERVICES,
      interviews: [
        {
          on: '2026-01-01',
          language: 'id',
          interpreter: 'yes',
          minutes: 30,
          place: 'kantor',
          present: '',
          ...recorded,
        },
      ],
      particulars: Object.fromEntries(
        PARTICULARS.filter(({ holder }) => holder === 'officer').map(({ name, type, values }) => {
          const unknown = answer === 'unknown' && values.includes('yes');
          const plain = type === 'checkbox' ? 'true' : name === 'prs_NumberOfChildren' ? '2' : 'rekaan';
          const value = values[0] ?? plain;
          return [
            name,
            {
              state: unknown ? ('unknown' as const) : ('known' as const),
              value: unknown ? '' : value,
              received: false,
              ...recorded,
            },
          ];
        }),
      ),
    },
  },
});

describe('the NRM form of a case', () => {
  it('is filled in every field by a case of which every place says something', () => {
    const yes = fillNrmForm(full('yes'));
    const unsure = fillNrmForm(full('unknown'));
    for (const [index, field] of yes.entries()) {
      if (field.id.startsWith('where-exploitation-happened-other')) continue;
      expect([field.state, unsure[index]?.state], field.id).toContain('known');
    }
    // Options are the form's own words, never ours; only an office outside the United Kingdom is none of its places.
    for (const { id, options, state, value } of [...yes, ...unsure])
      if (options.length > 0 && state === 'known' && id !== 'fr-location')
        expect(options, id).toContain(value);
    expect(yes.find(({ id }) => id === 'pv-gender')?.value).toBe('Female');
    expect(yes.find(({ id }) => id === 'where-exploitation-happened')?.value).toBe('UK and Overseas');
    expect(unsure.find(({ id }) => id === 'any-other-pvs')?.value).toBe('Not sure');
    for (const [id, { field, answer }] of Object.entries(NRM_AFTER))
      expect(NRM_FIELDS.find((one) => one.id === field)?.options, id).toContain(answer);
  });

  it('says of what nobody asked that nobody asked, and never "no"', () => {
    const filled = fillNrmForm(EMPTY);
    expect(filled.filter(({ state }) => state === 'known').map(({ id }) => id)).toEqual([
      'reference',
      'user-organisation',
      'fr-location',
      'fr-details-first-name',
      'fr-details-role',
    ]);
    expect(filled.some(({ value }) => value === 'No')).toBe(false);
    const refused = fillNrmForm({
      ...EMPTY,
      detail: {
        ...EMPTY.detail,
        state: {
          ...EMPTY.detail.state,
          particulars: { family: { state: 'refused', value: '', received: false, ...recorded } },
        },
      },
    });
    expect(refused.find(({ id }) => id === 'family')).toMatchObject({ state: 'refused', value: null });
  });

  it('reads an age that is an interval as not known, and rejected statements not at all', () => {
    const young = {
      ...EMPTY,
      detail: {
        ...EMPTY.detail,
        person: { ...EMPTY.detail.person, birth: { from: '2007-01-01', to: '2009-12-31' } },
      },
    };
    expect(valueAt(young, 'computed:under_18_now')).toEqual({ state: 'unknown', value: null });
    const rejected: FormKnown = {
      ...EMPTY,
      detail: {
        ...EMPTY.detail,
        person: {
          ...EMPTY.detail.person,
          statements: [{ ...statement('email', 'a@example.org'), status: 'rejected' }],
        },
      },
    };
    expect(valueAt(rejected, 'statement:email').state).toBe('not_asked');
  });
});
