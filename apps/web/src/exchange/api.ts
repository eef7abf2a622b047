import type {
  CellQuery,
  CountedDecisions,
  IcTipTable,
  PopulationInput,
  PopulationList,
  SdgTable,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';
import type { VictimSearch } from './victim-search.ts';

export type TableQuery = Omit<VictimSearch, 'tab'> & { country: string };

const KEY = 'victim-tables';

export const useSdgTable = (query: TableQuery) =>
  useQuery({
    queryKey: [KEY, 'sdg', query],
    queryFn: ({ signal }) => apiGet<SdgTable>('/exports/sdg-16-2-2', query, signal),
  });
export const useIcTipTable = (query: TableQuery) =>
  useQuery({
    queryKey: [KEY, 'ic-tip', query],
    queryFn: ({ signal }) => apiGet<IcTipTable>('/exports/ic-tip', query, signal),
  });

/** The decisions that a number counts; nothing is asked for until one is chosen. */
export const useCountedDecisions = (cell: z.input<typeof CellQuery> | null) =>
  useQuery({
    queryKey: [KEY, 'decisions', cell],
    enabled: cell !== null,
    queryFn: ({ signal }) =>
      apiGet<z.infer<typeof CountedDecisions>>('/exports/sdg-16-2-2/decisions', { ...cell }, signal),
  });

export const usePopulations = () =>
  useQuery({
    queryKey: [KEY, 'populations'],
    queryFn: ({ signal }) => apiGet<z.infer<typeof PopulationList>>('/populations', {}, signal),
  });
export const useSetPopulation = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: z.input<typeof PopulationInput>) =>
      apiSend<z.infer<typeof PopulationList>>('POST', '/populations', input),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
};
