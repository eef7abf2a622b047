import {
  type CaseAction,
  type CaseLine,
  type CaseState,
  caseState,
  classOfAction,
  FIELD_CLASSES,
  type FieldClass,
  redactAction,
} from '@suar/core';

type Classes = ReadonlySet<FieldClass>;

export const hiddenClasses = (visible: Classes): FieldClass[] =>
  FIELD_CLASSES.filter((each) => !visible.has(each));

/** A case's line as one sees it who may see these classes. */
export const hideLine = (line: CaseLine, visible: Classes): CaseLine =>
  visible.has('identity') ? line : { ...line, personName: null };

/** Acts of whose words a reader of these classes may know nothing. */
export const hiddenActs = (actions: readonly CaseAction[], visible: Classes): number[] => {
  const bySeq = new Map(actions.map((action) => [action.seq, action]));
  return actions
    .filter((action) => {
      const about = action.kind === 'undone' ? (bySeq.get(action.undoes) ?? action) : action;
      return !visible.has(classOfAction(about));
    })
    .map(({ seq }) => seq);
};

/**
 * What a case is to a reader of these classes: replayed from acts whose hidden words are blank, and without the acts of
 * law and contact where these classes are hidden, whose very codes tell. How far the case is stays true.
 */
export const hideState = (actions: readonly CaseAction[], state: CaseState, visible: Classes): CaseState => {
  if (hiddenActs(actions, visible).length === 0) return state;
  const telling = FIELD_CLASSES.filter(
    (each) => !visible.has(each) && (each === 'law' || each === 'contact' || each === 'health'),
  );
  const left = actions
    .filter((action) => !telling.includes(classOfAction(action)))
    .map((action) => redactAction(action, visible));
  const { status, outcome, updatedAt } = state;
  return { ...caseState(left), status, outcome, updatedAt };
};
