import { Button, Group, Skeleton, Table, Text } from '@mantine/core';
import type { ReleaseDetail } from '@suar/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { BackLink } from '../shell/common/BackLink.tsx';
import { Confirm } from '../shell/common/Confirm.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { type ReleaseAct, useAct, useRelease } from './api.ts';
import { releaseMessages } from './messages.ts';
import { PreviewTable } from './PreviewTable.tsx';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

const NEEDED = 2;
/** The words of each act: its button, and what is said when it is done. */
const ACTS = {
  signatures: { word: 'sign', done: 'signed' },
  publication: { word: 'publish', done: 'published' },
  discard: { word: 'discard', done: 'discarded' },
} as const satisfies Record<ReleaseAct, { word: string; done: string }>;

/** One release: its plan, who vouched for it, and what may be done next. */
export const ReleasePage = () => {
  const t = useMessages(releaseMessages);
  const { id } = useParams({ from: '/app/releases/$id' });
  const { locale } = useLocale();
  const release = useRelease(id);
  if (!release.data)
    return release.isError ? (
      <ErrorState error={release.error} onRetry={() => void release.refetch()} />
    ) : (
      <Skeleton height={240} />
    );
  return (
    <>
      <PageHeader
        title={release.data.title[locale]}
        before={<BackLink to="/releases" label={t('back')} />}
        actions={<ReleaseActs release={release.data} />}
      />
      <div className={classes.stack}>
        <Facts release={release.data} />
        {release.data.preview && <PreviewTable preview={release.data.preview} />}
      </div>
    </>
  );
};

const ReleaseActs = ({ release }: { release: ReleaseDetail }) => {
  const t = useMessages(releaseMessages);
  const tell = useTell();
  const act = useAct(release.id);
  const [asked, setAsked] = useState<ReleaseAct | null>(null);
  const maySign = useMay('release.sign');
  const mayPlan = useMay('release.plan');
  if (release.status === 'published')
    return (
      <Link to="/public/$id" params={{ id: release.id }}>
        {t('see_public')}
      </Link>
    );
  if (release.status === 'discarded') return null;
  const signed = release.signatures.length >= NEEDED;
  const mine = release.signatures.some((signature) => signature.mine);
  return (
    <Group gap="xs">
      {mayPlan && (
        <Button variant="default" onClick={() => setAsked('discard')}>
          {t('discard')}
        </Button>
      )}
      {maySign && !mine && !signed && <Button onClick={() => setAsked('signatures')}>{t('sign')}</Button>}
      {maySign && signed && <Button onClick={() => setAsked('publication')}>{t('publish')}</Button>}
      {asked && (
        <Confirm
          opened
          title={t(`${ACTS[asked].word}_title`)}
          text={
            <>
              {t(`${ACTS[asked].word}_text`)}
              {act.isError && <ErrorState error={act.error} />}
            </>
          }
          confirmLabel={t(ACTS[asked].word)}
          danger={asked !== 'signatures'}
          busy={act.isPending}
          onConfirm={() =>
            act.mutate(asked, {
              onSuccess: () => {
                tell(t(ACTS[asked].done));
                setAsked(null);
              },
            })
          }
          onClose={() => {
            act.reset();
            setAsked(null);
          }}
        />
      )}
    </Group>
  );
};

const Facts = ({ release }: { release: ReleaseDetail }) => {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const words = useTableWords();
  const facts: [string, string][] = [
    [t('fact_period'), words.period(release.from, release.to)],
    [
      t('fact_cost'),
      t('fact_cost_text', { epsilon: format.number(release.epsilon), delta: format.chance(release.delta) }),
    ],
    [t('fact_noise'), t('fact_noise_text', { sigma: format.number(Math.round(release.sigma * 10) / 10) })],
    [t('tables'), release.tables.map(words.table).join('; ')],
    [
      t('signatures'),
      release.signatures
        .map(({ name, at }) => t('signature', { name, at: format.dateTime(at) }))
        .join('; ') || t('nobody'),
    ],
  ];
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <h2>
        {t('facts')} · {t(`status_${release.status}`)}
      </h2>
      <Table variant="vertical" verticalSpacing={4}>
        <Table.Tbody>
          {facts.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th w="30%">{name}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {release.status === 'planned' && release.signatures.length < NEEDED && (
        <Text size="sm" mt="xs">
          {t('signatures_needed')}
        </Text>
      )}
    </section>
  );
};
