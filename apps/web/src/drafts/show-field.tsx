import { Text } from '@mantine/core';
import { vocabularyMessages } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { draftMessages } from './messages.ts';

const JUDGED = ['proposed', 'accepted', 'rejected', 'corrected'] as const;
const LISTS_OF_IDS = new Set(['statementIds', 'againstIds']);

/** The value of a field as plain words: texts as they are, lists one a line, ids counted instead of shown. */
export const useFieldWords = (): ((value: unknown) => string) => {
  const t = useMessages(draftMessages);
  const word = useMessages(vocabularyMessages);
  const words = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('nothing');
    if (value === 'yes' || value === 'no' || value === 'unknown') return t(`value_${value}`);
    if (value === true || value === false) return t(value ? 'value_yes' : 'value_no');
    const judged = JUDGED.find((status) => status === value);
    if (judged) return word(`statement.${judged}`);
    if (Array.isArray(value)) return value.length === 0 ? t('nothing') : value.map(words).join('\n');
    if (typeof value !== 'object') return String(value);
    return Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, part]) =>
        LISTS_OF_IDS.has(name) ? t('cites', { count: (part as unknown[]).length }) : words(part),
      )
      .filter((part) => part !== t('nothing'))
      .join(' · ');
  };
  return words;
};

export const FieldValue = ({ value }: { value: unknown }) => {
  const words = useFieldWords();
  return (
    <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {words(value)}
    </Text>
  );
};
