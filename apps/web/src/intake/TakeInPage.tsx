import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import { FormPanel } from './FormPanel.tsx';
import { ImportList } from './ImportList.tsx';
import classes from './intake.module.css';
import { intakeMessages } from './messages.ts';
import { PastePanel } from './PastePanel.tsx';

/** Everything comes in here: a pasted text, files, a form; below, what came in as files before. */
export const TakeInPage = () => {
  const t = useMessages(intakeMessages);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.ways}>
        <PastePanel />
        <FilesPanel />
      </div>
      <FormPanel />
      <ImportList />
    </>
  );
};
