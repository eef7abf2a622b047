import { Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { type Answer, FACTS_TO_EXPLAIN, type FactToExplain, TRAUMA_PROMPT } from '@suar/core';
import { useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { AnswerGroup } from './AnswerGroup.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';
import { Unverified } from './QuestionRow.tsx';

const FactRow = ({
  desk,
  fact,
  disabled,
}: {
  desk: ScreeningDesk;
  fact: FactToExplain;
  disabled: boolean;
}) => {
  const t = useMessages(worksheetMessages);
  const more = useMessages(decisionMessages);
  const format = useFormat();
  const { locale } = useLocale();
  const given = desk.detail.state.explanations[fact.id];
  const [present, setPresent] = useState<boolean | null>(given?.present ?? null);
  const [text, setText] = useState(given?.text ?? '');
  const [trauma, setTrauma] = useState<Answer | null>(given?.trauma ?? null);
  const [missing, setMissing] = useState(false);
  const save = async (isPresent: boolean) => {
    if (isPresent && (text.trim() === '' || trauma === null)) return setMissing(true);
    await desk.act(
      {
        kind: 'explained',
        fact: fact.id,
        present: isPresent,
        text: isPresent ? text.trim() : '',
        trauma: isPresent ? trauma : null,
      },
      t('fact_saved'),
    );
  };
  const choice = present === null ? 'unasked' : present ? 'present' : 'absent';
  return (
    <div className="worksheet-row" id={`fact-${fact.id}`}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <div style={{ flex: '1 1 14rem' }}>
          <Text size="sm" fw={600} component="div" m={0}>
            {fact.text[locale]}
            {!fact.verified && <Unverified />}
          </Text>
          <Text size="xs" c="dimmed">
            {fact.help[locale]}
          </Text>
        </div>
        <SegmentedControl
          aria-label={fact.text[locale]}
          disabled={disabled}
          value={choice}
          onChange={(value) => {
            if (value === 'unasked') return;
            setPresent(value === 'present');
            if (value === 'absent') void save(false);
          }}
          data={[
            { value: 'unasked', label: t('fact_not_asked'), disabled: present !== null },
            { value: 'present', label: t('fact_present') },
            { value: 'absent', label: t('fact_absent') },
          ]}
        />
      </Group>
      {present && (
        <>
          <Textarea
            mt={6}
            label={t('fact_text')}
            description={TRAUMA_PROMPT[locale]}
            autosize
            minRows={2}
            maxLength={4000}
            disabled={disabled}
            value={text}
            error={missing && text.trim() === '' ? t('fact_needs_text') : null}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group gap="xs" mt={6}>
            <Text size="sm">{more('trauma_question')}</Text>
            <AnswerGroup
              label={`${fact.text[locale]}: ${more('trauma_question')}`}
              value={trauma}
              disabled={disabled}
              onAnswer={setTrauma}
            />
          </Group>
          {missing && trauma === null && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {more('trauma_needed')}
            </Text>
          )}
          {!disabled && (
            <Button
              mt={6}
              loading={desk.busy}
              disabled={given?.present === true && given.text === text && given.trauma === trauma}
              onClick={() => void save(true)}
            >
              {t('fact_save')}
            </Button>
          )}
        </>
      )}
      {given && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('answered_by', { name: desk.nameOf(given.by) ?? '', when: format.dateTime(given.at) })}
        </Text>
      )}
    </div>
  );
};

/** The facts that must be explained and never exclude anyone, each with the question about fear and trauma. */
export const FactsSection = ({ desk, disabled }: { desk: ScreeningDesk; disabled: boolean }) => {
  const t = useMessages(worksheetMessages);
  const more = useMessages(decisionMessages);
  const rest = FACTS_TO_EXPLAIN.filter(({ id }) => !desk.detail.state.explanations[id]);
  const noneOfTheRest = () =>
    void desk.actAll(
      rest.map(({ id }) => ({ kind: 'explained', fact: id, present: false, text: '', trauma: null })),
      t('fact_saved'),
    );
  return (
    <details className="worksheet-section suar-panel" open>
      <summary>{t('facts')}</summary>
      <Text size="sm" c="dimmed" px={12} pb={8}>
        {t('facts_lead')}
      </Text>
      {FACTS_TO_EXPLAIN.map((fact) => (
        <FactRow
          key={`${fact.id} ${desk.detail.state.explanations[fact.id]?.seq ?? ''}`}
          desk={desk}
          fact={fact}
          disabled={disabled}
        />
      ))}
      {!disabled && rest.length > 0 && (
        <div className="worksheet-row">
          <Button variant="default" loading={desk.busy} onClick={noneOfTheRest}>
            {more('facts_absent_rest', { count: rest.length })}
          </Button>
        </div>
      )}
    </details>
  );
};
