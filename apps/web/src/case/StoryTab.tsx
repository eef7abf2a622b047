import { Stack } from '@mantine/core';
import { usePersonName } from '../person/person-name.ts';
import { RelationPanel } from '../relation/RelationPanel.tsx';
import { StoryPanel } from '../story/StoryPanel.tsx';
import type { CaseDesk } from './use-case-desk.ts';

/** What happened to the person of the case, and who belongs to them. */
export const StoryTab = ({ desk }: { desk: CaseDesk }) => {
  const nameOf = usePersonName();
  const { person } = desk.detail;
  return (
    <Stack gap="md">
      <StoryPanel personId={person.id} />
      <RelationPanel personId={person.id} name={nameOf(person)} />
    </Stack>
  );
};
