import { Text, Title, UnstyledButton } from '@mantine/core';
import type { VictimCell } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './exchange.module.css';
import { victimMessages } from './victim-messages.ts';

type Props = { cells: readonly VictimCell[]; onOpen: (cell: VictimCell) => void };

/** The forms of exploitation of one year as bars, the largest first; each opens its decisions. */
export const FormBars = ({ cells, onOpen }: Props) => {
  const t = useMessages(victimMessages);
  const format = useFormat();
  const sorted = [...cells].sort((left, right) => right.victims - left.victims);
  const most = Math.max(1, ...sorted.map(({ victims }) => victims));
  return (
    <section className={`suar-panel ${classes.bars}`} aria-labelledby="forms-title">
      <Title order={2} id="forms-title" fz={15}>
        {t('form')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('forms_overlap')}
      </Text>
      <ul>
        {sorted.map((cell) => (
          <li key={cell.form}>
            <UnstyledButton className={classes.bar} onClick={() => onOpen(cell)}>
              <span>{cell.form === 'all' ? t('all') : t(`form_${cell.form}`)}</span>
              <span className={classes.track} aria-hidden="true">
                <span style={{ width: `${(100 * cell.victims) / most}%` }} />
              </span>
              <span>{format.number(cell.victims)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
