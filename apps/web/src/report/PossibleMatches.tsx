import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core';
import { type Report, vocabularyMessages } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { usePersons } from '../person/api.ts';
import { useComparisonName } from '../person/comparison-name.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';

/** Persons in the register who may be one of this report's persons, strongest first, each with what agrees and differs. */
export const PossibleMatches = ({ report }: { report: Report }) => {
  const t = useMessages(reportMessages);
  const words = useMessages(vocabularyMessages);
  const nameOf = useComparisonName();
  const format = useFormat();
  const ids = [...new Set(report.subjects.map((subject) => subject.personId))];
  const persons = usePersons(ids);
  const found = persons
    .flatMap(({ data }) => (data ? data.candidates.map((candidate) => ({ of: data, candidate })) : []))
    .filter(({ candidate }) => candidate.judgement === null)
    .sort((a, b) => b.candidate.explanation.weight - a.candidate.explanation.weight);
  return (
    <section className="suar-panel" aria-label={t('matches_title')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 4px', fontSize: 15 }}>{t('matches_title')}</h2>
      {persons.some((query) => query.isPending) && <Skeleton h={40} />}
      {found.length === 0 && persons.every((query) => query.isFetched) && (
        <Text size="sm" c="dimmed">
          {t('matches_none')}
        </Text>
      )}
      <Stack gap="xs" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {found.map(({ of, candidate }) => {
          const { person, explanation } = candidate;
          const told = (['agrees', 'close', 'differs'] as const).flatMap((outcome) => {
            const names = explanation.comparisons
              .filter((comparison) => comparison.outcome === outcome)
              .map((comparison) => nameOf(comparison.name).toLocaleLowerCase());
            return names.length === 0
              ? []
              : [`${words(`comparisonOutcome.${outcome}`)}: ${names.join(', ')}`];
          });
          return (
            <li key={`${of.id} ${person.id}`}>
              <Group gap={6}>
                <Link to="/persons/$id" params={{ id: of.id }} hash={`candidate-${person.id}`}>
                  <span dir="auto">{person.name ?? t('subject_unnamed', { ordinal: person.number })}</span>
                </Link>
                <Badge color="gray" c="var(--mantine-color-text)" style={{ textTransform: 'none' }}>
                  {t('match_strength', { bits: format.number(Math.round(explanation.weight * 10) / 10) })}
                </Badge>
                {ids.length > 1 && (
                  <Text size="xs" c="dimmed" dir="auto">
                    {t('matches_of', { name: of.name ?? t('subject_unnamed', { ordinal: of.number }) })}
                  </Text>
                )}
              </Group>
              <Text size="xs" c="dimmed">
                {told.join('. ')}
              </Text>
              {explanation.crossRole && (
                <Text size="xs" c="var(--mantine-color-error)" fw={600}>
                  {t('cross_role')}
                </Text>
              )}
            </li>
          );
        })}
      </Stack>
    </section>
  );
};
