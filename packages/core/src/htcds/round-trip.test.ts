import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseExport } from './case-export.ts';
import { checkHtcds } from './check-htcds.ts';
import { HTCDS_COLUMNS } from './columns.ts';
import { fromHtcds } from './from-htcds.ts';
import { receivedCells } from './received-cells.ts';
import { anyValue, CELLS, record } from './testing.ts';
import { toHtcds } from './to-htcds.ts';

const NOTHING: CaseExport = {
  caseNumber: 1,
  status: 'open',
  closingReason: null,
  openedAt: '2026-01-02T03:04:05Z',
  person: {
    names: [],
    sex: 'unknown',
    birthDate: null,
    nationalities: [],
    nationalId: null,
    phones: [],
    email: null,
  },
  recruitment: null,
  exploitation: null,
  indicators: [],
  outcome: 'undecided',
  decision: null,
  assignee: null,
  flags: [],
  appeal: null,
  offences: [],
  interviewLanguages: [],
};
/** A case that holds nothing but what was received. */
const exported = (row: Record<string, string>, change: Partial<CaseExport> = {}): Record<string, string> => {
  const taken = fromHtcds(row);
  return toHtcds({
    ...NOTHING,
    office: { name: 'Kantor Rekaan', country: 'ID' },
    exploitation: taken.country ? { country: taken.country, city: null, date: null } : null,
    received: true,
    particulars: Object.fromEntries(
      taken.particulars.map((one) => [
        one.name,
        { ...one, state: one.state === 'cleared' ? 'unknown' : one.state },
      ]),
    ),
    ...change,
    person: { ...NOTHING.person, cells: receivedCells(taken.statements), ...change.person },
  });
};

describe('the round trip of a record', () => {
  it('gives back every field as it came, whatever is filled, empty, unknown or refused', () => {
    fc.assert(
      fc.property(record, (row) => {
        expect(checkHtcds(row)).toEqual([]);
        expect(exported(row)).toEqual(row);
        expect(exported(exported(row))).toEqual(row);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a list without entries as it was written', () => {
    const row = Object.fromEntries(
      HTCDS_COLUMNS.map((column) => [column, column === 'ext_InterviewLanguages' ? ';' : '']),
    );
    expect(exported(row)).toEqual(row);
  });

  it('loses no cell when only one is filled', () => {
    for (const field of CELLS)
      fc.assert(
        fc.property(anyValue(field), (value) => {
          const row = Object.fromEntries(
            HTCDS_COLUMNS.map((column) => [column, column === field.name ? value : '']),
          );
          expect(exported(row)).toEqual(row);
        }),
        { numRuns: 5 },
      );
  });

  it('lets the word of this office take the place of the sender’s, and keeps both where both can stand', () => {
    const row = {
      vic_TraffickingStatus: 'NotAVictimOfTrafficking',
      ext_Finding: 'not_victim',
      vic_MethodsOfControl: 'SexualAbuse',
      prs_FirstName: 'Mawar',
      prs_MobilePhone: '+628000000001',
      cas_Status: 'Closed',
    };
    const after = exported(row, {
      status: 'decided',
      outcome: 'presumed_victim',
      decision: {
        finding: 'victim',
        standard: 'suspicion',
        law: 'uu21',
        by: 'Officer A',
        at: '2026-02-03',
        secondReader: null,
      },
      indicators: ['ilo.7'],
      person: {
        ...NOTHING.person,
        names: ['Ros'],
        phones: ['+628000000001', '+85510000001'],
        cells: receivedCells(fromHtcds(row).statements),
      },
    });
    expect(after).toMatchObject({
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      ext_Finding: 'victim',
      cas_Status: 'FollowUp',
      vic_MethodsOfControl: 'SexualAbuse;WithholdsDocuments',
      prs_FirstName: 'Mawar',
      ext_OtherNames: 'Ros',
      prs_MobilePhone: '+628000000001',
      ext_OtherPhones: '+85510000001',
    });
  });

  it('lets consent and referrals of this office take the place of the sender’s, and of nothing else', () => {
    const row = {
      con_Consent: 'true',
      cas_ReferredOrganisation: 'Lembaga Rekaan',
      cas_ReferredPrimaryCaseWorker: 'Officer X',
      cas_IncomingReferralDate: '2026-01-01',
      spl_Objectives: 'invented',
    };
    const received = exported(row, { services: { consent: null, referral: null, support: null } });
    expect(received).toMatchObject(row);
    const after = exported(row, {
      services: {
        consent: 'false',
        referral: {
          organisation: 'Rumah Rekaan',
          reason: 'AdditionalServicesRequired',
          on: '2026-02-03',
          details: '2026-02-03 shelter: sent',
        },
        support: null,
      },
    });
    expect(checkHtcds(after)).toEqual([]);
    expect(after).toMatchObject({
      con_Consent: 'false',
      cas_ReferredOrganisation: 'Rumah Rekaan',
      cas_ReferredPrimaryCaseWorker: '',
      cas_OutgoingReferralDate: '2026-02-03',
      cas_IncomingReferralDate: '2026-01-01',
      spl_Objectives: 'invented',
    });
    // What left once more comes in, and goes out as it came.
    expect(exported(after)).toEqual(after);
  });

  it('lets a rejected statement take its cells along', () => {
    const taken = fromHtcds({
      prs_FirstName: 'Mawar',
      prs_Email: 'a@example.org',
      prs_MailingCity: 'Kota Rekaan',
    });
    const standing = taken.statements.filter(({ field }) => field !== 'email');
    expect(receivedCells(standing)).toEqual({ prs_FirstName: 'Mawar', prs_MailingCity: 'Kota Rekaan' });
  });

  it('takes a recruitment’s country for no place where the person is', () => {
    expect(fromHtcds({ hte_Type: 'Recruitment', hte_Country: 'ID' }).country).toBeNull();
    expect(fromHtcds({ hte_Type: 'Exploitation', hte_Country: 'KH' }).country).toBe('KH');
    expect(
      fromHtcds({ hte_Type: 'Recruitment', hte_Country: 'ID', ext_ExploitationCountry: 'MM' }).country,
    ).toBe('MM');
  });
});
