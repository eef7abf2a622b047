import { Alert, Stack, Text } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useLedgerAlerts } from './api.ts';
import { ledgerMessages } from './messages.ts';

/** Days on which an account read unlike itself; nothing where there is none. */
export const AlertList = () => {
  const t = useMessages(ledgerMessages);
  const format = useFormat();
  const { data } = useLedgerAlerts();
  if (!data || data.alerts.length === 0) return null;
  return (
    <Alert
      variant="outline"
      icon={<IconEyeExclamation aria-hidden="true" />}
      title={t('alerts')}
      role="region"
      aria-label={t('alerts')}
    >
      <Text size="sm">{t('alerts_lead')}</Text>
      <Stack component="ul" gap={4} mt="xs" mb={0} pl="md">
        {data.alerts.map((alert) => (
          <li key={`${alert.accountId} ${alert.day} ${alert.kind}`}>
            <strong>{alert.actor}</strong>, {format.day(alert.day)}:{' '}
            {t(`alert_${alert.kind}`, { count: alert.count })} (
            {alert.usual === null
              ? t('alert_no_usual')
              : t('alert_usual', { usual: format.number(alert.usual) })}
            ){' '}
            <Link to="/ledger" search={{ actorId: alert.accountId, day: alert.day }}>
              {t('alert_show')}
            </Link>
          </li>
        ))}
      </Stack>
    </Alert>
  );
};
