import { ActionIcon, Badge, Group, Stack, Text, Tooltip } from '@mantine/core';
import { type Statement, vocabularyMessages } from '@suar/core';
import { IconArrowBackUp, IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { alternatives } from './alternatives.ts';
import { fieldGroup } from './field-group.ts';
import { reportMessages } from './messages.ts';
import { useOrigin } from './StatementCard.tsx';
import { useShowValue } from './show-value.ts';
import { ValueEditor } from './ValueEditor.tsx';

export interface StatementActions {
  /** The report's text, from which signs quote their words. */
  text: string;
  active: string | null;
  editing: string | null;
  busy: boolean;
  mayJudge: boolean;
  pick: (id: string) => void;
  judge: (ids: string[], verdict: 'accept' | 'reject' | 'propose') => void;
  edit: (id: string | null) => void;
  correct: (statement: Statement, text: string) => void;
}

const Act = (props: { label: string; color: string; onClick: () => void; children: ReactNode }) => (
  <Tooltip label={props.label} openDelay={400}>
    <ActionIcon
      variant="subtle"
      color={props.color}
      size="sm"
      aria-label={props.label}
      onClick={(event) => {
        event.stopPropagation();
        props.onClick();
      }}
    >
      {props.children}
    </ActionIcon>
  </Tooltip>
);

const Acts = ({ statement, does }: { statement: Statement; does: StatementActions }) => {
  const t = useMessages(reportMessages);
  const show = useShowValue();
  const name = show(statement);
  const say = (word: string) => `${word}: ${name}`;
  switch (statement.status) {
    case 'proposed':
      return (
        <Group gap={2} wrap="nowrap">
          <Act label={say(t('accept'))} color="teal" onClick={() => does.judge([statement.id], 'accept')}>
            <IconCheck size={16} />
          </Act>
          <Act label={say(t('correct'))} color="gray" onClick={() => does.edit(statement.id)}>
            <IconPencil size={16} />
          </Act>
          <Act label={say(t('reject'))} color="red" onClick={() => does.judge([statement.id], 'reject')}>
            <IconX size={16} />
          </Act>
        </Group>
      );
    case 'accepted':
      return (
        <Group gap={2} wrap="nowrap">
          <Act label={say(t('correct'))} color="gray" onClick={() => does.edit(statement.id)}>
            <IconPencil size={16} />
          </Act>
          <Act label={say(t('take_back'))} color="gray" onClick={() => does.judge([statement.id], 'propose')}>
            <IconArrowBackUp size={16} />
          </Act>
        </Group>
      );
    case 'rejected':
    case 'corrected':
      return (
        <Act label={say(t('take_back'))} color="gray" onClick={() => does.judge([statement.id], 'propose')}>
          <IconArrowBackUp size={16} />
        </Act>
      );
  }
};

/** One statement: what it is about, its value, whether anybody believes it yet, and what can be done with it. */
export const StatementRow = ({ statement, does }: { statement: Statement; does: StatementActions }) => {
  const t = useMessages(reportMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const show = useShowValue();
  const origin = useOrigin();
  const row = useRef<HTMLLIElement>(null);
  const isActive = does.active === statement.id;
  const others = alternatives(statement.value);
  const { field, start, end } = statement;
  // A sign is a code with a title; only its words show the officer what was meant.
  const quoted = field === 'indicator' && start !== null && end !== null ? does.text.slice(start, end) : '';
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const status = words(`statement.${statement.status}`);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys walk through the statements of the whole page
    <li
      ref={row}
      className="statement"
      data-active={isActive}
      data-status={statement.status}
      aria-current={isActive}
      onClick={() => does.pick(statement.id)}
    >
      <Text size="xs" component="span">
        <span className="said" data-group={fieldGroup(statement.field)} data-status={statement.status}>
          {words(`field.${statement.field}`)}
        </span>
      </Text>
      {does.editing === statement.id ? (
        <ValueEditor
          field={statement.field}
          initial={statement.value.text}
          choices={others}
          busy={does.busy}
          onSave={(text) => does.correct(statement, text)}
          onCancel={() => does.edit(null)}
        />
      ) : (
        <Stack gap={0} align="flex-start">
          <span className="statement-value" dir="auto">
            {show(statement)}
          </span>
          {quoted && (
            <Text size="xs" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              “{quoted}”
            </Text>
          )}
          {isActive && (
            <Text size="xs" c="dimmed">
              {[
                ...origin(statement),
                ...(statement.judgedBy && statement.judgedAt
                  ? [
                      t('judged', {
                        status,
                        name: statement.judgedBy,
                        when: format.dateTime(statement.judgedAt),
                      }),
                    ]
                  : []),
              ].join(' · ')}
            </Text>
          )}
          {others.length > 0 && statement.status === 'proposed' && (
            <Group gap={4} mt={2}>
              <Text size="xs" c="dimmed">
                {t('choose_alternative')}
              </Text>
              {others.map((other) => (
                <Badge
                  key={other}
                  component="button"
                  type="button"
                  variant="default"
                  size="sm"
                  style={{ cursor: 'pointer', textTransform: 'none' }}
                  disabled={!does.mayJudge}
                  onClick={() => does.correct(statement, other)}
                >
                  {other}
                </Badge>
              ))}
            </Group>
          )}
        </Stack>
      )}
      <Group gap={6} wrap="nowrap" justify="flex-end">
        <Text size="xs" c="dimmed" component="span">
          {status}
        </Text>
        {does.mayJudge && <Acts statement={statement} does={does} />}
      </Group>
    </li>
  );
};
