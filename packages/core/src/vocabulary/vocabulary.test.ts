import { describe, expect, it } from 'vitest';
import { READERS } from '../access/schema.ts';
import { CASE_FLAGS, CASE_STATUSES, CLOSING_REASONS, OUTCOMES, SEALED_FIELDS } from '../case/schema.ts';
import {
  APPEAL_GROUNDS,
  APPEAL_OUTCOMES,
  APPELLANTS,
  HOST_ANSWERS,
  INTERPRETER_STATES,
  LEGAL_OPINIONS,
  OFFENCE_STATES,
  OFFENCE_TIMINGS,
  OFFENCES,
} from '../case/screening-actions.ts';
import { COUNT_KINDS, FACT_FIELDS, INCIDENT_KINDS } from '../incident/schema.ts';
import { IMPORT_STATUSES, TABLE_FIELDS } from '../intake/schema.ts';
import { LOCALES } from '../messages/messages.ts';
import { Comparison, VERDICTS } from '../person/schema.ts';
import {
  CHANNELS,
  FORMATS,
  REPORT_KINDS,
  REPORT_STATUSES,
  STATEMENT_FIELDS,
  STATEMENT_STATUSES,
  SUBJECT_ROLES,
} from '../report/schema.ts';
import { DELPHI_READINGS } from '../screening/delphi.ts';
import { screeningMessages } from '../screening/messages.ts';
import { ANSWERS, FINDINGS, STANDARDS } from '../screening/schema.ts';
import { LAWS } from '../screening/types.ts';
import {
  CONSENT_FORMS,
  CONSENT_GIVERS,
  DATA_CLASSES,
  KEPT_BACK,
  PLACE_KINDS,
  REFERRAL_RESULTS,
  SERVICES,
  SHEET_FIELDS,
  WISHES,
} from '../service/schema.ts';
import { REFERRAL_STATUSES } from '../service/service-state.ts';
import { SEXES } from './codes.ts';
import { BALI_PROCESS, CENTROIDS, COUNTRY_CODES } from './data/countries.data.ts';
import { vocabularyMessages } from './data/messages.data.ts';

const ENUMS: Record<string, readonly string[]> = {
  status: CASE_STATUSES,
  outcome: [...OUTCOMES, 'victim'],
  closing: CLOSING_REASONS,
  action: Object.keys(SEALED_FIELDS),
  incident: INCIDENT_KINDS,
  fact: FACT_FIELDS,
  headCount: COUNT_KINDS,
  service: SERVICES,
  placeKind: PLACE_KINDS,
  dataClass: DATA_CLASSES,
  sheetField: SHEET_FIELDS,
  consentGiver: CONSENT_GIVERS,
  consentForm: CONSENT_FORMS,
  wish: WISHES,
  referral: REFERRAL_STATUSES,
  referralResult: REFERRAL_RESULTS,
  keptBack: KEPT_BACK,
  role: READERS,
  channel: CHANNELS,
  format: FORMATS,
  kind: REPORT_KINDS,
  reportStatus: REPORT_STATUSES,
  subject: SUBJECT_ROLES,
  field: STATEMENT_FIELDS,
  statement: STATEMENT_STATUSES,
  verdict: VERDICTS,
  sex: SEXES,
  import: IMPORT_STATUSES,
  flag: CASE_FLAGS,
  interpreter: INTERPRETER_STATES,
  opinion: LEGAL_OPINIONS,
  appellant: APPELLANTS,
  ground: APPEAL_GROUNDS,
  appealOutcome: APPEAL_OUTCOMES,
  offence: OFFENCES,
  offenceState: OFFENCE_STATES,
  timing: OFFENCE_TIMINGS,
  hostAnswer: HOST_ANSWERS,
  comparisonOutcome: Comparison.shape.outcome.options,
};

describe('the words of the vocabulary', () => {
  it.each(LOCALES)('name every value of every enumeration in %s', (locale) => {
    const words: Record<string, string> = vocabularyMessages[locale];
    for (const [name, values] of Object.entries(ENUMS))
      for (const value of values) expect(words[`${name}.${value}`], `${name}.${value}`).toMatch(/\S/);
    // A table's column is a field of a statement, or has a word of its own.
    for (const column of TABLE_FIELDS)
      expect(words[`column.${column}`] ?? words[`field.${column}`], column).toMatch(/\S/);
  });

  it.each(LOCALES)('name the values of the screening in %s', (locale) => {
    const words: Record<string, string> = screeningMessages[locale];
    const keys = [
      ...ANSWERS.map((value) => `answer.${value}`),
      ...FINDINGS.map((value) => `finding.${value}`),
      ...STANDARDS.map((value) => `standard.${value}`),
      ...LAWS.map((value) => `law.${value}`),
      ...DELPHI_READINGS.map((value) => `reading.${value}`),
    ];
    for (const key of keys) expect(words[key], key).toMatch(/\S/);
  });

  it('hold the same keys in both languages, and no word for a value that does not exist', () => {
    expect(Object.keys(vocabularyMessages.id).sort()).toEqual(Object.keys(vocabularyMessages.en).sort());
    for (const key of Object.keys(vocabularyMessages.en)) {
      const [name, value] = key.split('.') as [string, string];
      if (ENUMS[name]) expect(ENUMS[name], key).toContain(value);
    }
  });
});

describe('the countries', () => {
  it('are the 249 of ISO 3166-1, each with a name that Intl knows', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const code of COUNTRY_CODES) expect(names.of(code), code).toBeTruthy();
  });

  it('hold the 45 of the Bali Process, each with a place on the map', () => {
    expect(new Set(BALI_PROCESS.members).size).toBe(45);
    for (const code of BALI_PROCESS.members) {
      expect(COUNTRY_CODES).toContain(code);
      expect(CENTROIDS[code], code).toBeDefined();
    }
  });

  it('lie on the globe, and where they are known to lie', () => {
    for (const [code, [latitude, longitude]] of Object.entries(CENTROIDS)) {
      expect(COUNTRY_CODES).toContain(code);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
    // Phnom Penh and Jakarta, within a few degrees: catches swapped axes.
    expect(Math.hypot(CENTROIDS.KH![0] - 11.6, CENTROIDS.KH![1] - 104.9)).toBeLessThan(2);
    expect(Math.hypot(CENTROIDS.ID![0] + 6.2, CENTROIDS.ID![1] - 106.8)).toBeLessThan(10);
  });
});
