import {
  type CaseDetail,
  citedStatements,
  evidenceTable,
  findQuestion,
  formatMessage,
  type GivenAnswer,
  type LawStatus,
  type Statement,
  shakenAnswers,
} from '@suar/core';
import { lawName, type Printer, say, printedWord as word } from './case-file-screening.ts';
import { factWords } from './case-file-services.ts';
import { caseFileMessages } from './messages.ts';

/** Where a cited report came from, and its words. */
export interface Source {
  number: number;
  arrivedAt: string;
  channel: string;
  /** Who took it in. */
  receivedBy: string;
  /** In the words of who took it in: a hotline, the family. */
  from: string;
  text: string;
}

/** Numbers the cited statements once for the whole file, in the order of the worksheet. */
export const numberCited = (detail: CaseDetail): readonly string[] => citedStatements(detail.state);

/** For each law that matters: how each element is supported, opposed or unknown, by the numbers of the cited statements. */
export const printEvidence = (printer: Printer, detail: CaseDetail, laws: readonly LawStatus[]): void => {
  const { page, locale } = printer;
  const withdrawn = new Set(detail.facts.withdrawn);
  const cited = numberCited(detail);
  const mark = marks(cited);
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
    for (const cell of evidenceTable(detail.state.answers, law, withdrawn)) {
      page.pair(
        word(printer, `element.${cell.element}`),
        say(printer, 'cell', {
          supporting: mark(cell.supporting),
          opposing: mark(cell.opposing),
          missing: cell.missing.length,
        }),
      );
      if (cell.missing.length > 0)
        page.quote(
          `${say(printer, 'missing')}: ${cell.missing.map((id) => findQuestion(id)?.text[locale] ?? id).join('; ')}`,
        );
    }
  }
  const shaken = [...shakenAnswers(detail.state.answers, withdrawn).keys()];
  if (shaken.length > 0)
    page.paragraph(
      say(printer, 'shaken', {
        questions: shaken.map((id) => findQuestion(id)?.text[locale] ?? id).join('; '),
      }),
    );
};

const marks =
  (cited: readonly string[]) =>
  (ids: readonly string[]): string =>
    ids.map((id) => `[${cited.indexOf(id) + 1}]`).join(' ') || '–';

/** Each cited statement: what it says, in which words, of which report, from whom and when; withdrawn ones struck and named. */
export const printStatements = (
  printer: Printer,
  detail: CaseDetail,
  sources: ReadonlyMap<string, Source>,
): void => {
  const { page, locale, instant } = printer;
  const withdrawn = new Set(detail.facts.withdrawn);
  page.heading(say(printer, 'statements'));
  const cited = numberCited(detail);
  if (cited.length === 0) page.paragraph(say(printer, 'no_statement'));
  for (const [index, id] of cited.entries()) {
    const statement = detail.person.statements.find((one) => one.id === id);
    const fact = detail.incidentFacts.find((one) => one.id === id);
    const value = statement
      ? `${word(printer, `field.${statement.field}`)}: ${statement.value.text}`
      : fact
        ? factWords(printer, fact)
        : '–';
    if (withdrawn.has(id)) page.struckPair(`[${index + 1}]`, value, say(printer, 'withdrawn'));
    else page.pair(`[${index + 1}]`, value);
    const source = statement ? sources.get(statement.reportId) : undefined;
    if (!statement || !source) continue;
    page.quote(
      [
        formatMessage(caseFileMessages, locale, 'report_number', { number: String(source.number) }),
        word(printer, `channel.${source.channel}`),
        source.from,
        instant(source.arrivedAt),
        say(printer, 'taken_in_by', { name: source.receivedBy || '–' }),
        statement.judgedBy && statement.judgedAt
          ? say(printer, 'judged_by', {
              status: word(printer, `statement.${statement.status}`),
              name: statement.judgedBy,
              on: instant(statement.judgedAt),
            })
          : word(printer, `statement.${statement.status}`),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    );
    const words = wordsOf(statement, source);
    if (words) page.quote(`“${words}”`);
  }
};

/** The words of the report that a statement was read from. */
const wordsOf = ({ start, end }: Statement, { text }: Source): string =>
  start === null || end === null ? '' : text.slice(start, end);

/** Every question answered, with the numbers of what speaks for the answer and against it. */
export const printWorksheet = (printer: Printer, detail: CaseDetail): void => {
  const { page, locale, instant, nameOf } = printer;
  const t = (key: keyof (typeof caseFileMessages)['en'] & string): string =>
    formatMessage(caseFileMessages, locale, key);
  const mark = marks(numberCited(detail));
  page.heading(t('worksheet'));
  page.paragraph(t('strength'), { quiet: true });
  const answers: GivenAnswer[] = Object.values(detail.state.answers);
  if (answers.length === 0) page.paragraph(t('no_answers'));
  for (const answer of answers) {
    page.pair(findQuestion(answer.question)?.text[locale] ?? answer.question, t(`answer_${answer.answer}`));
    page.quote(
      [
        say(printer, 'for_against', {
          supporting: mark(answer.statementIds),
          opposing: mark(answer.againstIds),
        }),
        nameOf(answer.by),
        instant(answer.at),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    );
    if (answer.note) page.quote(answer.note);
  }
};
