import type { LinkProps } from '@tanstack/react-router';
import { actMessages } from './messages.ts';

/** What an act may be about; the server writes these words. */
export const SUBJECT_TYPES = [
  'account',
  'report',
  'original',
  'import',
  'person',
  'lure',
  'campaign',
  'judgement',
  'case',
  'incident',
  'provider',
  'task',
  'export',
  'figures',
  'release',
  'ledger',
  'law',
  'view',
  'search',
  'screening',
  'device',
  'system',
  'permission',
  'team',
] as const;
type SubjectType = (typeof SUBJECT_TYPES)[number];

/** The message key of a kind of subject; null for one that this page does not know. */
export const typeKey = (type: string): `type_${SubjectType}` | null => {
  const known = SUBJECT_TYPES.find((each) => each === type);
  return known ? `type_${known}` : null;
};

/** The page of what an act was about, where there is one. */
export const subjectLink = (type: string, id: string): LinkProps | null => {
  switch (type) {
    case 'report':
      return { to: '/reports/$id', params: { id } };
    case 'person':
      return { to: '/persons/$id', params: { id } };
    case 'lure':
      return { to: '/lures/$id', params: { id } };
    case 'campaign':
      return { to: '/campaigns/$id', params: { id } };
    case 'case':
      return { to: '/cases/$id', params: { id } };
    case 'release':
      return { to: '/releases/$id', params: { id } };
    case 'import':
      return { to: '/take-in/$id', params: { id } };
    default:
      return null;
  }
};

export type ActKey = keyof (typeof actMessages)['en'];

/** The message key of an act; null for one that this page does not know. */
export const actKey = (act: string): ActKey | null =>
  Object.hasOwn(actMessages.en, act) ? (act as ActKey) : null;
