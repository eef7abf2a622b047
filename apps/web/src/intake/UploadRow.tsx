import { Badge, Group, Progress, Text } from '@mantine/core';
import type { Import } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './intake.module.css';
import { intakeMessages } from './messages.ts';
import { TakenIn } from './TakenIn.tsx';
import type { Upload } from './use-uploads.ts';

const Came = ({ result }: { result: Import }) => {
  const t = useMessages(intakeMessages);
  if (result.duplicateOf)
    return (
      <Group gap="xs">
        <Text size="sm">{t('already_here')}</Text>
        <Link to="/take-in/$id" params={{ id: result.duplicateOf }}>
          {t('see_earlier')}
        </Link>
      </Group>
    );
  switch (result.status) {
    case 'waiting_for_mapping':
      return (
        <Link to="/take-in/$id" params={{ id: result.id }}>
          {t('choose_columns')}
        </Link>
      );
    case 'queued':
    case 'running':
    case 'paused':
      return (
        <Link to="/take-in/$id" params={{ id: result.id }}>
          {t('see_progress')}
        </Link>
      );
    case 'failed':
      return (
        <Group gap="xs">
          <Text size="sm" c="var(--mantine-color-error)">
            {t('failed')}: {result.problems.map(({ message }) => message).join(' ')}
          </Text>
          <Link to="/take-in/$id" params={{ id: result.id }}>
            {t('see_import')}
          </Link>
        </Group>
      );
    case 'done': {
      if (result.room === 'lure')
        return (
          <Group gap="xs">
            <Text size="sm">{t('lures_made', { count: result.accepted })}</Text>
            {result.urgent > 0 && (
              <Badge color="beacon" variant="outline">
                {t('urgent_found', { count: result.urgent })}
              </Badge>
            )}
            <Link to="/lures" search={{ importId: result.id }}>
              {t('open_lures')}
            </Link>
          </Group>
        );
      const only = result.reportIds.length === 1 ? result.reportIds[0] : undefined;
      return (
        <Group gap="xs">
          <Text size="sm">{t('reports_made', { count: result.accepted })}</Text>
          {result.urgent > 0 && (
            <Badge color="beacon" variant="outline">
              {t('urgent_found', { count: result.urgent })}
            </Badge>
          )}
          {only ? (
            <Link to="/reports/$id" params={{ id: only }}>
              {t('open_report')}
            </Link>
          ) : (
            <Link to="/reports" search={{ importId: result.id }}>
              {t('open_reports')}
            </Link>
          )}
        </Group>
      );
    }
  }
};

/** One file on its way: sending, being read, and what came of it. */
export const UploadRow = ({ upload }: { upload: Upload }) => {
  const t = useMessages(intakeMessages);
  const format = useFormat();
  const { phase, fraction, result, error, file } = upload;
  return (
    <li className={classes.upload}>
      <Text size="sm" fw={600} truncate>
        {file.name}
      </Text>
      {phase === 'kept' && <TakenIn report="kept" />}
      {phase === 'waiting' && (
        <Text size="xs" c="dimmed">
          {t('waiting')}
        </Text>
      )}
      {phase === 'sending' && (
        <>
          <Progress value={fraction * 100} animated={fraction >= 1} aria-label={file.name} />
          <Text size="xs" c="dimmed">
            {fraction < 1 ? t('sending', { percent: format.percent(fraction) }) : t('reading')}
          </Text>
        </>
      )}
      {phase === 'here' && result && <Came result={result} />}
      {phase === 'refused' && <ErrorState error={error} title={t('failed')} />}
    </li>
  );
};
