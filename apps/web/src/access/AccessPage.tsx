import { Button, Group, NativeSelect, Skeleton, Stack } from '@mantine/core';
import { CASE_ACTIONS, CASE_STAGES, RELATIONS } from '@suar/core';
import { IconPrinter } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import classes from './access.module.css';
import { type AccessSearch, readAccessSearch } from './access-search.ts';
import { useMatrix } from './api.ts';
import { CaseMatrix } from './CaseMatrix.tsx';
import { accessMessages } from './messages.ts';
import { PermissionTable } from './PermissionTable.tsx';
import { SentenceList } from './SentenceList.tsx';

/** The policy as it decides: which role sees and does what, as a picture, as sentences, and as permissions. */
export const AccessPage = () => {
  const t = useMessages(accessMessages);
  const shell = useMessages(shellMessages);
  const matrix = useMatrix();
  const search = useSearch({ from: '/app/access' });
  const { action = 'read', relation = 'team', stage = 'active' } = search;
  const navigate = useNavigate();
  const choose = (change: Record<keyof AccessSearch, string> | Partial<Record<keyof AccessSearch, string>>) =>
    void navigate({ to: '/access', search: readAccessSearch({ ...search, ...change }), replace: true });
  if (matrix.isError) return <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button
            className={classes.controls ?? ''}
            variant="default"
            leftSection={<IconPrinter size={14} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        }
      />
      {!matrix.data ? (
        <Skeleton height={320} aria-label={shell('loading')} />
      ) : (
        <Stack gap="lg">
          <section aria-labelledby="access-matrix">
            <h2 id="access-matrix" style={{ fontSize: 15, margin: '0 0 6px' }}>
              {t('matrix')}
            </h2>
            <Group gap="sm" mb="sm">
              <NativeSelect
                label={t('action')}
                value={action}
                data={CASE_ACTIONS.map((each) => ({ value: each, label: t(`action_${each}`) }))}
                onChange={(event) => choose({ action: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('relation')}
                value={relation}
                data={RELATIONS.map((each) => ({ value: each, label: t(`relation_${each}`) }))}
                onChange={(event) => choose({ relation: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('stage')}
                value={stage}
                data={CASE_STAGES.map((each) => ({ value: each, label: t(`stage_${each}`) }))}
                onChange={(event) => choose({ stage: event.currentTarget.value })}
              />
            </Group>
            <CaseMatrix sentences={matrix.data.sentences} action={action} relation={relation} stage={stage} />
          </section>
          <SentenceList sentences={matrix.data.sentences} />
          <PermissionTable permissions={matrix.data.permissions} />
        </Stack>
      )}
    </>
  );
};
