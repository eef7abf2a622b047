import { Button, Checkbox, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type Answer, factStanding, type Statement, screeningMessages, vocabularyMessages } from '@suar/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useShowValue } from '../report/show-value.ts';
import { useMessages } from '../shell/locale.tsx';
import { CitedStatement } from './CitedStatement.tsx';
import { useReportTexts } from './cited-words.ts';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';
import { SharedFactChoices } from './SharedFactChoices.tsx';

export interface Evidence {
  statementIds: string[];
  againstIds: string[];
  note: string;
}

interface EvidenceChooserProps {
  desk: ScreeningDesk;
  question: string;
  answer: Answer;
  given: Evidence;
  suggested: readonly string[];
  onSave: (evidence: Evidence) => void;
  onClose: () => void;
}

/** Chooses what an answer rests on: the person's statements with their words, suggested ones first, or a remark. */
export const EvidenceChooser = ({
  desk,
  question,
  answer,
  given,
  suggested,
  onSave,
  onClose,
}: EvidenceChooserProps) => {
  const t = useMessages(worksheetMessages);
  const more = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const label = useMessages(vocabularyMessages);
  const show = useShowValue();
  const { statements, reportLines } = desk.detail.person;
  const texts = useReportTexts(reportLines.map((report) => report.id));
  // What was withdrawn since is not cited again.
  const shared = desk.detail.incidentFacts.filter(
    (fact) => factStanding(fact, desk.detail.state) === 'stands',
  );
  const stands = (id: string) =>
    shared.some((fact) => fact.id === id) ||
    statements.some((one) => one.id === id && (one.status === 'accepted' || one.status === 'proposed'));
  const [chosen, setChosen] = useState<string[]>(
    (given.statementIds.length > 0 ? given.statementIds : [...suggested]).filter(stands),
  );
  const [against, setAgainst] = useState<string[]>(given.againstIds.filter(stands));
  const [note, setNote] = useState(given.note);
  const [looked, setLooked] = useState('');
  const [missing, setMissing] = useState(false);
  const [first, others] = useMemo(() => {
    const usable = statements.filter((s) => s.status === 'accepted' || s.status === 'proposed');
    const wanted = looked.trim().toLocaleLowerCase();
    const fits = (s: Statement) =>
      wanted === '' || `${label(`field.${s.field}`)} ${show(s)}`.toLocaleLowerCase().includes(wanted);
    const top = new Set([...suggested, ...given.statementIds, ...given.againstIds]);
    return [usable.filter((s) => top.has(s.id) && fits(s)), usable.filter((s) => !top.has(s.id) && fits(s))];
  }, [statements, looked, suggested, given, label, show]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== 'unknown' && chosen.length === 0 && note.trim() === '') setMissing(true);
    else onSave({ statementIds: chosen, againstIds: against, note: note.trim() });
  };
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  // A statement speaks for the answer or against it, never both.
  const cite = (id: string, on: boolean) => {
    setChosen(on ? [...chosen, id] : without(chosen, id));
    if (on) setAgainst(without(against, id));
  };
  const oppose = (id: string, on: boolean) => {
    setAgainst(on ? [...against, id] : without(against, id));
    if (on) setChosen(without(chosen, id));
  };
  const numbers = new Map(reportLines.map((report) => [report.id, report.number]));
  const list = (title: string, shown: readonly Statement[]) =>
    shown.length > 0 && (
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend>
          <Text size="sm" fw={600}>
            {title}
          </Text>
        </legend>
        <Stack gap={8} mt={4}>
          {shown.map((statement) => (
            <div key={statement.id}>
              <Checkbox
                checked={chosen.includes(statement.id)}
                onChange={(event) => cite(statement.id, event.currentTarget.checked)}
                label={
                  <CitedStatement
                    statement={statement}
                    text={texts.get(statement.reportId)}
                    reportNumber={numbers.get(statement.reportId)}
                  />
                }
              />
              {answer !== 'unknown' && (
                <Checkbox
                  size="xs"
                  ml={28}
                  mt={2}
                  checked={against.includes(statement.id)}
                  onChange={(event) => oppose(statement.id, event.currentTarget.checked)}
                  label={more('speaks_against')}
                  aria-label={`${more('speaks_against')}: ${label(`field.${statement.field}`)} ${show(statement)}`}
                />
              )}
            </div>
          ))}
        </Stack>
      </fieldset>
    );
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={`${question}: ${word(`answer.${answer}`)}`}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{t('cite_title')}</Text>
          {statements.length > 8 && (
            <TextInput
              type="search"
              aria-label={t('cite_search')}
              placeholder={t('cite_search')}
              value={looked}
              onChange={(event) => setLooked(event.currentTarget.value)}
            />
          )}
          {statements.length + shared.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('cite_none')}
            </Text>
          )}
          <SharedFactChoices
            facts={shared}
            chosen={chosen}
            against={against}
            mayOppose={answer !== 'unknown'}
            onCite={cite}
            onOppose={oppose}
          />
          {list(t('cite_suggested'), first)}
          {list(t('cite_others'), others)}
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            maxLength={4000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {missing && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t('cite_required')}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={desk.busy} data-autofocus>
              {t('cite_save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
