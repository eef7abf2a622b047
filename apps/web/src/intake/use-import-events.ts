import type { Import } from '@suar/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiUrl } from '../shell/api.ts';
import { importKey, TOUCHED } from './api.ts';
import { addMark, type ProgressMark } from './progress-rate.ts';

/**
 * Follows a running import by the server's events, keeping the cached import up to date; gives the marks from which the
 * rate is told. The browser reconnects by itself when the line breaks.
 */
export const useImportEvents = (id: string, active: boolean): readonly ProgressMark[] => {
  const client = useQueryClient();
  const [marks, setMarks] = useState<readonly ProgressMark[]>([]);
  useEffect(() => {
    if (!active) return;
    const source = new EventSource(apiUrl(`/imports/${id}/events`));
    source.addEventListener('progress', (event: MessageEvent<string>) => {
      const now = JSON.parse(event.data) as Import;
      client.setQueryData(importKey(id), now);
      setMarks((known) => addMark(known, { at: performance.now(), rows: now.doneRows }));
      if (now.status === 'done' || now.status === 'failed') {
        source.close();
        for (const key of TOUCHED)
          void client.invalidateQueries({ queryKey: key === 'imports' ? ['imports', 'list'] : [key] });
      }
    });
    return () => source.close();
  }, [id, active, client]);
  return active ? marks : [];
};
