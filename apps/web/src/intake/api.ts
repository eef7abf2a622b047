import type {
  ColumnMapping,
  FormReport,
  Import,
  ImportRoom,
  Page,
  PasteReport,
  Report,
  RowRefusal,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend, apiUpload, apiUrl } from '../shell/api.ts';

/** What changes when something comes in: the lists that may now hold more. */
export const TOUCHED = [
  'reports',
  'imports',
  'persons',
  'matches',
  'figures',
  'lures',
  'campaigns',
  'incidents',
  'cases',
];

const useRenewLists = () => {
  const client = useQueryClient();
  return () => Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
};

export const usePasteReport = () => {
  const renew = useRenewLists();
  return useMutation({
    mutationFn: (body: z.input<typeof PasteReport>) => apiSend<Report>('POST', '/reports/paste', body),
    onSuccess: renew,
  });
};

export const useFormReport = () => {
  const renew = useRenewLists();
  return useMutation({
    mutationFn: (body: z.input<typeof FormReport>) => apiSend<Report>('POST', '/reports/form', body),
    onSuccess: renew,
  });
};

/** Sends one file; a document's reports are made at once, a table may wait for its columns. */
export const uploadFile = (
  file: File,
  room: ImportRoom,
  incidentId: string | undefined,
  onProgress: (fraction: number) => void,
): Promise<Import> => {
  const form = new FormData();
  form.append('file', file, file.name);
  const into = incidentId ? `&incidentId=${incidentId}` : '';
  return apiUpload<Import>(`/uploads?room=${room}${into}`, form, onProgress);
};

export const importKey = (id: string) => ['imports', 'one', id] as const;

export const useImport = (id: string) =>
  useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => apiGet<Import>(`/imports/${id}`, {}, signal),
  });

export type ImportCommand =
  | { kind: 'start'; mapping?: ColumnMapping }
  | { kind: 'pause' }
  | { kind: 'resume' };

/** Starts, pauses or resumes an import. */
export const useCommandImport = (id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (command: ImportCommand) =>
      apiSend<Import>(
        'POST',
        `/imports/${id}/${command.kind}`,
        command.kind === 'start' && command.mapping ? { mapping: command.mapping } : {},
      ),
    onSuccess: (changed) => client.setQueryData(importKey(id), changed),
  });
};

/** Every refused row, read page by page, for saving them as a file. */
export const readAllRefusals = async (id: string): Promise<RowRefusalLine[]> => {
  const all: RowRefusalLine[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<RowRefusalLine> = await apiGet(`/imports/${id}/refusals`, { cursor, limit: 200 });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};
export type RowRefusalLine = z.infer<typeof RowRefusal>;

export const originalUrl = (id: string): string => apiUrl(`/originals/${id}/content`);
