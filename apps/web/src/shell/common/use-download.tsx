import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Query } from '../api.ts';
import { downloadFile } from '../download.ts';
import { LeaveDialog, type Leaving } from './LeaveDialog.tsx';
import { useTellFailure } from './undo-notification.tsx';

/** A file that leaves; with a body it is asked for by POST. */
export interface LeavingFile {
  path: string;
  query?: Query;
  fileName: string;
  body?: unknown;
}

/** Fetches files that leave, each sealed as its dialog asks; `dialog` stands somewhere on the page. */
export const useDownload = (
  onDone?: () => void,
): { begin: (file: LeavingFile) => void; busy: boolean; dialog: ReactNode } => {
  const tellFailure = useTellFailure();
  const [asked, setAsked] = useState<LeavingFile | null>(null);
  const download = useMutation({
    mutationFn: ({ file, leaving }: { file: LeavingFile; leaving: Leaving }) =>
      downloadFile(
        file.path,
        file.query ?? {},
        `${file.fileName}${leaving.ending}`,
        file.body,
        leaving.headers,
      ),
    onSuccess: () => {
      setAsked(null);
      onDone?.();
    },
    onError: tellFailure,
  });
  return {
    begin: setAsked,
    busy: download.isPending,
    dialog: asked && (
      <LeaveDialog
        busy={download.isPending}
        onClose={() => setAsked(null)}
        onLeave={(leaving) => download.mutate({ file: asked, leaving })}
      />
    ),
  };
};
