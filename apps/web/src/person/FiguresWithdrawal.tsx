import { Button, Group, Text, TextInput } from '@mantine/core';
import type { FiguresWithdrawal as Withdrawal } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { releaseMessages } from '../release/messages.ts';
import { apiGet, apiSend } from '../shell/api.ts';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';

type State = z.infer<typeof Withdrawal>;

/** Whether a person is counted in published figures; their wish to be left out holds from the next release on. */
export const FiguresWithdrawal = ({ personId }: { personId: string }) => {
  const t = useMessages(releaseMessages);
  const tellFailure = useTellFailure();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const path = `/persons/${personId}/figures-withdrawal`;
  const key = ['persons', personId, 'figures-withdrawal'];
  const state = useQuery({ queryKey: key, queryFn: ({ signal }) => apiGet<State>(path, {}, signal) });
  const change = useMutation({
    mutationFn: (withheld: boolean) =>
      apiSend<State>('PUT', path, { withheld, ...(reason.trim() ? { reason: reason.trim() } : {}) }),
    onSuccess: (next) => {
      setReason('');
      client.setQueryData(key, next);
    },
    onError: tellFailure,
  });
  if (!state.data) return null;
  const { withheld } = state.data;
  return (
    <section aria-label={t('withdrawal')}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('withdrawal')}</h2>
      <Group align="flex-end" gap="sm">
        <Text size="sm">{withheld ? t('withdrawal_out') : t('withdrawal_in')}</Text>
        {!withheld && (
          <TextInput
            label={t('withdrawal_reason')}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Button variant="default" loading={change.isPending} onClick={() => change.mutate(!withheld)}>
          {withheld ? t('withdrawal_return') : t('withdrawal_leave')}
        </Button>
      </Group>
    </section>
  );
};
