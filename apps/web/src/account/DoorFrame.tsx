import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './door.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** The frame of the pages before signing in: the beacon, a card, the language. */
export const DoorFrame = ({ title, lead, children }: Props) => {
  useEffect(() => {
    document.title = `${title} · Suar`;
  }, [title]);
  return (
    <main className={classes.ground}>
      <Paper className={classes.card}>
        <Stack gap="lg">
          <Group justify="space-between">
            <Group gap={10}>
              <img src="/suar.svg" width={34} height={34} alt="" />
              <Text fw={700} size="xl" lh={1}>
                Suar
              </Text>
            </Group>
            <LanguageSwitch />
          </Group>
          <div>
            <Title order={1}>{title}</Title>
            {lead && (
              <Text size="sm" c="dimmed" component="div">
                {lead}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
    </main>
  );
};
