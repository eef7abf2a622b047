import { Stack } from '@mantine/core';
import { Attachments } from './Attachments.tsx';
import './case.css';
import { Comments } from './Comments.tsx';
import { Notes } from './Notes.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import type { CaseDesk } from './use-case-desk.ts';

/** Comments and notes on one side, tasks and files on the other. */
export const WorkPanel = ({ desk }: { desk: CaseDesk }) => (
  <div className="work">
    <Stack gap="sm">
      <Comments desk={desk} />
      <Notes desk={desk} />
    </Stack>
    <Stack gap="sm">
      <TaskPanel desk={desk} />
      <Attachments desk={desk} />
    </Stack>
  </div>
);
