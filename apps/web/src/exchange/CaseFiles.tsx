import { Button, Menu } from '@mantine/core';
import { FILE_PURPOSES } from '@suar/core';
import { IconFileExport } from '@tabler/icons-react';
import { useDownload } from '../shell/common/use-download.tsx';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { exchangeMessages } from './messages.ts';

/** The other files that one case can leave as: the case file for another purpose, the referral form, story and relations. */
export const CaseFiles = ({ caseId, number }: { caseId: string; number: number }) => {
  const t = useMessages(exchangeMessages);
  const { locale } = useLocale();
  const download = useDownload();
  const item = (path: string, query: Record<string, string>, label: string) => (
    <Menu.Item
      key={label}
      onClick={() =>
        download.begin({
          path: `/cases/${caseId}/${path}`,
          query,
          fileName: `suar-${path.replace('file', 'case').replace('.', `-${number}.`)}`,
        })
      }
    >
      {label}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconFileExport size={14} aria-hidden="true" />}>
            {t('other_files')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('case_file_for')}</Menu.Label>
          {FILE_PURPOSES.filter((purpose) => purpose !== 'casework').map((purpose) =>
            item('file.pdf', { locale, purpose }, t(`purpose_${purpose}`)),
          )}
          <Menu.Divider />
          <Menu.Label>{t('referral_form')}</Menu.Label>
          {item('nrm.pdf', { locale }, t('nrm_pdf'))}
          {item('nrm.json', {}, t('nrm_json'))}
          <Menu.Divider />
          <Menu.Label>{t('story_and_relations')}</Menu.Label>
          {item('story.json', { purpose: 'casework' }, t('story_json'))}
        </Menu.Dropdown>
      </Menu>
      {download.dialog}
    </>
  );
};
