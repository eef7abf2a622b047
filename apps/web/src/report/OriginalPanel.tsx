import { Button, Group, Text } from '@mantine/core';
import type { Report } from '@suar/core';
import { IconDownload, IconLock } from '@tabler/icons-react';
import { apiUrl } from '../shell/api.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';

const KIB = 1024;

/** The file as it came: its fingerprint, size and type, that nothing in it was changed, and the way to have it. */
export const OriginalPanel = ({ report }: { report: Report }) => {
  const t = useMessages(reportMessages);
  const format = useFormat();
  const { original } = report;
  return (
    <section className="suar-panel" aria-label={t('original')} style={{ padding: 12 }}>
      <Group justify="space-between" gap="xs" mb={4}>
        <h2 style={{ margin: 0, fontSize: 15 }}>{t('original')}</h2>
        {original && (
          <Button
            component="a"
            href={apiUrl(`/originals/${original.id}/content`)}
            download
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden="true" />}
          >
            {t('original_download')}
          </Button>
        )}
      </Group>
      {original ? (
        <>
          <Group gap={6} wrap="nowrap" align="flex-start">
            <IconLock size={14} aria-hidden="true" style={{ marginTop: 3, flex: 'none' }} />
            <Text size="sm">{t('original_unaltered')}</Text>
          </Group>
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {original.fileName ? `${original.fileName} · ` : ''}
            {`${original.mediaType} · ${t('original_size')} `}
            {original.byteLength < KIB
              ? `${format.number(original.byteLength)} B`
              : `${format.number(Math.round(original.byteLength / KIB))} KiB`}
            {` · ${t('original_digest')} `}
            <code>{original.digest}</code>
          </Text>
        </>
      ) : (
        <Text size="sm">{t('original_none')}</Text>
      )}
      {report.extra.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t('extra')}
          </Text>
          <dl
            style={{
              display: 'grid',
              gridTemplateColumns: 'auto 1fr',
              gap: '2px 12px',
              margin: 0,
              fontSize: 13,
            }}
          >
            {report.extra.map((cell) => (
              <div key={`${cell.column} ${cell.value}`} style={{ display: 'contents' }}>
                <dt style={{ color: 'var(--mantine-color-dimmed)' }}>{cell.column}</dt>
                <dd style={{ margin: 0, overflowWrap: 'anywhere' }} dir="auto">
                  {cell.value}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};
