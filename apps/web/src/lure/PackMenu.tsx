import { Button, Menu } from '@mantine/core';
import { lureVocabulary, PACK_AUDIENCES, type PackAudience } from '@suar/core';
import { IconFileExport } from '@tabler/icons-react';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useDownload } from '../shell/common/use-download.tsx';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';

/** Takes out a campaign's evidence for a platform, the police or another state. */
export const PackMenu = ({ id, number }: { id: string; number: number }) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const { locale } = useLocale();
  const tell = useTell();
  const download = useDownload(() => tell(t('pack_made')));
  const take = (audience: PackAudience, kind: 'pdf' | 'csv') =>
    download.begin({
      path: `/campaigns/${id}/pack.${kind}`,
      query: { for: audience, locale },
      fileName: `suar-campaign-${number}-${audience}.${kind}`,
    });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconFileExport size={14} aria-hidden="true" />}
            loading={download.busy}
          >
            {t('pack')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {PACK_AUDIENCES.flatMap((audience) => [
            <Menu.Label key={audience}>
              {t('pack_lead', { audience: own(`audience.${audience}`) })}
            </Menu.Label>,
            ...(['pdf', 'csv'] as const).map((kind) => (
              <Menu.Item
                key={`${audience} ${kind}`}
                aria-label={`${t(`pack_${kind}`)}, ${own(`audience.${audience}`)}`}
                onClick={() => take(audience, kind)}
              >
                {t(`pack_${kind}`)}
              </Menu.Item>
            )),
          ])}
        </Menu.Dropdown>
      </Menu>
      {download.dialog}
    </>
  );
};
