import type { SavedView, ViewList } from '@suar/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Shows a view of a list: its filters and its id go into the address, which hold codes alone. */
export const useApplied = (list: ViewList): ((view: SavedView | null) => void) => {
  const navigate = useNavigate();
  return useCallback(
    (view) =>
      void navigate({
        to: `/${list}`,
        search: (view ? { ...view.filter, view: view.id } : {}) as Record<string, string>,
        replace: true,
      }),
    [list, navigate],
  );
};

/** The filters of an address, without which view it shows. */
export const filterOf = (search: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) =>
      key === 'view' || typeof value !== 'string' ? [] : [[key, value]],
    ),
  );
