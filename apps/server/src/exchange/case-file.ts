import {
  AMONG_COLLEAGUES,
  done,
  findQuestion,
  formatMessage,
  type Locale,
  type Outcome,
  vocabularyMessages,
} from '@suar/core';
import { readCase } from '../case/read-cases.ts';
import { accountNames } from '../case/store.ts';
import type { Context } from '../platform/context.ts';
import { readLaws } from '../screening/sign-law.ts';
import {
  lawName,
  type Printer,
  printEvidence,
  printFacts,
  printInterviews,
  printOffences,
  printReviews,
} from './case-file-screening.ts';
import { caseFileMessages } from './messages.ts';
import { PageWriter } from './page-writer.ts';

/** Prints a case with its table of evidence: each answer with the words it rests on, the decision with its reasons. */
export const writeCaseFile = async (
  context: Context,
  caseId: string,
  locale: Locale,
): Promise<Outcome<{ number: number; bytes: Buffer }>> => {
  const read = await readCase(context, caseId);
  if (!read.ok) return read;
  const { line, person, state, timeline } = read.value;
  const t = (
    key: Parameters<typeof formatMessage<keyof (typeof caseFileMessages)['en'] & string>>[2],
    values?: Parameters<typeof formatMessage>[3],
  ): string => formatMessage(caseFileMessages, locale, key, values);
  const word = (key: string): string => {
    const words: Record<string, string> = vocabularyMessages[locale];
    return words[key] ?? key;
  };
  const language = locale === 'id' ? 'id-ID' : 'en-GB';
  const instant = (at: string): string =>
    new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: at.length > 10 ? 'short' : undefined,
      timeZone: 'UTC',
    } as Intl.DateTimeFormatOptions).format(new Date(at));
  const country = (code: string | null): string =>
    code ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : t('unknown');
  const names = await accountNames(
    context,
    [
      state.decision?.by,
      state.secondReading?.by,
      state.legalReview?.by,
      ...state.appeals.flatMap((appeal) => [appeal.against.by, appeal.review?.by]),
    ].filter((id) => id != null),
  );
  const laws = await readLaws(context);
  const spoken = (field: string): string =>
    person.statements
      .filter(
        (statement) =>
          statement.field === field && (statement.status === 'accepted' || statement.status === 'proposed'),
      )
      .map((statement) => statement.value.text)
      .filter((text, index, all) => all.indexOf(text) === index)
      .join(', ') || t('unknown');

  const page = new PageWriter(t('title', { number: line.number }), locale);
  page.title(t('title', { number: String(line.number) }));
  page.paragraph(
    t('printed', { date: instant(context.clock().toISOString()), by: context.actor.displayName }),
    { quiet: true },
  );

  page.heading(t('person'));
  page.pair(t('name'), person.name ?? t('unknown'));
  if (person.otherNames.length > 0) page.pair(t('other_names'), person.otherNames.join(', '));
  page.pair(t('sex'), word(`sex.${person.sex}`));
  page.pair(
    t('birth'),
    person.birth
      ? person.birth.from === person.birth.to
        ? instant(person.birth.from)
        : `${instant(person.birth.from)} – ${instant(person.birth.to)}`
      : t('unknown'),
  );
  page.pair(t('nationality'), country(person.nationality));
  page.pair(t('passport'), spoken('passport'));

  page.heading(t('case'));
  page.pair(t('status'), word(`status.${state.status}`));
  page.pair(t('outcome'), word(`outcome.${state.outcome}`));
  page.pair(t('country'), country(state.country));
  page.pair(t('assignee'), line.assignee ?? t('unknown'));
  page.pair(t('opened'), instant(state.openedAt));

  page.heading(t('decision'));
  if (state.decision) {
    page.pair(t('outcome'), word(`finding.${state.decision.finding}`));
    page.pair(t('standard'), word(`standard.${state.decision.standard}`));
    page.pair(t('law'), lawName({ locale }, state.decision.law));
    page.paragraph(
      t('decided_by', { by: names.get(state.decision.by) ?? '', date: instant(state.decision.at) }),
      { quiet: true },
    );
    if (state.decision.reasons) page.pair(t('reasons'), state.decision.reasons);
    if (state.secondReading) {
      page.pair(
        t('second_reading'),
        `${names.get(state.secondReading.by) ?? ''}, ${instant(state.secondReading.at)}`,
      );
      page.quote(state.secondReading.reasons);
    }
  } else page.paragraph(t(read.value.blind === null ? 'no_decision' : 'blind'));

  const printer: Printer = { page, locale, instant, nameOf: (id) => names.get(id) ?? '' };
  printReviews(printer, read.value);
  printOffences(printer, read.value);
  printInterviews(printer, read.value);
  printFacts(printer, read.value);
  printEvidence(printer, read.value, laws);

  page.heading(t('worksheet'));
  page.paragraph(t('strength'), { quiet: true });
  const text = (report: string, start: number | null, end: number | null, fallback: string): string =>
    start === null || end === null
      ? fallback
      : (person.statements.find((s) => s.reportId === report && s.start === start)?.value.text ?? fallback);
  const answers = Object.values(state.answers);
  if (answers.length === 0) page.paragraph(t('no_answers'));
  for (const answer of answers) {
    page.pair(findQuestion(answer.question)?.text[locale] ?? answer.question, t(`answer_${answer.answer}`));
    for (const id of answer.statementIds) {
      const statement = person.statements.find((one) => one.id === id);
      const report = person.reportLines.find((one) => one.id === statement?.reportId);
      if (statement)
        page.quote(
          `${t('evidence')}: ${text(statement.reportId, statement.start, statement.end, statement.value.text)}${report ? ` (${t('report_number', { number: String(report.number) })})` : ''}`,
        );
    }
    if (answer.note) page.quote(answer.note);
  }

  page.heading(t('timeline'));
  for (const entry of timeline.filter(({ kind }) => !AMONG_COLLEAGUES.has(kind)).reverse()) {
    const what =
      entry.source === 'action'
        ? word(`action.${entry.kind}`)
        : entry.source === 'report'
          ? t('report_number', { number: String(entry.detail.number ?? '') })
          : word('field.date');
    page.pair(
      instant(entry.at),
      `${what}${entry.undone ? ` (${t('undone')})` : ''}${entry.actor ? ` – ${entry.actor}` : ''}`,
    );
    if (entry.text) page.quote(entry.text);
  }
  return done({
    number: line.number,
    bytes: await page.finish((at, pages) => t('page', { page: at, pages })),
  });
};
