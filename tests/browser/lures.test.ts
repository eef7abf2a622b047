import { lureVocabulary } from '@suar/core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importMessages, intakeMessages } from '../../apps/web/src/intake/messages.ts';
import { campaignMessages } from '../../apps/web/src/lure/campaign-messages.ts';
import { feedMessages, lureMessages } from '../../apps/web/src/lure/messages.ts';
import { takeSealed } from './leave.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const feed = inIndonesian(feedMessages);
const lure = inIndonesian(lureMessages);
const campaign = inIndonesian(campaignMessages);
const intake = inIndonesian(intakeMessages);
const importing = inIndonesian(importMessages);
const own = inIndonesian(lureVocabulary);

const PLACES = ['Bavet', 'Poipet', 'Sihanoukville', 'Myawaddy', 'Bavet', 'Poipet'];
const advert = (index: number): string =>
  `Loker luar negeri! Penempatan ${PLACES[index]}, CS online kerja chat doang, gaji ${12 + index} juta bersih + bonus tanpa batas. Tiket, visa, makan, mess ditanggung. Tanpa ijazah tanpa pengalaman. Kuota ${2 + index} orang lagi, WA +62 834 5550 1234`;
const CSV = [
  'text,posted at,url',
  ...PLACES.map(
    (_, index) =>
      `"${advert(index)}",2026-0${1 + (index % 3)}-1${index},https://www.facebook.com/contoh/${index}`,
  ),
  ',2026-04-02,https://www.facebook.com/contoh/99',
].join('\n');
const PLEA =
  'Tolong saya, saya disekap di Myawaddy, paspor diambil bos dan saya dipukul. Tidak bisa pulang, tolong selamatkan saya';

let stage: Stage;
let analyst: Page;
/** Every address that any page asked for. */
const asked: string[] = [];
let campaignAddress = '';
let lureAddress = '';
beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  analyst = await newPage(stage, 1280, asked);
  await join(stage, administrator, analyst, 'analyst', 'Dimas');
});
afterAll(() => stage?.close());

/** The feed's own rows; the list of files above has rows as well. */
const rows = () => analyst.getByRole('table', { name: feed('title'), exact: true }).locator('tbody tr');

describe("the lures' room, as an analyst walks it", () => {
  it('imports a list of adverts, refusing the faulty line', async () => {
    await openPage(analyst, `${stage.origin}/lures`);
    await analyst
      .getByRole('button', { name: feed('take_in'), exact: true })
      .first()
      .click();
    await analyst
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'adverts.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
    await analyst.getByRole('link', { name: intake('choose_columns') }).click();
    await analyst.getByRole('button', { name: importing('start_rows', { count: 7 }) }).click();
    await analyst.getByText(importing('refusals_lead')).waitFor();
    await analyst.getByRole('link', { name: importing('see_lures') }).click();
    await analyst.locator('main tbody tr').nth(5).waitFor();
    expect(await analyst.locator('main tbody tr').count()).toBe(6);
  });

  it('passes a pasted plea on to intake and says so', async () => {
    await openPage(analyst, `${stage.origin}/lures`);
    await analyst.keyboard.press('n');
    await analyst.getByLabel(feed('paste_label')).fill(PLEA);
    await analyst.keyboard.press('Control+Enter');
    await analyst.getByText(feed('taken_passed', { count: 1 })).waitFor();
    await analyst.getByRole('link', { name: feed('open_report') }).waitFor();
    await rows().first().getByText(feed('plea')).waitFor();
  });

  it('shows a lure with its evidence, and a judgement that can be undone', async () => {
    await rows().nth(1).click();
    await analyst.waitForURL(/\/lures\/[0-9a-f-]{36}/);
    lureAddress = new URL(analyst.url()).pathname;
    await analyst.locator('mark', { hasText: '+62 834 5550 1234' }).waitFor();
    expect(await analyst.locator('mark[data-group="sign"]').count()).toBeGreaterThan(2);
    await analyst.getByRole('button', { name: lure('confirm') }).click();
    await analyst.getByText(lure('told_confirmed')).waitFor();
    await analyst
      .getByRole('button', { name: lure('undo') })
      .last()
      .click();
    await analyst.getByRole('button', { name: lure('confirm') }).waitFor();
  });

  it('leads to the campaign, with its template, slots, identifiers, weeks and map', async () => {
    await analyst.getByRole('link', { name: lure('campaign_number', { number: 1 }) }).click();
    await analyst.waitForURL(/\/campaigns\/[0-9a-f-]{36}/);
    campaignAddress = new URL(analyst.url()).pathname;
    const template = analyst.locator('section', { has: analyst.locator('#template-title') });
    await template.getByText('CS online kerja chat doang').first().waitFor();
    const slot = template.getByRole('button', { name: campaign('slot', { number: 1 }) }).first();
    await slot.hover();
    await template.locator('[data-lit]').nth(1).waitFor();
    await analyst.getByText('+6283455501234').first().waitFor();
    // The map comes after the rest.
    await analyst.locator('svg circle title').first().waitFor({ state: 'attached' });
    expect(await analyst.locator('svg circle title').allTextContents()).toContain('Poipet: 2');
  });

  it('draws the graph, which opens by its table as well', async () => {
    await openPage(analyst, `${stage.origin}/campaigns?view=graph`);
    const picture = analyst.getByRole('img', { name: /Jejaring dengan 1 titik/ });
    await picture.waitFor();
    await analyst.locator('[data-phase="standing"]').waitFor();
    await analyst
      .getByRole('button', { name: `${campaign('node_open')}: ${campaign('untitled', { number: '1' })}` })
      .click();
    await analyst.getByRole('img', { name: /Jejaring dengan (?:[89]|\d\d) titik/ }).waitFor();
    await analyst.locator('[data-phase="standing"]').waitFor();
    expect(await paintedShare(analyst)).toBeGreaterThan(0.001);
    await analyst.getByRole('cell', { name: '+6283455501234' }).first().waitFor();
  });

  it('hands out a pack, and asks no address that holds a number or words', async () => {
    await openPage(analyst, stage.origin + campaignAddress);
    const take = async (kind: 'pdf' | 'csv', audience: 'platform' | 'police') => {
      await analyst.getByRole('button', { name: campaign('pack'), exact: true }).click();
      const item = analyst.getByRole('menuitem', {
        name: `${campaign(`pack_${kind}`)}, ${own(`audience.${audience}`)}`,
      });
      return (await takeSealed(analyst, item)).bytes;
    };
    const rows = parse(await take('csv', 'platform'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rows.filter(({ row }) => row === 'advert')).toHaveLength(6);
    expect((await take('pdf', 'police')).subarray(0, 5).toString()).toBe('%PDF-');
    for (const address of asked) expect(decodeURIComponent(address)).not.toMatch(/5550|kerja chat|disekap/);
  });

  it('has nothing serious for axe in either language, wide and at 360 px, where nothing runs over', async () => {
    const faults: string[] = [];
    for (const [language, widths] of [
      ['id', [1280, 360]],
      ['en', [360]],
    ] as const)
      for (const width of widths) {
        await analyst.setViewportSize({ width, height: 800 });
        await analyst.evaluate((to) => localStorage.setItem('suar-locale', to), language);
        for (const path of ['/lures', lureAddress, '/campaigns', '/campaigns?view=graph', campaignAddress]) {
          await openPage(analyst, stage.origin + path);
          for (const fault of await faultsOf(analyst)) faults.push(`${path} ${language} ${width}: ${fault}`);
        }
      }
    expect(faults).toEqual([]);
  });
});

/** The share of the picture that is painted in the colours of points: what a screenshot shows, as WebGL keeps no canvas to read. */
const paintedShare = async (page: Page): Promise<number> => {
  const shot = (await page.locator('[role="img"]').first().screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    let painted = 0;
    // Points are darker than the ground and than the lines between them.
    for (let at = 0; at < data.length; at += 4)
      if (data[at]! + data[at + 1]! + data[at + 2]! < 480) painted += 1;
    return painted / (data.length / 4);
  }, shot);
};
