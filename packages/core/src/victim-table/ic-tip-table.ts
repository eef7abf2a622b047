import type { CountedVictim } from './counted-victim.ts';
import type { IcTipLine, IcTipTable, VictimTableQuery } from './schema.ts';

/** Persons alleged to have exploited, as far as reports tell of them. */
export type CountedSuspect = { sex: string; nationality: string | null; count: number };

type Variable = {
  unit: IcTipLine['unit'];
  variable: string;
  codesOf: (victim: CountedVictim) => readonly string[];
};
const column =
  (name: string) =>
  ({ row }: CountedVictim): string[] =>
    (row[name] ?? '').split(';').filter((code) => code !== '');

/**
 * The dimensions of the classification as we reconstructed them from its descriptions; the tables of IC-TIP itself were not
 * read, and no conformance is claimed. Codes are HTCDS's where it has the field, ISO's for countries, else ours.
 */
const VARIABLES: readonly Variable[] = [
  { unit: 'event', variable: 'act', codesOf: ({ acts }) => acts },
  { unit: 'event', variable: 'means', codesOf: column('vic_MethodsOfControl') },
  {
    unit: 'event',
    variable: 'form_of_exploitation',
    codesOf: ({ forms }) => forms.filter((form) => form !== 'unknown'),
  },
  { unit: 'event', variable: 'sector', codesOf: column('vic_ForcedLabourIndustry') },
  {
    unit: 'event',
    variable: 'country_of_exploitation',
    codesOf: ({ country }) => (country ? [country] : []),
  },
  { unit: 'event', variable: 'recruitment_method', codesOf: column('vic_MethodOfRecruitment') },
  { unit: 'event', variable: 'recruitment_platform', codesOf: column('vic_RecruitmentWebsitesAndApps') },
  { unit: 'victim', variable: 'sex', codesOf: ({ sex }) => (sex === 'unknown' ? [] : [sex]) },
  { unit: 'victim', variable: 'age_at_detection', codesOf: ({ age }) => (age === 'unknown' ? [] : [age]) },
  { unit: 'victim', variable: 'citizenship', codesOf: ({ nationalities }) => nationalities },
  { unit: 'victim', variable: 'status', codesOf: column('vic_TraffickingStatus') },
  { unit: 'victim', variable: 'standard_of_proof', codesOf: ({ decision }) => [decision.standard] },
  { unit: 'victim', variable: 'relation_to_trafficker', codesOf: column('vic_RelationshipToTrafficker') },
  { unit: 'victim', variable: 'kind_of_support', codesOf: column('spl_Type') },
  {
    unit: 'reporting_entity',
    variable: 'deciding_organisation',
    codesOf: column('vic_TraffickingStatusDecisionMakingOrg'),
  },
  { unit: 'reporting_entity', variable: 'country', codesOf: column('org_ShippingCountry') },
  { unit: 'reporting_entity', variable: 'year_of_decision', codesOf: ({ year }) => [year] },
];

/** Counts of codes, the largest first; nothing known is a line of its own and in no denominator. */
const linesOf = (
  unit: IcTipLine['unit'],
  variable: string,
  all: readonly { codes: readonly string[]; count: number }[],
): IcTipLine[] => {
  const counts = new Map<string, number>();
  let known = 0;
  let unknown = 0;
  for (const { codes, count } of all) {
    if (codes.length === 0) unknown += count;
    else known += count;
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [
    ...[...counts]
      .sort(([left, many], [right, few]) => few - many || (left < right ? -1 : 1))
      .map(([code, count]) => ({ unit, variable, code, count, of: known })),
    ...(unknown > 0 ? [{ unit, variable, code: 'unknown', count: unknown, of: null }] : []),
  ];
};

/** Victims and those alleged to have exploited them, in the style of IC-TIP (its predecessor's descriptions), by unit and variable. */
export const icTipTable = (
  victims: readonly CountedVictim[],
  suspects: readonly CountedSuspect[],
  query: VictimTableQuery,
): IcTipTable => ({
  query,
  victims: victims.length,
  lines: [
    ...VARIABLES.flatMap(({ unit, variable, codesOf }) =>
      linesOf(
        unit,
        variable,
        victims.map((victim) => ({ codes: codesOf(victim), count: 1 })),
      ),
    ),
    ...linesOf(
      'perpetrator',
      'sex',
      suspects.map(({ sex, count }) => ({ codes: sex === 'unknown' ? [] : [sex], count })),
    ),
    ...linesOf(
      'perpetrator',
      'citizenship',
      suspects.map(({ nationality, count }) => ({ codes: nationality ? [nationality] : [], count })),
    ),
  ],
});
