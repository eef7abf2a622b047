import type { Story, StoryEvent } from '@suar/core';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { type NewEventJudgement, useStoryDeeds } from './api.ts';
import type { EventDraft } from './EventDialog.tsx';
import { storyMessages } from './messages.ts';

const asRead = (event: StoryEvent) => ({
  reportId: event.reportId,
  start: event.start,
  end: event.end,
  readKind: event.readKind,
  kind: event.kind,
  from: event.from,
  to: event.to,
});

/** Everything an officer can do with a story, each with its undo. */
export const useStoryDesk = (personId: string) => {
  const t = useMessages(storyMessages);
  const deeds = useStoryDeeds(personId);
  const offerUndo = useOfferUndo();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const judge = async (
    homeId: string,
    input: NewEventJudgement,
    message: string,
    made: (story: Story) => StoryEvent | undefined,
  ): Promise<boolean> => {
    try {
      const story = await deeds.judge.mutateAsync({ homeId, input });
      const judgement = made(story)?.judgement;
      if (judgement) offerUndo({ message, undo: () => deeds.undo.mutateAsync(judgement.id) });
      return true;
    } catch (refusal) {
      tellFailure(refusal);
      return false;
    }
  };
  const onEvent = (event: StoryEvent, change: Partial<NewEventJudgement>, message: string) =>
    judge(event.personId, { ...asRead(event), verdict: 'confirmed', ...change }, message, (story) =>
      story.events.find(({ key }) => key === event.key),
    );
  return {
    busy: deeds.judge.isPending || deeds.undo.isPending,
    confirm: (event: StoryEvent) => onEvent(event, {}, t('confirmed')),
    reject: (event: StoryEvent) => onEvent(event, { verdict: 'rejected' }, t('rejected')),
    correct: (event: StoryEvent, draft: EventDraft) => onEvent(event, draft, t('corrected')),
    add: (draft: EventDraft, known: readonly StoryEvent[]) => {
      const before = new Set(known.map(({ key }) => key));
      return judge(personId, { ...draft, verdict: 'confirmed' }, t('added'), (story) =>
        story.events.find(({ key }) => !before.has(key)),
      );
    },
    undo: async (judgementId: string) => {
      try {
        await deeds.undo.mutateAsync(judgementId);
        tell(t('taken_back'));
      } catch (refusal) {
        tellFailure(refusal);
      }
    },
    setZone: async (reportId: string, zone: string | null) => {
      try {
        await deeds.zone.mutateAsync({ reportId, zone });
        tell(t('zone_set'));
      } catch (refusal) {
        tellFailure(refusal);
      }
    },
  };
};
