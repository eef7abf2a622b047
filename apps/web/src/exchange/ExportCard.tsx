import { Badge, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import classes from './exchange.module.css';
import { type ExportFilter, type ExportKind, filtersFor } from './exports.ts';
import { exchangeMessages } from './messages.ts';

type Props = { kind: ExportKind; filters: Partial<Record<ExportFilter, string>> };

/** One export: what it holds, which filters count, and the button. */
export const ExportCard = ({ kind, filters }: Props) => {
  const t = useMessages(exchangeMessages);
  const tell = useTell();
  const counting = kind.filters.map((filter) => t(filter)).join(', ');
  return (
    <li className={`suar-panel ${classes.card}`}>
      <Title order={3}>{t(kind.key)}</Title>
      <Text size="sm">{t(`${kind.key}_text`)}</Text>
      <Badge variant="outline" color="beacon" className={classes.badge}>
        {t('names_inside')}
      </Badge>
      <Text size="xs" c="dimmed">
        {t('filters_used', { filters: counting })}
      </Text>
      <DownloadButton
        path={kind.path}
        query={filtersFor(kind, filters)}
        fileName={kind.fileName}
        className={classes.button}
        icon={<IconDownload size={15} aria-hidden="true" />}
        label={`${t('download')}: ${t(kind.key)}`}
        onDone={() => tell(t('downloaded', { name: t(kind.key) }))}
      >
        {t('download')}
      </DownloadButton>
    </li>
  );
};
