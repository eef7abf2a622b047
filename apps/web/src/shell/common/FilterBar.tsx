import { Button, Collapse, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import classes from './common.module.css';

type Props = {
  /** The search field, always shown. */
  search?: ReactNode;
  children?: ReactNode;
  /** How many filters are set. */
  active: number;
  onClear: () => void;
};

/** A row of filters; on narrow pages they fold behind one button. */
export const FilterBar = ({ search, children, active, onClear }: Props) => {
  const t = useMessages(shellMessages);
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const [open, { toggle }] = useDisclosure(false);
  const clear = active > 0 && (
    <Button variant="subtle" leftSection={<IconX size={14} aria-hidden="true" />} onClick={onClear}>
      {t('clear_filters')}
    </Button>
  );
  if (!narrow)
    return (
      <search className={classes.filters}>
        {search && <div className={classes.search}>{search}</div>}
        {children}
        {clear}
      </search>
    );
  return (
    <search className={classes.filters}>
      <Group gap="xs" w="100%" wrap="nowrap">
        {search && <div className={classes.search}>{search}</div>}
        {children && (
          <Button
            variant="default"
            leftSection={<IconFilter size={14} aria-hidden="true" />}
            aria-expanded={open}
            onClick={toggle}
          >
            {active > 0 ? t('filters_active', { count: active }) : t('filters')}
          </Button>
        )}
      </Group>
      <Collapse expanded={open} w="100%">
        <div className={classes.folded}>
          {children}
          {clear}
        </div>
      </Collapse>
    </search>
  );
};
