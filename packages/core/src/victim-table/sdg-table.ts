import { STANDARDS } from '../screening/schema.ts';
import { SEXES } from '../vocabulary/codes.ts';
import type { CountedVictim } from './counted-victim.ts';
import {
  ALL,
  FORMS_OF_EXPLOITATION,
  type Population,
  type SdgTable,
  VICTIM_AGES,
  type VictimCell,
  type VictimTableQuery,
} from './schema.ts';

type Where = Pick<VictimCell, 'year' | 'form' | 'sex' | 'age'>;

/** Whether a victim counts in a cell; "all" counts everybody, also those of whom it is unknown. */
export const countsIn = (victim: CountedVictim, { year, form, sex, age }: Where): boolean =>
  (year === ALL || victim.year === year) &&
  (form === ALL || victim.forms.includes(form)) &&
  (sex === ALL || victim.sex === sex) &&
  (age === ALL || victim.age === age);

/** The population figure for a cell: of the same sex and age, of the nearest year, entered ones before shipped ones. */
const populationFor = (
  populations: readonly Population[],
  country: string,
  { year, sex, age }: Where,
): Population | null => {
  if (year === ALL) return null;
  const fitting = populations.filter((one) => one.country === country && one.sex === sex && one.age === age);
  const distance = (one: Population): number => Math.abs(one.year - Number(year));
  return (
    [...fitting].sort(
      (left, right) => distance(left) - distance(right) || Number(right.verified) - Number(left.verified),
    )[0] ?? null
  );
};

const PER = 100_000;

/**
 * SDG indicator 16.2.2: detected victims of trafficking per 100,000 population, by sex, age and form of exploitation, for each
 * year of decision. A victim of two forms counts in both and once in "all". Unknown is a row of its own: it is in no other,
 * and a rate without its population stays empty.
 */
export const sdgTable = (
  victims: readonly CountedVictim[],
  query: VictimTableQuery,
  populations: readonly Population[],
): SdgTable => {
  const years = [...new Set(victims.map(({ year }) => year))].sort();
  const cells: VictimCell[] = [];
  for (const year of years)
    for (const form of [ALL, ...FORMS_OF_EXPLOITATION] as const)
      for (const sex of [ALL, ...SEXES] as const)
        for (const age of [ALL, ...VICTIM_AGES] as const) {
          const where = { year, form, sex, age };
          const count = victims.filter((victim) => countsIn(victim, where)).length;
          if (count === 0) continue;
          const population = populationFor(populations, query.country, where);
          cells.push({
            ...where,
            victims: count,
            rate: population ? (count * PER) / population.persons : null,
            population: population?.persons ?? null,
            populationYear: population?.year ?? null,
            populationSource: population?.source ?? null,
            populationVerified: population?.verified ?? false,
          });
        }
  return {
    query,
    victims: victims.length,
    byStandard: STANDARDS.map((standard) => ({
      standard,
      victims: victims.filter(({ decision }) => decision.standard === standard).length,
    })).filter(({ victims: count }) => count > 0),
    cells,
  };
};
