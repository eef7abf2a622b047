import { Button, Group, NativeSelect, NumberInput, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { ALL, type Population, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { usePopulations, useSetPopulation } from './api.ts';
import classes from './exchange.module.css';
import { victimMessages } from './victim-messages.ts';

const SEX = [ALL, 'female', 'male'] as const;
const AGE = [ALL, 'child', 'adult'] as const;

/** The populations that rates are of: those shipped, marked as unverified, and those that the office enters. */
export const PopulationPanel = ({ country }: { country: string }) => {
  const t = useMessages(victimMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const populations = usePopulations();
  const sexName = (sex: Population['sex']) => (sex === ALL ? t('sex_all') : words(`sex.${sex}`));
  if (populations.isPending) return <Skeleton h={160} />;
  if (populations.error)
    return <ErrorState error={populations.error} onRetry={() => void populations.refetch()} />;
  const own = populations.data.items.filter((one) => one.country === country);
  return (
    <section className={`suar-panel ${classes.bars}`} aria-label={t('population_table')}>
      <Text size="sm" mb="sm">
        {t('population_lead')}
      </Text>
      <PopulationForm country={country} sexName={sexName} />
      <Stack component="ul" gap="xs" p={0} mt="sm" mb={0} style={{ listStyle: 'none' }}>
        {own.map((one) => (
          <li key={`${one.year} ${one.sex} ${one.age}`}>
            <Text size="sm">
              {[String(one.year), sexName(one.sex), t(`age_${one.age}`)].join(' · ')}:{' '}
              <strong>{format.number(one.persons)}</strong>
            </Text>
            <Text size="xs" c="dimmed">
              {one.source} {!one.verified && t('unverified')}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
};

type FormProps = { country: string; sexName: (sex: Population['sex']) => string };

const PopulationForm = ({ country, sexName }: FormProps) => {
  const t = useMessages(victimMessages);
  const tell = useTell();
  const tellFailure = useTellFailure();
  const set = useSetPopulation();
  const [year, setYear] = useState<number | string>(new Date().getFullYear());
  const [persons, setPersons] = useState<number | string>('');
  const [sex, setSex] = useState<Population['sex']>(ALL);
  const [age, setAge] = useState<Population['age']>(ALL);
  const [source, setSource] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(
      { country, year: Number(year), sex, age, persons: Number(persons), source },
      { onSuccess: () => tell(t('population_set')), onError: tellFailure },
    );
  };
  return (
    <Group component="form" gap="sm" align="end" onSubmit={submit}>
      <NumberInput label={t('year')} value={year} onChange={setYear} min={1950} max={2100} w={96} required />
      <NativeSelect
        label={t('sex')}
        value={sex}
        data={SEX.map((one) => ({ value: one, label: sexName(one) }))}
        onChange={(event) => setSex(SEX.find((one) => one === event.currentTarget.value) ?? ALL)}
      />
      <NativeSelect
        label={t('age')}
        value={age}
        data={AGE.map((one) => ({ value: one, label: t(`age_${one}`) }))}
        onChange={(event) => setAge(AGE.find((one) => one === event.currentTarget.value) ?? ALL)}
      />
      <NumberInput label={t('persons')} value={persons} onChange={setPersons} min={1} w={150} required />
      <TextInput
        label={t('source')}
        value={source}
        required
        maxLength={300}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Button type="submit" loading={set.isPending}>
        {t('add_population')}
      </Button>
    </Group>
  );
};
