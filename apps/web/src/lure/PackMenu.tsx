import { Button, Menu } from '@mantine/core';
import { lureVocabulary, PACK_AUDIENCES, type PackAudience } from '@suar/core';
import { IconFileExport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { downloadFile } from '../shell/download.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';

/** Takes out a campaign's evidence for a platform, the police or another state. */
export const PackMenu = ({ id, number }: { id: string; number: number }) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const { locale } = useLocale();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const download = useMutation({
    mutationFn: ({ audience, kind }: { audience: PackAudience; kind: 'pdf' | 'csv' }) =>
      downloadFile(
        `/campaigns/${id}/pack.${kind}`,
        { for: audience, locale },
        `suar-campaign-${number}-${audience}.${kind}`,
      ),
    onSuccess: () => tell(t('pack_made')),
    onError: tellFailure,
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileExport size={14} aria-hidden="true" />}
          loading={download.isPending}
        >
          {t('pack')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PACK_AUDIENCES.flatMap((audience) => [
          <Menu.Label key={audience}>{t('pack_lead', { audience: own(`audience.${audience}`) })}</Menu.Label>,
          ...(['pdf', 'csv'] as const).map((kind) => (
            <Menu.Item
              key={`${audience} ${kind}`}
              aria-label={`${t(`pack_${kind}`)}, ${own(`audience.${audience}`)}`}
              onClick={() => download.mutate({ audience, kind })}
            >
              {t(`pack_${kind}`)}
            </Menu.Item>
          )),
        ])}
      </Menu.Dropdown>
    </Menu>
  );
};
