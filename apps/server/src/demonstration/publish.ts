import { lastFourQuarters, type Role, USUAL_TABLES } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { planRelease } from '../release/plan-release.ts';
import { publishRelease } from '../release/publish-release.ts';
import { signRelease } from '../release/sign-release.ts';
import { actingAs, settled } from './officers.ts';

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
  const as = actingAs(services, organisationId, officers);
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
