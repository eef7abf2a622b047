import type { CaseAction } from '../case/schema.ts';

type Of<Kind extends CaseAction['kind']> = Extract<CaseAction, { kind: Kind }>;
type Recorded = { by: string; at: string; seq: number };

export type ContactPlan = Omit<Of<'contact_planned'>, 'kind' | 'actorId'> & Recorded;
export type ContactMade = Omit<Of<'contacted'>, 'kind' | 'actorId'> & Recorded;
export type CaseContact = {
  plan: ContactPlan | null;
  /** In the order in which they were recorded. */
  made: ContactMade[];
};

export const NO_CONTACT: CaseContact = { plan: null, made: [] };

const NOBODY_TOLD: Partial<ContactMade> = { confidant: '', told: 'nothing' };

/** One step of the replay of how the person is reached. */
export const applyContact = (
  contact: CaseContact,
  action: Of<'contact_planned' | 'contacted'>,
): CaseContact => {
  const { kind: _kind, actorId: by, ...rest } = action;
  return action.kind === 'contact_planned'
    ? { ...contact, plan: { ...(rest as Omit<ContactPlan, 'by'>), by } }
    : {
        ...contact,
        // Contacts recorded before telling others could be had neither field.
        made: [...contact.made, { ...NOBODY_TOLD, ...(rest as Omit<ContactMade, 'by'>), by }],
      };
};

/** When the person was last known to be alive, ISO; null when no contact told. */
export const lastSignOfLife = ({ made }: CaseContact): string | null =>
  made
    .filter(({ signOfLife }) => signOfLife)
    .map(({ happenedAt }) => new Date(happenedAt).toISOString())
    .sort()
    .at(-1) ?? null;

/** The contact after which the person was under duress or another answered, until a later one that was safe. */
export const alarmOf = ({ made }: CaseContact): ContactMade | null => {
  const byTime = [...made].sort(
    (a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt) || a.seq - b.seq,
  );
  const telling = byTime.filter(({ direction, result }) => direction !== 'told' && result !== 'no_answer');
  const last = telling.at(-1);
  return last && last.result !== 'reached' ? last : null;
};
