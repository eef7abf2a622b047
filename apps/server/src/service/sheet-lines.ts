import { type CaseState, type Service, SHEET_FIELDS, type SheetField, type SheetLine } from '@suar/core';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import { findCurrent } from '../person/store.ts';
import type { Context } from '../platform/context.ts';

/** Ways of reaching the person that the plan of safe contact lets others use. */
const safeContact = ({ contact }: CaseState): string =>
  (contact.plan?.channels ?? [])
    .filter(({ use }) => use !== 'never')
    .map(({ medium, address, use }) => `${medium}: ${address}${use === 'in_windows' ? ' (in windows)' : ''}`)
    .join('; ');

const interval = (birth: { from: string; to: string } | null): string =>
  birth === null ? '' : birth.from === birth.to ? birth.from : `${birth.from}/${birth.to}`;

/** What each field of a referral's sheet would say now; a field that nothing is known for says ''. */
export const sheetValues = async (
  context: Context,
  personId: string,
  state: CaseState,
  asked: { needId: string | null; service: Service },
): Promise<Record<SheetField, string>> => {
  const person = await findCurrent(context, personId);
  const record = person ? openRecord(context.sealer, person) : null;
  const shown = record ? shownOf(record) : null;
  const need = state.services.needs.find(({ id }) => id === asked.needId)?.text ?? '';
  const ofHealth = asked.service === 'medical' || asked.service === 'psychosocial';
  return {
    name: shown?.name ?? '',
    sex: shown && shown.sex !== 'unknown' ? shown.sex : '',
    birth: interval(shown?.birth ?? null),
    nationality: shown?.nationality ?? '',
    language: state.interviews.at(-1)?.language ?? state.services.consents.at(-1)?.language ?? '',
    passport: record?.passports.join(', ') ?? '',
    contact: safeContact(state),
    health: ofHealth ? need : '',
    need: ofHealth ? '' : need,
  };
};

/** The lines of a sheet for these fields, in the sheet's order, without those that nothing is known for. */
export const linesOf = (values: Record<SheetField, string>, fields: readonly SheetField[]): SheetLine[] =>
  SHEET_FIELDS.filter((field) => fields.includes(field) && values[field] !== '').map((field) => ({
    field,
    value: values[field].slice(0, 4000),
  }));
