import type { CaseStatus } from '../case/schema.ts';
import { withTwins } from '../screening/worksheet.ts';
import type { Sex } from '../vocabulary/codes.ts';
import type { CaseExport, ExportPlace } from './case-export.ts';
import { HTCDS_COLUMNS } from './columns.ts';
import { FORCED_CRIMINALITY, METHODS_OF_CONTROL, TYPES_OF_EXPLOITATION } from './data/mappings.data.ts';
import { withAsked, withCells, withParticulars } from './overlay.ts';
import { serviceCells } from './service-cells.ts';

const GENDER: Record<Sex, string> = {
  female: 'Feminine',
  male: 'Masculine',
  // "Other" says nothing about which: the standard's more exact codes would be invented.
  other: 'NonSpecifiedUnknown',
  // Nothing said is an empty cell: the standard's code says that it was not specified.
  unknown: '',
};

/** Undecided is empty: the standard has no code for it, and "possible victim" would be a finding. */
const TRAFFICKING_STATUS: Record<CaseExport['outcome'], string> = {
  undecided: '',
  presumed_victim: 'PossibleVictimOfTrafficking',
  confirmed_victim: 'ActualVictimOfTrafficking',
  not_victim: 'NotAVictimOfTrafficking',
};

const caseStatus = (status: CaseStatus, closingReason: CaseExport['closingReason']): string => {
  switch (status) {
    case 'open':
    case 'screening':
    case 'awaiting_second_reader':
      return 'Active';
    case 'decided':
    case 'under_appeal':
      return 'FollowUp';
    case 'closed':
      return closingReason === 'referred' ? 'ClosedReferred' : 'Closed';
  }
};

/** Codes that a "yes" leads to, in the standard's order, joined as multi-select fields are. */
const codes = (mapping: Readonly<Record<string, readonly string[]>>, held: ReadonlySet<string>): string =>
  Object.entries(mapping)
    .filter(([, questions]) => questions.some((question) => held.has(question)))
    .map(([code]) => code)
    .join(';');

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const day = (value: string | null | undefined): string => text(value).slice(0, 10);

/** Several names share a cell, so the sign between them cannot be within one. */
const withoutSeparator = (name: string): string => name.replaceAll(';', ',');

/** The name in the standard's parts. Parts that were not given are not guessed: a whole name goes into the first. */
const names = ({ person }: CaseExport): Record<string, string> => {
  const [whole, ...others] = person.names;
  const split = person.givenName || person.familyName;
  return {
    prs_FirstName: split ? text(person.givenName) : text(whole),
    prs_MiddleName: text(person.middleName),
    prs_SecondName: text(person.familyName),
    ext_OtherNames: [...new Set(others.map(withoutSeparator))].join(';'),
  };
};

const eventFields = (place: ExportPlace): Record<string, string> => ({
  hte_Longitude: text(place.longitude),
  hte_Latitude: text(place.latitude),
  hte_City: text(place.city),
  hte_Country: text(place.country),
  hte_Date: day(place.date),
});

/**
 * A row has room for one historic event: the recruitment, or else the exploitation. Where both are known the exploitation
 * stands in extensions, so that neither is lost.
 */
const events = ({ recruitment, exploitation }: CaseExport): Record<string, string> => {
  if (recruitment === null)
    return exploitation ? { hte_Type: 'Exploitation', ...eventFields(exploitation) } : {};
  return {
    hte_Type: 'Recruitment',
    ...eventFields(recruitment),
    ext_ExploitationCountry: text(exploitation?.country),
    ext_ExploitationCity: text(exploitation?.city),
    ext_ExploitationDate: day(exploitation?.date),
  };
};

const decision = ({ decision: made }: CaseExport): Record<string, string> =>
  made === null
    ? {}
    : {
        ext_Finding: made.finding,
        ext_StandardOfProof: made.standard,
        ext_Law: made.law,
        ext_Decider: made.by,
        ext_DecisionDate: day(made.at),
        ext_SecondReader: text(made.secondReader),
      };

/**
 * One case as a row of the Human Trafficking Case Data Standard 2.0: every column, what is not held empty. Code lists are
 * exact, several codes joined by ';'. The office decides as a governmental organisation that is not the police.
 */
export const toHtcds = (record: CaseExport): Record<string, string> => {
  // A law's own question leads where its counterpart in the treaty leads.
  const held = new Set(record.indicators.flatMap(withTwins));
  const [firstPhone, ...otherPhones] = record.person.phones;
  const filled: Record<string, string> = {
    org_Name: text(record.office?.name),
    org_ShippingCountry: text(record.office?.country),
    ...names(record),
    prs_Birthdate: day(record.person.birthDate),
    prs_Gender: GENDER[record.person.sex],
    prs_Citizenship: record.person.nationalities.join(';'),
    prs_IdentityNumber: text(record.person.nationalId),
    prs_Email: text(record.person.email),
    prs_MobilePhone: text(firstPhone),
    ext_OtherPhones: otherPhones.join(';'),
    ext_PassportNumber: text(record.person.passport),
    vic_TraffickingStatus: TRAFFICKING_STATUS[record.outcome],
    vic_TraffickingStatusDecisionMakingOrg:
      record.outcome === 'undecided' ? '' : 'NonPoliceGovernmentalOrganization',
    vic_AgeWhenTrafficked: text(record.ageWhenTrafficked),
    vic_MethodsOfControl: codes(METHODS_OF_CONTROL, held),
    vic_TypeOfExploitation: codes(TYPES_OF_EXPLOITATION, held),
    ext_ForcedCriminality: FORCED_CRIMINALITY.some((question) => held.has(question)) ? 'true' : '',
    ext_Indicators: record.indicators.join(';'),
    cas_Status: caseStatus(record.status, record.closingReason),
    cas_ReasonForCaseClosure: text(record.closingReason),
    cas_CaseOwner: text(record.assignee),
    ext_CaseNumber: String(record.caseNumber),
    ext_CaseOpenedDate: day(record.openedAt),
    ext_CaseState: record.status,
    ...events(record),
    ...decision(record),
    ...serviceCells(record.services),
    ext_Flags: record.flags.join(';'),
    ext_AppealGround: text(record.appeal?.ground),
    ext_AppealOutcome: text(record.appeal?.outcome),
    ext_OffencesAlleged: record.offences.map(({ offence }) => offence).join(';'),
    ext_OffenceCompelled: record.offences.map(({ compelled }) => compelled ?? 'not_asked').join(';'),
    ext_OffenceTiming: record.offences.map(({ timing }) => timing ?? 'not_asked').join(';'),
    ext_OffenceState: record.offences.map(({ state }) => state).join(';'),
    ext_HostStateAnswers: record.offences.flatMap(({ answers }) => answers).join(';'),
    ext_InterviewLanguages: record.interviewLanguages.join(';'),
  };
  const row = Object.fromEntries(HTCDS_COLUMNS.map((column) => [column, filled[column] ?? '']));
  return withAsked(withParticulars(withCells(row, record), record), record);
};
