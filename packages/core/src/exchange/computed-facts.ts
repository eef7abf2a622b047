import { ageAtEvents } from '../screening/age.ts';
import { findQuestion } from '../screening/worksheet.ts';
import {
  cellsOf,
  type FormKnown,
  type FormValue,
  known,
  knownOr,
  NOT_ASKED,
  said,
  standing,
} from './form-values.ts';

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (ENGLISH.of(code) ?? code) : code;

const yesNo = (answer: boolean): FormValue => known(answer ? 'yes' : 'no');
const HOME = 'GB';

/** Countries of places told of and of the case itself; where each is. */
const countries = (from: FormKnown): string[] => [
  ...new Set([
    ...(from.detail.state.country ? [from.detail.state.country] : []),
    ...standing(from, 'place').flatMap(({ value }) =>
      typeof value.detail?.country === 'string' ? [value.detail.country] : [],
    ),
  ]),
];
const indicators = ({ detail }: FormKnown): string[] =>
  Object.values(detail.state.answers)
    .filter(({ question, answer }) => answer === 'yes' && /^(?:ilo|delphi)\./.test(question))
    .map(({ question }) => findQuestion(question)?.text.en ?? question);

/** A name's parts where a record gave them; a whole name is not cut by guess, it goes into the first. */
const nameParts = (from: FormKnown): { first: string; last: string } => {
  const { prs_FirstName: given = '', prs_SecondName: family = '' } = cellsOf(from);
  return given || family
    ? { first: given, last: family }
    : { first: from.detail.person.name ?? '', last: '' };
};

/** What follows from a case and its office, by name; `number` counts from 1 where there are several. */
export const COMPUTED_FACTS = {
  case_number: ({ detail }) => known(String(detail.line.number)),
  case_status: ({ detail }) => known(detail.state.status),
  office_name: ({ office }) => knownOr(office.name),
  office_country: ({ office }) => knownOr(office.country ? countryName(office.country) : null),
  officer_first_name: ({ officer }) => knownOr(officer.name),
  officer_role: ({ officer }) => knownOr(officer.role),
  first_name: (from) => knownOr(nameParts(from).first),
  last_name: (from) => knownOr(nameParts(from).last),
  under_18_now: ({ detail, today }) => {
    const age = ageAtEvents(detail.person.birth, today);
    if (age === 'unknown') return NOT_ASKED;
    return age === 'possibly_under_18' ? { state: 'unknown', value: null } : yesNo(age === 'under_18');
  },
  has_children: ({ detail }) => {
    const given = detail.state.particulars.prs_NumberOfChildren;
    if (!given) return NOT_ASKED;
    return given.state === 'known' ? yesNo(Number(given.value) > 0) : { state: given.state, value: null };
  },
  has_indicators: (from) => (indicators(from).length > 0 ? yesNo(true) : NOT_ASKED),
  indicators_named: (from) => knownOr(indicators(from).join('; ')),
  where_exploited: (from) => {
    const all = countries(from);
    if (all.length === 0) return NOT_ASKED;
    if (!all.includes(HOME)) return known('overseas');
    return known(all.length > 1 ? 'both' : 'home');
  },
  home_city: (from, number) =>
    knownOr(
      standing(from, 'place')
        .filter(({ value }) => value.detail?.country === HOME)
        .map(({ value }) => value.text)[number - 1],
    ),
  overseas_country: (from, number) => {
    const code = countries(from).filter((one) => one !== HOME)[number - 1];
    return knownOr(code ? countryName(code) : null);
  },
  nationality: (from, number) => {
    const code = said(from, 'nationality')[number - 1];
    return knownOr(code ? countryName(code) : null);
  },
} as const satisfies Record<string, (from: FormKnown, number: number) => FormValue>;
export type ComputedFact = keyof typeof COMPUTED_FACTS;
