import { Checkbox, Group, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import {
  CONSENT_FORMS,
  CONSENT_GIVERS,
  DATA_CLASSES,
  type DataClass,
  INTERPRETER_STATES,
  SERVICES,
  type Service,
  vocabularyMessages,
} from '@suar/core';
import { type FormEvent, useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { INTERVIEW_LANGUAGES } from '../screening/languages.data.ts';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useProviders } from './api.ts';
import { caseServiceMessages } from './case-messages.ts';

/** Records a consent: who gave it, how, in which language, and what may be told to whom for what. */
export const ConsentForm = ({ desk, onDone }: { desk: CaseDesk; onDone: () => void }) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const providers = useProviders();
  const child = desk.detail.facts.age === 'under_18';
  const [formVersion, setFormVersion] = useState('');
  const [language, setLanguage] = useState('id');
  const [by, setBy] = useState<(typeof CONSENT_GIVERS)[number]>(child ? 'guardian' : 'person');
  const [giver, setGiver] = useState('');
  const [given, setGiven] = useState<(typeof CONSENT_FORMS)[number]>('written');
  const [interpreter, setInterpreter] = useState<(typeof INTERPRETER_STATES)[number]>('not_needed');
  const [on, setOn] = useState(() => localDay(new Date()));
  const [until, setUntil] = useState('');
  const [providerIds, setProviderIds] = useState<string[]>([]);
  const [services, setServices] = useState<Service[]>([]);
  const [classes, setClasses] = useState<DataClass[]>(['identity', 'demography', 'needs']);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const lacksGiver = by !== 'person' && giver.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksGiver || providerIds.length === 0 || services.length === 0) return;
    const offers = (id: string) => providers.data?.find((one) => one.id === id)?.services ?? services;
    const scopes = providerIds.flatMap((providerId) => {
      const covered = services.filter((one) => offers(providerId).includes(one));
      return covered.length > 0 ? [{ providerId, services: covered, classes }] : [];
    });
    if (scopes.length === 0) return;
    const done = await desk.act(
      {
        kind: 'consent_given',
        consentId: crypto.randomUUID(),
        formVersion: formVersion.trim(),
        language,
        by,
        giver: giver.trim(),
        given,
        interpreter,
        on,
        until: until || null,
        scopes,
        text: text.trim(),
      },
      t('consent_saved'),
    );
    if (done) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('add_consent')}>
      <Stack gap="xs">
        <Group grow gap="xs" align="start">
          <TextInput
            label={t('form_version')}
            required
            maxLength={60}
            value={formVersion}
            onChange={(event) => setFormVersion(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('language')}
            value={language}
            data={INTERVIEW_LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
        </Group>
        <Group grow gap="xs" align="start">
          <NativeSelect
            label={t('given_by')}
            value={by}
            data={CONSENT_GIVERS.map((value) => ({ value, label: words(`consentGiver.${value}`) }))}
            onChange={(event) => setBy(CONSENT_GIVERS.find((one) => one === event.currentTarget.value) ?? by)}
          />
          <NativeSelect
            label={t('given')}
            value={given}
            data={CONSENT_FORMS.map((value) => ({ value, label: words(`consentForm.${value}`) }))}
            onChange={(event) =>
              setGiven(CONSENT_FORMS.find((one) => one === event.currentTarget.value) ?? given)
            }
          />
        </Group>
        {by !== 'person' && (
          <TextInput
            label={t('giver')}
            required
            maxLength={300}
            value={giver}
            error={tried && lacksGiver ? t('giver_needed') : null}
            onChange={(event) => setGiver(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={t('interpreter')}
          value={interpreter}
          data={INTERPRETER_STATES.map((value) => ({ value, label: words(`interpreter.${value}`) }))}
          onChange={(event) =>
            setInterpreter(INTERPRETER_STATES.find((one) => one === event.currentTarget.value) ?? interpreter)
          }
        />
        <Group grow gap="xs" align="start">
          <TextInput
            type="date"
            label={t('on')}
            required
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('until')}
            min={on}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Group>
        <MultiSelect
          label={t('providers')}
          required
          searchable
          value={providerIds}
          data={(providers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          error={tried && providerIds.length === 0 ? t('providers_needed') : null}
          onChange={setProviderIds}
        />
        <Checkbox.Group
          label={t('for_services')}
          value={services}
          error={tried && services.length === 0 ? t('services_needed') : null}
          onChange={(chosen) => setServices(SERVICES.filter((one) => chosen.includes(one)))}
        >
          <Group gap="sm" mt={4}>
            {SERVICES.map((value) => (
              <Checkbox key={value} value={value} label={words(`service.${value}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox.Group
          label={t('classes')}
          value={classes}
          onChange={(chosen) => setClasses(DATA_CLASSES.filter((one) => chosen.includes(one)))}
        >
          <Stack gap={4} mt={4}>
            {DATA_CLASSES.map((value) => (
              <Checkbox key={value} value={value} label={words(`dataClass.${value}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          label={t('remark')}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FormActions onCancel={onDone} submit={t('save')} busy={desk.busy} />
      </Stack>
    </form>
  );
};
