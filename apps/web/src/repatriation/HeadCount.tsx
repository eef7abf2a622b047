import { Alert, Text } from '@mantine/core';
import type { RepatriationBoard } from '@suar/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { repatriationMessages } from './messages.ts';

/** Of one incident: are all who were reported accounted for? */
export const HeadCount = ({ count }: { count: NonNullable<RepatriationBoard['headCount']> }) => {
  const t = useMessages(repatriationMessages);
  const format = useFormat();
  const missing = count.reported === null ? 0 : count.reported - count.cases;
  return (
    <Alert
      variant="outline"
      color={missing > 0 ? 'beacon' : 'ink'}
      icon={<IconUsersGroup aria-hidden="true" />}
      mb="sm"
      role="status"
    >
      <Text size="sm">
        {t('head_count', {
          reported: count.reported === null ? t('head_unknown') : format.number(count.reported),
          cases: format.number(count.cases),
          home: format.number(count.home),
          onTheWay: format.number(count.onTheWay),
          without: format.number(count.withoutTravelLetter),
        })}
      </Text>
      {missing > 0 && (
        <Text size="sm" fw={600}>
          {t('head_count_missing', { count: missing })}
        </Text>
      )}
    </Alert>
  );
};
