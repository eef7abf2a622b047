import { addSeconds } from '../calendar.ts';
import type { Random } from '../random.ts';
import { join, type Marked } from './compose.ts';
import type { Message, Rendered } from './message.ts';

type Entity = { type: string; text: string };

/** Phones become entities of their own, as Telegram does; the pieces joined are the message again. */
function entities(body: Marked): Entity[] {
  const pieces: Entity[] = [];
  let at = 0;
  const phones = body.marks
    .filter(({ field, start }) => field === 'phone' && body.text[start] === '+')
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of phones) {
    if (start < at) continue;
    if (start > at) pieces.push({ type: 'plain', text: body.text.slice(at, start) });
    pieces.push({ type: 'phone', text: body.text.slice(start, end) });
    at = end;
  }
  if (at < body.text.length) pieces.push({ type: 'plain', text: body.text.slice(at) });
  return pieces;
}

const textOf = (pieces: readonly Entity[]): string | (string | Entity)[] =>
  pieces.every(({ type }) => type === 'plain')
    ? pieces.map(({ text }) => text).join('')
    : pieces.map((piece) => (piece.type === 'plain' ? piece.text : piece));

/** The chat as Telegram Desktop exports it (result.json). Times without zone are the exporting machine's, here UTC+7. */
export function telegramJson(random: Random, messages: readonly Message[], partner: string): Rendered {
  const ids = new Map<string, string>();
  const idOf = (sender: string): string => {
    const known = ids.get(sender);
    if (known) return known;
    const made = `user${random.between(5_000_000_000, 7_999_999_999)}`;
    ids.set(sender, made);
    return made;
  };
  let id = random.between(100, 90_000);
  const first = messages[0];
  const service =
    first && random.chance(0.15)
      ? [
          {
            id: id++,
            type: 'service',
            date: addSeconds(first.at, 7 * 3600).slice(0, 19),
            date_unixtime: String(Date.parse(first.at) / 1000),
            actor: first.sender,
            actor_id: idOf(first.sender),
            action: 'phone_call',
            discard_reason: 'missed',
            text: '',
            text_entities: [],
          },
        ]
      : [];
  const written = messages.map((message) => {
    const common = {
      id: id++,
      type: 'message',
      date: addSeconds(message.at, 7 * 3600).slice(0, 19),
      date_unixtime: String(Date.parse(message.at) / 1000),
      from: message.sender,
      from_id: idOf(message.sender),
    };
    if (message.media) {
      return {
        ...common,
        photo: '(File not included. Change data exporting settings to download.)',
        width: 960,
        height: 1280,
        text: '',
        text_entities: [],
      };
    }
    const pieces = entities(message.body);
    return { ...common, text: textOf(pieces), text_entities: pieces };
  });
  const seen = join(
    messages.filter(({ media }) => !media).map(({ body }) => body),
    '\n',
  );
  const whole = {
    name: partner,
    type: 'personal_chat',
    id: Number(idOf(partner).slice(4)),
    messages: [...service, ...written],
  };
  return {
    content: `${JSON.stringify(whole, null, 1)}\n`,
    text: seen.text,
    marks: seen.marks,
    fileName: 'result.json',
  };
}
