import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Query } from '../api.ts';
import { useDownload } from './use-download.tsx';

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
  const download = useDownload(onDone);
  return (
    <>
      <Button
        variant="default"
        className={className}
        leftSection={icon}
        loading={download.busy}
        onClick={() => download.begin({ path, query, fileName })}
        aria-label={label}
      >
        {children}
      </Button>
      {download.dialog}
    </>
  );
};
