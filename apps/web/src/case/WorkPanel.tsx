import { Stack } from '@mantine/core';
import { SharePanel } from '../access/SharePanel.tsx';
import { useMay } from '../shell/session.ts';
import { Attachments } from './Attachments.tsx';
import './case.css';
import { Comments } from './Comments.tsx';
import { Notes } from './Notes.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import type { CaseDesk } from './use-case-desk.ts';

/** Comments and notes on one side, tasks and files on the other. */
export const WorkPanel = ({ desk }: { desk: CaseDesk }) => {
  const mayShare = useMay('case.share');
  return (
    <div className="work">
      <Stack gap="sm">
        <Comments desk={desk} />
        <Notes desk={desk} />
      </Stack>
      <Stack gap="sm">
        <TaskPanel desk={desk} />
        <Attachments desk={desk} />
        {mayShare && <SharePanel caseId={desk.detail.line.id} />}
      </Stack>
    </div>
  );
};
