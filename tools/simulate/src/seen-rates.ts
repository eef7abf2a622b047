import { CHAT_NAMES, LIST_NAMES } from './seen-name.ts';
import type { SeenRates } from './seen-person.ts';

/** Families in chats: much is missing, names are written as spoken. */
export const CHAT_RATES: SeenRates = {
  names: CHAT_NAMES,
  missing: { sex: 1, birth: 0.35, nationality: 0.6, passport: 0.65, phone: 0.55 },
  daySwapped: 0.05,
  januaryFirst: 0.02,
  yearOff: 0.06,
  ageOnly: 0.45,
  misread: 0.06,
  transposed: 0.05,
  withoutCountry: 0.5,
};

/** Offices and NGOs in lists and forms: more is given, and other things go wrong. */
export const LIST_RATES: SeenRates = {
  names: LIST_NAMES,
  missing: { sex: 0.05, birth: 0.1, nationality: 0.05, passport: 0.25, phone: 0.45 },
  daySwapped: 0.06,
  januaryFirst: 0.06,
  yearOff: 0.04,
  ageOnly: 0.08,
  misread: 0.05,
  transposed: 0.04,
  withoutCountry: 0.4,
};
