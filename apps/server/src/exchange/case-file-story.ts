import {
  formatMessage,
  type MessageValues,
  type PersonAge,
  type Relations,
  relationKindMessages,
  type Story,
  type StoryEvent,
  storyKindMessages,
} from '@suar/core';
import type { Printer } from './case-file-screening.ts';
import { storyFileMessages } from './story-messages.ts';

const say = (
  { locale }: Printer,
  key: keyof (typeof storyFileMessages)['en'],
  values?: MessageValues,
): string => formatMessage(storyFileMessages, locale, key, values);
const told = (
  { locale }: Printer,
  key: keyof (typeof storyKindMessages)['en'],
  values?: MessageValues,
): string => formatMessage(storyKindMessages, locale, key, values);

/** The age as an interval, with what makes it doubtful. */
export const printAge = (printer: Printer, age: PersonAge | null): void => {
  if (age === null) return;
  const values = { ...age, on: printer.instant(age.on) };
  const sentences = [
    say(printer, age.least === age.most ? 'age_exact' : 'age_value', values as unknown as MessageValues),
    ...(age.agrees ? [] : [say(printer, 'age_disagrees')]),
    ...(age.perhapsChild ? [say(printer, 'perhaps_child')] : []),
  ];
  printer.page.pair(say(printer, 'age'), sentences.join(' '));
};

/** A clock's own time, without moving it to another zone. */
const clock = (local: string): string => local.slice(0, 16).replace('T', ' ');

const whenOf = (printer: Printer, event: StoryEvent): string => {
  if (event.precision === 'instant') return event.messageAt ? clock(event.messageAt) : '';
  if (event.from === null || event.to === null) return told(printer, 'unknown_day');
  return event.from === event.to
    ? printer.instant(event.from)
    : told(printer, 'week', { from: printer.instant(event.from), to: printer.instant(event.to) });
};

const sourceOf = (printer: Printer, event: StoryEvent): string => {
  const when = event.messageAt ? clock(event.messageAt) : event.toldAt ? printer.instant(event.toldAt) : '';
  const teller = event.sender
    ? told(printer, 'told_by', { sender: event.sender, when })
    : told(printer, 'told', { when });
  const report =
    event.reportNumber === null ? [] : [told(printer, 'report', { number: String(event.reportNumber) })];
  const { judgement } = event;
  const by = judgement
    ? [
        say(printer, judgement.corrected ? 'corrected_by' : 'confirmed_by', {
          by: judgement.by,
          date: printer.instant(judgement.at),
        }),
      ]
    : [];
  return [...report, ...(event.reportNumber === null ? [] : [teller]), ...by].join('; ');
};

/** Confirmed events in order of time, each with its words, its teller and its report. */
export const printStory = (printer: Printer, story: Story): void => {
  const { page } = printer;
  page.heading(say(printer, 'story'));
  const confirmed = story.events.filter(({ status }) => status === 'confirmed');
  const waiting = story.events.filter(({ status }) => status === 'proposed').length;
  if (confirmed.length === 0) page.paragraph(say(printer, 'no_story'));
  for (const event of confirmed) {
    page.pair(whenOf(printer, event), told(printer, `event.${event.kind}`));
    page.paragraph(sourceOf(printer, event), { quiet: true });
    if (event.words) page.quote(event.words);
    if (event.judgement?.note) page.quote(event.judgement.note);
  }
  if (waiting > 0) page.paragraph(say(printer, 'unconfirmed', { count: waiting }), { quiet: true });
  const zones = [...new Set(story.chats.map(({ zone }) => zone))];
  if (zones.length > 0) page.paragraph(say(printer, 'zones', { zones: zones.join(', ') }), { quiet: true });
  if (story.media.length > 0)
    page.paragraph(say(printer, 'media', { count: story.media.length }), { quiet: true });
};

/** Relations that hold, each with the reason for which it was judged so. */
export const printRelations = (printer: Printer, { relations }: Relations): void => {
  const { page } = printer;
  page.heading(say(printer, 'family'));
  const holding = relations.filter(({ status }) => status === 'holds');
  if (holding.length === 0) page.paragraph(say(printer, 'no_family'));
  for (const relation of holding) {
    page.pair(
      formatMessage(relationKindMessages, printer.locale, `relation.${relation.kind}`),
      relation.other.name ?? say(printer, 'person_number', { number: String(relation.other.number) }),
    );
    page.quote(
      say(printer, 'judged_by', {
        by: relation.by ?? '',
        date: relation.at ? printer.instant(relation.at) : '',
        reason: relation.reason ?? '',
      }),
    );
  }
};
