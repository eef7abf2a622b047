import type { LedgerAlerts, LedgerNote } from '@suar/core';
import { useQuery } from '@tanstack/react-query';
import { apiGet } from '../shell/api.ts';

export const useLedgerAlerts = () =>
  useQuery({
    queryKey: ['ledger', 'alerts'],
    queryFn: ({ signal }) => apiGet<LedgerAlerts>('/ledger/alerts', {}, signal),
    staleTime: 60_000,
  });

/** Asked for each time the dialog opens: the note is of that moment. */
export const useLedgerNote = (open: boolean) =>
  useQuery({
    queryKey: ['ledger', 'checkpoint'],
    queryFn: ({ signal }) => apiGet<LedgerNote>('/ledger/checkpoint', {}, signal),
    enabled: open,
    staleTime: 0,
    gcTime: 0,
  });
