import { findQuestion } from '../screening/worksheet.ts';
import { COMPUTED_FACTS, type ComputedFact } from './computed-facts.ts';
import { NRM_FIELDS } from './data/nrm-fields.data.ts';
import { NRM_AFTER, NRM_CODES, NRM_PLACES } from './data/nrm-places.data.ts';
import { type FormField, type Place, partsOf } from './form-types.ts';
import { cellsOf, type FormKnown, type FormValue, known, knownOr, NOT_ASKED, said } from './form-values.ts';

/** The fact beside which the form asks whether what was told can be believed. */
const DOUBTED = 'account_changed';

/** What acts on a case say, by kind and field, as far as forms ask for it. */
const listed = (values: readonly string[]): FormValue => knownOr([...new Set(values)].join('; '));

const ACTION_VALUES: Readonly<Record<string, (from: FormKnown) => FormValue>> = {
  'interviewed.place': ({ detail }) =>
    knownOr(
      detail.state.interviews
        .map(({ on, place }) => [on, place].filter((part) => part !== '').join(', '))
        .join('; '),
    ),
  'explained.present': ({ detail }) => {
    const given = detail.state.explanations[DOUBTED];
    return given ? known(given.present ? 'yes' : 'no') : NOT_ASKED;
  },
  'explained.text': ({ detail }) => knownOr(detail.state.explanations[DOUBTED]?.text),
  'attached.name': ({ detail }) => knownOr(detail.state.attachments.map(({ name }) => name).join('; ')),
  'decided.finding': ({ detail }) => knownOr(detail.state.decision?.finding),
  'closed.reason': ({ detail }) => knownOr(detail.state.closed?.reason),
  'assigned.assigneeId': ({ detail }) => knownOr(detail.line.assignee),
  'country_set.country': ({ detail }) => knownOr(detail.state.country),
  'consent_given.consentId': ({ detail }) => {
    const { consents } = detail.state.services;
    return consents.length === 0 ? NOT_ASKED : known(consents.some((one) => !one.withdrawn) ? 'yes' : 'no');
  },
  'need_recorded.service': ({ detail }) => listed(detail.state.services.needs.map(({ service }) => service)),
  'service_given.service': ({ detail }) => listed(detail.state.services.given.map(({ service }) => service)),
  'referred.service': ({ detail }) => listed(detail.state.services.referrals.map(({ service }) => service)),
  'referred.on': ({ detail }) => knownOr(detail.state.services.referrals.at(-1)?.on),
  'referred.providerId': ({ detail }) => knownOr(detail.state.services.referrals.at(-1)?.providerId),
};

/** Several questions joined by '+' must all be answered yes. */
const answerTo = ({ detail }: FormKnown, name: string): FormValue => {
  const answers = name.split('+').map((id) => detail.state.answers[id]?.answer);
  if (answers.some((answer) => answer === undefined)) return NOT_ASKED;
  if (answers.includes('no')) return known('no');
  return answers.includes('unknown') ? { state: 'unknown', value: null } : known('yes');
};

/** What stands at a place. Statements of parts of an address give the part where a record named it. */
export const valueAt = (from: FormKnown, place: Place): FormValue => {
  const { kind, name, number } = partsOf(place);
  switch (kind) {
    case 'statement':
      return knownOr(said(from, name as Parameters<typeof said>[1])[number - 1]);
    case 'particular': {
      const given = from.detail.state.particulars[name];
      if (!given) return NOT_ASKED;
      return given.state === 'known' ? known(given.value) : { state: given.state, value: null };
    }
    case 'question':
      return answerTo(from, name);
    case 'action':
      return ACTION_VALUES[name]?.(from) ?? NOT_ASKED;
    case 'computed':
      return COMPUTED_FACTS[name as ComputedFact]?.(from, number) ?? NOT_ASKED;
  }
};
/** Whether a place can be read at all: an invented one cannot. Used by the test of the tables. */
export const isReadable = (place: Place): boolean => {
  const { kind, name } = partsOf(place);
  if (kind === 'action') return name in ACTION_VALUES;
  if (kind === 'computed') return name in COMPUTED_FACTS;
  return kind !== 'question' || name.split('+').every((id) => findQuestion(id) !== undefined);
};

export type FilledField = FormField & FormValue;

/** Boxes of the form that are ticked have no options of their own. */
const TICKS: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' };

/** The form's own word for an answer; "unknown" is an answer where the form offers one. */
const inOptions = ({ id, options }: FormField, given: FormValue): FormValue => {
  if (options.length === 0)
    return given.state === 'known' && TICKS[given.value] ? known(TICKS[given.value]!) : given;
  if (given.state === 'unknown') {
    const offered = options.find((option) => /^(?:not sure|i don't know)$/i.test(option));
    return offered ? known(offered) : given;
  }
  if (given.state !== 'known') return given;
  const codes = NRM_CODES[id];
  if (codes) return knownOr(options[codes.indexOf(given.value)]);
  const word = options.find((option) => option.toLowerCase() === given.value.toLowerCase());
  return word ? known(word) : given;
};

const ADDRESS_CELLS: Readonly<Record<string, string>> = {
  'pv-contact-details-street': 'prs_MailingStreet',
  'pv-contact-details-town': 'prs_MailingCity',
  'pv-contact-details-county': 'prs_MailingState',
  'pv-contact-details-postcode': 'prs_MailingPostalCode',
};
/** An address known only as a whole stands in its first line. */
const addressPart = (from: FormKnown, id: string): FormValue | null => {
  const column = ADDRESS_CELLS[id];
  if (column === undefined) return null;
  const cells = cellsOf(from);
  const parted = Object.values(ADDRESS_CELLS).some((one) => cells[one]);
  if (parted) return knownOr(cells[column]);
  return id.endsWith('street') ? knownOr(said(from, 'address')[0]) : NOT_ASKED;
};

/**
 * The referral form of the United Kingdom's NRM, filled from what is known of a case. Shaped like the form, not sent to it:
 * what was never asked, is not known or was refused says so and is never a "no".
 */
export const fillNrmForm = (from: FormKnown): FilledField[] => {
  const filled = NRM_FIELDS.map((field): FilledField => {
    const found = (NRM_PLACES[field.id] ?? []).map((place) => valueAt(from, place));
    const value =
      found.find(({ state }) => state === 'known') ?? found.find(({ state }) => state !== 'not_asked');
    return { ...field, ...(addressPart(from, field.id) ?? inOptions(field, value ?? NOT_ASKED)) };
  });
  const answers = new Map(filled.map(({ id, value }) => [id, value]));
  return filled.map((field) => {
    const after = NRM_AFTER[field.id];
    return after && answers.get(after.field) !== after.answer ? { ...field, ...NOT_ASKED } : field;
  });
};
