import { randomUUID } from 'node:crypto';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let supervisor: Caller;
let house: any;
let clinic: any;
let identity: string;
const now = new Date('2026-04-20T03:00:00Z');

const makePerson = async (name: string, fields: { field: string; value: string }[]): Promise<string> => {
  const { body } = await officer.call('POST', '/reports/form', {
    text: 'invented plea',
    persons: [{ fields: [{ field: 'name', value: name }, ...fields] }],
  });
  const opened = await officer.call('POST', '/cases', { personIds: [body.subjects[0].personId] });
  return opened.body.items[0].id;
};
const act = async (caseId: string, action: object, by = officer) => {
  const { body } = await by.call('GET', `/cases/${caseId}`);
  return by.call('POST', `/cases/${caseId}/actions`, { action, version: body.version });
};
const consentTo = (providers: { id: string }[], change: object = {}) => ({
  kind: 'consent_given',
  consentId: randomUUID(),
  formVersion: 'C-2',
  language: 'id',
  by: 'person',
  given: 'written',
  interpreter: 'not_needed',
  on: '2026-04-10',
  scopes: providers.map(({ id }) => ({
    providerId: id,
    services: ['shelter', 'medical'],
    classes: ['identity', 'demography'],
  })),
  ...change,
});
const preview = (caseId: string, asked: object, by = officer) =>
  by.call('POST', `/cases/${caseId}/referrals/preview`, asked);
/** Refers exactly what the preview showed. */
const refer = async (
  caseId: string,
  asked: { consentId: string | null; [key: string]: unknown },
  by = officer,
) => {
  const { body } = await preview(caseId, asked, by);
  const referralId = randomUUID();
  const sent = await act(
    caseId,
    { kind: 'referred', referralId, sheet: body.leaves, on: '2026-04-20', ...asked },
    by,
  );
  return { referralId, sent, shown: body };
};
const accept = (caseId: string, referralId: string) =>
  act(caseId, { kind: 'referral_answered', referralId, answer: 'accepted', on: '2026-04-20' });
const FEMALE = [
  { field: 'sex', value: 'female' },
  { field: 'birth_date', value: '1998-05-06' },
  { field: 'passport', value: 'X2000001' },
];

beforeAll(async () => {
  harness = await startHarness(() => now);
  officer = await harness.signIn('caseworker', 'officer');
  supervisor = await harness.signIn('supervisor', 'supervisor');
  identity = await generateIdentity();
  const make = async (name: string, services: string[], places: object[], recipient: string | null = null) =>
    (
      await supervisor.call('POST', '/providers', {
        name,
        country: 'KH',
        place: 'Phnom Penh',
        services,
        contact: 'invented desk',
        recipient,
        places,
      })
    ).body;
  house = await make(
    'Rumah Rekaan',
    ['shelter'],
    [{ kind: 'women', places: 1 }],
    await identityToRecipient(identity),
  );
  clinic = await make(
    'Klinik Contoh',
    ['medical', 'shelter'],
    [{ kind: 'women', places: 2, takenElsewhere: 1 }],
  );
});
afterAll(() => harness?.stop());

describe('the directory', () => {
  it('is kept by supervisors, with the places taken and free', async () => {
    const refused = await officer.call('POST', '/providers', {
      name: 'x',
      country: null,
      services: ['cash'],
    });
    expect(refused.status).toBe(403);
    const { body } = await officer.call('GET', '/providers?service=shelter');
    expect(body.items.map(({ name, places }: any) => [name, places[0].taken, places[0].free])).toEqual([
      ['Rumah Rekaan', 0, 1],
      ['Klinik Contoh', 0, 1],
    ]);
    const beds = await supervisor.call('POST', '/providers', {
      name: 'Kas',
      country: null,
      services: ['cash'],
      places: [{ kind: 'men', places: 3 }],
    });
    expect(beds.body.problems[0].path).toBe('places');
  });
});

describe('a referral', () => {
  it('is impossible without consent and says why, and then tells exactly what was shown', async () => {
    const caseId = await makePerson('Sekar Rekaan', FEMALE);
    const asked = { providerId: house.id, service: 'shelter', placeKind: 'women', consentId: null };
    const without = await refer(caseId, asked);
    expect(without.sent.status).toBe(400);
    expect(without.shown.problems.map(({ path }: any) => path)).toContain('consentId');
    expect(without.shown.leaves).toEqual([]);

    const consent = consentTo([house]);
    expect((await act(caseId, consent)).status).toBe(200);
    const { sent, shown, referralId } = await refer(caseId, { ...asked, consentId: consent.consentId });
    expect(sent.status).toBe(200);
    expect(shown.leaves).toEqual([
      { field: 'name', value: 'Sekar Rekaan' },
      { field: 'sex', value: 'female' },
      { field: 'birth', value: '1998-05-06' },
      { field: 'language', value: 'id' },
    ]);
    const why = Object.fromEntries(shown.keptBack.map(({ field, why: reason }: any) => [field, reason]));
    expect(why).toMatchObject({
      passport: 'not_needed',
      contact: 'not_allowed',
      nationality: 'not_known',
    });
    expect(sent.body.clocks).toEqual([expect.objectContaining({ kind: 'referral_answer', ref: referralId })]);
    // More than was shown, or other words, does not go out.
    const more = await act(caseId, {
      kind: 'referred',
      ...asked,
      consentId: consent.consentId,
      referralId: randomUUID(),
      sheet: [{ field: 'name', value: 'Somebody Else' }],
      on: '2026-04-20',
    });
    expect(more.body.problems.map(({ code }: any) => code)).toEqual(['stale']);
    const rows = await harness.running.connection.pool.query(
      'select (select json_agg(a) from case_action a)::text as all',
    );
    expect(rows.rows[0].all).not.toContain('Sekar');
  });

  it('goes out sealed for the organisation alone; after a withdrawal it says that and nothing more', async () => {
    const caseId = await makePerson('Intan Contoh', FEMALE.slice(0, 2));
    const consent = consentTo([house]);
    await act(caseId, consent);
    const { referralId } = await refer(caseId, {
      providerId: house.id,
      service: 'shelter',
      placeKind: 'women',
      consentId: consent.consentId,
    });
    const sheet = async (): Promise<any> => {
      const response = await harness.app.inject({
        method: 'POST',
        url: `/api/v1/cases/${caseId}/referrals/${referralId}/sheet`,
        headers: officer.headers,
        payload: { format: 'json' },
      });
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      return JSON.parse(await decrypter.decrypt(response.rawPayload, 'text'));
    };
    expect((await sheet()).sheet).toEqual({
      name: 'Intan Contoh',
      sex: 'female',
      birth: '1998-05-06',
      language: 'id',
    });
    await act(caseId, { kind: 'consent_withdrawn', consentId: consent.consentId, on: '2026-04-20' });
    expect(await sheet()).toMatchObject({ sheet: {}, stopped: { why: 'withdrawn', on: '2026-04-20' } });
    const pdf = await officer.call('POST', `/cases/${caseId}/referrals/${referralId}/sheet`, {
      format: 'pdf',
    });
    expect(pdf.raw.slice(0, 5)).toBe('%PDF-');
    const again = await refer(caseId, {
      providerId: house.id,
      service: 'shelter',
      placeKind: 'women',
      consentId: consent.consentId,
    });
    expect(again.sent.body.problems[0].path).toBe('consentId');
    expect((await officer.call('GET', `/cases/${caseId}/file.pdf`)).raw.slice(0, 5)).toBe('%PDF-');
    // Where the organisation has no key, a passphrase seals it.
    await act(caseId, consentTo([clinic]));
    const { body } = await officer.call('GET', `/cases/${caseId}`);
    const second = await refer(caseId, {
      providerId: clinic.id,
      service: 'medical',
      consentId: body.state.services.consents[1].id,
    });
    const path = `/cases/${caseId}/referrals/${second.referralId}/sheet`;
    expect((await officer.call('POST', path, { format: 'json' })).body.problems[0].path).toBe('passphrase');
    expect(
      (await officer.call('POST', path, { format: 'json', passphrase: 'an invented long one' })).status,
    ).toBe(200);
  });

  it('without consent only a supervisor sends, for a child at risk, with the reason', async () => {
    const caseId = await makePerson('Anak Rekaan', [{ field: 'birth_date', value: '2014-05-06' }]);
    const asked = {
      providerId: clinic.id,
      service: 'medical',
      consentId: null,
      exception: 'invented: the guardian is the recruiter',
    };
    const refused = await refer(caseId, asked);
    expect(refused.sent.body.problems[0]).toMatchObject({ code: 'not_allowed' });
    expect(refused.shown.problems.at(-1)).toMatchObject({ code: 'not_allowed', path: 'exception' });
    expect((await refer(caseId, asked, supervisor)).sent.status).toBe(200);
    const adult = await makePerson('Dewasa Rekaan', FEMALE);
    expect((await refer(adult, asked, supervisor)).sent.body.problems[0].path).toBe('exception');
  });
});

describe('places in shelters', () => {
  it('refuse whom they do not fit, say why, and propose where there is one', async () => {
    const caseId = await makePerson('Budi Rekaan', [
      { field: 'sex', value: 'male' },
      { field: 'birth_date', value: '1990-01-01' },
    ]);
    const consent = consentTo([house, clinic]);
    await act(caseId, consent);
    const asked = {
      providerId: house.id,
      service: 'shelter',
      placeKind: 'women',
      consentId: consent.consentId,
    };
    const { shown, sent } = await refer(caseId, asked);
    expect(sent.body.problems[0]).toMatchObject({ code: 'bad_value', message: 'this place is for women' });
    expect(shown.instead).toEqual([]);
    const men = await supervisor.call('PUT', `/providers/${clinic.id}`, {
      name: 'Klinik Contoh',
      country: 'KH',
      services: ['medical', 'shelter'],
      places: [
        { kind: 'women', places: 2, takenElsewhere: 1 },
        { kind: 'men', places: 1 },
      ],
    });
    expect(men.status).toBe(200);
    expect((await preview(caseId, asked)).body.instead).toEqual([
      { providerId: clinic.id, name: 'Klinik Contoh', placeKind: 'men', free: 1 },
    ]);
  });

  it('are never promised twice, however many accept at the same moment', async () => {
    const waiting = await Promise.all(
      ['Satu', 'Dua', 'Tiga', 'Empat'].map(async (name) => {
        const caseId = await makePerson(`${name} Rekaan`, FEMALE.slice(0, 2));
        const consent = consentTo([house]);
        await act(caseId, consent);
        const { referralId, sent } = await refer(caseId, {
          providerId: house.id,
          service: 'shelter',
          placeKind: 'women',
          consentId: consent.consentId,
        });
        expect(sent.status).toBe(200);
        return { caseId, referralId };
      }),
    );
    const answers = await Promise.all(waiting.map(({ caseId, referralId }) => accept(caseId, referralId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const places = async () =>
      (await officer.call('GET', '/providers')).body.items.find(({ id }: any) => id === house.id).places[0];
    expect(await places()).toMatchObject({ taken: 1, free: 0 });
    // Who did not get it is told so beforehand now, and a shelter does not shrink beneath those in it.
    const late = waiting[answers.findIndex(({ status }) => status === 409)]!;
    const { body } = await officer.call('GET', `/cases/${late.caseId}`);
    const told = await preview(late.caseId, {
      providerId: house.id,
      service: 'shelter',
      placeKind: 'women',
      consentId: body.state.services.consents[0].id,
    });
    expect(told.body.problems[0].message).toBe('every place of this kind is taken');
    expect(told.body.instead).toEqual([
      expect.objectContaining({ providerId: clinic.id, placeKind: 'women' }),
    ]);
    const shrunk = await supervisor.call('PUT', `/providers/${house.id}`, {
      name: 'Rumah Rekaan',
      country: 'KH',
      services: ['shelter'],
      places: [],
    });
    expect(shrunk.status).toBe(409);

    // Completed, the place is free for the next; undone, it is held again, and not when somebody has it meanwhile.
    const first = waiting[answers.findIndex(({ status }) => status === 200)]!;
    const completed = await act(first.caseId, {
      kind: 'referral_completed',
      referralId: first.referralId,
      result: 'given',
      on: '2026-04-20',
    });
    expect(await places()).toMatchObject({ taken: 0, free: 1 });
    expect((await accept(late.caseId, late.referralId)).status).toBe(200);
    const back = await act(first.caseId, { kind: 'undone', seq: completed.body.version });
    expect(back.body.problems[0]).toMatchObject({ code: 'conflict', path: 'action.placeKind' });
    expect(await places()).toMatchObject({ taken: 1, free: 0 });
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});
