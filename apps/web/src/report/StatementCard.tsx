import { Paper, Portal, Text } from '@mantine/core';
import { type Statement, vocabularyMessages } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';
import { useShowValue } from './show-value.ts';

/** Where a statement comes from, in words: the reader and its rule, a column, a form, an officer. */
export const useOrigin = () => {
  const t = useMessages(reportMessages);
  const format = useFormat();
  return (statement: Statement): string[] => {
    const origin = {
      reader: t('source_reader'),
      column: t('source_column', { column: statement.column ?? '' }),
      form: t('source_form'),
      officer: t('source_officer'),
    }[statement.origin];
    return [
      origin,
      ...(statement.rule === null ? [] : [t('rule', { rule: statement.rule })]),
      ...(statement.confidence === null
        ? []
        : [t('confidence', { percent: format.percent(statement.confidence) })]),
      ...(statement.corrects === null ? [] : [t('corrects_earlier')]),
    ];
  };
};

/** The card beside a marked word: what was read there, by which rule, how surely, and what was judged. */
export const StatementCard = ({ statement, mark }: { statement: Statement; mark: Element }) => {
  const words = useMessages(vocabularyMessages);
  const t = useMessages(reportMessages);
  const format = useFormat();
  const show = useShowValue();
  const origin = useOrigin();
  const box = mark.getBoundingClientRect();
  const above = box.bottom > window.innerHeight - 150;
  const status = words(`statement.${statement.status}`);
  return (
    <Portal>
      <Paper
        className="said-card"
        role="tooltip"
        shadow="md"
        withBorder
        p="xs"
        style={{
          insetInlineStart: Math.max(8, Math.min(box.left, window.innerWidth - 360)),
          ...(above ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
        }}
      >
        <Text size="xs" c="dimmed">
          {words(`field.${statement.field}`)}
        </Text>
        <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {show(statement)}
        </Text>
        <Text size="xs">
          {statement.judgedBy && statement.judgedAt
            ? t('judged', { status, name: statement.judgedBy, when: format.dateTime(statement.judgedAt) })
            : status}
        </Text>
        <Text size="xs" c="dimmed">
          {origin(statement).join(' · ')}
        </Text>
      </Paper>
    </Portal>
  );
};
