import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { usePerson } from './api.ts';
import { PersonView } from './PersonView.tsx';

/** One person: what every report says, possible matches, judgements, the case. */
export const PersonPage = () => {
  const { id } = useParams({ from: '/app/persons/$id' });
  const person = usePerson(id);
  if (person.data) return <PersonView key={id} person={person.data} />;
  if (person.error) return <ErrorState error={person.error} onRetry={() => void person.refetch()} />;
  return (
    <>
      <Skeleton h={28} w={280} mb="md" />
      <Skeleton h={360} />
    </>
  );
};
