import { createHash } from 'node:crypto';
import {
  AMONG_COLLEAGUES,
  type CaseDetail,
  type CaseFileQuery,
  done,
  formatMessage,
  type Outcome,
  providersNamed,
  screeningMessages,
  vocabularyMessages,
} from '@suar/core';
import type { z } from 'zod';
import { readCase } from '../case/read-cases.ts';
import { accountNames } from '../case/store.ts';
import { presentIncident } from '../incident/present.ts';
import { findIncident } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { readRelations } from '../relation/read-relations.ts';
import { findReportRow } from '../report/store.ts';
import { readLaws } from '../screening/sign-law.ts';
import { providersByIds } from '../service/store.ts';
import { readStory } from '../story/read-story.ts';
import {
  numberCited,
  printEvidence,
  printStatements,
  printWorksheet,
  type Source,
} from './case-file-evidence.ts';
import { printIncident, printParticulars } from './case-file-facts.ts';
import {
  lawName,
  type Printer,
  printFacts,
  printInterviews,
  printOffences,
  printReviews,
} from './case-file-screening.ts';
import { printIncidentFacts, printServices } from './case-file-services.ts';
import { printAge, printRelations, printStory } from './case-file-story.ts';
import { caseFileMessages } from './messages.ts';
import { PageWriter } from './page-writer.ts';

/** Prints a case with its table of evidence: each answer with the words it rests on, the decision with its reasons. */
export const writeCaseFile = async (
  context: Context,
  caseId: string,
  { locale, purpose }: z.infer<typeof CaseFileQuery>,
): Promise<Outcome<{ number: number; bytes: Buffer }>> => {
  const read = await readCase(context, caseId);
  if (!read.ok) return read;
  const { line, person, state, timeline } = read.value;
  const [story, relations] = [await readStory(context, person.id), await readRelations(context, person.id)];
  const t = (
    key: Parameters<typeof formatMessage<keyof (typeof caseFileMessages)['en'] & string>>[2],
    values?: Parameters<typeof formatMessage>[3],
  ): string => formatMessage(caseFileMessages, locale, key, values);
  const word = (key: string): string => {
    const words: Record<string, string> = { ...vocabularyMessages[locale], ...screeningMessages[locale] };
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
      ...Object.values(state.answers).map((answer) => answer.by),
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
  const printer: Printer = { page, locale, instant, country, nameOf: (id) => names.get(id) ?? '' };
  page.title(t('title', { number: String(line.number) }));
  page.paragraph(
    t('printed', { date: instant(context.clock().toISOString()), by: context.actor.displayName }),
    { quiet: true },
  );
  page.paragraph(t('purpose', { purpose: t(`purpose_${purpose}`) }), { quiet: true });
  page.contents(t('contents'));

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
  printAge(printer, person.age);
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
        `${t(state.secondReading.agrees ? 'second_agrees' : 'second_differs')}, ${word(`finding.${state.secondReading.finding}`)}; ${names.get(state.secondReading.by) ?? ''}, ${instant(state.secondReading.at)}`,
      );
      page.quote(state.secondReading.reasons);
    }
  } else page.paragraph(t(read.value.blind === null ? 'no_decision' : 'blind'));

  printReviews(printer, read.value);
  printOffences(printer, read.value);
  const providers = await providersByIds(context, providersNamed(state.services));
  printServices(printer, read.value, new Map(providers.map(({ id, name }) => [id, name])));
  printInterviews(printer, read.value);
  if (story.ok) printStory(printer, story.value);
  if (relations.ok) printRelations(printer, relations.value);
  printFacts(printer, read.value);
  printEvidence(printer, read.value, laws);
  printStatements(printer, read.value, await readSources(context, read.value));
  printWorksheet(printer, read.value);
  const incident = state.incidentId ? await findIncident(context, state.incidentId) : undefined;
  printIncident(printer, incident ? presentIncident(context.sealer, incident) : null);
  printIncidentFacts(printer, read.value);
  printParticulars(printer, read.value);

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
  const digest = page.digest();
  page.heading(t('integrity'));
  page.pair(t('hash'), digest);
  page.paragraph(t('hash_text'), { quiet: true });
  const bytes = await page.finish((at, pages) => t('page', { page: at, pages }));
  await writeLedger(context, {
    act: 'export.made',
    subjectType: 'case',
    subjectId: caseId,
    purpose,
    detail: {
      what: 'case-file.pdf',
      words: digest,
      file: createHash('sha256').update(bytes).digest('hex'),
    },
  });
  return done({ number: line.number, bytes });
};

/** The reports that cited statements come from, with their words. */
const readSources = async (context: Context, detail: CaseDetail): Promise<Map<string, Source>> => {
  const cited = new Set(numberCited(detail));
  const ids = new Set(
    detail.person.statements.filter(({ id }) => cited.has(id)).map(({ reportId }) => reportId),
  );
  const sources = new Map<string, Source>();
  for (const id of ids) {
    const row = await findReportRow(context, id);
    if (!row) continue;
    const extra = row.extra
      ? context.sealer.openJson<{ column: string; value: string }[]>('report.extra', id, row.extra)
      : [];
    sources.set(id, {
      number: row.number,
      arrivedAt: row.arrived_at.toISOString(),
      channel: row.channel,
      receivedBy: row.received_by ?? '',
      from: extra.find(({ column }) => column === 'source')?.value ?? '',
      text: context.sealer.open('report.text', id, row.text),
    });
  }
  return sources;
};
