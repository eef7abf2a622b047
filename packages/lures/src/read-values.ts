import { type CanonicalText, canonicalText } from './canonical/canonical-text.ts';
import { apartFrom } from './find/apart.ts';
import { findCues } from './find/cues.ts';
import { findDates } from './find/dates.ts';
import { findPassports } from './find/documents.ts';
import { findFacts } from './find/facts.ts';
import { findHandles, findLinkedHandles } from './find/handles.ts';
import { findLicences } from './find/licences.ts';
import { findBareLinks, findLinks } from './find/links.ts';
import { findMoney } from './find/money.ts';
import { findNames } from './find/names.ts';
import { findNationalIds } from './find/national-ids.ts';
import { findNumbers } from './find/numbers.ts';
import { outlineOf } from './find/outline.ts';
import { findPlaces } from './find/places.ts';
import { findRoles } from './find/roles.ts';
import { findRolls } from './find/rolls.ts';
import { findWallets } from './find/wallets.ts';
import { weighPay } from './find/weigh-pay.ts';
import type { JudgeContext } from './judge/by-rules.ts';
import { disguisedSpans } from './judge/disguised.ts';
import { detectLanguage } from './language.ts';
import { foldText, type MatchText } from './lexicon/match-text.ts';
import type { Finding, Language, ReadingContext } from './types.ts';

/** The values of a text, in canonical offsets, and what is to be judged. */
export interface ReadValues {
  canonical: CanonicalText;
  match: MatchText;
  language: Language;
  /** Identifiers, dates and numbers: nothing else is read where these stand. */
  taken: Finding[];
  names: Finding[];
  places: Finding[];
  facts: Finding[];
  money: Finding[];
  roles: Finding[];
  context: JudgeContext;
}

/** A language guessed with less confidence than this does not say where a number is dialled. */
const UNSURE = 0.45;

/** Everything that a text names, before it is judged. Pure and linear. */
export function readValues(text: string, context: ReadingContext): ReadValues {
  const canonical = canonicalText(text);
  const words = canonical.text;
  const language = detectLanguage(words);
  const match = foldText(words);
  const cues = findCues(match);
  const outline = outlineOf(words);
  const { digits, longestRun } = outline;
  const rolls = outline.listLines > 0 ? findRolls(words) : [];
  const exact = [...findLinks(words), ...rolls];
  exact.push(
    ...findLinkedHandles(exact),
    ...(longestRun > 25 ? findWallets(words) : []),
    ...findLicences(words, cues),
    ...(outline.longestNumber > 11 || outline.native ? findNationalIds(words, cues, outline) : []),
  );
  exact.push(...findHandles(words, cues, exact));
  if (outline.longestDigits > 5) exact.push(...findPassports(words, language.code, cues, exact));
  const dates = apartFrom(rolls, findDates(words, context.sentAt, outline));
  const { defaultCountry } = context;
  const numbers = findNumbers(
    {
      text: words,
      cues,
      digits,
      languageCode: language.confidence < UNSURE ? 'und' : language.code,
      defaultCountry,
    },
    [...exact, ...dates],
  );
  if (outline.dotted) exact.push(...findBareLinks(words, [...exact, ...numbers]));
  const taken = [...exact, ...dates, ...numbers];
  const places = findPlaces(words, match);
  const names = apartFrom(taken, findNames(words, match, outline));
  const roles = findRoles(match);
  const money = digits > 0 ? apartFrom(taken, findMoney(words, language.code)) : [];
  if (money.length > 0) weighPay(money, places.findings, roles);
  const facts = apartFrom(taken, findFacts(words, outline));
  return {
    canonical,
    match,
    language,
    taken,
    names,
    places: places.findings,
    facts,
    money,
    roles,
    context: {
      language: language.code,
      hotspots: places.hotspots,
      values: [...taken, ...facts, ...money],
      disguised: disguisedSpans(text, canonical),
    },
  };
}
