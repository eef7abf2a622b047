import { NativeSelect, Skeleton, Text } from '@mantine/core';
import { REPATRIATION_STEPS, type RepatriationStage } from '@suar/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIncidents } from '../case/api.ts';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { asList } from '../shell/common/table-types.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useBoard } from './api.ts';
import { BulkBar } from './BulkBar.tsx';
import type { BoardSearch } from './board-search.ts';
import { useCardColumns } from './card-columns.tsx';
import { HeadCount } from './HeadCount.tsx';
import { repatriationMessages } from './messages.ts';
import { StageList } from './StageList.tsx';

/** The way home of everybody: steps with their waits on top, the people of the chosen step below, many at once. */
export const BoardPage = () => {
  const t = useMessages(repatriationMessages);
  const search = useSearch({ from: '/app/repatriation' });
  const navigate = useNavigate();
  const board = useBoard(search);
  const incidents = useIncidents();
  const columns = useCardColumns();
  const mayWork = useMay('case.work');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const go = (next: BoardSearch) => {
    setSelected(new Set());
    void navigate({ to: '/repatriation', search: next, replace: true });
  };
  const set = (key: 'country' | 'incidentId', value: string | null) => {
    const { [key]: _, ...rest } = search;
    go(value ? { ...rest, [key]: value } : rest);
  };
  const stages = board.data?.stages ?? [];
  const fullest = stages.filter(({ stage }) => stage !== 'home').sort((a, b) => b.count - a.count)[0];
  const chosen: RepatriationStage =
    search.stage ?? (fullest && fullest.count > 0 ? fullest.stage : 'nationality');
  const stage = stages.find((each) => each.stage === chosen);
  const cards = stage?.cards ?? [];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar
        active={Number(search.country !== undefined) + Number(search.incidentId !== undefined)}
        onClear={() => go({})}
      >
        <NativeSelect
          label={t('incident')}
          value={search.incidentId ?? ''}
          data={[
            { value: '', label: t('any_incident') },
            ...(incidents.data ?? []).map(({ id, number, title }) => ({
              value: id,
              label: t('incident_named', { number: String(number), title }),
            })),
          ]}
          onChange={(event) => set('incidentId', event.currentTarget.value)}
        />
        <CountrySelect value={search.country ?? null} onChange={(country) => set('country', country)} />
      </FilterBar>
      {board.isPending && <Skeleton h={260} mb="sm" />}
      {board.error && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {board.data?.headCount && <HeadCount count={board.data.headCount} />}
      {board.data && (
        <>
          <StageList stages={stages} chosen={chosen} onChoose={(next) => go({ ...search, stage: next })} />
          {mayWork && selected.size > 0 && (
            <BulkBar
              key={chosen}
              caseIds={[...selected]}
              cards={cards}
              usual={REPATRIATION_STEPS.find((step) => step === chosen) ?? 'reintegration'}
              onDone={() => setSelected(new Set())}
            />
          )}
          {stage && stage.count > cards.length && (
            <Text size="sm">{t('cut', { shown: String(cards.length) })}</Text>
          )}
          <DataTable
            label={t(`step_${chosen}`)}
            columns={columns}
            list={asList(cards)}
            rowKey={(card) => card.caseId}
            rowLabel={(card) => t('open_case', { number: card.caseNumber })}
            onOpen={(card) =>
              void navigate({
                to: '/cases/$id',
                params: { id: card.caseId },
                search: { tab: 'repatriation' },
              })
            }
            {...(mayWork ? { selected, onSelect: setSelected } : {})}
            empty={<EmptyState title={t('empty_title')} text={t('empty_text')} />}
          />
        </>
      )}
    </>
  );
};
