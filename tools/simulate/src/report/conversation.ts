import { addSeconds } from '../calendar.ts';
import { groupNames, officerNames, relatives } from '../data/slang.data.ts';
import { phoneOf } from '../identity.ts';
import type { Random } from '../random.ts';
import { fill, join, type Marked, plain } from '../render/compose.ts';
import { languages } from '../render/languages.ts';
import type { Message } from '../render/message.ts';
import type { Telling } from './sentences.ts';

/** A contact whose name nobody saved stands in the export by number. */
export function unsavedContact(random: Random): string {
  const phone = phoneOf(random, 'ID');
  return `${phone.slice(0, 3)} ${phone.slice(3, 6)}-${phone.slice(6, 10)}-${phone.slice(10)}`;
}

/** Sentences of one message: by comma or line, as people type. */
function bundled(telling: Telling, sentences: readonly Marked[]): Marked[] {
  const { random } = telling;
  const bundles: Marked[] = [];
  for (let at = 0; at < sentences.length; ) {
    const size = random.between(1, 3);
    bundles.push(
      join(
        sentences.slice(at, at + size),
        random.pick(telling.language === 'zh' ? ['，', '\n'] : [', ', '. ', '\n']),
      ),
    );
    at += size;
  }
  return bundles;
}

/**
 * A chat between the one who writes and the desk: greeting, what is told in bundles, the desk's questions between, pictures
 * here and there. The first message stands at `at`, the others follow within hours.
 */
export function conversation(
  telling: Telling,
  at: string,
  sentences: readonly Marked[],
  closing: readonly Marked[],
  withGroup = false,
): { partner: string; messages: Message[]; group: string | null } {
  const { random, language, noise } = telling;
  const phrases = languages[language];
  const partner = random.chance(0.35) ? unsavedContact(random) : random.pick<string>(relatives[language]);
  // In a group a second relative tells on, and the export bears the group's name.
  const group = withGroup
    ? `${random.pick(groupNames[language === 'id' ? 'id' : 'en'])} ${random.between(2, 9)}`
    : null;
  const second =
    group === null ? partner : random.pick<string>(relatives[language].filter((name) => name !== partner));
  const desk = officerNames[language];
  const messages: Message[] = [];
  let now = at;
  const push = (sender: string, body: Marked, media = false) => {
    messages.push({ at: now, sender, body, media });
    // Pauses end early enough that a chat begun in the morning ends the same day.
    const pause = Date.parse(now) - Date.parse(at) < 8 * 3_600_000 && random.chance(0.1);
    now = addSeconds(now, pause ? random.between(600, 6000) : random.between(4, 240));
  };
  push(partner, fill(random.pick(phrases.greet), {}, noise));
  const bundles = [...bundled(telling, sentences), ...bundled(telling, closing)];
  for (const bundle of bundles) {
    if (random.chance(0.22)) push(desk, plain(random.pick(phrases.reply)));
    push(random.chance(0.5) ? partner : second, bundle);
    if (random.chance(0.12)) push(partner, plain(''), true);
  }
  if (random.chance(0.6)) push(desk, plain(random.pick(phrases.reply)));
  if (random.chance(0.5)) push(partner, fill(random.pick(phrases.thanks), {}, noise));
  return { partner, messages, group };
}
