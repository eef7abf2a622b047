import { FilesPanel } from '../intake/FilesPanel.tsx';
import { ImportList } from '../intake/ImportList.tsx';
import classes from '../intake/intake.module.css';
import own from './lure.module.css';
import { PasteAdverts } from './PasteAdverts.tsx';

/** Taking adverts in: pasted, or as files; below, what came in as files before. */
export const TakeInPanel = () => (
  <div className={own.taking}>
    <div className={classes.ways}>
      <PasteAdverts />
      <FilesPanel room="lure" />
    </div>
    <ImportList room="lure" />
  </div>
);
