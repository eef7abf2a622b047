import { Alert, Button, Group, Text } from '@mantine/core';
import type { MergeRequest } from '@suar/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { mergeRequestMessages } from './merge-request-messages.ts';

interface MergeRequestsProps {
  requests: readonly MergeRequest[];
  mayJudge: boolean;
  onConfirm: (request: MergeRequest) => void;
  onWithdraw: (request: MergeRequest) => void;
}

/** Joinings across roles that one officer asked for and a second must confirm. */
export const MergeRequests = ({ requests, mayJudge, onConfirm, onWithdraw }: MergeRequestsProps) => {
  const t = useMessages(mergeRequestMessages);
  const format = useFormat();
  return requests.map((request) => {
    const names = { a: request.nameA ?? t('unnamed'), b: request.nameB ?? t('unnamed') };
    return (
      <Alert
        key={request.id}
        color="red"
        variant="outline"
        icon={<IconUsersGroup aria-hidden="true" />}
        title={t('waits')}
      >
        <Text size="sm" dir="auto">
          {t('asked', { ...names, by: request.by, when: format.dateTime(request.at) })}
        </Text>
        {request.reason && (
          <Text size="sm" c="dimmed" dir="auto">
            {t('reason', { reason: request.reason })}
          </Text>
        )}
        <Text size="sm">{t(request.own ? 'own' : 'other')}</Text>
        {mayJudge && (
          <Group gap={6} mt={6}>
            {!request.own && (
              <Button color="red" onClick={() => onConfirm(request)}>
                {t('confirm')}
              </Button>
            )}
            <Button variant="default" onClick={() => onWithdraw(request)}>
              {t(request.own ? 'withdraw' : 'turn_down')}
            </Button>
          </Group>
        )}
      </Alert>
    );
  });
};
