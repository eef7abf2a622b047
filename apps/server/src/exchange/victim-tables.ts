import {
  type CellQuery,
  type CountableCase,
  type CountedDecision,
  type CountedVictim,
  countedVictims,
  countsIn,
  type IcTipTable,
  icTipTable,
  POPULATIONS,
  type Population,
  type PopulationInput,
  type SdgTable,
  sdgTable,
  type VictimTableQuery,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { countSuspects } from '../person/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { eachCountableCase } from './case-exports.ts';
import { enteredPopulations, keepPopulations } from './population-store.ts';

const readVictims = async (context: Context, query: VictimTableQuery): Promise<CountedVictim[]> => {
  const cases: CountableCase[] = [];
  for await (const one of eachCountableCase(context, { outcome: 'victim' })) cases.push(one);
  return countedVictims(cases, query);
};
const told = (context: Context, what: string): Promise<void> =>
  writeLedger(context, {
    act: 'figures.read',
    subjectType: 'figures',
    purpose: 'statistics',
    detail: { what },
  });

/** Detected victims per 100,000 population. Internal: its small numbers are exact; what is published goes through a release. */
export const readSdgTable = async (context: Context, query: VictimTableQuery): Promise<SdgTable> => {
  await told(context, 'sdg-16-2-2');
  return sdgTable(await readVictims(context, query), query, await readPopulations(context));
};

export const readIcTipTable = async (context: Context, query: VictimTableQuery): Promise<IcTipTable> => {
  await told(context, 'ic-tip');
  return icTipTable(await readVictims(context, query), await countSuspects(context), query);
};

/** The decisions that one number counts. */
export const readCountedDecisions = async (
  context: Context,
  cell: z.infer<typeof CellQuery>,
): Promise<CountedDecision[]> => {
  const items = (await readVictims(context, cell))
    .filter((victim) => countsIn(victim, cell))
    .map(({ decision }) => decision)
    .sort((left, right) => left.caseNumber - right.caseNumber);
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: items.length });
  return items;
};

const same = (left: Omit<Population, 'persons' | 'source' | 'verified'>, right: Population): boolean =>
  left.country === right.country &&
  left.year === right.year &&
  left.sex === right.sex &&
  left.age === right.age;

/** Entered figures first: where two speak of the same people, the office's own with its source goes before the shipped one. */
export const readPopulations = async (context: Context): Promise<Population[]> => {
  const entered = await enteredPopulations(context);
  return [...entered, ...POPULATIONS.filter((shipped) => !entered.some((one) => same(one, shipped)))];
};

/** Enters a population figure with its source, in place of what stood for the same people and year. */
export const setPopulation = (
  context: Context,
  input: z.infer<typeof PopulationInput>,
): Promise<Population[]> =>
  inTransaction(context, async (inside) => {
    const others = (await enteredPopulations(inside)).filter((one) => !same(input, one));
    await keepPopulations(inside, [...others, { ...input, verified: true }]);
    await writeLedger(inside, {
      act: 'population.set',
      subjectType: 'figures',
      purpose: 'statistics',
      detail: { country: input.country, year: input.year },
    });
    return readPopulations(inside);
  });
