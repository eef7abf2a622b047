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
import { draftDesk } from '../drafts/desk.ts';
import { MAX_FILE_BYTES } from '../drafts/types.ts';
import { apiGet, apiSend, apiUpload, apiUrl, isUnreached } from '../shell/api.ts';
import { newId } from '../shell/new-id.ts';

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

/** A report as it was taken in, or `kept`: on this device until the server can be reached. */
export type TakenReport = Report | 'kept';

const sendOrKeep = async (
  work:
    | { kind: 'paste'; report: z.input<typeof PasteReport> }
    | { kind: 'form'; report: z.input<typeof FormReport> },
): Promise<TakenReport> => {
  const id = newId();
  try {
    return await apiSend<Report>('POST', `/reports/${work.kind}`, work.report, id);
  } catch (error) {
    if (isUnreached(error) && (await draftDesk.keep(work, { id }))) return 'kept';
    throw error;
  }
};

export const usePasteReport = () => {
  const renew = useRenewLists();
  return useMutation({
    mutationFn: (report: z.input<typeof PasteReport>) => sendOrKeep({ kind: 'paste', report }),
    onSuccess: renew,
  });
};

export const useFormReport = () => {
  const renew = useRenewLists();
  return useMutation({
    mutationFn: (report: z.input<typeof FormReport>) => sendOrKeep({ kind: 'form', report }),
    onSuccess: renew,
  });
};

/**
 * Sends one file; a document's reports are made at once, a table may wait for its columns. A report file that does not
 * reach the server is kept on the device where it is small enough.
 */
export const uploadFile = async (
  file: File,
  room: ImportRoom,
  incidentId: string | undefined,
  onProgress: (fraction: number) => void,
): Promise<Import | 'kept'> => {
  const form = new FormData();
  form.append('file', file, file.name);
  const into = incidentId ? `&incidentId=${incidentId}` : '';
  const id = newId();
  try {
    return await apiUpload<Import>(`/uploads?room=${room}${into}`, form, onProgress, id);
  } catch (error) {
    if (!isUnreached(error) || room !== 'report' || incidentId || file.size > MAX_FILE_BYTES) throw error;
    const work = { kind: 'file', name: file.name, mediaType: file.type, size: file.size } as const;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (await draftDesk.keep(work, { id, bytes })) return 'kept';
    throw error;
  }
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
