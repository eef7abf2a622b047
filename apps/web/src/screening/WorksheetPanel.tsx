import { SegmentedControl, Stack, Text } from '@mantine/core';
import {
  type Answer,
  type GivenAnswer,
  isLaw,
  type Question,
  type Section,
  vocabularyMessages,
  WORKSHEET,
} from '@suar/core';
import { useState } from 'react';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useLaws } from './api.ts';
import type { ScreeningDesk } from './desk.ts';
import { EvidenceChooser } from './EvidenceChooser.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { FactsSection } from './FactsSection.tsx';
import { InterviewSection } from './InterviewSection.tsx';
import { LawPicker } from './LawPicker.tsx';
import { worksheetMessages } from './messages.ts';
import { QuestionRow, Unverified } from './QuestionRow.tsx';
import { StrengthPanel } from './StrengthPanel.tsx';
import './screening.css';
import { useAnswers } from './use-answers.ts';

const FILTERS = ['all', 'open', 'suggested', 'yes', 'shaken'] as const;
type Filter = (typeof FILTERS)[number];
/** Sections that stand open at first; the Delphi dimensions are long. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(['child', 'act', 'means', 'purpose', 'offence', 'ilo']);

/** The worksheet of a case: every question of law and every indicator, beside the strength of what is cited. */
export const WorksheetPanel = ({ desk, fixed }: { desk: ScreeningDesk; fixed: readonly string[] }) => {
  const t = useMessages(worksheetMessages);
  const words = useMessages(vocabularyMessages);
  const { locale } = useLocale();
  const { shown, strength, shaken, suggestions, answer } = useAnswers(desk);
  const laws = useLaws();
  const signed = new Set(laws.data?.filter((law) => law.signed).map(({ id }) => id));
  const [filter, setFilter] = useState<Filter>('all');
  const [asking, setAsking] = useState<{ question: Question; answer: Answer } | null>(null);
  const [found, setFound] = useState<string | null>(null);
  const [opened, setOpened] = useState(OPEN_AT_FIRST);
  const { answers: given, status } = desk.detail.state;
  const disabled = !desk.mayWork || !desk.allows('answered');

  const passes = {
    all: () => true,
    open: ({ id }: Question) => (shown[id]?.answer ?? 'unknown') === 'unknown',
    suggested: ({ id }: Question) => suggestions.has(id),
    yes: ({ id }: Question) => shown[id]?.answer === 'yes',
    shaken: ({ id }: Question) => shaken.has(id),
  } satisfies Record<Filter, (question: Question) => boolean>;
  const onAnswer = (question: Question, chosen: Answer) => {
    const before = given[question.id];
    // Unknown needs no evidence; a yes or a no does, and brings its own when it only changes sides.
    if (chosen === 'unknown')
      void answer(question.id, chosen, { statementIds: [], againstIds: [], note: before?.note ?? '' });
    else setAsking({ question, answer: chosen });
  };
  const copy = (question: Question, from: GivenAnswer) =>
    void answer(question.id, from.answer, {
      statementIds: from.statementIds,
      againstIds: from.againstIds,
      note: from.note,
    });
  const goTo = (id: string) => {
    setFilter('all');
    setFound(id);
    const home = WORKSHEET.find(({ questions }) => questions.some((question) => question.id === id));
    if (home) setOpened((now) => new Set([...now, home.id]));
    window.setTimeout(() => {
      const target = document.getElementById(`answer-${id}`);
      target?.scrollIntoView({ block: 'center' });
      target?.querySelector<HTMLInputElement>('input')?.focus({ preventScroll: true });
    }, 50);
  };
  const rowsOf = (section: Section): Question[][] => {
    const looked = section.questions.filter(({ law }) => !isLaw(law) || desk.laws.includes(law));
    const byId = new Map(looked.map((question) => [question.id, question]));
    return section.rows.map((row) => row.flatMap((id) => byId.get(id) ?? [])).filter((row) => row.length > 0);
  };
  return (
    <div className="worksheet">
      <Stack gap="sm">
        <Text size="sm">{t('lead')}</Text>
        {disabled && <Text size="sm">{t('read_only', { status: words(`status.${status}`) })}</Text>}
        <InterviewSection desk={desk} />
        <LawPicker desk={desk} fixed={fixed} />
        <SegmentedControl
          aria-label={t('filter')}
          value={filter}
          onChange={(value) => setFilter(FILTERS.find((name) => name === value) ?? 'all')}
          data={FILTERS.filter((name) => name !== 'shaken' || shaken.size > 0).map((name) => ({
            value: name,
            label: t(`filter_${name}`),
          }))}
        />
        {WORKSHEET.map((section) => {
          const all = rowsOf(section);
          const rows = all.filter((row) => row.some(passes[filter]));
          const answered = all.flat().filter((question) => given[question.id]).length;
          if (rows.length === 0) return null;
          // The long sections cost the page nothing while they are shut.
          const isOpen = filter !== 'all' || opened.has(section.id);
          return (
            <details
              key={`${section.id} ${filter}`}
              className="worksheet-section suar-panel"
              open={isOpen}
              onToggle={(event) => {
                const { open } = event.currentTarget;
                if (filter !== 'all' || open === opened.has(section.id)) return;
                setOpened(
                  (now) =>
                    new Set([...now].filter((one) => one !== section.id).concat(open ? section.id : [])),
                );
              }}
            >
              <summary>
                {section.title[locale]}
                {!section.verified && <Unverified />}
                <Text span size="xs" c="dimmed" ml={8}>
                  {t('progress', { answered, total: all.flat().length })}
                </Text>
              </summary>
              <Text size="sm" c="dimmed" px={12} pb={8}>
                {section.intro[locale]}
              </Text>
              {(isOpen ? rows : []).map((row) => (
                <QuestionRow
                  key={row[0]?.id}
                  questions={row}
                  shown={shown}
                  given={given}
                  suggestions={suggestions}
                  shaken={shaken}
                  signed={signed}
                  disabled={disabled}
                  found={row.some((question) => question.id === found)}
                  nameOf={desk.nameOf}
                  onAnswer={onAnswer}
                  onCite={(question) => setAsking({ question, answer: given[question.id]?.answer ?? 'yes' })}
                  onCopy={copy}
                />
              ))}
            </details>
          );
        })}
        <EvidenceTable desk={desk} />
        <FactsSection desk={desk} disabled={!desk.mayWork || !desk.allows('explained')} />
      </Stack>
      <div className="worksheet-side">
        <StrengthPanel strength={strength} shown={shown} onGoTo={goTo} />
      </div>
      {asking && (
        <EvidenceChooser
          key={asking.question.id}
          desk={desk}
          question={asking.question.text[locale]}
          answer={asking.answer}
          given={given[asking.question.id] ?? { statementIds: [], againstIds: [], note: '' }}
          suggested={suggestions.get(asking.question.id) ?? []}
          onSave={(evidence) =>
            void answer(asking.question.id, asking.answer, evidence).then((done) => done && setAsking(null))
          }
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
};
