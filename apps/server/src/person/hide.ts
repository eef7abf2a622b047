import {
  FIELD_CLASSES,
  type FieldClass,
  type Judgement,
  type Person,
  type PersonLine,
  STATEMENT_CLASS,
  type Statement,
} from '@suar/core';

type Classes = ReadonlySet<FieldClass>;

/** A person's line as one sees it who may see these classes. */
export const hidePersonLine = <Line extends PersonLine>(line: Line, visible: Classes): Line =>
  visible.has('identity') ? line : { ...line, name: null, otherNames: [], birth: null };

/** Statements of classes that are hidden are left out. */
export const hideStatements = (statements: readonly Statement[], visible: Classes): Statement[] =>
  statements.filter(({ field }) => visible.has(STATEMENT_CLASS[field]));

/** Who judged what of whom, without the names and the reason where names are hidden. */
export const hideJudgement = (judgement: Judgement, visible: Classes): Judgement =>
  visible.has('identity') ? judgement : { ...judgement, nameA: null, nameB: null, reason: '' };

/** What a report's words show: nothing where they are hidden whole; names and numbers in them only to who may see these. */
export const hidePreview = (preview: string, visible: Classes): string =>
  visible.has('narrative') && visible.has('identity') && visible.has('contact') ? preview : '';

/** A person whole, as one sees it who may see these classes. Judgements speak of who is who. */
export const hidePerson = <Whole extends Omit<Person, 'candidates'>>(
  person: Whole,
  visible: Classes,
): Whole => ({
  ...hidePersonLine(person, visible),
  names: visible.has('identity') ? person.names : [],
  reportLines: person.reportLines.map((line) => ({ ...line, preview: hidePreview(line.preview, visible) })),
  statements: hideStatements(person.statements, visible),
  judgements: visible.has('identity') ? person.judgements : [],
  mergeRequests: visible.has('identity') ? person.mergeRequests : [],
  hidden: FIELD_CLASSES.filter((each) => !visible.has(each)),
});
