import { Chip, Group, Text, Textarea } from '@mantine/core';
import { useMessages } from '../shell/locale.tsx';
import { relationMessages } from './messages.ts';

const QUICK = {
  holds: ['reason_words', 'reason_documents', 'reason_person'],
  rejected: ['reason_wrong', 'reason_strangers'],
} as const;

interface ReasonFieldsProps {
  verdict: 'holds' | 'rejected';
  reason: string;
  missing: boolean;
  onReason: (reason: string) => void;
}

/** Why a relation holds or does not: one of the usual reasons, or any other. */
export const ReasonFields = ({ verdict, reason, missing, onReason }: ReasonFieldsProps) => {
  const t = useMessages(relationMessages);
  return (
    <>
      <Text size="sm">{t('reason_lead')}</Text>
      <Group gap={6}>
        {QUICK[verdict].map((key) => (
          <Chip key={key} size="xs" checked={reason === t(key)} onChange={() => onReason(t(key))}>
            {t(key)}
          </Chip>
        ))}
      </Group>
      <Textarea
        label={t('reason')}
        required
        autosize
        maxLength={2000}
        value={reason}
        error={missing && reason.trim() === '' ? t('reason_required') : null}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </>
  );
};
