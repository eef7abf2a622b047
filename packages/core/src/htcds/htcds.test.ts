import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, CLOSING_REASONS, OUTCOMES } from '../case/schema.ts';
import { QUESTIONS } from '../screening/worksheet.ts';
import { SEXES } from '../vocabulary/codes.ts';
import type { CaseExport } from './case-export.ts';
import { checkHtcds } from './check-htcds.ts';
import { findHtcdsField, HTCDS_COLUMNS, HTCDS_EXTENSIONS, isHtcdsHeader } from './columns.ts';
import { HTCDS_FIELDS } from './data/fields.data.ts';
import { METHODS_OF_CONTROL, TYPES_OF_EXPLOITATION } from './data/mappings.data.ts';
import { toHtcds } from './to-htcds.ts';

const invented: CaseExport = {
  caseNumber: 17,
  status: 'decided',
  closingReason: null,
  openedAt: '2026-03-04T05:06:07Z',
  person: {
    names: ['Mawar Rekaan', 'Ros'],
    sex: 'female',
    birthDate: '2001-02-03',
    nationalities: ['ID'],
    nationalId: '0000000000000001',
    phones: ['+628000000001', '+85510000001'],
    email: null,
  },
  recruitment: { country: 'ID', city: 'Kota Rekaan', date: '2025-12-01' },
  exploitation: { country: 'KH', city: 'Kota Lain', date: '2025-12-20' },
  indicators: [
    'ilo.7',
    'delphi.D5.debt_bondage',
    'delphi.D5.illicit_activities',
    'palermo.purpose.forced_labour',
  ],
  outcome: 'presumed_victim',
  decision: {
    finding: 'victim',
    standard: 'reasonable_grounds',
    law: 'uu21',
    by: 'Officer A',
    at: '2026-03-10T01:00:00Z',
    secondReader: null,
  },
  assignee: 'Officer B',
  flags: [],
  appeal: null,
  offences: [],
  interviewLanguages: [],
};

describe('the field list', () => {
  it('is that of the standard: 83 names in its order', () => {
    expect(HTCDS_FIELDS).toHaveLength(83);
    const digest = createHash('sha256')
      .update(HTCDS_FIELDS.map(({ name }) => name).join('\n'))
      .digest('hex');
    expect(digest).toBe('477e05f7c075061a177c6117f1a0a9c9e4a3bff5f3cad12b06d56c4b48b4ce2b');
  });

  it('puts extensions after it, marked', () => {
    expect(HTCDS_COLUMNS.slice(0, 2)).toEqual(['org_Name', 'org_ShippingCity']);
    expect(HTCDS_EXTENSIONS.every(({ name }) => name.startsWith('ext_'))).toBe(true);
    expect(HTCDS_FIELDS.some(({ name }) => name.startsWith('ext_'))).toBe(false);
    expect(new Set(HTCDS_COLUMNS).size).toBe(83 + HTCDS_EXTENSIONS.length);
  });

  it('maps only codes that the standard has, from questions that exist', () => {
    const questions = new Set(QUESTIONS.map(({ id }) => id));
    for (const [field, mapping] of [
      ['vic_MethodsOfControl', METHODS_OF_CONTROL],
      ['vic_TypeOfExploitation', TYPES_OF_EXPLOITATION],
    ] as const) {
      const order = Object.keys(mapping).map((code) => findHtcdsField(field)!.values.indexOf(code));
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((left, right) => left - right));
      for (const question of Object.values(mapping).flat()) expect(questions, question).toContain(question);
    }
  });

  it('is recognised in a header', () => {
    expect(isHtcdsHeader(['prs_FirstName', 'prs_SecondName', 'prs_Gender', 'remarks'])).toBe(true);
    expect(isHtcdsHeader(['name', 'sex', 'prs_Gender'])).toBe(false);
  });
});

describe('a case as a row', () => {
  it('holds every column and the exact codes', () => {
    const row = toHtcds(invented);
    expect(Object.keys(row)).toEqual(HTCDS_COLUMNS);
    expect(row).toMatchObject({
      prs_FirstName: 'Mawar Rekaan',
      prs_SecondName: '',
      prs_Gender: 'Feminine',
      prs_Birthdate: '2001-02-03',
      prs_Citizenship: 'ID',
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      vic_MethodsOfControl: 'DebtBondage;WithholdsDocuments',
      vic_TypeOfExploitation: 'ForcedLabour;Other',
      ext_ForcedCriminality: 'true',
      cas_Status: 'FollowUp',
      hte_Type: 'Recruitment',
      hte_Country: 'ID',
      hte_Date: '2025-12-01',
      ext_ExploitationCountry: 'KH',
      ext_CaseNumber: '17',
      ext_StandardOfProof: 'reasonable_grounds',
      ext_Decider: 'Officer A',
      ext_SecondReader: '',
      cas_CaseOwner: 'Officer B',
    });
  });

  it('leaves undecided empty, and guesses nothing', () => {
    const row = toHtcds({
      ...invented,
      outcome: 'undecided',
      decision: null,
      indicators: [],
      recruitment: null,
    });
    expect(row).toMatchObject({
      vic_TraffickingStatus: '',
      vic_TraffickingStatusDecisionMakingOrg: '',
      vic_MethodsOfControl: '',
      ext_ForcedCriminality: '',
      hte_Type: 'Exploitation',
      hte_Country: 'KH',
      ext_Finding: '',
    });
  });

  it('keeps the flags, the appeal and the alleged offences in marked extensions', () => {
    const row = toHtcds({
      ...invented,
      flags: ['under_appeal', 'non_punishment'],
      appeal: { ground: 'no_interpreter', outcome: null },
      offences: [
        {
          offence: 'fraud',
          compelled: 'yes',
          timing: 'in_captivity',
          state: 'charged',
          answers: ['needs_more'],
        },
        { offence: 'immigration', compelled: null, timing: null, state: 'dropped', answers: [] },
      ],
      interviewLanguages: ['jv', 'id'],
    });
    expect(checkHtcds(row)).toEqual([]);
    expect(row).toMatchObject({
      ext_Flags: 'under_appeal;non_punishment',
      ext_AppealGround: 'no_interpreter',
      ext_AppealOutcome: '',
      ext_OffencesAlleged: 'fraud;immigration',
      ext_OffenceCompelled: 'yes;not_asked',
      ext_OffenceState: 'charged;dropped',
      ext_HostStateAnswers: 'needs_more',
      ext_InterviewLanguages: 'jv;id',
    });
  });

  it('reads a question of any law as its counterpart', () => {
    const row = toHtcds({
      ...invented,
      indicators: ['ra9208.means.deception', 'my670.purpose.forced_labour'],
    });
    expect(row).toMatchObject({
      vic_MethodsOfControl: 'FalsePromises',
      vic_TypeOfExploitation: 'ForcedLabour',
    });
  });

  it('tells a referral from other closings', () => {
    const row = (closingReason: 'referred' | 'returned_home') =>
      toHtcds({ ...invented, status: 'closed', closingReason });
    expect(row('referred').cas_Status).toBe('ClosedReferred');
    expect(row('returned_home').cas_Status).toBe('Closed');
  });

  it('keeps the standard for every status, outcome, sex, reason and question', () => {
    expect(checkHtcds(toHtcds(invented))).toEqual([]);
    for (const status of CASE_STATUSES)
      for (const outcome of OUTCOMES)
        for (const sex of SEXES)
          for (const closingReason of CLOSING_REASONS)
            expect(
              checkHtcds(
                toHtcds({ ...invented, status, outcome, closingReason, person: { ...invented.person, sex } }),
              ),
            ).toEqual([]);
    const all = QUESTIONS.map(({ id }) => id);
    expect(checkHtcds(toHtcds({ ...invented, indicators: all }))).toEqual([]);
  });
});

describe('the check of a row', () => {
  it.each([
    ['prs_Gender', 'Female'],
    ['prs_Gender', 'Feminine;Masculine'],
    ['prs_Birthdate', '2001-02-30'],
    ['prs_Birthdate', '03/02/2001'],
    ['prs_Citizenship', 'ID;XX'],
    ['prs_Citizenship', 'Indonesia'],
    ['prs_MobilePhone', '0812-000'],
    ['vic_MethodsOfControl', 'DebtBondage,WithholdsDocuments'],
    ['vic_MethodsOfControl', 'DebtBondage;DebtBondage'],
    ['vic_TypeOfExploitation', 'ForcedCriminality'],
    ['vic_AgeWhenTrafficked', 'young'],
    ['cas_Status', 'Open'],
    ['hte_Type', 'Travel'],
    ['prs_Deceased', 'yes'],
    ['ext_StandardOfProof', 'certainty'],
    ['prs_Nickname', 'x'],
  ])('refuses %s = %j, naming field and rule but not the value', (name, value) => {
    const problems = checkHtcds({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(name);
    expect(problems[0]?.message.split(/[ ,:]+/)).not.toContain(value);
  });

  it('gives all faults at once and takes what is right', () => {
    expect(
      checkHtcds({ prs_Gender: 'f', hte_Date: 'x', cas_Status: 'Active' }).map(({ path }) => path),
    ).toEqual(['prs_Gender', 'hte_Date']);
    expect(
      checkHtcds({
        prs_Citizenship: 'ID;MM',
        prs_PrimaryLanguage: 'ind',
        org_Phone: '+855230001',
        hte_Longitude: '-104.5',
        con_Consent: 'false',
      }),
    ).toEqual([]);
  });
});
