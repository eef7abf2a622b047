import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { PLACE_KINDS, type Provider, SERVICES, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useKeepProvider } from './api.ts';
import { serviceMessages } from './messages.ts';
import { type ProviderDraft, toDraft, toInput } from './provider-draft.ts';

/** An organisation of the directory, with the places of its shelter. */
export const ProviderForm = ({ provider, onClose }: { provider: Provider | null; onClose: () => void }) => {
  const t = useMessages(serviceMessages);
  const words = useMessages(vocabularyMessages);
  const tell = useTell();
  const keep = useKeepProvider(provider?.id ?? null);
  const [draft, setDraft] = useState<ProviderDraft>(() => toDraft(provider));
  const change = (part: Partial<ProviderDraft>) => setDraft((now) => ({ ...now, ...part }));
  const shelters = draft.services.includes('shelter');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(toInput(draft), {
      onSuccess: () => {
        tell(t('saved'));
        onClose();
      },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={provider ? t('change') : t('add')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          {keep.error && <ErrorState error={keep.error} />}
          <TextInput
            label={t('name')}
            required
            data-autofocus
            maxLength={200}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <CountrySelect
            label={t('country')}
            value={draft.country}
            onChange={(country) => change({ country })}
          />
          <TextInput
            label={t('place')}
            maxLength={200}
            value={draft.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
          <Checkbox.Group
            label={t('services')}
            value={draft.services}
            onChange={(chosen) => change({ services: SERVICES.filter((one) => chosen.includes(one)) })}
          >
            <Stack gap={4} mt={4}>
              {SERVICES.map((value) => (
                <Checkbox key={value} value={value} label={words(`service.${value}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          {shelters && (
            <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
              <legend>
                <Text size="sm" fw={600}>
                  {t('places')}
                </Text>
              </legend>
              <Text size="xs" c="dimmed">
                {t('places_lead')}
              </Text>
              {PLACE_KINDS.map((kind) => (
                <Group key={kind} gap="xs" grow>
                  <NumberInput
                    label={`${words(`placeKind.${kind}`)}: ${t('places_all')}`}
                    min={0}
                    max={10_000}
                    value={draft.places[kind].places}
                    onChange={(value) =>
                      change({
                        places: {
                          ...draft.places,
                          [kind]: { ...draft.places[kind], places: typeof value === 'number' ? value : '' },
                        },
                      })
                    }
                  />
                  <NumberInput
                    label={t('places_elsewhere')}
                    aria-label={`${words(`placeKind.${kind}`)}: ${t('places_elsewhere')}`}
                    min={0}
                    max={10_000}
                    value={draft.places[kind].elsewhere}
                    onChange={(value) =>
                      change({
                        places: {
                          ...draft.places,
                          [kind]: {
                            ...draft.places[kind],
                            elsewhere: typeof value === 'number' ? value : 0,
                          },
                        },
                      })
                    }
                  />
                </Group>
              ))}
            </fieldset>
          )}
          <TextInput
            label={t('contact')}
            maxLength={1000}
            value={draft.contact}
            onChange={(event) => change({ contact: event.currentTarget.value })}
          />
          <Textarea
            label={t('note')}
            maxLength={4000}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <TextInput
            label={t('recipient')}
            description={t('recipient_lead')}
            value={draft.recipient}
            onChange={(event) => change({ recipient: event.currentTarget.value })}
          />
          <Switch
            label={t('active')}
            checked={draft.active}
            onChange={(event) => change({ active: event.currentTarget.checked })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={keep.isPending} disabled={draft.services.length === 0}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
