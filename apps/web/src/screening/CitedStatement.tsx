import { Text } from '@mantine/core';
import { type Statement, vocabularyMessages } from '@suar/core';
import { useShowValue } from '../report/show-value.ts';
import { useMessages } from '../shell/locale.tsx';
import { citedWords } from './cited-words.ts';
import { worksheetMessages } from './messages.ts';
import './screening.css';

interface CitedStatementProps {
  statement: Statement;
  text: string | undefined;
  reportNumber: number | undefined;
}

/** A statement as evidence: its value, how far it is believed, and the original words around it. */
export const CitedStatement = ({ statement, text, reportNumber }: CitedStatementProps) => {
  const t = useMessages(worksheetMessages);
  const label = useMessages(vocabularyMessages);
  const show = useShowValue();
  const cited = text === undefined ? null : citedWords(text, statement);
  return (
    <span>
      <span dir="auto">
        {label(`field.${statement.field}`)}: <strong>{show(statement)}</strong>
      </span>
      <Text size="xs" c="dimmed" span>
        {' '}
        {[
          label(`statement.${statement.status}`),
          ...(reportNumber === undefined ? [] : [t('cite_report', { number: reportNumber })]),
        ].join(' · ')}
      </Text>
      {cited && (
        <q className="cited" style={{ display: 'block', quotes: 'none' }} dir="auto">
          {cited.before}
          <mark>{cited.words}</mark>
          {cited.after}
        </q>
      )}
    </span>
  );
};
