import type { ChangeView, KeepView, SavedView, ViewList } from '@suar/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

export const useViews = (list: ViewList) =>
  useQuery({
    queryKey: ['views', list],
    queryFn: ({ signal }) => apiGet<{ items: SavedView[] }>('/views', { list }, signal),
    select: (page) => page.items,
  });
export const useRenewViews = () => {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['views'] }), [client]);
};

export const keepView = (view: z.input<typeof KeepView>): Promise<SavedView> =>
  apiSend('POST', '/views', view);
export const changeView = (id: string, change: z.input<typeof ChangeView>): Promise<SavedView> =>
  apiSend('PATCH', `/views/${id}`, change);
export const dropView = (id: string): Promise<SavedView> => apiSend('DELETE', `/views/${id}`);
export const restoreView = (id: string): Promise<SavedView> => apiSend('POST', `/views/${id}/restore`);
export const setUsualView = (list: ViewList, viewId: string | null): Promise<unknown> =>
  apiSend('PUT', '/views/usual', { list, viewId });
