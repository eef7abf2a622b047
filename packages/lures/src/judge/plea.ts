import type { Mention } from '../lexicon/lexicon.ts';
import type { Sign } from './signs.ts';

/** A plea as read in the folded text. */
export interface JudgedPlea {
  urgent: boolean;
  confidence: number;
  spans: { start: number; end: number }[];
}

/** Signs that somebody is held or hurt. */
const DANGER = new Set([
  'F04',
  'F05',
  'F07',
  'F09',
  'F10',
  'F13',
  'F15',
  'F16',
  'F06',
  'F11',
  'F08',
  'F12',
  'F17',
  'F03',
  'F02',
  'F14',
]);
const near = (mentions: readonly Mention[], first: string, second: string, within: number): boolean =>
  mentions.some((mention, index) => {
    if (mention.notion !== first && mention.notion !== second) return false;
    const wanted = mention.notion === first ? second : first;
    for (let at = index + 1; at < mentions.length && mentions[at]!.start - mention.end <= within; at++)
      if (mentions[at]!.notion === wanted) return true;
    return false;
  });

/** "Please help me" asks for anything; the others ask to be fetched. */
const COURTESY =
  /^(?:please|pls|plz|help|tolong (?:saya|sy|aku|kami|kita)|tolongin|tlg|tlong|tulungan|tulong|giup|patulong|pakitulungan|bring my|ကူညီ|ขอความ|帮帮|幫幫)/;

interface Marks {
  warning: boolean;
  newsy: boolean;
  luring: boolean;
}

/**
 * Is somebody asking to be rescued, for themselves or for one of theirs? A rescue phrase, or a call for help beside signs of
 * danger. Warnings, news and adverts that use the same words are none. The weights are set by hand and tested, not learned.
 */
export function judgePlea(
  text: string,
  mentions: readonly Mention[],
  signs: readonly Sign[],
  marks: Marks,
): JudgedPlea {
  const asks = signs.filter(
    (sign) => sign.code === 'E4' && sign.sense !== 'negated' && sign.sense !== 'quoted',
  );
  const dangers = new Set(
    signs
      .filter((sign) => DANGER.has(sign.code) && sign.sense !== 'negated' && sign.sense !== 'quoted')
      .map((sign) => sign.code),
  );
  const has = (notion: string): boolean => mentions.some((mention) => mention.notion === notion);
  const rescues = asks.filter(
    (ask) =>
      !COURTESY.test(text.slice(ask.start, ask.end)) ||
      /home|pulang|rescue|escape|uwi|save|get out|get us|get me|keluar|帮帮我们/.test(
        text.slice(ask.start, ask.end),
      ),
  );
  let score = 0;
  if (rescues.length > 0) score += 0.65;
  else if (asks.length > 0)
    score += dangers.size > 0 ? 0.55 : has('FEAR') || has('WANT_HOME') || has('NO_CALLBACK') ? 0.5 : 0.35;
  else if (near(mentions, 'HELP', 'WANT_HOME', 60)) score += 0.55;
  else if (has('HELP') && (has('WANT_HOME') || has('FEAR')) && dangers.size > 0) score += 0.55;
  else if (near(mentions, 'WANT_HOME', 'FEAR', 60)) score += 0.5;
  else if (has('HELP') && dangers.size >= 2) score += 0.3;
  else if (has('WANT_HOME') && dangers.size > 0 && has('FEAR')) score += 0.4;
  else if (has('WANT_HOME') && dangers.size > 0) score += 0.35;
  if (score > 0) score += Math.min(0.3, dangers.size * 0.1);
  if (score > 0 && (has('NO_CALLBACK') || has('FEAR'))) score += 0.05;
  // Without any sign of danger a courtesy to an office stays one; beside danger it does not hide the plea.
  if (has('ORDINARY_ASK') && dangers.size === 0) score -= 0.4;
  if (marks.warning) score -= 0.55;
  if (marks.newsy) score -= 0.4;
  if (marks.luring) score -= 0.5;
  if (asks.length === 0 && text.length > 20_000) score -= 0.2;
  const confidence = Math.round(Math.max(0, Math.min(0.99, score)) * 100) / 100;
  const urgent = confidence >= 0.5;
  const spans =
    asks.length > 0
      ? asks
      : mentions.filter((mention) => mention.notion === 'HELP' || mention.notion === 'WANT_HOME');
  return { urgent, confidence, spans: urgent ? spans.map(({ start, end }) => ({ start, end })) : [] };
}
