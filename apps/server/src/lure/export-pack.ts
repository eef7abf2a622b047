import {
  type Campaign,
  done,
  formatMessage,
  identifierText,
  type Locale,
  lureVocabulary,
  type MessageValues,
  type Outcome,
  type PackAudience,
} from '@suar/core';
import { stringify } from 'csv-stringify/sync';
import { PageWriter } from '../exchange/page-writer.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { type CampaignLureRow, luresOfCampaign } from './campaign-store.ts';
import { packMessages } from './pack-messages.ts';
import { readCampaign } from './read-campaigns.ts';
import { organisationName } from './store.ts';

/** Adverts printed whole; the CSV holds all. */
const PRINTED = 60;
const MOST_ROWS = 100_000;
const VALUES = 6;

interface Pack {
  number: number;
  bytes: Buffer;
}

/** Every pack begins the same: it is read under the ledger's eye, for whom it is made. */
const open = async (
  context: Context,
  id: string,
  audience: PackAudience,
  what: string,
): Promise<Outcome<{ campaign: Campaign; lures: CampaignLureRow[] }>> => {
  const campaign = await readCampaign(context, id);
  if (!campaign.ok) return campaign;
  const lures = await luresOfCampaign(context, id, MOST_ROWS);
  await writeLedger(context, {
    act: 'export.made',
    subjectType: 'campaign',
    subjectId: id,
    count: lures.length,
    purpose: audience === 'platform' ? 'takedown' : 'referral',
    detail: { what, audience },
  });
  return done({ campaign: campaign.value, lures });
};

/** Prints a campaign for a platform, the police or another state: what is asked, identifiers, templates, adverts. */
export const exportPackPdf = async (
  context: Context,
  id: string,
  audience: PackAudience,
  locale: Locale,
): Promise<Outcome<Pack>> => {
  const opened = await open(context, id, audience, 'campaign-pack.pdf');
  if (!opened.ok) return opened;
  const { campaign, lures } = opened.value;
  const { sealer } = context;
  const t = (key: keyof (typeof packMessages)['en'], values?: MessageValues): string =>
    formatMessage(packMessages, locale, key, values);
  const word = (key: string): string => (lureVocabulary[locale] as Record<string, string>)[key] ?? key;
  const language = locale === 'id' ? 'id-ID' : 'en-GB';
  const day = (at: string | Date): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));
  const named = (type: 'region' | 'language', codes: readonly string[]): string =>
    codes.map((code) => new Intl.DisplayNames(language, { type }).of(code) ?? code).join(', ') || t('none');
  const title = t('title', { number: String(campaign.number), audience: word(`audience.${audience}`) });

  const page = new PageWriter(title, locale);
  page.title(campaign.title ? `${title} – ${campaign.title}` : title);
  page.paragraph(
    t('printed', {
      date: day(context.clock()),
      by: context.actor.displayName,
      organisation: await organisationName(context, context.actor.organisationId),
    }),
    { quiet: true },
  );
  page.paragraph(t(`ask_${audience}`));
  page.paragraph(t('caution'), { quiet: true });

  page.heading(t('summary'));
  page.pair(t('lures'), String(campaign.lures));
  page.pair(t('seen'), t('span', { from: day(campaign.firstSeen), to: day(campaign.lastSeen) }));
  page.pair(t('languages'), named('language', campaign.languages));
  page.pair(t('countries'), named('region', campaign.countries));
  page.pair(t('places'), campaign.places.map(({ name }) => name).join(', ') || t('none'));
  page.pair(t('platforms'), campaign.platforms.map((platform) => word(`platform.${platform}`)).join(', '));
  // A platform gets no hint of who else named its users.
  if (audience !== 'platform')
    page.pair(
      t('linked'),
      t('linked_value', {
        reports: campaign.namedBy.reports.length,
        persons: campaign.namedBy.persons.length,
      }),
    );

  page.heading(t('identifiers'));
  page.paragraph(t('identifiers_lead'), { quiet: true });
  for (const { kind, value, lures: count, hub } of campaign.identifierList)
    page.pair(
      word(`identifier.${kind}`),
      `${identifierText({ kind, value })} – ${t('identifier_line', { lures: count })}${hub ? ` (${t('hub')})` : ''}`,
    );

  for (const template of campaign.templates) {
    page.heading(t('template', { lures: template.lures }));
    page.paragraph(t('template_lead'), { quiet: true });
    page.quote(
      template.parts.map((part) => (part.slot === null ? part.text : ` [${part.slot + 1}] `)).join(''),
    );
    for (const { slot, values, distinct } of template.slots)
      if (values.length > 0)
        page.pair(
          `[${slot + 1}]`,
          values
            .slice(0, VALUES)
            .map(({ text }) => text)
            .join(' · ') + (distinct > VALUES ? ` … (${distinct})` : ''),
        );
  }

  page.heading(t('adverts'));
  if (lures.length > PRINTED) page.paragraph(t('cut', { count: PRINTED }), { quiet: true });
  for (const lure of lures.slice(0, PRINTED)) {
    page.pair(
      t('advert', { number: String(lure.number), date: day(lure.seen_at) }),
      `${word(`platform.${lure.platform}`)}, ${t('advert_times', { times: lure.times_seen })}`,
    );
    const source = publicSource(lure, sealer);
    if (source) page.pair(t('source'), source);
    page.quote(sealer.open('lure.text', lure.id, lure.text));
  }
  return done({
    number: campaign.number,
    bytes: await page.finish((at, pages) => t('page', { page: at, pages })),
  });
};

/** The same as a table: one row an identifier, then one row an advert. */
export const exportPackCsv = async (
  context: Context,
  id: string,
  audience: PackAudience,
): Promise<Outcome<Pack>> => {
  const opened = await open(context, id, audience, 'campaign-pack.csv');
  if (!opened.ok) return opened;
  const { campaign, lures } = opened.value;
  const { sealer } = context;
  const rows = [
    ...campaign.identifierList.map((identifier) => ({
      row: 'identifier',
      kind: identifier.kind,
      // E.164 goes without its plus; a spreadsheet would take it for a formula.
      value: identifier.value.replace(/^\+(?=\d+$)/, ''),
      adverts: identifier.lures,
      hub: identifier.hub ? 'yes' : 'no',
    })),
    ...lures.map((lure) => ({
      row: 'advert',
      number: lure.number,
      kind: lure.kind,
      platform: lure.platform,
      language: lure.language,
      country: lure.country,
      first_seen: lure.seen_at.toISOString(),
      last_seen: lure.last_seen_at.toISOString(),
      times_seen: lure.times_seen,
      seen_at_address: publicSource(lure, sealer),
      value: sealer.open('lure.text', lure.id, lure.text),
    })),
  ];
  const columns = [
    'row',
    'kind',
    'value',
    'adverts',
    'hub',
    'number',
    'platform',
    'language',
    'country',
    'first_seen',
    'last_seen',
    'times_seen',
    'seen_at_address',
  ];
  const text = stringify(rows, { header: true, columns, escape_formulas: true, bom: true });
  return done({ number: campaign.number, bytes: Buffer.from(text) });
};

/** Where an advert was seen; that a report holds it stays inside. */
const publicSource = (lure: CampaignLureRow, sealer: Context['sealer']): string | null =>
  lure.source === null || lure.platform === 'report'
    ? null
    : sealer.open('lure.source', lure.id, lure.source);
