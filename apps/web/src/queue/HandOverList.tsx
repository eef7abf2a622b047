import { Button, Stack, Text } from '@mantine/core';
import type { HandOver } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { handOverMessages } from './hand-over-messages.ts';

type Props = { handOvers: readonly HandOver[]; onUndo: (id: string) => Promise<unknown> };

/** Earlier hand-overs of an account: when, by whom, to whom; each can be undone where nobody acted since. */
export const HandOverList = ({ handOvers, onUndo }: Props) => {
  const t = useMessages(handOverMessages);
  const format = useFormat();
  if (handOvers.length === 0) return null;
  const namesOf = ({ cases }: HandOver) =>
    [...new Set(cases.map(({ to }) => to ?? t('to_queue')))].join(', ') || t('to_queue');
  return (
    <section className="suar-panel" aria-label={t('earlier')} style={{ padding: 12, marginTop: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('earlier')}</h2>
      <Stack gap={8} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {handOvers.map((one) => (
          <li key={one.id}>
            <Text size="sm" component="span">
              {t('earlier_line', {
                when: format.dateTime(one.at),
                by: one.by,
                count: one.cases.length,
                names: namesOf(one),
              })}{' '}
              · {t(`reason_${one.reason}`)}
            </Text>{' '}
            {one.undoneAt === null ? (
              <Button
                variant="subtle"
                aria-label={`${t('undo')}: ${format.dateTime(one.at)}`}
                onClick={() => void onUndo(one.id)}
              >
                {t('undo')}
              </Button>
            ) : (
              <Text size="sm" c="dimmed" component="span">
                {t('was_undone', { when: format.dateTime(one.undoneAt) })}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </section>
  );
};
