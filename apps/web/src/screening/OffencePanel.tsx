import { Button, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { COUNTRY_CODES, OFFENCES, vocabularyMessages } from '@suar/core';
import { useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { ActForm } from './ActForm.tsx';
import type { ScreeningDesk } from './desk.ts';
import { OffenceCard } from './OffenceCard.tsx';
import { offenceMessages } from './offence-messages.ts';
import './screening.css';

const AccusationForm = ({ desk, onDone }: { desk: ScreeningDesk; onDone: () => void }) => {
  const t = useMessages(offenceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const [offence, setOffence] = useState<(typeof OFFENCES)[number]>('fraud');
  const [country, setCountry] = useState(desk.detail.state.country ?? '');
  const [authority, setAuthority] = useState('');
  const [on, setOn] = useState('');
  const [text, setText] = useState('');
  const submit = async () => {
    const done = await desk.act(
      {
        kind: 'offence_alleged',
        offenceId: crypto.randomUUID(),
        offence,
        country: country || null,
        authority: authority.trim(),
        on: on || null,
        text: text.trim(),
      },
      t('added'),
    );
    if (done) onDone();
  };
  return (
    <ActForm title={t('add')} submit={t('add')} busy={desk.busy} onSubmit={() => void submit()}>
      <NativeSelect
        label={t('offence')}
        value={offence}
        data={OFFENCES.map((code) => ({ value: code, label: words(`offence.${code}`) }))}
        onChange={(event) =>
          setOffence(OFFENCES.find((code) => code === event.currentTarget.value) ?? offence)
        }
      />
      <NativeSelect
        label={t('country')}
        value={country}
        data={[
          { value: '', label: '–' },
          ...COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) =>
            a.label.localeCompare(b.label),
          ),
        ]}
        onChange={(event) => setCountry(event.currentTarget.value)}
      />
      <TextInput
        label={t('authority')}
        maxLength={300}
        value={authority}
        onChange={(event) => setAuthority(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('on')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Textarea
        label={t('words')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActForm>
  );
};

/** What the person is accused of, whether it was compelled, and what the host state was asked and answered. */
export const OffencePanel = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(offenceMessages);
  const [adding, setAdding] = useState(false);
  const { offences } = desk.detail.state;
  const may = desk.mayWork && desk.allows('offence_alleged');
  return (
    <section aria-label={t('title')}>
      <Stack gap="sm" maw={820}>
        <Text size="sm">{t('lead')}</Text>
        {offences.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        {offences.map((offence) => (
          <OffenceCard key={offence.id} desk={desk} offence={offence} />
        ))}
        {may && !adding && (
          <div>
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </div>
        )}
        {may && adding && <AccusationForm desk={desk} onDone={() => setAdding(false)} />}
      </Stack>
    </section>
  );
};
