import { randomUUID } from 'node:crypto';
import type { CaseActionInput, PlaceKind, Provider, Role } from '@suar/core';
import { actOnCase } from '../case/act-on-case.ts';
import { versionsOf } from '../case/store.ts';
import { readIncident } from '../incident/read-incidents.ts';
import { addCount, addFact } from '../incident/tell-of-incident.ts';
import type { Context, Services } from '../platform/context.ts';
import { manageProvider } from '../service/manage-provider.ts';
import { previewReferral } from '../service/preview-referral.ts';
import { actingAs, settled } from './officers.ts';

const FACTS = [
  ['compound_name', 'Kompleks Teratai Hitam, gedung C (rekaan)', 'Kedutaan (rekaan)'],
  ['employer', 'Bintang Fajar Digital (rekaan)', 'Kedutaan (rekaan)'],
  [
    'conditions',
    'Pintu dikunci dari luar, paspor diambil, 15 jam kerja sehari',
    'Kepolisian setempat (rekaan)',
  ],
  ['recruitment', 'Lowongan admin lewat Telegram, terbang lewat Kuala Lumpur', 'Kesaksian pertama (rekaan)'],
  ['raided_by', 'Kepolisian provinsi', 'Kepolisian setempat (rekaan)'],
] as const;
const COUNTS = [
  ['present', 45, 'Kepolisian setempat (rekaan)'],
  ['present', 43, 'Kedutaan (rekaan)'],
  ['without_passport', 8, 'Kedutaan (rekaan)'],
] as const;
const place = (kind: PlaceKind, places: number, takenElsewhere = 0) => ({ kind, places, takenElsewhere });

/** What is shared in the first incident, three organisations, and one person referred to a shelter: by the same doors as real work. */
export const fillServices = async (
  services: Services,
  organisationId: string,
  officers: readonly { accountId: string; role: Role }[],
  incidentId: string | undefined,
): Promise<void> => {
  const supervisor = actingAs(services, organisationId, officers)('supervisor');
  const today = services.clock().toISOString().slice(0, 10);
  const shelter = await makeProvider(
    supervisor,
    'Rumah Aman Kenanga (rekaan)',
    ['shelter', 'psychosocial'],
    [place('women', 12, 9), place('children', 4, 4), place('families', 2)],
  );
  await makeProvider(
    supervisor,
    'Wisma Transit Anggrek (rekaan)',
    ['shelter', 'travel'],
    [place('men', 20, 6), place('women', 10, 10), place('wheelchair', 1)],
  );
  await makeProvider(supervisor, 'Klinik Sahabat (rekaan)', ['medical', 'psychosocial'], []);
  if (!incidentId) return;
  for (const [field, text, source] of FACTS)
    settled(await addFact(supervisor, incidentId, { field, text, source, on: null }));
  for (const [what, number, source] of COUNTS)
    settled(await addCount(supervisor, incidentId, { what, number, source, on: today }));
  const { members } = settled(await readIncident(supervisor, incidentId));
  const woman = members.find(({ caseId, sex, status }) => caseId && sex === 'female' && status !== 'closed');
  if (woman?.caseId) await referToShelter(supervisor, woman.caseId, shelter, today);
};

const makeProvider = async (
  context: Context,
  name: string,
  offered: Provider['services'],
  places: ReturnType<typeof place>[],
): Promise<Provider> =>
  settled(
    await manageProvider(context, null, {
      name,
      country: 'KH',
      place: 'Phnom Penh',
      services: offered,
      contact: '',
      note: '',
      recipient: null,
      active: true,
      places,
    }),
  );

/** A consent, the need and a referral that waits for its answer; left out where the invented person does not fit. */
const referToShelter = async (
  context: Context,
  caseId: string,
  shelter: Provider,
  today: string,
): Promise<void> => {
  const act = async (action: CaseActionInput): Promise<void> => {
    const version = (await versionsOf(context, [caseId])).get(caseId) ?? 1;
    settled(await actOnCase(context, caseId, { action, version }));
  };
  const [consentId, needId] = [randomUUID(), randomUUID()];
  await act({
    kind: 'consent_given',
    consentId,
    formVersion: 'P-1 (rekaan)',
    language: 'id',
    by: 'representative',
    giver: 'Kuasa (rekaan)',
    given: 'written',
    interpreter: 'not_needed',
    on: today,
    until: null,
    scopes: [{ providerId: shelter.id, services: ['shelter'], classes: ['identity', 'demography', 'needs'] }],
    text: '',
  });
  await act({
    kind: 'need_recorded',
    needId,
    service: 'shelter',
    wish: 'wanted',
    text: 'Tempat tinggal aman sampai surat perjalanan terbit',
  });
  const asked = {
    providerId: shelter.id,
    service: 'shelter',
    needId,
    placeKind: 'women',
    consentId,
    exception: '',
  } as const;
  const { leaves, problems } = settled(await previewReferral(context, caseId, asked));
  if (problems.length > 0) return;
  await act({ kind: 'referred', referralId: randomUUID(), ...asked, sheet: leaves, on: today });
};
