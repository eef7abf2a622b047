import type { CaseDetail } from '../case/detail-schema.ts';
import { receivedCells } from '../htcds/received-cells.ts';
import type { StatementField } from '../report/schema.ts';

/** Everything that a form about one case can be filled from. */
export type FormKnown = {
  detail: {
    line: Pick<CaseDetail['line'], 'number' | 'assignee'>;
    person: Pick<CaseDetail['person'], 'name' | 'birth' | 'statements'>;
    state: Pick<
      CaseDetail['state'],
      | 'answers'
      | 'attachments'
      | 'closed'
      | 'country'
      | 'decision'
      | 'explanations'
      | 'interviews'
      | 'services'
      | 'particulars'
      | 'status'
    >;
  };
  office: { name: string; country: string | null };
  officer: { name: string; role: string };
  /** ISO day. */
  today: string;
};
/** `not_asked` is no answer; it is never written as "no". */
export type FormValue =
  | { state: 'known'; value: string }
  | { state: 'unknown' | 'refused' | 'not_asked'; value: null };

export const known = (value: string): FormValue => ({ state: 'known', value });
export const NOT_ASKED: FormValue = { state: 'not_asked', value: null };
export const knownOr = (value: string | null | undefined): FormValue => (value ? known(value) : NOT_ASKED);

/** Statements that stand, the accepted first. */
export const standing = ({ detail }: FormKnown, field?: StatementField) =>
  detail.person.statements
    .filter(
      (one) =>
        (one.status === 'accepted' || one.status === 'proposed') &&
        (field === undefined || one.field === field),
    )
    .sort((left, right) => Number(right.status === 'accepted') - Number(left.status === 'accepted'));

/** What statements say of a field, each value once. */
export const said = (from: FormKnown, field: StatementField): string[] => [
  ...new Set(standing(from, field).map(({ value }) => value.text)),
];
export const cellsOf = (from: FormKnown): Record<string, string> =>
  receivedCells(standing(from).map(({ value }) => value));
