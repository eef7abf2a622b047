import { Button, Chip, Group, NativeSelect, Skeleton, Text } from '@mantine/core';
import { STORY_KINDS, type Story, type StoryEvent, type StoryKind, storyKindMessages } from '@suar/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useStory } from './api.ts';
import { ChatClocks } from './ChatClocks.tsx';
import { EventDialog } from './EventDialog.tsx';
import { storyMessages } from './messages.ts';
import { MediaEntry, StoryEntry } from './StoryEntry.tsx';
import { storyMonths } from './story-months.ts';
import './story.css';
import { useStoryDesk } from './use-story-desk.ts';

/** What happened to a person, from all reports in one line of time. */
export const StoryPanel = ({ personId }: { personId: string }) => {
  const story = useStory(personId);
  if (story.data) return <StoryView story={story.data} />;
  if (story.error) return <ErrorState error={story.error} onRetry={() => void story.refetch()} />;
  return <Skeleton h={220} />;
};

const SHOWN = ['standing', 'confirmed', 'proposed', 'rejected'] as const;
type Shown = (typeof SHOWN)[number];
const isShown = ({ status }: StoryEvent, shown: Shown): boolean =>
  shown === 'standing' ? status !== 'rejected' : status === shown;

const StoryView = ({ story }: { story: Story }) => {
  const t = useMessages(storyMessages);
  const kinds = useMessages(storyKindMessages);
  const format = useFormat();
  const mayJudge = useMay('report.judge');
  const desk = useStoryDesk(story.personId);
  const [shown, setShown] = useState<Shown>('standing');
  const [chosen, setChosen] = useState<string[]>([]);
  const [withMedia, setWithMedia] = useState(false);
  const [editing, setEditing] = useState<{ event: StoryEvent | null } | null>(null);
  const present = STORY_KINDS.filter((kind) => story.events.some((event) => event.kind === kind));
  const events = story.events.filter(
    (event) => isShown(event, shown) && (chosen.length === 0 || chosen.includes(event.kind)),
  );
  const months = storyMonths(events, withMedia ? story.media : []);
  const count = (kind: StoryKind) =>
    story.events.filter((event) => event.kind === kind && isShown(event, shown)).length;
  const save = async (draft: Parameters<typeof desk.correct>[1]) => {
    const saved = editing?.event
      ? await desk.correct(editing.event, draft)
      : await desk.add(draft, story.events);
    if (saved) setEditing(null);
  };
  return (
    <section className="suar-panel story" aria-label={t('title')}>
      <Group justify="space-between" gap="xs">
        <h2>{t('title')}</h2>
        {mayJudge && (
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setEditing({ event: null })}
          >
            {t('add')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {story.events.length === 0 ? t('empty') : t('lead')}
      </Text>
      {story.events.length + story.media.length > 0 && (
        <div className="story-filters">
          <NativeSelect
            label={t('shown')}
            value={shown}
            data={SHOWN.map((value) => ({ value, label: t(`shown_${value}`) }))}
            onChange={(event) => setShown(event.currentTarget.value as Shown)}
          />
          <fieldset>
            <legend className="suar-visually-hidden">{t('kinds')}</legend>
            <Chip.Group multiple value={chosen} onChange={setChosen}>
              {present.map((kind) => (
                <Chip key={kind} size="xs" value={kind}>
                  {`${kinds(`event.${kind}`)} ${format.number(count(kind))}`}
                </Chip>
              ))}
            </Chip.Group>
            {story.media.length > 0 && (
              <Chip size="xs" checked={withMedia} onChange={setWithMedia}>
                {`${t('media')} ${format.number(story.media.length)}`}
              </Chip>
            )}
          </fieldset>
        </div>
      )}
      {months.length === 0 && story.events.length > 0 && <Text size="sm">{t('nothing_shown')}</Text>}
      {months.map(({ month, lines }) => (
        <div key={month ?? 'unknown'}>
          <h3>{month ? format.month(month) : t('no_month')}</h3>
          <ol className="story-line">
            {lines.map((line) =>
              line.type === 'media' ? (
                <MediaEntry key={`${line.media.reportId} ${line.media.start}`} media={line.media} />
              ) : (
                <StoryEntry
                  key={line.event.key}
                  event={line.event}
                  mayJudge={mayJudge}
                  busy={desk.busy}
                  onConfirm={() => void desk.confirm(line.event)}
                  onCorrect={() => setEditing({ event: line.event })}
                  onReject={() => void desk.reject(line.event)}
                  onUndo={(id) => void desk.undo(id)}
                />
              ),
            )}
          </ol>
        </div>
      ))}
      <ChatClocks
        story={story}
        mayChange={mayJudge}
        onChange={(reportId, zone) => void desk.setZone(reportId, zone)}
      />
      {editing && (
        <EventDialog
          event={editing.event}
          busy={desk.busy}
          onSave={(draft) => void save(draft)}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
};
