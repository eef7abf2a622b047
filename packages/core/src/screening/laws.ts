import { CONCEPTS } from './data/concepts.data.ts';
import { AU_27 } from './data/laws/au27.data.ts';
import type { LawText } from './data/laws/law-text.ts';
import { MY_670 } from './data/laws/my670.data.ts';
import { PALERMO } from './data/laws/palermo.data.ts';
import { RA_9208 } from './data/laws/ra9208.data.ts';
import { TH_2551 } from './data/laws/th2551.data.ts';
import { UU_21_2007 } from './data/laws/uu21.data.ts';
import { LAWS, type Law } from './types.ts';

/** The laws in the order in which the worksheet names them. */
export const LAW_TEXTS: readonly LawText[] = [PALERMO, UU_21_2007, RA_9208, TH_2551, MY_670, AU_27];

const BY_ID: ReadonlyMap<string, LawText> = new Map(LAW_TEXTS.map((law) => [law.id, law]));

export const getLaw = (id: Law): LawText => {
  const law = BY_ID.get(id);
  if (!law) throw new Error('a law of the list has its text');
  return law;
};
export const isLaw = (id: string): id is Law => (LAWS as readonly string[]).includes(id);

/**
 * The laws that matter to a case: the treaty, then those of the given states (where the person is, whose office it is), and
 * any under which something was answered already. Others are shown on request. Codes are ISO 3166-1 alpha-2.
 */
export const lawsThatMatter = (
  countries: readonly (string | null)[],
  answered: Iterable<string> = [],
): Law[] => {
  const used = new Set([...answered].map((question) => question.split('.')[0]));
  return LAW_TEXTS.filter(
    ({ id, countries: own }) =>
      own.length === 0 || own.some((code) => countries.includes(code)) || used.has(id),
  ).map(({ id }) => id);
};

/** Everything of a law that a lawyer signs, in one fixed form: any change of a word makes another text. */
export const canonicalLaw = (id: Law): string => {
  const law = getLaw(id);
  const concepts = CONCEPTS.filter((concept) => law.questions.some((asked) => asked.concept === concept.id));
  return JSON.stringify([law, concepts]);
};
