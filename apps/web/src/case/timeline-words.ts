import {
  CLOSING_REASONS,
  FACTS_TO_EXPLAIN,
  findParticular,
  findQuestion,
  isLaw,
  STANDARDS,
  STATEMENT_FIELDS,
  screeningMessages,
  type TimelineEntry,
  vocabularyMessages,
} from '@suar/core';
import { useShowValue } from '../report/show-value.ts';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { caseMessages } from './messages.ts';
import type { CaseDesk } from './use-case-desk.ts';

/** Codes of an act's particulars, and the enumeration that names them. */
const CODES = [
  ['opinion', 'opinion'],
  ['appellant', 'appellant'],
  ['ground', 'ground'],
  ['appealOutcome', 'appealOutcome'],
  ['offence', 'offence'],
  ['offenceState', 'offenceState'],
  ['timing', 'timing'],
  ['hostAnswer', 'hostAnswer'],
  ['interpreter', 'interpreter'],
  ['service', 'service'],
  ['wish', 'wish'],
  ['consentForm', 'consentForm'],
  ['consentGiver', 'consentGiver'],
  ['referral', 'referral'],
  ['referralResult', 'referralResult'],
] as const;

type Word = keyof (typeof vocabularyMessages)['en'];

const textOf = (detail: TimelineEntry['detail'], key: string): string | null => {
  const value = detail[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Writes what an entry of the timeline is, and the particulars that its text does not carry. */
export const useTimelineWords = (desk: CaseDesk) => {
  const t = useMessages(caseMessages);
  const show = useShowValue();
  const words = useMessages(vocabularyMessages);
  const screening = useMessages(screeningMessages);
  const format = useFormat();
  const { locale } = useLocale();
  const title = (entry: TimelineEntry): string => {
    const field = STATEMENT_FIELDS.find((code) => code === entry.kind);
    if (entry.source === 'statement' && field) return words(`field.${field}`);
    if (entry.source === 'report') return t('report_arrived', { number: Number(entry.detail.number ?? 0) });
    const key = `action.${entry.kind}`;
    return key in vocabularyMessages.en ? words(key as Word) : '';
  };
  const particulars = (entry: TimelineEntry): string[] => {
    const { detail } = entry;
    const told: string[] = [];
    const question = textOf(detail, 'question');
    if (question) told.push(findQuestion(question)?.text[locale] ?? question);
    const answer = textOf(detail, 'answer');
    if (answer === 'yes' || answer === 'no' || answer === 'unknown') told.push(screening(`answer.${answer}`));
    const finding = textOf(detail, 'finding');
    if (finding === 'victim' || finding === 'not_victim') told.push(screening(`finding.${finding}`));
    const standard = STANDARDS.find((code) => code === detail.standard);
    if (standard) told.push(screening(`standard.${standard}`));
    for (const [key, prefix] of CODES) {
      const word = `${prefix}.${textOf(detail, key) ?? ''}`;
      if (word in vocabularyMessages.en) told.push(words(word as Word));
    }
    const law = textOf(detail, 'law');
    if (law && isLaw(law)) told.push(screening(`law.${law}`));
    if (typeof detail.minutes === 'number') told.push(`${format.number(detail.minutes)} min`);
    const language = textOf(detail, 'language');
    if (language) told.push(format.language(language));
    const on = textOf(detail, 'on');
    if (on) told.push(format.day(on));
    const assignee = desk.nameOf(textOf(detail, 'assigneeId'));
    if (assignee) told.push(assignee);
    const country = textOf(detail, 'country');
    if (country && /^[A-Z]{2}$/.test(country)) told.push(format.country(country));
    const taskId = textOf(detail, 'taskId');
    const task = desk.detail.tasks.find(({ id }) => id === taskId)?.title;
    if (task && task !== entry.text) told.push(task);
    const statement = desk.detail.person.statements.find(({ id }) => id === detail.statementId);
    if (statement) told.push(show(statement), words(`statement.${statement.status}`));
    const reason = CLOSING_REASONS.find((code) => code === detail.reason);
    if (reason) told.push(words(`closing.${reason}`));
    const fact = FACTS_TO_EXPLAIN.find(({ id }) => id === detail.fact);
    if (fact) told.push(fact.text[locale]);
    if (Array.isArray(detail.particulars))
      told.push(...detail.particulars.flatMap((name) => findParticular(String(name))?.label[locale] ?? []));
    const undone = desk.detail.state.history.find(({ seq }) => seq === detail.undoes);
    if (undone) told.push(words(`action.${undone.kind}`));
    return told;
  };
  return { title, particulars };
};
