import type { DUE_SCOPES, DueList } from '@suar/core';
import { useQuery } from '@tanstack/react-query';
import { apiGet } from '../shell/api.ts';

export type DueScope = (typeof DUE_SCOPES)[number];

/** What is due; looked for again every minute, for levels rise by themselves. */
export const useDue = (scope: DueScope) =>
  useQuery({
    queryKey: ['due', scope],
    queryFn: ({ signal }) => apiGet<DueList>('/due', { scope }, signal),
    refetchInterval: 60_000,
  });
