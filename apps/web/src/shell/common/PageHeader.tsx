import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { CountBadge, type CountBadgeProps } from './CountBadge.tsx';
import classes from './common.module.css';

type Props = {
  title: string;
  /** One line below the title: what this page is for. */
  lead?: ReactNode;
  count?: CountBadgeProps['value'] | undefined;
  /** Buttons at the right. */
  actions?: ReactNode;
  /** Something before the title, e.g. a way back. */
  before?: ReactNode;
  /** The document's title; never a person's name, for histories and window lists show it. Default: `title`. */
  windowTitle?: string;
  /** The language of a title that is a name in another script. */
  titleLanguage?: string | undefined;
};

/** The head of every page: title, count, actions; sets the window's title. */
export const PageHeader = ({ title, lead, count, actions, before, windowTitle, titleLanguage }: Props) => {
  useEffect(() => {
    document.title = `${windowTitle ?? title} · Suar`;
  }, [title, windowTitle]);
  return (
    <header className={classes.header}>
      {before}
      <Group justify="space-between" gap="sm" wrap="wrap">
        <Group gap="xs" align="baseline">
          <Title order={1} lang={titleLanguage}>
            {title}
          </Title>
          {count !== undefined && <CountBadge value={count} />}
        </Group>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {lead && (
        <Text size="sm" c="dimmed" maw={760}>
          {lead}
        </Text>
      )}
    </header>
  );
};
