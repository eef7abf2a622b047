import { Badge, Button, Group, NativeSelect } from '@mantine/core';
import { REPORT_STATUSES, type Report, vocabularyMessages } from '@suar/core';
import { IconFolderPlus, IconLifebuoy } from '@tabler/icons-react';
import { BackLink } from '../shell/common/BackLink.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';

interface ReportHeaderProps {
  report: Report;
  mayJudge: boolean;
  onStatus: (status: Report['status']) => void;
  onMarkUrgent: () => void;
  onOpenCase: (() => void) | null;
}

/** Number, kind, language and dates of a report, with what can be done to the whole of it. */
export const ReportHeader = ({ report, mayJudge, onStatus, onMarkUrgent, onOpenCase }: ReportHeaderProps) => {
  const t = useMessages(reportMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const open = report.statements.filter((statement) => statement.status === 'proposed').length;
  const facts = [
    words(`format.${report.format}`),
    ...(report.language ? [format.language(report.language)] : []),
    ...(report.country ? [format.country(report.country)] : []),
    t('arrived', { when: format.dateTime(report.arrivedAt) }),
    ...(report.datedOn ? [t('dated', { when: format.day(report.datedOn) })] : []),
    ...(report.receivedBy ? [t('received_by', { name: report.receivedBy })] : []),
  ];
  return (
    <PageHeader
      title={t('title', { number: report.number })}
      before={<BackLink to="/reports" label={t('back')} />}
      lead={
        <Group gap={6} component="span">
          <Badge component="span" color="ink" c="var(--mantine-color-text)">
            {words(`kind.${report.kind}`)}
          </Badge>
          <span>{facts.join(' · ')}</span>
          <strong>{t('proposals_open', { count: open })}</strong>
        </Group>
      }
      actions={
        <>
          {mayJudge && !report.urgent && (
            <Button
              variant="default"
              leftSection={<IconLifebuoy size={14} aria-hidden="true" />}
              onClick={onMarkUrgent}
            >
              {t('mark_urgent')}
            </Button>
          )}
          <NativeSelect
            aria-label={t('set_status')}
            value={report.status}
            disabled={!mayJudge}
            data={REPORT_STATUSES.map((status) => ({
              value: status,
              label: words(`reportStatus.${status}`),
            }))}
            onChange={(event) => onStatus(event.currentTarget.value as Report['status'])}
          />
          {onOpenCase && (
            <Button leftSection={<IconFolderPlus size={14} aria-hidden="true" />} onClick={onOpenCase}>
              {t('open_case')}
            </Button>
          )}
        </>
      }
    />
  );
};
