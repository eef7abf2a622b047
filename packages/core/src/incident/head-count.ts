import type { RepatriationStage } from '../repatriation/schema.ts';
import type { CountKind } from './schema.ts';

/** What is known of one person that heads are counted by. */
export type Head = {
  stage: RepatriationStage | null;
  /** A passport is told of, or a travel letter was issued. */
  hasDocument: boolean;
  /** An alleged offence for which the person is held, or a running limit of detention. */
  detained: boolean;
};

/** As what a person counts: everybody was there; one who is home is no longer missing papers. */
export const countedAs = ({ stage, hasDocument, detained }: Head): CountKind[] => {
  const home = stage === 'home';
  return [
    'present',
    ...(home ? (['home'] as const) : []),
    ...(!home && !hasDocument ? (['without_passport'] as const) : []),
    ...(!home && detained ? (['detained'] as const) : []),
  ];
};

/** How many each number comes to among these heads. */
export const countHeads = (heads: readonly (readonly CountKind[])[]): Record<CountKind, number> => {
  const counted: Record<CountKind, number> = { present: 0, home: 0, without_passport: 0, detained: 0 };
  for (const head of heads) for (const kind of head) counted[kind] += 1;
  return counted;
};
