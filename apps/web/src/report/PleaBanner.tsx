import { Button, Group, Text } from '@mantine/core';
import type { Report } from '@suar/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';
import { useShowValue } from './show-value.ts';

/** Codes of the reader's signs that somebody asks for help or speaks from inside. */
const isPleaSign = (code: string): boolean => /^(E\d|F\d\d)$/.test(code);

/** Says that this is a plea for help, and why it was put on top. */
export const PleaBanner = ({ report, onUnmark }: { report: Report; onUnmark: (() => void) | null }) => {
  const t = useMessages(reportMessages);
  const show = useShowValue();
  if (!report.urgent) return null;
  const reasons = report.statements
    .filter((s) => s.field === 'indicator' && s.status !== 'rejected' && isPleaSign(s.value.text))
    .map(show);
  return (
    <Group
      role="note"
      justify="space-between"
      gap="sm"
      p="xs"
      mb="sm"
      style={{
        background: 'var(--suar-plea-ground)',
        border: '1px solid var(--suar-plea-edge)',
        borderRadius: 'var(--mantine-radius-sm)',
      }}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start" style={{ flex: '1 1 16rem' }}>
        <IconLifebuoy aria-hidden="true" style={{ flex: 'none', color: 'var(--suar-plea-text)' }} />
        <div>
          <Text fw={650} style={{ color: 'var(--suar-plea-text)' }}>
            {t('plea_title')}
          </Text>
          {report.plea && (
            <Text size="sm">
              {t('plea_who', { by: report.plea.by, pressing: report.plea.pressing ? 'yes' : 'no' })}
            </Text>
          )}
          <Text size="sm">
            {reasons.length > 0
              ? t('plea_reasons', { reasons: [...new Set(reasons)].join('; ') })
              : t('plea_by_hand')}
          </Text>
        </div>
      </Group>
      {onUnmark && (
        <Button variant="default" onClick={onUnmark}>
          {t('unmark_urgent')}
        </Button>
      )}
    </Group>
  );
};
