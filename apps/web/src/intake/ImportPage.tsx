import { Alert, Anchor, Badge, Group, List, Skeleton, Stack } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { originalUrl, useImport } from './api.ts';
import { formatName } from './format-name.ts';
import { STATUS_COLOURS } from './ImportList.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { MappingStep } from './MappingStep.tsx';
import { importMessages, intakeMessages } from './messages.ts';
import { RefusalList } from './RefusalList.tsx';

/** One file's import: choosing columns, progress, what was refused and why. */
export const ImportPage = () => {
  const t = useMessages(importMessages);
  const intake = useMessages(intakeMessages);
  const { id } = useParams({ from: '/app/take-in/$id' });
  const found = useImport(id);
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending)
    return (
      <Stack gap="sm">
        <Skeleton height={30} width={300} />
        <Skeleton height={160} />
      </Stack>
    );
  const one = found.data;
  const mapping = one.status === 'waiting_for_mapping' ? one.mapping : null;
  return (
    <>
      <PageHeader
        before={
          one.incidentId ? (
            <Link to="/incidents/$id" params={{ id: one.incidentId }}>
              ← {t('back_incident')}
            </Link>
          ) : one.room === 'lure' ? (
            <Link to="/lures">← {t('back_lures')}</Link>
          ) : (
            <Link to="/take-in">← {t('back')}</Link>
          )
        }
        title={one.fileName ?? intake('unnamed')}
        windowTitle={t('title')}
        lead={
          <Group gap="xs" component="span">
            <Badge component="span" color={STATUS_COLOURS[one.status]} variant="outline">
              {intake(`status_${one.status}`)}
            </Badge>
            {formatName(intake, one.format)}
            <Anchor href={originalUrl(one.originalId)} download size="sm">
              {t('original')}
            </Anchor>
          </Group>
        }
      />
      <Stack gap="md">
        {one.duplicateOf && (
          <Alert variant="outline" color="beacon">
            {t('duplicate')}{' '}
            <Link to="/take-in/$id" params={{ id: one.duplicateOf }}>
              {t('duplicate_open')}
            </Link>
          </Alert>
        )}
        {one.problems.length > 0 && (
          <Alert variant="outline" color="red" title={t('problems')}>
            <List size="sm" lang="en">
              {one.problems.map(({ path, message }) => (
                <List.Item key={`${path} ${message}`}>{path ? `${path}: ${message}` : message}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        {mapping ? <MappingStep one={one} mapping={mapping} /> : <ImportProgress one={one} />}
        {(one.refused > 0 || one.format === 'table') && !mapping && (
          <RefusalList id={one.id} refused={one.refused} />
        )}
      </Stack>
    </>
  );
};
