import { Button, Group, Stack, Text } from '@mantine/core';
import { type ClockView, SET_CLOCKS } from '@suar/core';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { ClockForm } from './ClockForm.tsx';
import { LevelMark } from './LevelMark.tsx';
import { clockMessages } from './messages.ts';

/** The deadlines of one case, each with the rule it follows; those set by hand can be ended. */
export const ClockPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(clockMessages);
  const format = useFormat();
  const { clocks, holidays, state } = desk.detail;
  return (
    <section className="suar-panel" aria-label={t('deadlines')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('deadlines')}</h2>
      {clocks.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {clocks.map((clock) => (
          <li key={`${clock.kind} ${clock.ref}`}>
            <ClockLine clock={clock} desk={desk} />
          </li>
        ))}
      </Stack>
      {clocks.some(({ rule }) => rule?.unit === 'working_day') && (
        <Text size="xs" c="dimmed" mt="xs">
          {state.country && holidays !== 'unknown'
            ? t(`holidays_${holidays}`, { country: format.country(state.country) })
            : t('holidays_unknown')}
        </Text>
      )}
      {desk.mayWork && desk.allows('clock_set') && <ClockForm desk={desk} />}
    </section>
  );
};

const ClockLine = ({ clock, desk }: { clock: ClockView; desk: CaseDesk }) => {
  const t = useMessages(clockMessages);
  const format = useFormat();
  const { locale } = useLocale();
  const { kind, rule } = clock;
  // One that follows from a referral ends with its answer, not by hand.
  const set = clock.ref === null ? SET_CLOCKS.find((name) => name === kind) : undefined;
  const task = desk.detail.tasks.find(({ id }) => id === clock.ref);
  const name = task ? task.title : t(`kind_${kind}`);
  const remark = set && desk.detail.state.clocks[set]?.text;
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Group gap="xs">
          <LevelMark level={clock.level} />
          <Text size="sm">{format.dateTime(clock.dueAt, desk.detail.zone)}</Text>
        </Group>
        {rule && (
          <Text size="xs" c="dimmed">
            {t('rule', {
              amount: rule.amount,
              unit: t(`unit_${rule.unit}`, { amount: rule.amount }),
              source: rule.source[locale],
            })}
            {rule.unverified && ` (${t('unverified')})`}
          </Text>
        )}
        {remark && (
          <Text size="xs" dir="auto">
            {remark}
          </Text>
        )}
      </div>
      {set && desk.mayWork && desk.allows('clock_ended') && (
        <Button
          variant="default"
          size="xs"
          style={{ flex: 'none' }}
          aria-label={t('end_named', { name })}
          onClick={() => void desk.act({ kind: 'clock_ended', clock: set, text: '' }, t('was_ended'))}
        >
          {t('end')}
        </Button>
      )}
    </Group>
  );
};
