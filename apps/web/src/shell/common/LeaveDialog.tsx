import { Button, Group, Modal, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import {
  PASSPHRASE_HEADER,
  PLAIN_HEADER,
  PLAIN_REASONS,
  type PlainReason,
  SHORTEST_PASSPHRASE,
} from '@suar/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../locale.tsx';
import { suggestPassphrase } from '../suggest-passphrase.ts';
import { CopyIcon } from './CopyField.tsx';
import { leaveMessages } from './leave-messages.ts';

/** How a file leaves, as headers of the request, and what its name then ends with. */
export interface Leaving {
  headers: Record<string, string>;
  ending: '.age' | '';
}

interface LeaveDialogProps {
  busy: boolean;
  onClose: () => void;
  onLeave: (leaving: Leaving) => void;
}

const suggest = (): string => suggestPassphrase((into) => crypto.getRandomValues(into));

/** Asks by which passphrase a file is sealed before it leaves, or why it must leave unsealed. */
export const LeaveDialog = ({ busy, onClose, onLeave }: LeaveDialogProps) => {
  const t = useMessages(leaveMessages);
  const [passphrase, setPassphrase] = useState(suggest);
  const [plain, setPlain] = useState<PlainReason | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLeave(
      plain
        ? { headers: { [PLAIN_HEADER]: plain }, ending: '' }
        : { headers: { [PASSPHRASE_HEADER]: encodeURIComponent(passphrase) }, ending: '.age' },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {plain === null && (
            <>
              <Text size="sm">{t('lead')}</Text>
              <TextInput
                label={t('passphrase')}
                description={t('passphrase_rule', { least: SHORTEST_PASSPHRASE })}
                required
                minLength={SHORTEST_PASSPHRASE}
                autoComplete="off"
                spellCheck={false}
                data-autofocus
                value={passphrase}
                rightSection={<CopyIcon value={passphrase} />}
                onChange={(event) => setPassphrase(event.currentTarget.value)}
              />
              <Button variant="default" onClick={() => setPassphrase(suggest())}>
                {t('suggest')}
              </Button>
            </>
          )}
          <Switch
            label={t('open')}
            checked={plain !== null}
            onChange={(event) => setPlain(event.currentTarget.checked ? 'court_or_prosecutor' : null)}
          />
          {plain !== null && (
            <NativeSelect
              label={t('why')}
              description={t('why_text')}
              value={plain}
              data={PLAIN_REASONS.map((value) => ({ value, label: t(`reason_${value}`) }))}
              onChange={(event) =>
                setPlain(PLAIN_REASONS.find((one) => one === event.currentTarget.value) ?? plain)
              }
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('leave')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
