import { Badge, Button, Text, Tooltip } from '@mantine/core';
import { type Answer, type GivenAnswer, isLaw, type Question, screeningMessages } from '@suar/core';
import { IconQuote } from '@tabler/icons-react';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { AnswerGroup } from './AnswerGroup.tsx';
import { decisionMessages } from './decision-messages.ts';
import { worksheetMessages } from './messages.ts';

/** Marks wording that nobody has compared with its official source. */
export const Unverified = () => {
  const t = useMessages(worksheetMessages);
  return (
    <Tooltip
      label={t('unverified_help')}
      multiline
      maw={300}
      events={{ hover: true, focus: true, touch: true }}
    >
      <Badge
        component="span"
        tabIndex={0}
        color="gray"
        c="var(--mantine-color-text)"
        variant="outline"
        ml={6}
      >
        {t('unverified')}
      </Badge>
    </Tooltip>
  );
};

interface QuestionRowProps {
  /** Questions of several laws that ask the same thing. */
  questions: readonly Question[];
  shown: Readonly<Record<string, { answer: Answer } | undefined>>;
  given: Readonly<Record<string, GivenAnswer>>;
  suggestions: ReadonlyMap<string, readonly string[]>;
  /** Answers that rest on a withdrawn statement. */
  shaken: ReadonlyMap<string, readonly string[]>;
  /** Laws whose text a lawyer has signed. */
  signed: ReadonlySet<string>;
  disabled: boolean;
  found: boolean;
  nameOf: (accountId: string | null) => string | null;
  onAnswer: (question: Question, answer: Answer) => void;
  onCite: (question: Question) => void;
  onCopy: (question: Question, from: GivenAnswer) => void;
}

/** One question, with an answer under each law that asks it, and the evidence that each answer cites. */
export const QuestionRow = (props: QuestionRowProps) => {
  const { questions, shown, given, suggestions, disabled, nameOf } = props;
  const t = useMessages(worksheetMessages);
  const more = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const format = useFormat();
  const { locale } = useLocale();
  const [first] = questions;
  if (!first) return null;
  return (
    <div className="worksheet-row" id={`question-${first.id}`} data-found={props.found}>
      <Text size="sm" fw={600} component="div" m={0}>
        {first.text[locale]}
        {!first.verified && !isLaw(first.law) && <Unverified />}
      </Text>
      <Text size="xs" c="dimmed">
        {first.help[locale]}
      </Text>
      {questions.map((question) => {
        const law = isLaw(question.law) ? word(`law.${question.law}`) : null;
        const unverified = law !== null && !question.verified && !props.signed.has(question.law);
        const answer = given[question.id];
        const proposed = suggestions.get(question.id)?.length ?? 0;
        const twin = question.corresponds.map((id) => given[id]).find((other) => other !== undefined);
        return (
          <div key={question.id} className="worksheet-question" id={`answer-${question.id}`}>
            <Text size="xs" span style={{ flex: '1 1 12rem' }}>
              {law && <strong>{law}</strong>}
              {unverified && ` (${t('not_verified')})`}
              {law && ': '}
              {answer
                ? t('answered_by', { name: nameOf(answer.by) ?? '', when: format.dateTime(answer.at) })
                : t('not_answered')}
              {!answer && proposed > 0 && ` · ${t('suggestion_because', { count: proposed })}`}
            </Text>
            {!answer && twin && !disabled && (
              <Button variant="subtle" onClick={() => props.onCopy(question, twin)}>
                {t('same_answer')}
              </Button>
            )}
            {(answer ? answer.answer !== 'unknown' : proposed > 0) && (
              <Button
                variant="subtle"
                disabled={disabled && !answer}
                leftSection={<IconQuote size={14} aria-hidden="true" />}
                onClick={() => props.onCite(question)}
              >
                {answer ? t('cited', { count: answer.statementIds.length }) : t('see_suggested')}
              </Button>
            )}
            <AnswerGroup
              label={t('answer_of', { question: [law, first.text[locale]].filter(Boolean).join(': ') })}
              value={shown[question.id]?.answer ?? null}
              disabled={disabled}
              onAnswer={(chosen) => props.onAnswer(question, chosen)}
            />
            {answer && props.shaken.has(question.id) && (
              <Text size="xs" w="100%" fw={600} c="var(--mantine-color-error)">
                {more('shaken')}
              </Text>
            )}
            {answer?.note && (
              <Text size="xs" w="100%" dir="auto">
                {answer.note}
              </Text>
            )}
          </div>
        );
      })}
    </div>
  );
};
