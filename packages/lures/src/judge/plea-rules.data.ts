import type { Notion } from '../lexicon/concepts.ts';

/**
 * What makes a plea, as a caseworker would list it: notions that stand together (`near`: within that many folded characters), and
 * how strongly they speak, 0 to 1. DANGER is any sign told from inside, GRAVE one of holding, violence, sale or ransom; ASKED is
 * a rescue phrase that is no mere courtesy; OWN that somebody speaks of themselves or their kin, OWN_DANGER and OWN_GRAVE such a
 * sign close by. The strongest rule counts; set by hand and tested, not learned.
 */
export type PleaPart = Notion | 'DANGER' | 'GRAVE' | 'ASKED' | 'OWN_DANGER' | 'OWN_GRAVE' | 'OWN';
export interface PleaRule {
  name: string;
  all: readonly PleaPart[];
  near?: number;
  weight: number;
  /** Hints of the held or their kin, which no ordinary request holds. */
  hint?: true;
  /** Only where nothing says that it is over: danger whose end nobody tells goes on. */
  now?: true;
}

export const PLEA_RULES: readonly PleaRule[] = [
  { name: 'asks-rescue', all: ['ASKED'], weight: 0.65 },
  { name: 'asks-in-danger', all: ['RESCUE', 'GRAVE'], weight: 0.6 },
  { name: 'asks-beside-sign', all: ['RESCUE', 'DANGER'], weight: 0.55 },
  { name: 'asks-in-fear', all: ['RESCUE', 'FEAR'], weight: 0.5 },
  { name: 'asks-to-go-home', all: ['RESCUE', 'WANT_HOME'], weight: 0.5 },
  { name: 'asks-unheard', all: ['RESCUE', 'NO_CALLBACK'], weight: 0.5 },
  { name: 'asks-watched', all: ['RESCUE', 'WATCHED'], weight: 0.55, hint: true },
  { name: 'asks-in-secret', all: ['RESCUE', 'CANNOT_TALK'], weight: 0.55, hint: true },
  { name: 'asks-for-one-not-returned', all: ['RESCUE', 'NOT_RETURNED'], weight: 0.55 },
  { name: 'asks-for-kin', all: ['RESCUE', 'KIN', 'WHISPER'], weight: 0.55 },
  { name: 'asks-after-deceit', all: ['RESCUE', 'PROMISED'], near: 300, weight: 0.5 },
  { name: 'help-home', all: ['HELP', 'WANT_HOME'], near: 60, weight: 0.5 },
  { name: 'help-kin-home', all: ['HELP', 'KIN', 'HOME'], near: 30, weight: 0.5 },
  { name: 'help-in-danger', all: ['HELP', 'GRAVE'], near: 120, weight: 0.45 },
  { name: 'help-in-debt-bond', all: ['HELP', 'DEBT_BOND'], near: 100, weight: 0.45 },
  { name: 'where-in-debt-bond', all: ['WHERE_TO', 'DEBT_BOND'], near: 100, weight: 0.45 },
  { name: 'home-in-fear', all: ['WANT_HOME', 'FEAR'], near: 60, weight: 0.5 },
  { name: 'home-in-danger', all: ['WANT_HOME', 'GRAVE'], near: 120, weight: 0.4 },
  { name: 'home-not-allowed', all: ['WANT_HOME', 'NOT_RETURNED', 'GRAVE'], weight: 0.5 },
  { name: 'home-worn-out', all: ['WANT_HOME', 'ENDURE'], weight: 0.55 },
  { name: 'home-in-debt', all: ['WANT_HOME', 'DEBT', 'FEAR'], weight: 0.5 },
  { name: 'pass-on-danger', all: ['PASS_ON', 'GRAVE'], near: 160, weight: 0.5 },
  { name: 'pass-on-silent', all: ['PASS_ON', 'IF_SILENT'], weight: 0.5, hint: true },
  { name: 'help-embassy', all: ['HELP', 'EMBASSY'], near: 40, weight: 0.3, now: true },
  { name: 'help-unwilling', all: ['HELP', 'UNWILLING'], near: 100, weight: 0.5 },
  { name: 'embassy-unwilling', all: ['EMBASSY', 'UNWILLING'], near: 120, weight: 0.5 },
  { name: 'kin-crying-home', all: ['KIN', 'WHISPER', 'WANT_HOME'], weight: 0.55, hint: true },
  { name: 'kin-home-where', all: ['KIN', 'WANT_HOME', 'WHERE_TO'], weight: 0.5 },
  { name: 'crying-home-where', all: ['WHISPER', 'WANT_HOME', 'WHERE_TO'], weight: 0.5 },
  { name: 'kin-crying-debt', all: ['KIN', 'WHISPER', 'DEBT'], weight: 0.5, hint: true },
  { name: 'kin-debt-not-returned', all: ['DEBT', 'NOT_RETURNED', 'WHERE_TO'], weight: 0.5, hint: true },
  { name: 'fetch-punished', all: ['PICK_UP', 'PUNISH'], near: 120, weight: 0.5 },
  { name: 'escape-in-fear', all: ['ESCAPE', 'FEAR'], near: 80, weight: 0.55, hint: true },
  { name: 'escape-fetch', all: ['ESCAPE', 'PICK_UP'], weight: 0.55, hint: true },
  { name: 'escape-in-danger', all: ['ESCAPE', 'GRAVE'], near: 200, weight: 0.45 },
  { name: 'escape-in-secret', all: ['ESCAPE', 'SECRET'], weight: 0.5, hint: true },
  { name: 'escape-ask', all: ['ESCAPE', 'RESCUE'], weight: 0.55, hint: true },
  { name: 'secret-ask', all: ['SECRET', 'RESCUE'], weight: 0.55, hint: true },
  { name: 'secret-help', all: ['SECRET', 'HELP'], near: 120, weight: 0.5 },
  { name: 'secret-fetch', all: ['SECRET', 'PICK_UP'], weight: 0.5, hint: true },
  { name: 'secret-police', all: ['SECRET', 'TELL_POLICE'], weight: 0.5, hint: true },
  { name: 'authorities-told-of-danger', all: ['TELL_POLICE', 'GRAVE'], near: 60, weight: 0.25 },
  {
    name: 'money-sent-not-returned',
    all: ['SENT_MONEY', 'NOT_RETURNED'],
    near: 160,
    weight: 0.5,
    hint: true,
  },
  { name: 'kin-fetch-where', all: ['KIN', 'PICK_UP', 'WHERE_TO'], weight: 0.5, hint: true },
  { name: 'kin-danger-fetch', all: ['KIN', 'DANGER', 'PICK_UP'], weight: 0.5, hint: true },
  { name: 'kin-danger-where-to', all: ['KIN', 'DANGER', 'WHERE_TO'], near: 200, weight: 0.45 },
  { name: 'worn-out-not-returned', all: ['ENDURE', 'NOT_RETURNED'], near: 160, weight: 0.5 },
  { name: 'fear-not-returned', all: ['NOT_RETURNED', 'FEAR'], near: 120, weight: 0.45 },
  { name: 'unwilling-danger', all: ['UNWILLING', 'GRAVE'], near: 160, weight: 0.4 },
  { name: 'fetch-watched', all: ['PICK_UP', 'WATCHED'], weight: 0.6, hint: true },
  { name: 'fetch-in-secret', all: ['PICK_UP', 'CANNOT_TALK'], weight: 0.6, hint: true },
  { name: 'fetch-in-danger', all: ['PICK_UP', 'GRAVE'], weight: 0.5 },
  { name: 'police-to-place', all: ['PICK_UP', 'TELL_POLICE', 'LOCATION'], weight: 0.55 },
  { name: 'embassy-watched', all: ['TELL_POLICE', 'WATCHED'], weight: 0.55, hint: true },
  { name: 'embassy-in-secret', all: ['TELL_POLICE', 'CANNOT_TALK'], weight: 0.55, hint: true },
  { name: 'embassy-worn-out', all: ['TELL_POLICE', 'ENDURE'], weight: 0.55 },
  { name: 'if-silent-tell', all: ['IF_SILENT', 'TELL_POLICE'], weight: 0.6, hint: true },
  { name: 'if-silent-place', all: ['IF_SILENT', 'LOCATION'], weight: 0.55, hint: true },
  { name: 'if-silent-unwilling', all: ['IF_SILENT', 'UNWILLING'], weight: 0.6, hint: true },
  { name: 'unwilling-tell', all: ['UNWILLING', 'TELL_POLICE'], weight: 0.55, hint: true },
  { name: 'unwilling-place', all: ['UNWILLING', 'LOCATION'], weight: 0.5, hint: true },
  { name: 'read-by-captor', all: ['NO_CALLBACK', 'READ_BY'], weight: 0.55, hint: true },
  { name: 'unheard-worn-out', all: ['NO_CALLBACK', 'ENDURE'], weight: 0.55, hint: true },
  { name: 'unheard-watched', all: ['NO_CALLBACK', 'WATCHED'], weight: 0.55, hint: true },
  { name: 'unheard-in-danger', all: ['NO_CALLBACK', 'GRAVE'], near: 100, weight: 0.3 },
  { name: 'read-wants-out', all: ['READ_BY', 'NOT_RETURNED', 'FEAR'], weight: 0.55, hint: true },
  { name: 'kin-not-returned-where', all: ['KIN', 'NOT_RETURNED', 'WHERE_TO'], weight: 0.6, hint: true },
  { name: 'kin-not-returned-danger', all: ['KIN', 'NOT_RETURNED', 'DANGER'], weight: 0.5 },
  { name: 'kin-danger-where', all: ['KIN', 'GRAVE', 'WHERE_TO'], weight: 0.6, hint: true },
  { name: 'kin-danger-help', all: ['GRAVE', 'HELP', 'KIN'], near: 160, weight: 0.5 },
  { name: 'kin-whisper-where', all: ['KIN', 'WHISPER', 'WHERE_TO'], weight: 0.6, hint: true },
  { name: 'kin-whisper-danger', all: ['KIN', 'WHISPER', 'GRAVE'], weight: 0.5, hint: true },
  { name: 'kin-whisper-police', all: ['KIN', 'WHISPER', 'TELL_POLICE'], weight: 0.55, hint: true },
  { name: 'kin-unheard', all: ['KIN', 'READ_BY', 'FEAR'], weight: 0.5 },
  { name: 'worn-out-in-danger', all: ['ENDURE', 'GRAVE'], weight: 0.4 },
  { name: 'secret-watched', all: ['CANNOT_TALK', 'WATCHED'], weight: 0.5, hint: true },
  { name: 'secret-in-danger', all: ['CANNOT_TALK', 'GRAVE'], weight: 0.4 },
  { name: 'place-before-sale', all: ['LOCATION', 'SOLD'], near: 80, weight: 0.5 },
  { name: 'held-now', all: ['OWN_GRAVE'], weight: 0.45, now: true },
  { name: 'told-now', all: ['OWN_DANGER'], weight: 0.35, now: true },
  { name: 'hinted-now', all: ['OWN'], weight: 0.2, now: true },
  { name: 'courtesy', all: ['RESCUE'], weight: 0.35 },
];

/** What the held and their families hint, each adding to a rule that asks for nothing: strongly, or beside others only. */
export const PLEA_HINTS: Partial<Record<Notion, number>> = {
  WATCHED: 0.15,
  NO_CALLBACK: 0.15,
  CANNOT_TALK: 0.1,
  IF_SILENT: 0.2,
  ESCAPE: 0.15,
  NOT_RETURNED: 0.15,
  UNWILLING: 0.15,
  READ_BY: 0.15,
  SECRET: 0.1,
  RANSOM: 0.15,
  DEBT_BOND: 0.1,
  WHISPER: 0.15,
  WANT_HOME: 0.1,
  FEAR: 0.1,
  THREAT: 0.1,
  ENDURE: 0.1,
  PICK_UP: 0.1,
  PASS_ON: 0.1,
  LOCATION: 0.1,
  KIN: 0.05,
  WHERE_TO: 0.1,
  EMBASSY: 0.1,
  TELL_POLICE: 0.1,
  GUARD: 0.05,
  INJURED: 0.15,
  DEATH: 0.1,
  DEMAND: 0.1,
  MOVED: 0.1,
  PROMISED: 0.05,
  UNPAID: 0.05,
  HELP: 0.05,
};

/** Notions that the rules or hints of pleas name. */
export const PLEA_NOTIONS: ReadonlySet<string> = new Set([
  ...PLEA_RULES.flatMap((rule) => rule.all),
  ...Object.keys(PLEA_HINTS),
]);

/** First persons, as folded. */
export const OWN_WORDS =
  'i|im|ive|we|were|me|us|my|our|saya|sy|sya|aku|aq|gw|gue|kami|kita|kitorang|ako|ko|namin|akin|amin|natin|tayo|kaming|akong|toi|em|con|chau|minh|tui|chung toi|bon em|mera|mere|meri|mujhe|hum|ผม|หนู|ฉัน|เรา|ຂ້ອຍ|ເຮົາ|我|俺|咱|ကျွန်တော်|ကျွန်မ|ကျမ|ကျနော်|ငါ|တို့|ខ្ញុំ|យើង|मैं|हम|मुझे|मेर';

/** That somebody else is told of, in words that are no notion of kin: as folded. */
const ABOUT_KIN =
  'anak|adik|adek|kakak|abang|teman|temen|tmn|kawan|suami|istri|isteri|sepupu|keponakan|ponakan|saudara'.split(
    '|',
  );
const WHOSE = 'saya|sy|sya|aku|ak|gw|gue|kami'.split('|');
export const ABOUT_WORDS = [
  'ini soal|ini tentang|ini mengenai|ini pasal|this is about|our colleague|our friend|our relative|my sibling|my child|my kid|my relative|my colleague|tungkol po ito sa|tungkol po sa|tungkol ito sa|tungkol sa|เพื่อนชื่อ|น้องชื่อ|သူငယ်ချင်း|မိတ်ဆွေ|មិត្តខ្ញុំ|我家孩子|我朋友',
  ...ABOUT_KIN.flatMap((kin) => WHOSE.map((owner) => `${kin} ${owner}`)),
].join('|');

/** What speaks against, and by how much; each counts once. */
export const PLEA_DOUBTS = {
  /** Somebody is home or free, and nobody is said to be still inside. */
  relief: 0.5,
  /** Told of the past. */
  past: 0.15,
  pastWithoutDanger: 0.3,
  fiction: 0.45,
  news: 0.4,
  warning: 0.55,
  lure: 0.5,
  /** An advert's words, and nobody speaks of themselves or their own. */
  advert: 0.3,
  /** Homework, luggage, parcels, tickets: an ordinary request, unless grave signs stand beside it. */
  ordinary: 0.45,
  /** A long text that asks for nothing outright. */
  long: 0.2,
} as const;

/** Now or within a day, as folded. */
export const NOW_WORDS =
  'right now|tonight|tomorrow|today|this morning|hurry|quickly|quick|sekarang|skrg|malam ini|mlm ini|besok|bsk|hari ini|esok|cepat|cpt|segera|ngayon|ngayong gabi|mamaya|bukas|bilisan|dem nay|toi nay|mai|hom nay|nhanh|ngay bay gio|ตอนนี้|คืนนี้|พรุ่งนี้|วันนี้|ด่วน|ດຽວນີ້|ຄືນນີ້|ມື້ອື່ນ|ມື້ນີ້|ດ່ວນ|现在|今晚|明天|今天|马上|အခု|ဒီည|မနက်ဖြန်|ဒီနေ့|အမြန်|ឥឡូវ|យប់នេះ|ស្អែក|ថ្ងៃនេះ|ប្រញាប់';
