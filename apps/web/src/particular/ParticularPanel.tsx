import { Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { PARTICULAR_GROUPS, PARTICULARS, type Particular } from '@suar/core';
import { useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { particularMessages } from './messages.ts';
import { ParticularLine } from './ParticularLine.tsx';

/** Everything that a case records beside statements and worksheet, by group, with what was never asked. */
export const ParticularPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(particularMessages);
  const { locale } = useLocale();
  const { particulars } = desk.detail.state;
  const [sought, setSought] = useState('');
  const [recorded, setRecorded] = useState(false);
  const fits = ({ name, label, holder }: Particular): boolean => {
    const given = particulars[name] !== undefined;
    if (recorded || holder !== 'officer') return given && matches(label[locale], sought);
    return matches(label[locale], sought);
  };
  const shown = PARTICULARS.filter(fits);
  return (
    <section className="suar-panel" aria-label={t('title')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 4px', fontSize: 15 }}>{t('title')}</h2>
      <Text size="sm" c="dimmed" mb="sm">
        {t('lead')}
      </Text>
      <TextInput
        label={t('find')}
        value={sought}
        maw={360}
        autoComplete="off"
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <Switch
        my="sm"
        label={t('only_recorded')}
        checked={recorded}
        onChange={(event) => setRecorded(event.currentTarget.checked)}
      />
      {shown.length === 0 && <Text size="sm">{t('none')}</Text>}
      {PARTICULAR_GROUPS.map((group) => {
        const own = shown.filter((one) => one.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={t(`group_${group}`)}>
            <Title order={3} fz={14} mt="sm" mb={4}>
              {t(`group_${group}`)}
            </Title>
            <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
              {own.map((particular) => (
                <ParticularLine key={particular.name} particular={particular} desk={desk} />
              ))}
            </Stack>
          </section>
        );
      })}
    </section>
  );
};

const matches = (label: string, sought: string): boolean =>
  label.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
