import {
  type CaseDetail,
  evidenceTable,
  FACTS_TO_EXPLAIN,
  findQuestion,
  formatMessage,
  getLaw,
  isLaw,
  type LawStatus,
  type Locale,
  type MessageValues,
  screeningMessages,
  shakenAnswers,
  TRAUMA_PROMPT,
  vocabularyMessages,
} from '@suar/core';
import { factWords } from './case-file-services.ts';
import { caseFileMessages } from './messages.ts';
import type { PageWriter } from './page-writer.ts';
import { screeningFileMessages } from './screening-messages.ts';

/** What the parts of a printed case share: its words, days and names. */
export interface Printer {
  page: PageWriter;
  locale: Locale;
  instant: (at: string) => string;
  nameOf: (accountId: string) => string;
}
type Key = keyof (typeof screeningFileMessages)['en'];

const say = ({ locale }: Printer, key: Key, values?: MessageValues): string =>
  formatMessage(screeningFileMessages, locale, key, values);
const word = ({ locale }: Printer, key: string): string => {
  const words: Record<string, string> = { ...vocabularyMessages[locale], ...screeningMessages[locale] };
  return words[key] ?? key;
};

/** A law by its name, with whether a lawyer has signed its text in this version. */
export const lawName = ({ locale }: Pick<Printer, 'locale'>, law: string): string =>
  isLaw(law) ? getLaw(law).name[locale] : law;

export const printInterviews = (printer: Printer, { state }: CaseDetail): void => {
  const { page, instant } = printer;
  page.heading(say(printer, 'interviews'));
  if (state.interviews.length === 0) page.paragraph(say(printer, 'no_interview'));
  for (const one of state.interviews) {
    const languages = new Intl.DisplayNames(printer.locale, { type: 'language' });
    page.pair(
      instant(one.on),
      say(printer, 'interview', {
        minutes: one.minutes,
        language: languages.of(one.language) ?? one.language,
        interpreter: word(printer, `interpreter.${one.interpreter}`),
      }),
    );
    const where = [one.place, one.present].filter((text) => text !== '').join('; ');
    if (where) page.quote(where);
  }
};

/** For each law that matters: how each element is supported, opposed or unknown, by the numbers of the cited statements. */
export const printEvidence = (printer: Printer, detail: CaseDetail, laws: readonly LawStatus[]): void => {
  const { page } = printer;
  const withdrawn = new Set(detail.facts.withdrawn);
  const cited = [
    ...new Set(
      Object.values(detail.state.answers).flatMap((one) => [...one.statementIds, ...one.againstIds]),
    ),
  ];
  const mark = (ids: readonly string[]): string =>
    ids.map((id) => `[${cited.indexOf(id) + 1}]`).join(' ') || '–';
  page.heading(say(printer, 'evidence_table'));
  for (const law of detail.laws) {
    const status = laws.find(({ id }) => id === law);
    const signature = status?.signatures.find(
      (one) => one.version === status.version && one.withdrawnAt === null,
    );
    page.paragraph(
      `${lawName(printer, law)} · ${
        signature
          ? say(printer, 'law_signed', {
              name: signature.by,
              capacity: signature.capacity,
              version: signature.version,
            })
          : say(printer, 'law_unsigned', { version: status?.version ?? '' })
      }`,
    );
    for (const cell of evidenceTable(detail.state.answers, law, withdrawn))
      page.pair(
        word(printer, `element.${cell.element}`),
        say(printer, 'cell', {
          supporting: mark(cell.supporting),
          opposing: mark(cell.opposing),
          missing: cell.missing.length,
        }),
      );
  }
  cited.forEach((id, index) => {
    const statement = detail.person.statements.find((one) => one.id === id);
    const fact = detail.incidentFacts.find((one) => one.id === id);
    const report = detail.person.reportLines.find((one) => one.id === statement?.reportId);
    page.pair(
      `[${index + 1}]`,
      [
        statement
          ? `${word(printer, `field.${statement.field}`)}: ${statement.value.text}`
          : fact
            ? factWords(printer, fact)
            : '–',
        ...(report
          ? [formatMessage(caseFileMessages, printer.locale, 'report_number', { number: report.number })]
          : []),
        ...(withdrawn.has(id) ? [say(printer, 'withdrawn')] : []),
      ].join(' · '),
    );
  });
  const shaken = [...shakenAnswers(detail.state.answers, withdrawn).keys()];
  if (shaken.length > 0)
    page.paragraph(
      say(printer, 'shaken', {
        questions: shaken.map((id) => findQuestion(id)?.text[printer.locale] ?? id).join('; '),
      }),
    );
};

export const printFacts = (printer: Printer, { state }: CaseDetail): void => {
  const { page, locale } = printer;
  const present = FACTS_TO_EXPLAIN.filter(({ id }) => state.explanations[id]?.present);
  if (present.length === 0) return;
  page.heading(say(printer, 'facts'));
  page.paragraph(TRAUMA_PROMPT[locale], { quiet: true });
  for (const { id, text } of present) {
    const given = state.explanations[id]!;
    page.pair(
      text[locale],
      given.trauma ? say(printer, 'trauma', { answer: word(printer, `answer.${given.trauma}`) }) : '–',
    );
    page.quote(given.text);
  }
};

export const printReviews = (printer: Printer, { state }: CaseDetail): void => {
  const { page, instant, nameOf } = printer;
  const { legalReview, appeals, standsDespite } = state;
  if (legalReview) {
    page.heading(word(printer, 'action.legally_reviewed'));
    page.pair(lawName(printer, legalReview.law), word(printer, `opinion.${legalReview.opinion}`));
    page.paragraph(`${nameOf(legalReview.by)}, ${instant(legalReview.at)}`, { quiet: true });
    page.quote(legalReview.reasons);
  }
  if (standsDespite.length > 0)
    page.paragraph(say(printer, 'stands_despite', { count: standsDespite.length }));
  for (const appeal of appeals) {
    page.heading(word(printer, 'action.appealed'));
    page.pair(
      word(printer, `appellant.${appeal.appellant}`),
      [appeal.name, word(printer, `ground.${appeal.ground}`), instant(appeal.on)]
        .filter((text) => text !== '')
        .join(' · '),
    );
    page.quote(appeal.text);
    page.pair(
      say(printer, 'against'),
      `${word(printer, `finding.${appeal.against.finding}`)}, ${nameOf(appeal.against.by)}, ${instant(appeal.against.at)}`,
    );
    if (appeal.review) {
      page.pair(
        word(printer, 'action.appeal_reviewed'),
        `${word(printer, `appealOutcome.${appeal.review.outcome}`)}, ${nameOf(appeal.review.by)}, ${instant(appeal.review.at)}`,
      );
      page.quote(appeal.review.reasons);
    } else page.paragraph(say(printer, 'appeal_waits'));
  }
};

export const printOffences = (printer: Printer, { state }: CaseDetail): void => {
  const { page, instant, locale } = printer;
  if (state.offences.length === 0) return;
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  page.heading(say(printer, 'offences'));
  page.paragraph(say(printer, 'offences_lead'), { quiet: true });
  for (const offence of state.offences) {
    page.pair(
      word(printer, `offence.${offence.offence}`),
      [
        word(printer, `offenceState.${offence.state.state}`),
        offence.country ? (regions.of(offence.country) ?? offence.country) : '',
        offence.authority,
        offence.on ? instant(offence.on) : '',
      ]
        .filter((text) => text !== '')
        .join(' · '),
    );
    if (offence.text) page.quote(offence.text);
    const { compulsion } = offence;
    page.pair(
      say(printer, 'compelled'),
      compulsion
        ? `${word(printer, `answer.${compulsion.compelled}`)} · ${word(printer, `timing.${compulsion.timing}`)} · ${say(printer, 'cites', { count: compulsion.statementIds.length })}`
        : '–',
    );
    if (compulsion?.text) page.quote(compulsion.text);
    for (const request of offence.requests)
      page.pair(
        say(printer, 'request', { to: request.to, on: instant(request.sentOn) }),
        request.answer
          ? `${word(printer, `hostAnswer.${request.answer.answer}`)}, ${instant(request.answer.answeredOn)}`
          : say(printer, 'no_answer'),
      );
  }
};
