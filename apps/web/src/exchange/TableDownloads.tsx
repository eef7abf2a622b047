import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useDownload } from '../shell/common/use-download.tsx';
import { useMessages } from '../shell/locale.tsx';
import type { TableQuery } from './api.ts';
import { victimMessages } from './victim-messages.ts';

/** Takes a table of victims out as a file. */
export const TableDownloads = ({ table, query }: { table: 'sdg-16-2-2' | 'ic-tip'; query: TableQuery }) => {
  const t = useMessages(victimMessages);
  const tell = useTell();
  const download = useDownload(() => tell(t('downloaded')));
  return (
    <Group gap="xs">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          loading={download.busy}
          leftSection={<IconDownload size={14} aria-hidden="true" />}
          onClick={() =>
            download.begin({
              path: `/exports/${table}.${format}`,
              query,
              fileName: `suar-internal-${table}.${format}`,
            })
          }
        >
          {t(format)}
        </Button>
      ))}
      {download.dialog}
    </Group>
  );
};
