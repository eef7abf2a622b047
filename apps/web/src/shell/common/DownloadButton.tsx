import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Query } from '../api.ts';
import { downloadFile } from '../download.ts';
import { useTellFailure } from './undo-notification.tsx';

interface DownloadButtonProps {
  path: string;
  query: Query;
  fileName: string;
  children: string;
}

/** Fetches a list's spreadsheet with the list's own filters; no address holds what was looked for. */
export const DownloadButton = ({ path, query, fileName, children }: DownloadButtonProps) => {
  const tellFailure = useTellFailure();
  const download = useMutation({
    mutationFn: () => downloadFile(path, query, fileName),
    onError: tellFailure,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconFileSpreadsheet size={14} aria-hidden="true" />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {children}
    </Button>
  );
};
