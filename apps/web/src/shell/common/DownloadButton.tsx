import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Query } from '../api.ts';
import { downloadFile } from '../download.ts';
import { LeaveDialog, type Leaving } from './LeaveDialog.tsx';
import { useTellFailure } from './undo-notification.tsx';

interface DownloadButtonProps {
  path: string;
  query: Query;
  fileName: string;
  children: string;
  icon?: ReactNode;
  label?: string;
  className?: string | undefined;
  onDone?: () => void;
}

/** Fetches a file that leaves, sealed as the dialog asks, with a list's own filters; no address holds what was looked for. */
export const DownloadButton = ({
  path,
  query,
  fileName,
  children,
  icon = <IconFileSpreadsheet size={14} aria-hidden="true" />,
  label,
  className,
  onDone,
}: DownloadButtonProps) => {
  const tellFailure = useTellFailure();
  const [asking, setAsking] = useState(false);
  const download = useMutation({
    mutationFn: ({ headers, ending }: Leaving) =>
      downloadFile(path, query, `${fileName}${ending}`, undefined, headers),
    onSuccess: () => {
      setAsking(false);
      onDone?.();
    },
    onError: tellFailure,
  });
  return (
    <>
      <Button
        variant="default"
        className={className}
        leftSection={icon}
        loading={download.isPending}
        onClick={() => setAsking(true)}
        aria-label={label}
      >
        {children}
      </Button>
      {asking && (
        <LeaveDialog
          busy={download.isPending}
          onClose={() => setAsking(false)}
          onLeave={(leaving) => download.mutate(leaving)}
        />
      )}
    </>
  );
};
