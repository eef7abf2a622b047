import { Button, Center, Group, Stack, Text, TextInput } from '@mantine/core';
import type { SessionState } from '@suar/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyField } from '../shell/common/CopyField.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { confirmPassword } from './api.ts';
import { doorMessages } from './messages.ts';
import { QrCode } from './QrCode.tsx';

type Props = {
  token: string;
  factor: { secret: string; uri: string };
  onBack: () => void;
  onSession: (session: SessionState) => Promise<void>;
};

/** The authenticator app's key as a picture drawn here and as text, proved by its first code. */
export const SecondFactorStep = ({ token, factor, onBack, onSession }: Props) => {
  const t = useMessages(doorMessages);
  const [code, setCode] = useState('');
  const confirm = useMutation({ mutationFn: () => confirmPassword(token, code), onSuccess: onSession });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('scan')}</Text>
        <Center>
          <QrCode text={factor.uri} label={t('qr_label')} />
        </Center>
        <CopyField label={t('scan_alternative')} value={factor.secret} />
        {confirm.isError && <ErrorState error={confirm.error} />}
        <TextInput
          size="sm"
          label={t('code')}
          description={t('confirm_code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="\d{6}"
          required
        />
        <Group justify="space-between">
          <Button variant="default" size="sm" onClick={onBack}>
            {t('back')}
          </Button>
          <Button type="submit" size="sm" loading={confirm.isPending}>
            {t('finish')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
