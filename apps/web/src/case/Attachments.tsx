import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { apiUrl } from '../shell/api.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { caseMessages } from './messages.ts';
import type { CaseDesk } from './use-case-desk.ts';

/** The files of a case: drop some or choose them; each can be had back as it came. */
export const Attachments = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseMessages);
  const format = useFormat();
  const [over, setOver] = useState(false);
  const may = desk.mayWork && desk.allows('attached');
  const attach = (files: readonly File[]) => {
    if (files.length > 0) void desk.attach(files, t('attached', { count: files.length }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    attach([...event.dataTransfer.files]);
  };
  const { attachments } = desk.detail.state;
  return (
    <section className="suar-panel" aria-label={t('attachments')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('attachments')}</h2>
      {may && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
        <div
          className="drop"
          data-over={over}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Text size="sm" mb={6}>
            {t('attach_drop')}
          </Text>
          <FileButton multiple onChange={attach}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={desk.busy}
                leftSection={<IconPaperclip size={14} aria-hidden="true" />}
              >
                {t('attach')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      {attachments.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('no_attachments')}
        </Text>
      )}
      <Stack gap={6} mt="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {attachments.map((file) => (
          <Group component="li" key={file.id} justify="space-between" wrap="nowrap" gap="xs">
            <div style={{ minWidth: 0 }}>
              <Text size="sm" truncate dir="auto">
                {file.name}
              </Text>
              <Text size="xs" c="dimmed">
                {[format.dateTime(file.at), desk.nameOf(file.by)].filter((part) => part !== null).join(' · ')}
              </Text>
            </div>
            <Button
              component="a"
              href={apiUrl(`/originals/${file.originalId}/content`)}
              download
              variant="subtle"
              aria-label={t('download', { name: file.name })}
            >
              <IconDownload size={16} aria-hidden="true" />
            </Button>
          </Group>
        ))}
      </Stack>
    </section>
  );
};
