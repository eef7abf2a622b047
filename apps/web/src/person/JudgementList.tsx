import { Button, Group, Stack, Text } from '@mantine/core';
import type { Judgement, Person } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { personMessages } from './messages.ts';

const SENTENCE = { same: 'judged_same', not_same: 'judged_not_same', unsure: 'judged_unsure' } as const;

interface JudgementListProps {
  person: Person;
  mayJudge: boolean;
  onUndo: (judgementId: string) => void;
}

/** The judgements about a person, newest first; those that were taken back stay to be read. */
export const JudgementList = ({ person, mayJudge, onUndo }: JudgementListProps) => {
  const t = useMessages(personMessages);
  const format = useFormat();
  const newest = [...person.judgements].sort((a, b) => b.at.localeCompare(a.at));
  const side = (name: string | null) => name ?? t('unnamed');
  const sentence = (judgement: Judgement) =>
    t(SENTENCE[judgement.verdict], { by: judgement.by, a: side(judgement.nameA), b: side(judgement.nameB) });
  return (
    <section className="suar-panel" aria-label={t('judgements')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 4px', fontSize: 15 }}>{t('judgements')}</h2>
      {newest.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('no_judgements')}
        </Text>
      )}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {newest.map((judgement) => (
          <Group component="li" key={judgement.id} justify="space-between" gap="xs" wrap="nowrap">
            <div>
              <Text size="sm" td={judgement.undoneAt ? 'line-through' : 'none'} dir="auto">
                {sentence(judgement)}
              </Text>
              <Text size="xs" c="dimmed">
                {format.dateTime(judgement.at)} · {t('reason')}: {judgement.reason}
                {judgement.undoneAt &&
                  ` · ${t('undone_by', { by: judgement.undoneBy ?? '', when: format.dateTime(judgement.undoneAt) })}`}
              </Text>
            </div>
            {mayJudge && judgement.undoneAt === null && (
              <Button variant="default" onClick={() => onUndo(judgement.id)}>
                {t('undo')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  );
};
