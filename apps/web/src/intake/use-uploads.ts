import type { Import, ImportRoom } from '@suar/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { TOUCHED, uploadFile } from './api.ts';

export type Upload = {
  key: number;
  file: File;
  phase: 'waiting' | 'sending' | 'here' | 'kept' | 'refused';
  fraction: number;
  result: Import | null;
  error: unknown;
};

const AT_ONCE = 2;
let nextKey = 0;

/** A queue of files on their way to the server, two at a time, each with its own progress and end. */
export const useUploads = (room: ImportRoom, incidentId?: string) => {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const change = useCallback((key: number, part: Partial<Upload>) => {
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }, []);
  const add = useCallback((files: Iterable<File>) => {
    const fresh = [...files].map(
      (file): Upload => ({ key: ++nextKey, file, phase: 'waiting', fraction: 0, result: null, error: null }),
    );
    setUploads((all) => [...fresh, ...all]);
  }, []);
  useEffect(() => {
    const sending = uploads.filter(({ phase }) => phase === 'sending').length;
    const next = uploads
      .filter(({ phase }) => phase === 'waiting')
      .reduce<Upload | null>((first, each) => (first && first.key < each.key ? first : each), null);
    if (!next || sending >= AT_ONCE) return;
    change(next.key, { phase: 'sending' });
    uploadFile(next.file, room, incidentId, (fraction) => change(next.key, { fraction })).then(
      (result) => {
        if (result === 'kept') return change(next.key, { phase: 'kept' });
        change(next.key, { phase: 'here', result });
        for (const key of TOUCHED) void client.invalidateQueries({ queryKey: [key] });
      },
      (error: unknown) => change(next.key, { phase: 'refused', error }),
    );
  }, [uploads, change, client, room, incidentId]);
  return { uploads, add };
};
