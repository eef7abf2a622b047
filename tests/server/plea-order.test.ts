import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
});
afterAll(() => harness.stop());

const take = async (text: string): Promise<string> =>
  (await officer.call('POST', '/reports/paste', { text })).body.id;
const listed = async (): Promise<string[]> =>
  (await officer.call('GET', '/reports')).body.items.map(({ id }: { id: string }) => id);

it('lists unread pleas by danger and by who writes, and says why', async () => {
  const hurt = await take('tolong selamatkan kami, kami disekap dan disetrum tiap hari');
  const kin = await take('Anak saya disekap di sana, dia disetrum, tolong selamatkan anak saya');
  const held = await take('tolong kami pak, pasport diambil bos, tidak bisa pulang');
  const ordinary = await take('Selamat pagi, bagaimana cara memperpanjang paspor?');
  expect(await listed()).toEqual([hurt, kin, held, ordinary]);
  const { items } = (await officer.call('GET', '/reports')).body;
  expect(items.map(({ plea }: { plea: unknown }) => plea)).toEqual([
    { by: 'self', pressing: true },
    { by: 'relative', pressing: true },
    { by: 'self', pressing: false },
    null,
  ]);

  const first = (await officer.call('GET', '/reports?limit=1')).body;
  const second = (await officer.call('GET', `/reports?limit=1&cursor=${first.next}`)).body;
  expect([first.items[0].id, second.items[0].id]).toEqual([hurt, kin]);
});

it('puts what an officer marks above pleas that nothing presses', async () => {
  const [, , held, ordinary] = await listed();
  await officer.call('PATCH', `/reports/${ordinary}`, { urgent: true });
  const order = await listed();
  expect(order.indexOf(ordinary!)).toBeLessThan(order.indexOf(held!));
});
