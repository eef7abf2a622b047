import { Alert, Button, Group, Text } from '@mantine/core';
import { type Candidate, type Verdict, vocabularyMessages } from '@suar/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { Comparisons } from './Comparisons.tsx';
import { personMessages } from './messages.ts';
import { useBits, Waterfall } from './Waterfall.tsx';

interface CandidateViewProps {
  candidate: Candidate;
  left: string;
  right: string;
  mayJudge: boolean;
  onAsk: (verdict: Verdict) => void;
  onUndo: (judgementId: string) => void;
}

/** One possible match: the waterfall, the words to it, both sides' values, and the three judgements. */
export const CandidateView = ({ candidate, left, right, mayJudge, onAsk, onUndo }: CandidateViewProps) => {
  const t = useMessages(personMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const bits = useBits();
  const { person, explanation, judgement } = candidate;
  return (
    <article id={`candidate-${person.id}`} className="suar-panel" style={{ padding: 12 }} aria-label={right}>
      <Group justify="space-between" gap="xs" mb="xs">
        <div>
          <Text fw={650} component="h3" m={0} dir="auto">
            <Link to="/persons/$id" params={{ id: person.id }}>
              {right}
            </Link>
          </Text>
          <Text size="xs" c="dimmed">
            {[
              words(`subject.${person.role}`),
              ...(person.nationality ? [format.country(person.nationality)] : []),
              `${t('reports')}: ${format.number(person.reports)}`,
              `${bits(explanation.weight)} · ${t('probability', { percent: format.percent(explanation.probability) })}`,
            ].join(' · ')}
          </Text>
        </div>
        {mayJudge && judgement === null && (
          <Group gap={6}>
            <Button onClick={() => onAsk('same')}>{t('same')}</Button>
            <Button variant="default" onClick={() => onAsk('not_same')}>
              {t('not_same')}
            </Button>
            <Button variant="default" onClick={() => onAsk('unsure')}>
              {t('unsure')}
            </Button>
          </Group>
        )}
        {judgement && (
          <Group gap={6}>
            <Text size="sm" title={judgement.reason}>
              {t('earlier', { verdict: words(`verdict.${judgement.verdict}`), by: judgement.by })}
            </Text>
            {mayJudge && (
              <Button variant="default" onClick={() => onUndo(judgement.id)}>
                {t('undo')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {explanation.crossRole && (
        <Alert
          color="red"
          variant="outline"
          mb="xs"
          icon={<IconAlertTriangle aria-hidden="true" />}
          title={t('cross_role_title')}
        >
          {t('cross_role_text')}
        </Alert>
      )}
      <div className="two-sides">
        <figure style={{ margin: 0 }}>
          <figcaption>
            <Text size="sm" fw={600}>
              {t('waterfall_title')}
            </Text>
          </figcaption>
          <Waterfall explanation={explanation} />
          <Text size="xs" c="dimmed">
            {t('probability_note')}
          </Text>
        </figure>
        <Comparisons candidate={candidate} left={left} right={right} />
      </div>
    </article>
  );
};
