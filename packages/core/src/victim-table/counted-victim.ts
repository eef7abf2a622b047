import type { CaseExport } from '../htcds/case-export.ts';
import { toHtcds } from '../htcds/to-htcds.ts';
import { ageAtEvents } from '../screening/age.ts';
import { STANDARDS, type StandardOfProof } from '../screening/schema.ts';
import { withTwins } from '../screening/worksheet.ts';
import type { Sex } from '../vocabulary/codes.ts';
import type { CountedDecision, FormOfExploitation, VICTIM_AGES, VictimTableQuery } from './schema.ts';

/** One victim as the tables count them: codes only, and the decision by which they count. */
export type CountedVictim = {
  decision: CountedDecision;
  year: string;
  sex: Sex;
  age: (typeof VICTIM_AGES)[number];
  forms: readonly FormOfExploitation[];
  /** Acts of the definition answered yes, by the treaty's code. */
  acts: readonly string[];
  nationalities: readonly string[];
  /** Where the exploitation was. */
  country: string | null;
  /** The case in the standard's codes. */
  row: Readonly<Record<string, string>>;
};

/** A case as it is exported, with what a count needs beside it. */
export type CountableCase = {
  export: CaseExport;
  caseId: string;
  personId: string;
  birth: { from: string; to: string } | null;
};

const FORM_OF: Readonly<Record<string, FormOfExploitation>> = {
  ForcedLabour: 'forced_labour',
  SexualExploitation: 'sexual_exploitation',
  ChildLabour: 'child_labour',
  ForcedMarriage: 'forced_marriage',
  Servitude: 'servitude',
  ForcedMilitaryByNonStateActors: 'armed_groups',
  OrganRemoval: 'organ_removal',
  ForcedBegging: 'forced_begging',
  ForcedAdoption: 'forced_adoption',
  Surrogacy: 'surrogacy',
  Other: 'other',
};
/** The standard writes forced criminality as "Other" with our mark beside it: then it is that, and not another form too. */
const formsOf = (row: Readonly<Record<string, string>>): FormOfExploitation[] => {
  const named = (row.vic_TypeOfExploitation ?? '').split(';').flatMap((code) => FORM_OF[code] ?? []);
  const forms =
    row.ext_ForcedCriminality === 'true'
      ? [...named.filter((form) => form !== 'other'), 'forced_criminality' as const]
      : named;
  return forms.length > 0 ? [...new Set(forms)] : ['unknown'];
};

const AGE = { under_18: 'child', possibly_under_18: 'unknown', adult: 'adult', unknown: 'unknown' } as const;
const ACT = /^palermo\.act\.(.+)$/;

const victimOf = ({ export: one, caseId, birth }: CountableCase): CountedVictim | null => {
  const { decision } = one;
  if (decision === null || (one.outcome !== 'presumed_victim' && one.outcome !== 'confirmed_victim'))
    return null;
  const row = toHtcds(one);
  return {
    decision: {
      caseId,
      caseNumber: one.caseNumber,
      standard: decision.standard,
      law: decision.law,
      decider: decision.by,
      decidedAt: decision.at,
    },
    year: decision.at.slice(0, 4),
    sex: one.person.sex,
    age: AGE[ageAtEvents(birth, decision.at)],
    forms: formsOf(row),
    acts: [...new Set(one.indicators.flatMap(withTwins).flatMap((id) => ACT.exec(id)?.[1] ?? []))],
    nationalities: (row.prs_Citizenship ?? '').split(';').filter((code) => code !== ''),
    country: one.exploitation?.country ?? null,
    row,
  };
};

const atLeast = (standard: StandardOfProof, wanted: StandardOfProof): boolean =>
  STANDARDS.indexOf(standard) >= STANDARDS.indexOf(wanted);

/**
 * The victims of a question: detected by a decision in force, each person once, by the latest decision about them. A case
 * closed as a duplicate counts nobody.
 */
export const countedVictims = (
  cases: readonly CountableCase[],
  { country, base, standard, from, to }: VictimTableQuery,
): CountedVictim[] => {
  const byPerson = new Map<string, CountedVictim>();
  for (const one of cases) {
    if (one.export.closingReason === 'duplicate') continue;
    const victim = victimOf(one);
    if (!victim || !atLeast(victim.decision.standard, standard)) continue;
    const day = victim.decision.decidedAt.slice(0, 10);
    if ((from && day < from) || (to && day > to)) continue;
    const here = base === 'nationality' ? victim.nationalities.includes(country) : victim.country === country;
    if (!here) continue;
    const before = byPerson.get(one.personId);
    if (!before || before.decision.decidedAt < victim.decision.decidedAt) byPerson.set(one.personId, victim);
  }
  return [...byPerson.values()];
};
