import { Button, Group, Kbd, NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { MATCH_ORDERS, MATCH_SCOPES, type MatchPair, type MatchQuery, type Verdict } from '@suar/core';
import { IconArrowsExchange, IconPlayerSkipForward } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { usePerson } from './api.ts';
import { CandidateView } from './CandidateView.tsx';
import { JudgeDialog } from './JudgeDialog.tsx';
import { MatchReasons } from './MatchReasons.tsx';
import { MergeRequests } from './MergeRequests.tsx';
import { matchingMessages } from './matching-messages.ts';
import { personMessages } from './messages.ts';
import { usePersonName } from './person-name.ts';
import { useJudging } from './use-judging.ts';
import { useMergeRequestList, useMergeRequests } from './use-merge-requests.ts';

const pairKey = (pair: MatchPair): string => `${pair.left.id} ${pair.right.id}`;

/** The pairs that wait for a judgement, one after the other; the next comes by itself. */
export const MatchesPage = () => {
  const t = useMessages(personMessages);
  const nameOf = usePersonName();
  const mayJudge = useMay('person.judge');
  const m = useMessages(matchingMessages);
  const [wanted, setWanted] = useState<Pick<MatchQuery, 'order' | 'scope'>>({
    order: 'telling',
    scope: 'all',
  });
  const list = useCursorList<MatchPair>('/matches', wanted);
  // Judged pairs leave at once; skipped ones come back when the page is opened again.
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const waiting = list.rows.filter((row) => !passed.has(pairKey(row)));
  const pair = waiting[0];
  const { hasMore, loadingMore, more } = list;
  useEffect(() => {
    if (waiting.length < 5 && hasMore && !loadingMore) more();
  }, [waiting.length, hasMore, loadingMore, more]);
  const pass = (gone: MatchPair | undefined) => {
    if (gone) setPassed((known) => new Set([...known, pairKey(gone)]));
  };
  const judging = useJudging(
    () => pass(pair),
    (personA, personB) =>
      setPassed((known) => new Set([...known].filter((key) => key !== `${personA} ${personB}`))),
  );
  const requests = useMergeRequests(judging.ask);
  const asked = useMergeRequestList();
  const person = usePerson(pair?.left.id ?? '', pair !== undefined);
  const candidate = person.data?.candidates.find((found) => found.person.id === pair?.right.id);
  const ask = (verdict: Verdict) => {
    if (!pair || !mayJudge) return;
    judging.ask(
      {
        personA: pair.left.id,
        personB: pair.right.id,
        left: nameOf(pair.left),
        right: nameOf(pair.right),
        weight: pair.weight,
        crossRole: pair.crossRole,
      },
      verdict,
    );
  };
  useShortcuts(t('matches_title'), [
    { keys: 's', label: t('key_same'), run: () => ask('same') },
    { keys: 'n', label: t('key_not_same'), run: () => ask('not_same') },
    { keys: 'u', label: t('key_unsure'), run: () => ask('unsure') },
    { keys: 'l', label: t('key_skip'), run: () => pass(pair) },
  ]);
  const left = list.total
    ? t(list.total.atLeast ? 'matches_left_more' : 'matches_left', { count: Math.max(0, list.total.count) })
    : '';
  return (
    <>
      <PageHeader
        title={t('matches_title')}
        lead={m('lead')}
        actions={
          pair && (
            <Button
              variant="default"
              leftSection={<IconPlayerSkipForward size={14} aria-hidden="true" />}
              rightSection={<Kbd size="xs">l</Kbd>}
              onClick={() => pass(pair)}
            >
              {t('skip')}
            </Button>
          )
        }
      />
      <Group gap="sm" mb="sm" align="flex-end">
        <NativeSelect
          label={m('order')}
          value={wanted.order}
          data={MATCH_ORDERS.map((value) => ({ value, label: m(`order_${value}`) }))}
          onChange={(event) =>
            setWanted({ ...wanted, order: event.currentTarget.value as MatchQuery['order'] })
          }
        />
        <NativeSelect
          label={m('scope')}
          value={wanted.scope}
          data={MATCH_SCOPES.map((value) => ({ value, label: m(`scope_${value}`) }))}
          onChange={(event) =>
            setWanted({ ...wanted, scope: event.currentTarget.value as MatchQuery['scope'] })
          }
        />
        <Link to="/matches/weights" style={{ paddingBottom: 8 }}>
          {m('weights_open')}
        </Link>
      </Group>
      <Group gap="sm" mb="xs" role="status">
        {left}
        <Text span size="sm" visibleFrom="sm">
          <Kbd size="xs">s</Kbd> {t('same')} · <Kbd size="xs">n</Kbd> {t('not_same')} · <Kbd size="xs">u</Kbd>{' '}
          {t('unsure')}
        </Text>
      </Group>
      {asked.length > 0 && (
        <Stack gap="sm" mb="sm">
          <MergeRequests
            requests={asked}
            mayJudge={mayJudge}
            onConfirm={requests.confirm}
            onWithdraw={(request) => void requests.withdraw(request)}
          />
        </Stack>
      )}
      {list.error && <ErrorState error={list.error} onRetry={list.retry} />}
      {(list.loading || (pair && person.isPending)) && <Skeleton h={380} />}
      {!list.loading && !list.error && !pair && (
        <div className="suar-panel">
          <EmptyState
            icon={<IconArrowsExchange />}
            title={t('no_matches_title')}
            text={wanted.scope === 'all' ? t('no_matches_text') : m('nothing_in_scope')}
            action={
              wanted.scope === 'all' ? (
                <Link to="/reports">{t('to_reports')}</Link>
              ) : (
                <Button variant="default" onClick={() => setWanted({ ...wanted, scope: 'all' })}>
                  {m('show_all')}
                </Button>
              )
            }
          />
        </div>
      )}
      {person.error && pair && <ErrorState error={person.error} onRetry={() => void person.refetch()} />}
      {pair && person.data && (
        <>
          <h2 style={{ margin: '0 0 8px', fontSize: 17 }} dir="auto">
            <Link to="/persons/$id" params={{ id: pair.left.id }}>
              {nameOf(pair.left)}
            </Link>
          </h2>
          <MatchReasons pair={pair} />
          {candidate ? (
            <CandidateView
              candidate={candidate}
              left={nameOf(pair.left)}
              right={nameOf(pair.right)}
              mayJudge={mayJudge}
              onAsk={ask}
              onUndo={(id) => void judging.takeBack(id)}
            />
          ) : (
            <Button onClick={() => pass(pair)}>{t('skip')}</Button>
          )}
        </>
      )}
      {judging.asking && (
        <JudgeDialog
          verdict={judging.asking.verdict}
          left={judging.asking.pair.left}
          right={judging.asking.pair.right}
          crossRole={judging.asking.pair.crossRole}
          busy={judging.busy}
          onJudge={(reason) => void judging.record(reason)}
          onClose={judging.close}
        />
      )}
    </>
  );
};
