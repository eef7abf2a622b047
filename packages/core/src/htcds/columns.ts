import { CASE_FLAGS } from '../case/schema.ts';
import { APPEAL_GROUNDS, APPEAL_OUTCOMES } from '../case/screening-actions.ts';
import { HTCDS_FIELDS } from './data/fields.data.ts';
import type { HtcdsField } from './types.ts';

const extension = (
  name: string,
  label: string,
  type: HtcdsField['type'],
  values: readonly string[] = [],
): HtcdsField => ({
  name,
  label,
  section: 'Extension',
  type,
  core: false,
  deprecated: false,
  codes: null,
  values,
});

const FIELD_NAMES = HTCDS_FIELDS.map(({ name }) => name);

/** What we hold and the standard has no field for. The prefix `ext_` marks it in every file. */
export const HTCDS_EXTENSIONS: readonly HtcdsField[] = [
  extension('ext_CaseNumber', 'Case number', 'number'),
  extension('ext_CaseOpenedDate', 'Case opened', 'date'),
  extension('ext_CaseState', 'Case state', 'picklist', [
    'open',
    'screening',
    'awaiting_second_reader',
    'decided',
    'under_appeal',
    'closed',
  ]),
  extension('ext_OtherNames', 'Other names', 'multiselect'),
  extension('ext_OtherPhones', 'Other phones', 'multiselect'),
  extension('ext_PassportNumber', 'Passport number', 'text'),
  extension('ext_ForcedCriminality', 'Forced criminality', 'checkbox'),
  extension('ext_Indicators', 'Questions answered yes', 'multiselect'),
  extension('ext_Finding', 'Finding', 'picklist', ['victim', 'not_victim']),
  extension('ext_StandardOfProof', 'Standard of proof', 'picklist', [
    'suspicion',
    'reasonable_grounds',
    'balance_of_probabilities',
    'criminal_proof',
  ]),
  extension('ext_Law', 'Law of the decision', 'text'),
  extension('ext_Decider', 'Decider', 'text'),
  extension('ext_DecisionDate', 'Date of decision', 'date'),
  extension('ext_SecondReader', 'Second reader', 'text'),
  extension('ext_Flags', 'What asks for attention', 'multiselect', [...CASE_FLAGS]),
  extension('ext_AppealGround', 'Ground of the last appeal', 'picklist', [...APPEAL_GROUNDS]),
  extension('ext_AppealOutcome', 'Outcome of the last appeal', 'picklist', [...APPEAL_OUTCOMES]),
  // One value for each alleged offence, in the same order in the first four.
  extension('ext_OffencesAlleged', 'Offences alleged', 'text'),
  extension('ext_OffenceCompelled', 'Whether each was compelled', 'text'),
  extension('ext_OffenceTiming', 'When each was, to the captivity', 'text'),
  extension('ext_OffenceState', 'State of each offence', 'text'),
  extension('ext_HostStateAnswers', 'Answers of the host state', 'text'),
  extension('ext_InterviewLanguages', 'Languages of the interviews', 'text'),
  extension('ext_ExploitationCountry', 'Country of exploitation', 'text'),
  extension('ext_ExploitationCity', 'City of exploitation', 'text'),
  extension('ext_ExploitationDate', 'Date of exploitation', 'date'),
  // The standard knows empty cells only: that somebody was asked and did not know, or did not say, is more than nothing.
  extension('ext_AskedUnknown', 'Fields asked for and not known', 'multiselect', FIELD_NAMES),
  extension('ext_AskedRefused', 'Fields asked for and refused', 'multiselect', FIELD_NAMES),
];

/** Columns of an export: the standard's own in its order, then the extensions. */
export const HTCDS_COLUMNS: readonly string[] = [...HTCDS_FIELDS, ...HTCDS_EXTENSIONS].map(
  ({ name }) => name,
);

const BY_NAME: ReadonlyMap<string, HtcdsField> = new Map(
  [...HTCDS_FIELDS, ...HTCDS_EXTENSIONS].map((field) => [field.name, field]),
);
export const findHtcdsField = (name: string): HtcdsField | undefined => BY_NAME.get(name);

/** Columns whose value statements hold, together where one statement holds several. */
export const HTCDS_STATEMENTS = {
  name: ['prs_Salutation', 'prs_FirstName', 'prs_MiddleName', 'prs_SecondName'],
  aliases: ['ext_OtherNames'],
  birth: ['prs_Birthdate'],
  sex: ['prs_Gender'],
  nationality: ['prs_Citizenship'],
  identity: ['prs_IdentityNumber'],
  passport: ['ext_PassportNumber'],
  occupation: ['prs_Title'],
  email: ['prs_Email'],
  phones: ['prs_HomePhone', 'prs_MobilePhone', 'ext_OtherPhones'],
  address: [
    'prs_MailingCity',
    'prs_MailingCountry',
    'prs_MailingState',
    'prs_MailingStreet',
    'prs_MailingPostalCode',
    'prs_MailingLongitude',
    'prs_MailingLatitude',
  ],
  event: [
    'hte_Longitude',
    'hte_Latitude',
    'hte_City',
    'hte_Country',
    'hte_State',
    'hte_Street',
    'hte_PostalCode',
    'hte_Date',
    'hte_Type',
    'hte_Description',
  ],
  exploitation: ['ext_ExploitationCountry', 'ext_ExploitationCity', 'ext_ExploitationDate'],
} as const satisfies Record<string, readonly string[]>;
export const HTCDS_STATEMENT_COLUMNS: ReadonlySet<string> = new Set(Object.values(HTCDS_STATEMENTS).flat());

/** Whether a table's header is the standard's: at least three of its columns and most of the header. */
export const isHtcdsHeader = (header: readonly string[]): boolean => {
  const known = header.filter((name) => BY_NAME.has(name.trim())).length;
  return known >= 3 && known * 2 > header.length;
};
