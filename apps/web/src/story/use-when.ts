import { type StoryEvent, storyKindMessages } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { storyMessages } from './messages.ts';

/** Writes when something happened as exactly as it is known; times are those of the chat's own clock. */
export const useWhen = () => {
  const t = useMessages(storyMessages);
  const kinds = useMessages(storyKindMessages);
  const format = useFormat();
  const told = ({ messageAt, toldAt }: Pick<StoryEvent, 'messageAt' | 'toldAt'>): string =>
    messageAt ? format.dateTime(messageAt) : toldAt ? format.day(toldAt) : '';
  const when = (event: StoryEvent): string => {
    switch (event.precision) {
      case 'instant':
        return told(event);
      case 'day':
        return format.day(event.from ?? '');
      case 'week':
      case 'month':
      case 'year':
        return kinds('week', { from: format.day(event.from ?? ''), to: format.day(event.to ?? '') });
      case 'unknown':
        return event.toldAt ? t('by_then', { when: told(event) }) : kinds('unknown_day');
    }
  };
  return { when, told };
};
