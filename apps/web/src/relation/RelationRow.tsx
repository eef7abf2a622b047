import { Badge, Button, Group, Text } from '@mantine/core';
import {
  nameLanguage,
  type Relation,
  type RelationSource,
  relationKindMessages,
  vocabularyMessages,
} from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { relationMessages } from './messages.ts';

const useSourceWords = () => {
  const t = useMessages(relationMessages);
  return (source: RelationSource): string => {
    const number = source.reportNumber ?? source.incident?.number ?? '';
    switch (source.kind) {
      case 'words':
        return source.words
          ? t('source_words', { number, words: source.words })
          : t('source_words_only', { number });
      case 'same_report':
        return t('source_same_report', { number });
      case 'flight':
        return t('source_flight', { number, words: source.words ?? '' });
      case 'incident':
        return t('source_incident', { number });
    }
  };
};

interface RelationRowProps {
  relation: Relation;
  name: string;
  mayJudge: boolean;
  busy: boolean;
  onJudge: (verdict: 'holds' | 'rejected') => void;
  onUndo: (id: string) => void;
}

/** One relation as seen from the person: what the other is, why, and what was judged. */
export const RelationRow = ({ relation, name, mayJudge, busy, onJudge, onUndo }: RelationRowProps) => {
  const t = useMessages(relationMessages);
  const kinds = useMessages(relationKindMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const sourceWords = useSourceWords();
  const kind = kinds(`relation.${relation.kind}`);
  const named = (action: string) => t('about', { action, kind, name });
  const { id } = relation;
  return (
    <li data-status={relation.status}>
      <Group gap={8}>
        <Text size="sm" component="span">
          <strong>{kind}</strong>{' '}
          <Link
            to="/persons/$id"
            params={{ id: relation.other.id }}
            lang={relation.other.name ? nameLanguage(relation.other.name) : undefined}
          >
            <bdi>{name}</bdi>
          </Link>
          {relation.other.role === 'suspect' && ` (${words('subject.suspect')})`}
        </Text>
        <Badge
          variant="outline"
          color={relation.status === 'holds' ? 'green' : 'gray'}
          c="var(--mantine-color-text)"
        >
          {t(relation.status)}
        </Badge>
      </Group>
      {relation.sources.map((source) => (
        <Text
          size="xs"
          c="dimmed"
          component="p"
          m={0}
          key={`${source.kind} ${source.reportId} ${source.start} ${source.incident?.number}`}
        >
          {source.reportId ? (
            <Link
              to="/reports/$id"
              params={{ id: source.reportId }}
              hash={source.start === null ? '' : `at-${source.start}`}
            >
              <bdi>{sourceWords(source)}</bdi>
            </Link>
          ) : (
            sourceWords(source)
          )}
        </Text>
      ))}
      {relation.reason !== null && (
        <Text size="xs" c="dimmed" component="p" m={0}>
          <bdi>{relation.reason}</bdi>{' '}
          {relation.at && t('by', { by: relation.by ?? '', when: format.dateTime(relation.at) })}
        </Text>
      )}
      {mayJudge && (
        <Group gap={6} mt={4}>
          {id === null ? (
            <>
              <Button disabled={busy} aria-label={named(t('accept'))} onClick={() => onJudge('holds')}>
                {t('accept')}
              </Button>
              <Button
                variant="default"
                disabled={busy}
                aria-label={named(t('reject'))}
                onClick={() => onJudge('rejected')}
              >
                {t('reject')}
              </Button>
            </>
          ) : (
            <Button
              variant="default"
              disabled={busy}
              aria-label={named(t('undo'))}
              onClick={() => onUndo(id)}
            >
              {t('undo')}
            </Button>
          )}
        </Group>
      )}
    </li>
  );
};
