import {
  type CaseServices,
  caseState,
  consentLack,
  done,
  formatMessage,
  type Locale,
  type MakeSheet,
  type MessageValues,
  type Outcome,
  type Referral,
  refuse,
  ruleFor,
  type SheetLine,
  vocabularyMessages,
} from '@suar/core';
import { Encrypter } from 'age-encryption';
import type { z } from 'zod';
import { readActions } from '../case/action-store.ts';
import { findCaseRow } from '../case/store.ts';
import { PageWriter } from '../exchange/page-writer.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { sheetMessages } from './messages.ts';
import { findProvider } from './store.ts';

/** What the receiver may still be told: the sheet as it was shown, or only that it holds no longer. */
interface Telling {
  lines: readonly SheetLine[];
  stopped: { why: 'withdrawn' | 'no_consent' | 'recalled'; on: string } | null;
}

const tellingOf = (services: CaseServices, referral: Referral, today: string): Telling => {
  if (referral.status === 'recalled') return { lines: [], stopped: { why: 'recalled', on: referral.since } };
  if (referral.consentId === null) return { lines: referral.sheet, stopped: null };
  const lack = consentLack(services, referral, today);
  if (lack === null) return { lines: referral.sheet, stopped: null };
  const withdrawn = services.consents.find(({ id }) => id === referral.consentId)?.withdrawn;
  return {
    lines: [],
    stopped: withdrawn ? { why: 'withdrawn', on: withdrawn.on } : { why: 'no_consent', on: today },
  };
};

/**
 * The referral as it goes to the organisation: exactly the lines that were shown before it was sent. After the consent was
 * withdrawn, or the referral recalled, it holds that notice and nothing about the person. JSON is sealed in the age format,
 * for the organisation's own key or, where it has given none, by a passphrase.
 */
export const writeReferralSheet = async (
  context: Context,
  caseId: string,
  referralId: string,
  input: z.infer<typeof MakeSheet>,
): Promise<Outcome<{ bytes: Buffer; name: string }>> => {
  const row = await findCaseRow(context, caseId);
  const state = row ? caseState((await readActions(context, [caseId])).get(caseId) ?? []) : null;
  const referral = state?.services.referrals.find(({ id }) => id === referralId);
  if (!row || !state || !referral) return refuse('not_found', 'referral', 'there is no such referral');
  const provider = await findProvider(context, referral.providerId);
  if (!provider) return refuse('not_found', 'referral', 'there is no such organisation');
  if (input.format === 'json' && !provider.recipient && !input.passphrase)
    return refuse('missing', 'passphrase', 'the organisation has given no key: choose a passphrase');
  const today = context.clock().toISOString().slice(0, 10);
  const telling = tellingOf(state.services, referral, today);
  const number = `${row.number}-${state.services.referrals.indexOf(referral) + 1}`;
  await writeLedger(context, {
    act: 'referral.sheet_made',
    subjectType: 'case',
    subjectId: caseId,
    purpose: 'referral',
    count: telling.lines.length,
    detail: { format: input.format, service: referral.service, provider: provider.id },
  });
  const consent = state.services.consents.find(({ id }) => id === referral.consentId);
  const head = {
    number,
    to: provider.name,
    from: context.actor.displayName,
    service: referral.service,
    placeKind: referral.placeKind,
    sent: referral.on,
    consent: consent ? { on: consent.on, version: consent.formVersion } : null,
  };
  const name = `suar-referral-${number}`;
  if (input.format === 'pdf')
    return done({ name: `${name}.pdf`, bytes: await writePdf(head, telling, input.locale) });
  const json = JSON.stringify({
    suar: 'referral/1',
    ...head,
    sheet: Object.fromEntries(telling.lines.map(({ field, value }) => [field, value])),
    stopped: telling.stopped,
  });
  const encrypter = new Encrypter();
  if (provider.recipient) encrypter.addRecipient(provider.recipient);
  else encrypter.setPassphrase(input.passphrase ?? '');
  return done({ name: `${name}.json.age`, bytes: Buffer.from(await encrypter.encrypt(json)) });
};

interface Head {
  number: string;
  to: string;
  from: string;
  service: Referral['service'];
  placeKind: Referral['placeKind'];
  sent: string;
  consent: { on: string; version: string } | null;
}

const writePdf = (head: Head, { lines, stopped }: Telling, locale: Locale): Promise<Buffer> => {
  const t = (key: keyof (typeof sheetMessages)['en'], values?: MessageValues): string =>
    formatMessage(sheetMessages, locale, key, values);
  const words: Record<string, string> = vocabularyMessages[locale];
  const page = new PageWriter(`${t('title')} ${head.number}`, locale);
  page.title(`${t('title')} ${head.number}`);
  page.pair(t('to'), head.to);
  page.pair(t('from'), head.from);
  page.pair(t('sent'), head.sent);
  page.pair(t('service'), words[`service.${head.service}`] ?? head.service);
  if (stopped) {
    page.heading(stopped.why === 'withdrawn' ? t('withdrawn_title') : t('title'));
    page.paragraph(t(stopped.why, { on: stopped.on }));
    return page.finish((at, pages) => t('page', { number: head.number, page: at, pages }));
  }
  if (head.placeKind) page.pair(t('place'), words[`placeKind.${head.placeKind}`] ?? head.placeKind);
  page.heading(t('told'));
  if (lines.length === 0) page.paragraph(t('nothing_told'));
  for (const { field, value } of lines)
    page.pair(words[`sheetField.${field}`] ?? field, wordOf(words, field, value));
  page.paragraph(
    head.consent ? t('consent', { on: head.consent.on, version: head.consent.version }) : t('exception'),
    { quiet: true },
  );
  const rule = ruleFor('referral_answer', null);
  if (rule) page.paragraph(t('answer', { days: rule.amount }), { quiet: true });
  return page.finish((at, pages) => t('page', { number: head.number, page: at, pages }));
};

const wordOf = (words: Record<string, string>, field: SheetLine['field'], value: string): string =>
  field === 'sex' ? (words[`sex.${value}`] ?? value) : value;
