import type { Figures } from '@suar/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiGet } from '../shell/api.ts';
import type { FiguresSearch } from './figures-search.ts';

/** The dashboard's figures under the same filters as the lists. */
export const useFigures = (search: FiguresSearch, enabled: boolean) =>
  useQuery({
    queryKey: ['figures', search],
    queryFn: ({ signal }) => apiGet<Figures>('/figures', search, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
