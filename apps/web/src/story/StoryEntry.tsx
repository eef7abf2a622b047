import { Badge, Button, Group, Text } from '@mantine/core';
import { nameLanguage, type StoryEvent, type StoryMedia, storyKindMessages } from '@suar/core';
import { IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { EVENT_ICONS } from './event-icons.ts';
import { storyMessages } from './messages.ts';
import { useWhen } from './use-when.ts';

type Told = Pick<
  StoryMedia,
  'reportId' | 'reportNumber' | 'start' | 'sender' | 'messageAt' | 'toldAt' | 'zone'
>;

/** Who told it when, leading to the very message. */
const Source = ({ of }: { of: Told }) => {
  const t = useMessages(storyMessages);
  const kinds = useMessages(storyKindMessages);
  const { told } = useWhen();
  if (of.reportId === null || of.reportNumber === null) return null;
  const when = told(of);
  return (
    <Text size="xs" c="dimmed" component="p" m={0}>
      <Link to="/reports/$id" params={{ id: of.reportId }} hash={of.start === null ? '' : `at-${of.start}`}>
        {kinds('report', { number: of.reportNumber })}
      </Link>{' '}
      <bdi>{of.sender ? kinds('told_by', { sender: of.sender, when }) : kinds('told', { when })}</bdi>
      {of.messageAt && ` · ${t('clock', { zone: of.zone })}`}
    </Text>
  );
};

const TONE = { proposed: 'gray', confirmed: 'green', rejected: 'gray' } as const;

interface StoryEntryProps {
  event: StoryEvent;
  mayJudge: boolean;
  busy: boolean;
  onConfirm: () => void;
  onCorrect: () => void;
  onReject: () => void;
  onUndo: (judgementId: string) => void;
}

/** One event: when, what, in which words, told by whom, and what officers said of it. */
export const StoryEntry = ({
  event,
  mayJudge,
  busy,
  onConfirm,
  onCorrect,
  onReject,
  onUndo,
}: StoryEntryProps) => {
  const t = useMessages(storyMessages);
  const kinds = useMessages(storyKindMessages);
  const format = useFormat();
  const { when } = useWhen();
  const what = kinds(`event.${event.kind}`);
  const Icon = EVENT_ICONS[event.kind];
  const named = (action: string) => t('about', { action, event: what, when: when(event) });
  const { judgement } = event;
  return (
    <li data-status={event.status}>
      <Icon size={17} aria-hidden="true" />
      <div>
        <Group gap={8}>
          <Text component="h4" fw={650} size="sm" m={0}>
            {what}
          </Text>
          <Badge color={TONE[event.status]} c="var(--mantine-color-text)" variant="outline">
            {kinds(`status.${event.status}`)}
          </Badge>
        </Group>
        <Text size="sm" m={0} component="p">
          {when(event)}
        </Text>
        {event.words && (
          <blockquote dir="auto" lang={nameLanguage(event.words)}>
            {event.words}
          </blockquote>
        )}
        <Source of={event} />
        {judgement ? (
          <Text size="xs" c="dimmed" component="p" m={0}>
            {t(
              event.readKind === null ? 'added_by' : judgement.corrected ? 'judged_corrected' : 'judged_by',
              { by: judgement.by, when: format.dateTime(judgement.at) },
            )}
            {judgement.note && <bdi> · {judgement.note}</bdi>}
          </Text>
        ) : (
          event.confidence !== null && (
            <Text size="xs" c="dimmed" component="p" m={0}>
              {t('confidence', { percent: format.percent(event.confidence) })}
            </Text>
          )
        )}
      </div>
      {mayJudge && (
        <Group gap={6} className="story-deeds">
          {judgement ? (
            <Button
              variant="default"
              disabled={busy}
              aria-label={named(t('undo'))}
              onClick={() => onUndo(judgement.id)}
            >
              {t('undo')}
            </Button>
          ) : (
            <>
              <Button disabled={busy} aria-label={named(t('confirm'))} onClick={onConfirm}>
                {t('confirm')}
              </Button>
              <Button variant="default" disabled={busy} aria-label={named(t('correct'))} onClick={onCorrect}>
                {t('correct')}
              </Button>
              <Button variant="default" disabled={busy} aria-label={named(t('reject'))} onClick={onReject}>
                {t('reject')}
              </Button>
            </>
          )}
        </Group>
      )}
    </li>
  );
};

/** A picture, voice or file in its place among the events. */
export const MediaEntry = ({ media }: { media: StoryMedia }) => {
  const t = useMessages(storyMessages);
  return (
    <li data-status="media">
      <IconPhoto size={17} aria-hidden="true" />
      <div>
        <Text size="sm" component="p" m={0}>
          {t('media_line')} <bdi>{media.words}</bdi>
        </Text>
        <Source of={media} />
      </div>
    </li>
  );
};
