/** A template with all its lures, or a lure without a template: what campaigns are made of. */
export interface Unit {
  readonly key: string;
  readonly lureIds: Set<string>;
  /** How many of its lures name each identifier. */
  readonly counts: Map<Identifier, number>;
  group: Group;
}

export interface Identifier {
  readonly kind: string;
  readonly value: string;
  readonly units: Set<Unit>;
  /** Contacts named beside it: each unit hands out the same share, split among its other contacts. */
  readonly company: Map<object, number>;
  /** Sums of the shares and of their squares: whole numbers, so that they do not hang on the order in which lures came. */
  total: number;
  squares: number;
}

/** The units of one campaign. */
export interface Group {
  readonly id: string;
  /** Campaigns are numbered in the order of their birth. */
  readonly age: number;
  readonly units: Set<Unit>;
  /** Lures of all units. */
  size: number;
}

/** Two units lie in one campaign when the weights of what they share add up to this, directly or through others. */
export const MINIMUM_WEIGHT = 0.25;

/** Weak identifiers add up only where they are named by no more units than this. */
export const MAXIMUM_UNITS = 24;

/** A unit of more contacts than this, a template that many use, is itself the company of each. */
export const MAXIMUM_CONTACTS = 16;
const SHARE = 60;
/** The company of a contact that stands alone. */
const NOBODY = {};

export const newIdentifier = (kind: string, value: string): Identifier => ({
  kind,
  value,
  units: new Set(),
  company: new Map(),
  total: 0,
  squares: 0,
});

const isContact = ({ kind }: Identifier): boolean => kind !== 'url';

export const contactsOf = ({ counts }: Unit): number => {
  let contacts = 0;
  for (const identifier of counts.keys()) if (isContact(identifier)) contacts++;
  return contacts;
};

const share = (identifier: Identifier, companion: object, by: number): void => {
  const before = identifier.company.get(companion) ?? 0;
  const after = before + by;
  if (after === 0) identifier.company.delete(companion);
  else identifier.company.set(companion, after);
  identifier.total += by;
  identifier.squares += after * after - before * before;
};

/**
 * Adds (1) or withdraws (-1) what a unit says of the company of its identifiers, as far as they are among these. Links are nobody's
 * contact.
 */
export function tellCompany(unit: Unit, identifiers: Iterable<Identifier>, sign: 1 | -1): void {
  const contacts = [...unit.counts.keys()].filter(isContact);
  for (const identifier of identifiers) {
    if (!unit.counts.has(identifier)) continue;
    const others = contacts.length - (isContact(identifier) ? 1 : 0);
    if (contacts.length > MAXIMUM_CONTACTS) share(identifier, unit, sign * SHARE);
    else if (others === 0) share(identifier, NOBODY, sign * SHARE);
    else
      for (const contact of contacts)
        if (contact !== identifier) share(identifier, contact, sign * Math.floor(SHARE / others));
  }
}

/**
 * How much it says, 0 to 1, that two units name the same identifier:
 *
 *     weight = 1 / max(1, min(units, parties) - 1)
 *     parties = (sum of shares)² / sum of shares²
 *
 * Parties are how many contacts, effectively, stand beside it (inverse Simpson index: Hill, Diversity and evenness, 1973): one for an
 * only contact however often it is used, few for a recruiter's second number, many for an agency's telephone or a bank's
 * hotline that stands beside everybody's own. Sharing weight among those who name a thing, instead of its logarithm
 * (Adamic and Adar, Friends and neighbors on the Web, 2003), is resource allocation (Zhou, Lü and Zhang, Predicting missing
 * links via local information, 2009). At MINIMUM_WEIGHT an identifier joins by itself up to five units or parties.
 */
export function weigh({ units, total, squares }: Identifier): number {
  const parties = squares === 0 ? 1 : (total * total) / squares;
  return 1 / Math.max(1, Math.min(units.size, parties) - 1);
}
