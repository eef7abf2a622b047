import { Alert, List, Text } from '@mantine/core';
import type { CasesChanged } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { workMessages } from './messages.ts';

type Props = {
  title: string;
  refused: CasesChanged['refused'];
  numberOf: (caseId: string) => number | undefined;
};

/** Which cases refused an act on many, each with its reasons. */
export const RefusedList = ({ title, refused, numberOf }: Props) => {
  const t = useMessages(workMessages);
  if (refused.length === 0) return null;
  return (
    <Alert role="alert" variant="outline" color="red" mt="xs">
      <Text size="sm">{title}</Text>
      <List size="sm">
        {refused.map(({ caseId, problems }) => (
          <List.Item key={caseId}>
            {t('case_numbered', { number: numberOf(caseId) ?? '?' })}:{' '}
            <span lang="en">{problems.map(({ message }) => message).join('; ')}</span>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
