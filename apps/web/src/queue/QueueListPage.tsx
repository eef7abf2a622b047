import { Button, Group, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay, useSession } from '../shell/session.ts';
import { useWork } from './api.ts';
import { LoadTable } from './LoadTable.tsx';
import { MentionPanel } from './MentionPanel.tsx';
import { workMessages } from './messages.ts';
import classes from './queue.module.css';
import { queueLink } from './queue-link.ts';
import { useTakeNext } from './use-take-next.ts';

/** Where a working day begins: the queues of one's role, who called one, and for supervisors who holds how much. */
export const QueueListPage = () => {
  const t = useMessages(workMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const work = useWork();
  const mayWork = useMay('case.work');
  const mayReadCases = useMay('case.read');
  const mayHandOver = useMay('work.hand_over');
  const me = useSession().data?.account?.id;
  const { take, busy } = useTakeNext();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayWork && (
            <Group gap="xs">
              {me && (
                <Button
                  variant="default"
                  onClick={() => void navigate({ to: '/hand-over/$id', params: { id: me } })}
                >
                  {t('hand_over_mine')}
                </Button>
              )}
              <Button
                leftSection={<IconPlayerPlay size={14} aria-hidden="true" />}
                loading={busy}
                onClick={() => void take()}
              >
                {t('take_next')}
              </Button>
            </Group>
          )
        }
      />
      {work.isPending && <Skeleton h={260} />}
      {work.isError && <ErrorState error={work.error} onRetry={() => void work.refetch()} />}
      {work.data && (
        <SimpleGrid cols={{ base: 1, md: mayReadCases ? 2 : 1 }} spacing="md">
          <section className="suar-panel" aria-label={t('queues')}>
            <ul className={classes.queues}>
              {work.data.queues.map(({ key, count }) => (
                <li key={key}>
                  <Link
                    {...queueLink(key)}
                    className={classes.queue}
                    data-waits={count.count > 0 || undefined}
                  >
                    <span>{t(`queue_${key}`)}</span>
                    <span className={classes.count}>
                      {count.count === 0 ? t('nothing_waits') : format.count(count)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          {mayReadCases && (
            <Stack gap="md">
              <MentionPanel />
              {mayHandOver && <LoadTable />}
            </Stack>
          )}
        </SimpleGrid>
      )}
    </>
  );
};
