import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { PLACE_KINDS, type PlaceKind, SERVICES, type Service, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { usePreview, useProviders } from './api.ts';
import { caseServiceMessages } from './case-messages.ts';
import { ReferralPreviewPart } from './ReferralPreviewPart.tsx';

/** A referral: chosen by service, with what would leave in sight before it is sent. */
export const ReferralForm = ({ desk, needId: proposed }: { desk: CaseDesk; needId: string | null }) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const providers = useProviders();
  const { needs, consents } = desk.detail.state.services;
  const [service, setService] = useState<Service>(
    needs.find(({ id }) => id === proposed)?.service ?? 'shelter',
  );
  const [needId, setNeedId] = useState(proposed ?? '');
  const [providerId, setProviderId] = useState('');
  const [placeKind, setPlaceKind] = useState<PlaceKind>('women');
  const [consentId, setConsentId] = useState<string | null>(null);
  const [exception, setException] = useState('');
  const standing = consents.filter(({ withdrawn }) => withdrawn === null);
  const chosenConsent = consentId ?? standing.at(-1)?.id ?? '';
  const offering = (providers.data ?? []).filter((one) => one.active && one.services.includes(service));
  const asked = {
    providerId,
    service,
    needId: needs.some(({ id, service: of }) => id === needId && of === service) ? needId : null,
    placeKind: service === 'shelter' ? placeKind : null,
    consentId: chosenConsent || null,
    exception: chosenConsent ? '' : exception.trim(),
  };
  const preview = usePreview(desk.detail.line.id, desk.detail.version, providerId ? asked : null);
  const ready = preview.data && !preview.isFetching && preview.data.problems.length === 0;
  if (!desk.mayWork || !desk.allows('referred')) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || !preview.data) return;
    const done = await desk.act(
      {
        kind: 'referred',
        referralId: crypto.randomUUID(),
        ...asked,
        sheet: preview.data.leaves,
        on: localDay(new Date()),
      },
      t('sent'),
    );
    if (done) setProviderId('');
  };
  return (
    <form
      className="suar-panel service-panel"
      aria-label={t('new_referral')}
      onSubmit={(event) => void submit(event)}
    >
      <h2>{t('new_referral')}</h2>
      <Stack gap="xs">
        <NativeSelect
          label={t('service')}
          value={service}
          data={SERVICES.map((value) => ({ value, label: words(`service.${value}`) }))}
          onChange={(event) => {
            setService(SERVICES.find((one) => one === event.currentTarget.value) ?? service);
            setProviderId('');
          }}
        />
        <NativeSelect
          label={t('provider')}
          value={providerId}
          data={[
            { value: '', label: t('choose') },
            ...offering.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setProviderId(event.currentTarget.value)}
        />
        {service === 'shelter' && (
          <NativeSelect
            label={t('place_kind')}
            value={placeKind}
            data={PLACE_KINDS.map((value) => ({ value, label: words(`placeKind.${value}`) }))}
            onChange={(event) =>
              setPlaceKind(PLACE_KINDS.find((one) => one === event.currentTarget.value) ?? placeKind)
            }
          />
        )}
        <NativeSelect
          label={t('need')}
          value={asked.needId ?? ''}
          data={[
            { value: '', label: t('no_need') },
            ...needs
              .filter((need) => need.service === service)
              .map((need) => ({
                value: need.id,
                label: `${words(`wish.${need.wish}`)}: ${need.text.slice(0, 60)}`,
              })),
          ]}
          onChange={(event) => setNeedId(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('under_consent')}
          value={chosenConsent}
          data={[
            ...standing.map((consent) => ({
              value: consent.id,
              label: `${format.day(consent.on)} · ${consent.formVersion}`,
            })),
            { value: '', label: t('no_consent') },
          ]}
          onChange={(event) => setConsentId(event.currentTarget.value)}
        />
        {chosenConsent === '' && (
          <Textarea
            label={t('exception')}
            description={t('exception_lead')}
            maxLength={4000}
            value={exception}
            onChange={(event) => setException(event.currentTarget.value)}
          />
        )}
        {preview.data && (
          <ReferralPreviewPart
            preview={preview.data}
            onInstead={(place) => {
              setProviderId(place.providerId);
              setPlaceKind(place.placeKind);
            }}
          />
        )}
        {preview.error && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {preview.error.message}
          </Text>
        )}
        <Group>
          <Button type="submit" loading={desk.busy || preview.isFetching} disabled={!ready}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
