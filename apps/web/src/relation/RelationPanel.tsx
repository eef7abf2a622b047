import { Button, Group, Skeleton, Text } from '@mantine/core';
import { type Relation, type Relations, relationKindMessages } from '@suar/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { AddRelationDialog } from './AddRelationDialog.tsx';
import { type NewRelation, useRelationDeeds, useRelations } from './api.ts';
import { JudgeRelationDialog } from './JudgeRelationDialog.tsx';
import { relationMessages } from './messages.ts';
import { isOfIncidentOnly } from './of-incident-only.ts';
import { RelationPicture } from './RelationPicture.tsx';
import { RelationRow } from './RelationRow.tsx';
import './relation.css';

/** Family and companions of a person, as a list and a picture. */
export const RelationPanel = ({ personId, name }: { personId: string; name: string }) => {
  const relations = useRelations(personId);
  if (relations.data) return <RelationView relations={relations.data} name={name} />;
  if (relations.error) return <ErrorState error={relations.error} onRetry={() => void relations.refetch()} />;
  return <Skeleton h={160} />;
};

const keyOf = (relation: Relation): string =>
  relation.id ?? `${relation.other.id} ${relation.kind} ${relation.status}`;

const RelationView = ({ relations, name }: { relations: Relations; name: string }) => {
  const t = useMessages(relationMessages);
  const kinds = useMessages(relationKindMessages);
  const mayJudge = useMay('person.judge');
  const { judge, undo } = useRelationDeeds();
  const offerUndo = useOfferUndo();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const [judging, setJudging] = useState<{ relation: Relation; verdict: 'holds' | 'rejected' } | null>(null);
  const [adding, setAdding] = useState(false);
  const nameOf = (other: Relation['other']) => other.name ?? t('unnamed', { number: other.number });
  const busy = judge.isPending || undo.isPending;
  const record = async (input: NewRelation) => {
    try {
      const known = new Set(relations.relations.map(({ id }) => id));
      const after = await judge.mutateAsync(input);
      setJudging(null);
      setAdding(false);
      const made = after.relations.find(({ id }) => id !== null && !known.has(id))?.id;
      if (made) offerUndo({ message: t('judged'), undo: () => undo.mutateAsync(made) });
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  const takeBack = async (id: string) => {
    try {
      await undo.mutateAsync(id);
      tell(t('undone'));
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  const sourceOf = ({ sources: [first] }: Relation): NewRelation['source'] =>
    first ? { kind: first.kind, reportId: first.reportId, start: first.start, end: first.end } : null;
  const row = (relation: Relation) => (
    <RelationRow
      key={keyOf(relation)}
      relation={relation}
      name={nameOf(relation.other)}
      mayJudge={mayJudge}
      busy={busy}
      onJudge={(verdict) => setJudging({ relation, verdict })}
      onUndo={(id) => void takeBack(id)}
    />
  );
  const rejected = relations.relations.filter(({ status }) => status === 'rejected');
  const sharing = relations.relations.filter(isOfIncidentOnly);
  const others = relations.relations.filter(
    (relation) => relation.status !== 'rejected' && !isOfIncidentOnly(relation),
  );
  return (
    <section className="suar-panel relations" aria-label={t('title')}>
      <Group justify="space-between" gap="xs">
        <h2>{t('title')}</h2>
        {mayJudge && (
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t('add')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {others.length + sharing.length === 0 ? t('empty') : t('lead')}
      </Text>
      <div className="relation-sides">
        {others.length > 0 && <ul className="relation-list">{others.map(row)}</ul>}
        <RelationPicture relations={relations} name={name} nameOf={nameOf} />
      </div>
      {sharing.length > 0 && (
        <details>
          <summary>{t('sharing', { count: sharing.length + relations.more })}</summary>
          <ul className="relation-list">{sharing.map(row)}</ul>
          {relations.more > 0 && <Text size="sm">{t('more', { count: relations.more })}</Text>}
        </details>
      )}
      {relations.joined.map((one) => (
        <Group key={one.id} gap="xs">
          <Text size="sm">{t('joined', { kind: kinds(`relation.${one.kind}`) })}</Text>
          {mayJudge && (
            <Button variant="default" disabled={busy} onClick={() => void takeBack(one.id)}>
              {t('undo')}
            </Button>
          )}
        </Group>
      ))}
      {rejected.length > 0 && (
        <details>
          <summary>{t('rejected_list', { count: rejected.length })}</summary>
          <ul className="relation-list">{rejected.map(row)}</ul>
        </details>
      )}
      {judging && (
        <JudgeRelationDialog
          verdict={judging.verdict}
          about={`${kinds(`relation.${judging.relation.kind}`)}: ${nameOf(judging.relation.other)}`}
          busy={busy}
          onJudge={(reason) =>
            void record({
              personA: judging.relation.homeA,
              personB: judging.relation.homeB,
              kind: judging.relation.homeKind,
              verdict: judging.verdict,
              reason,
              source: sourceOf(judging.relation),
            })
          }
          onClose={() => setJudging(null)}
        />
      )}
      {adding && (
        <AddRelationDialog
          personId={relations.personId}
          name={name}
          busy={busy}
          onAdd={(other, kind, reason) =>
            void record({ personA: other, personB: relations.personId, kind, verdict: 'holds', reason })
          }
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
};
