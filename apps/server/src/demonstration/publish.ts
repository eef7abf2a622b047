import { lastFourQuarters, type Outcome, type Role, USUAL_TABLES } from '@suar/core';
import type { Context, Services } from '../platform/context.ts';
import { planRelease } from '../release/plan-release.ts';
import { publishRelease } from '../release/publish-release.ts';
import { signRelease } from '../release/sign-release.ts';

const TITLE = {
  id: 'Kasus yang ditangani, empat triwulan terakhir (rekaan)',
  en: 'Cases handled, the last four quarters (invented)',
};

/** Publishes the invented region's figures by the same two signatures as real ones, so that the public page shows something. */
export const publishDemonstration = async (
  services: Services,
  organisationId: string,
  officers: readonly { accountId: string; role: Role }[],
): Promise<void> => {
  const as = (role: Role): Context => {
    const { accountId } = officers.find((officer) => officer.role === role)!;
    return { ...services, actor: { accountId, role, organisationId, displayName: role } };
  };
  const [analyst, supervisor] = [as('analyst'), as('supervisor')];
  const { id } = settled(
    await planRelease(analyst, {
      ...lastFourQuarters(services.clock()),
      title: TITLE,
      epsilon: 1,
      tables: [...USUAL_TABLES.map((table) => [...table]), []],
    }),
  );
  settled(await signRelease(analyst, id));
  settled(await signRelease(supervisor, id));
  settled(await publishRelease(supervisor, id));
};

const settled = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('; '));
  return outcome.value;
};
