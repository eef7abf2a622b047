import { Button, FileButton, Stack, Text, Title } from '@mantine/core';
import type { ImportRoom } from '@suar/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import classes from './intake.module.css';
import { intakeMessages } from './messages.ts';
import { UploadRow } from './UploadRow.tsx';
import { usePageDrop } from './use-page-drop.ts';
import { useUploads } from './use-uploads.ts';

interface FilesPanelProps {
  room?: ImportRoom;
  /** The incident that everybody in the files was part of. */
  incidentId?: string;
}

/** Taking in files: dropped anywhere on the page, pasted or chosen. */
export const FilesPanel = ({ room = 'report', incidentId }: FilesPanelProps) => {
  const t = useMessages(intakeMessages);
  const { uploads, add } = useUploads(room, incidentId);
  const over = usePageDrop(add);
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="files-title">
      <Stack gap="sm">
        <Title order={2} id="files-title">
          {t('files')}
        </Title>
        <div className={classes.drop} data-over={over || undefined}>
          <IconFileUpload size={34} stroke={1.3} aria-hidden="true" />
          <Text size="sm" fw={600}>
            {over ? t('drop_now') : t(room === 'lure' ? 'drop_here_lures' : 'drop_here')}
          </Text>
          <Text size="xs" c="dimmed">
            {t(room === 'lure' ? 'drop_kinds_lures' : 'drop_kinds')}
          </Text>
          <FileButton multiple onChange={(files) => add(files)}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('pick')}
              </Button>
            )}
          </FileButton>
        </div>
        {uploads.length > 0 && (
          <ul className={classes.uploads} aria-label={t('upload_list')} aria-live="polite">
            {uploads.map((upload) => (
              <UploadRow key={upload.key} upload={upload} />
            ))}
          </ul>
        )}
      </Stack>
    </section>
  );
};
