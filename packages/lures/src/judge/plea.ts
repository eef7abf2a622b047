import type { Notion } from '../lexicon/concepts.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import { PLEA_DOUBTS, PLEA_HINTS, PLEA_RULES, type PleaPart, type PleaRule } from './plea-rules.data.ts';
import type { Sign } from './signs.ts';
import { isWithin, type SpokenWords } from './spoken-words.ts';

/** A plea as read in the folded text. */
export interface JudgedPlea {
  urgent: boolean;
  confidence: number;
  spans: { start: number; end: number }[];
  /** Nobody asks for anything: danger is told of, and its end is not. */
  unasked: boolean;
  /** Name of the rule that carried it, '' when none did. */
  rule: string;
}

/** Signs that somebody is held or hurt, and those of them that leave little doubt. */
const DANGER = new Set([
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
  'F17',
]);
const GRAVE = new Set(['F04', 'F05', 'F07', 'F09', 'F10', 'F13', 'F15', 'F16']);

/** "Please help me" asks for anything; the others ask to be fetched. */
const COURTESY =
  /^(?:please|pls|plz|help|hlp|someone|tolong (?:saya|sy|aku|kami|kita|la|dia|adik|anak|jemput)|(?:minta |mohon )?(?:di)?jemput|ambil (?:saya|kami)|datang (?:ambil|amik)|sundu?in|kunin|don (?:em|con|toi)|cho nguoi|fetch|tolongl?|tolongin|tlg|tlong|tulungan|tulng|tulong|giup|patulong|pakitulungan|bring my|bantu dia|ကူညီ|ကယ်ပါဦး|ကယ်ကြပါဦး|ရှာပေး|လာခေါ်|ပြန်ခေါ်|အကူအညီ|ขอความ|ช่วยด้วย|ช่วยที|ช่วยเพื่อน|ช่วยแฟน|ช่วยสามี|ช่วยลูก|ช่วยน้อง|ช่วยพี่|ช่วยตามหา|ช่วยพา|มาช่วย|มารับ|ຊ່ວຍແດ່|ຊ່ວຍພາ|ຊ່ວຍຂ້ອຍ|ຊ່ວຍຕາມຫາ|ຊ່ວຍໝູ່|ມາຊ່ວຍ|ມາຮັບ|ຂໍຄວາມ|帮帮|幫幫|救命|快来|求求|来接我|接我|ជួយផង|ជួយយើង|ជួយខ្ញុំ|សូមជួយខ្ញុំ|សូមជួយរក|សូមជួយយើង|មកយក|អង្វរ|cuu (?:em|e) voi|cuu voi|lam on|मदद|help karo|madad)/;
const RESCUING =
  /home|pulang|jemput (?:kami|mereka|dia)|rescue|escape|uwi|save|get out|get us|get me|keluar|balik|selamat|evakuasi|iligtas|回家|回国|出去|กลับ|พาออก|ออกไป|ออกจาก|ພາກັບ|ອອກໄປ|ပြန်|ထုတ်|ទៅផ្ទះ|ចេញ|ve nuoc|ve nha|ra khoi|thoat/;

interface Marks {
  warning: boolean;
  newsy: boolean;
  luring: boolean;
}

/**
 * Is somebody asking to be rescued, for themselves or for one of theirs, outright or in hints? Warnings, news, stories with a good
 * end and adverts that use the same words are none. A plea is found, never scored for risk.
 */
export function judgePlea(
  text: string,
  mentions: readonly Mention[],
  notions: ReadonlySet<string>,
  signs: readonly Sign[],
  marks: Marks,
  spoken: SpokenWords,
): JudgedPlea {
  const said = signs.filter((sign) => sign.sense !== 'negated' && sign.sense !== 'quoted');
  const asks = said.filter((sign) => sign.code === 'E4');
  const dangers = new Set<string>();
  for (const sign of said) if (DANGER.has(sign.code)) dangers.add(sign.code);
  // "Script" alone may be a play's.
  const graveSigns = said.filter((sign) => GRAVE.has(sign.code) && sign.confidence > 0.6);
  const asked = asks.filter((ask) => {
    const words = text.slice(ask.start, ask.end);
    return !COURTESY.test(words) || RESCUING.test(words);
  });
  const places = new Map<PleaPart, Place[]>();
  for (const mention of mentions)
    if (IN_RULES.has(mention.notion) && mention.notion !== 'RESCUE') put(places, mention.notion, mention);
  for (const ask of asks) put(places, 'RESCUE', ask);
  for (const ask of asked) put(places, 'ASKED', ask);
  for (const sign of graveSigns) put(places, 'GRAVE', sign);
  for (const sign of said) if (DANGER.has(sign.code)) put(places, 'DANGER', sign);
  const own = mentions.filter(({ notion }) => (OWN_NOTIONS as readonly Notion[]).includes(notion));
  for (const sign of said)
    if (DANGER.has(sign.code) && speaksOfOwn(sign, spoken.own, own)) put(places, 'OWN_DANGER', sign);
  for (const sign of places.get('OWN_DANGER') ?? [])
    if (graveSigns.some((grave) => grave === sign)) put(places, 'OWN_GRAVE', sign);
  if (OWN_NOTIONS.some((notion) => notions.has(notion)) || spoken.own.length > 0)
    put(places, 'OWN', ANYWHERE);
  const over = notions.has('RELIEF') || (notions.has('PAST') && !notions.has('STILL'));
  const best = strongest(places, over);
  let score = best?.rule.weight ?? 0;
  if (score > 0) {
    score += Math.min(0.3, dangers.size * 0.1);
    if (best?.rule.now && text.length < HINTED_UP_TO)
      for (const [notion, weight] of HINTS) if (notions.has(notion)) score += weight;
    if (notions.has('NO_CALLBACK') || notions.has('FEAR')) score += 0.05;
    if (notions.has('RELIEF') && !notions.has('STILL')) score -= PLEA_DOUBTS.relief;
    if (notions.has('PAST') && !notions.has('STILL'))
      score -= graveSigns.length > 0 ? PLEA_DOUBTS.past : PLEA_DOUBTS.pastWithoutDanger;
    if (notions.has('FICTION')) score -= PLEA_DOUBTS.fiction;
    if (notions.has('ORDINARY_ASK') && best?.rule.hint !== true && isOrdinary(graveSigns, asked))
      score -= PLEA_DOUBTS.ordinary;
    if (marks.warning) score -= PLEA_DOUBTS.warning;
    if (marks.newsy) score -= PLEA_DOUBTS.news;
    if (marks.luring) score -= PLEA_DOUBTS.lure;
    else if (notions.has('HIRING') && !places.has('OWN')) score -= PLEA_DOUBTS.advert;
    if (asks.length === 0 && text.length > 20_000) score -= PLEA_DOUBTS.long;
  }
  const confidence = Math.round(Math.max(0, Math.min(0.99, score)) * 100) / 100;
  const urgent = confidence >= 0.5;
  const spans = asks.length > 0 ? asks : urgent ? wordsOf(best?.places ?? [], mentions, said) : [];
  return {
    urgent,
    confidence,
    spans: urgent ? spans.map(({ start, end }) => ({ start, end })) : [],
    unasked: urgent && best?.rule.now === true,
    rule: urgent ? (best?.rule.name ?? '') : '',
  };
}

/** The words of a rule's parts; where it has none of its own, the hints and dangers that were counted. */
const wordsOf = (places: Places, mentions: readonly Mention[], said: readonly Sign[]): Places => {
  const own = places.filter((place) => place !== ANYWHERE);
  if (own.length > 0) return own;
  return [
    ...mentions.filter(({ notion }) => HINTED.has(notion)),
    ...said.filter(({ code }) => DANGER.has(code)),
  ].sort((a, b) => a.start - b.start);
};

/** "Cannot get out", said of rain, beside nothing worse and no outright call for rescue. */
const isOrdinary = (grave: readonly Sign[], asked: readonly Sign[]): boolean =>
  grave.every((sign) => sign.code === 'F05' && asked.length === 0);

interface Place {
  start: number;
  end: number;
}
type Places = readonly Place[];

function put(places: Map<PleaPart, Place[]>, part: PleaPart, place: Place): void {
  const known = places.get(part);
  if (known === undefined) places.set(part, [place]);
  else known.push(place);
}
/** Of what is true of the whole text; no words to show. */
const ANYWHERE: Place = { start: 0, end: 0 };

/** Somebody speaks of themselves or of their kin within a sentence of the sign. */
const speaksOfOwn = (sign: Place, words: Places, kin: Places): boolean =>
  isWithin(words, sign.start - ASIDE, sign.end + ASIDE) ||
  kin.some(({ start, end }) => start < sign.end + ASIDE && end > sign.start - ASIDE);
const ASIDE = 100;
/** Where pronouns are dropped, these say that somebody speaks of themselves or their own. */
const OWN_NOTIONS = ['KIN', 'WHERE_TO', 'WANT_HOME', 'ENDURE', 'FEAR'] as const;
/** Hints of one message belong together; in a longer text they are anybody's. */
const HINTED_UP_TO = 1500;
const HINTS = Object.entries(PLEA_HINTS);
const HINTED: ReadonlySet<string> = new Set(Object.keys(PLEA_HINTS));

/** Rules from the weightiest down, and what they are made of. */
const BY_WEIGHT = [...PLEA_RULES].sort((a, b) => b.weight - a.weight);
const IN_RULES: ReadonlySet<string> = new Set(PLEA_RULES.flatMap((rule) => rule.all));

/** The weightiest rule whose parts are all there and near enough, with a place of each. */
function strongest(
  places: ReadonlyMap<PleaPart, Places>,
  over: boolean,
): { rule: PleaRule; places: Places } | undefined {
  if (places.size === 0) return undefined;
  for (const rule of BY_WEIGHT) {
    if ((rule.now && over) || !rule.all.every((part) => places.has(part))) continue;
    const chosen = together(
      rule.all.map((part) => places.get(part)!),
      rule.near ?? REACH,
    );
    if (chosen !== undefined) return { rule, places: chosen };
  }
  return undefined;
}

/** Chats part what belongs together by stamps and replies; beyond this many characters nothing does. */
const REACH = 700;

/** One place of each part, each within reach of the one before; undefined when there are none. */
function together(parts: readonly Places[], within: number): Places | undefined {
  for (const first of parts[0]!) {
    const chosen = [first];
    for (const places of parts.slice(1)) {
      const place = closest(places, first.start);
      if (Math.max(place.start - first.end, first.start - place.end) > within) break;
      chosen.push(place);
    }
    if (chosen.length === parts.length) return chosen;
  }
  return undefined;
}

const closest = (places: Places, to: number): Places[number] => {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < to) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  return before !== undefined && to - before.end < places[low]!.start - to ? before : places[low]!;
};
