import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { downloadFile } from '../shell/download.ts';
import { useMessages } from '../shell/locale.tsx';
import type { TableQuery } from './api.ts';
import { victimMessages } from './victim-messages.ts';

/** Takes a table of victims out as a file. */
export const TableDownloads = ({ table, query }: { table: 'sdg-16-2-2' | 'ic-tip'; query: TableQuery }) => {
  const t = useMessages(victimMessages);
  const tell = useTell();
  const tellFailure = useTellFailure();
  const download = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') =>
      downloadFile(`/exports/${table}.${format}`, query, `suar-internal-${table}.${format}`),
    onSuccess: () => tell(t('downloaded')),
    onError: tellFailure,
  });
  return (
    <Group gap="xs">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          loading={download.isPending}
          leftSection={<IconDownload size={14} aria-hidden="true" />}
          onClick={() => download.mutate(format)}
        >
          {t(format)}
        </Button>
      ))}
    </Group>
  );
};
