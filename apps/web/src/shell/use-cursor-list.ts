import type { Page } from '@suar/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { apiGet, type Query } from './api.ts';

export type CursorList<Row> = {
  rows: Row[];
  total: Page<Row>['total'] | undefined;
  loading: boolean;
  error: Error | null;
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
  retry: () => void;
};

/**
 * A list of the API read page by page: `useCursorList<ReportLine>('/reports', search)`. Its result goes into DataTable as
 * `list`. The query key is [path without slash, 'list', query], so `invalidateQueries({ queryKey: ['reports'] })` renews it.
 */
export const useCursorList = <Row>(path: string, query: Query = {}, enabled = true): CursorList<Row> => {
  const found = useInfiniteQuery({
    queryKey: [path.replace(/^\//, ''), 'list', query],
    queryFn: ({ pageParam, signal }) => apiGet<Page<Row>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    enabled,
  });
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  return {
    rows,
    total: found.data?.pages[0]?.total,
    loading: found.isPending && enabled,
    error: found.error,
    hasMore: found.hasNextPage,
    loadingMore: found.isFetchingNextPage,
    more: () => void found.fetchNextPage(),
    retry: () => void found.refetch(),
  };
};
