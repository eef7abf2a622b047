import { addDays, instantOf } from '../calendar.ts';
import { handleStems, type OtherText, otherTexts } from '../data/others.data.ts';
import { sites } from '../data/places.data.ts';
import { phoneOf } from '../identity.ts';
import { type Random, randomOf } from '../random.ts';
import { fill, plain } from '../render/compose.ts';
import { email } from '../render/email.ts';
import { literal, type Message, type Rendered } from '../render/message.ts';
import { telegramJson } from '../render/telegram.ts';
import { whatsappAndroid, whatsappIos } from '../render/whatsapp.ts';
import type { Format, InventedReport } from '../types.ts';
import { reportOf } from './build.ts';
import { unsavedContact } from './conversation.ts';
import { placeWords } from './sentences.ts';

const PAY = {
  id: ['15 juta', '12jt', 'USD 1.000', '20 juta'],
  en: ['USD 1,500', '1200 USD'],
  other: ['1500 USD', 'USD 1,200', '2000 USDT'],
};

/** A contact recurs in several adverts of one month, as a recruiter's does. */
function contactOf(seed: string | number, random: Random, on: string): { handle: string; phone: string } {
  return recruiterOf(seed, on.slice(0, 7), random.below(4));
}

/** How one of a month's four recruiters is reached; `month` as 2026-03. */
export function recruiterOf(
  seed: string | number,
  month: string,
  index: number,
): { handle: string; phone: string } {
  const recruiter = randomOf(seed, 'recruiter', month, index);
  return {
    handle: `@${recruiter.pick(handleStems)}_${recruiter.between(10, 9999)}`,
    phone: phoneOf(recruiter, 'ID'),
  };
}

/** A report that is about nobody: a lure that was passed on, a warning, a vacancy, a question to the embassy. */
export function otherReport(seed: string | number, random: Random, until: string): InventedReport {
  const kind = random.weighted<OtherText['kind']>([
    ['lure', 45],
    ['warning', 15],
    ['vacancy', 8],
    ['other', 32],
  ]);
  const { language, text } = random.pick(otherTexts.filter((other) => other.kind === kind));
  const on = addDays(until, -1 - random.below(720));
  const at = instantOf(on, random.between(0, 20 * 3600));
  const pay = random.pick(language === 'id' ? PAY.id : language === 'en' ? PAY.en : PAY.other);
  const place = placeWords(random, language, random.pick(sites).name);
  const body = fill(text, {
    place,
    pay,
    count: String(random.between(2, 9)),
    ...contactOf(seed, random, on),
  });
  const format = random.weighted<Exclude<Format, 'form' | 'csv'>>([
    ['whatsapp-android', 40],
    ['whatsapp-ios', 10],
    ['telegram-json', 15],
    ['text', 20],
    ['eml', 15],
  ]);
  const sender = unsavedContact(random);
  const messages: Message[] = [{ at, sender, body, media: false }];
  if (random.chance(0.4)) messages.unshift({ at, sender, body: plain(''), media: true });
  const rendered = ((): Rendered => {
    switch (format) {
      case 'whatsapp-android':
        return whatsappAndroid(random, language, messages, sender);
      case 'whatsapp-ios':
        return whatsappIos(random, language, messages, sender);
      case 'telegram-json':
        return telegramJson(random, messages, sender);
      case 'eml':
        return email(random, {
          at,
          from: 'Pengirim',
          subject: kind === 'other' ? 'Pertanyaan' : 'Fwd: info',
          body,
        });
      case 'text':
        return literal(body, `${kind}-${on}.txt`);
    }
  })();
  return reportOf({ rendered, kind, at }, format, language, []);
}
