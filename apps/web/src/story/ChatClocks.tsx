import { NativeSelect, Text } from '@mantine/core';
import { type Story, USUAL_ZONES, vocabularyMessages } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../shell/locale.tsx';
import { storyMessages } from './messages.ts';

interface ChatClocksProps {
  story: Story;
  mayChange: boolean;
  onChange: (reportId: string, zone: string | null) => void;
}

/** The chats that the story comes from, and by which zone each one's clock is taken to run. */
export const ChatClocks = ({ story, mayChange, onChange }: ChatClocksProps) => {
  const t = useMessages(storyMessages);
  const words = useMessages(vocabularyMessages);
  if (story.chats.length === 0) return null;
  return (
    <details className="story-chats">
      <summary>{t('chats')}</summary>
      <Text size="sm" c="dimmed">
        {t('chats_lead')}
      </Text>
      <ul>
        {story.chats.map((chat) => (
          <li key={chat.reportId}>
            <div>
              <Link to="/reports/$id" params={{ id: chat.reportId }}>
                {`${words(`format.${chat.format}`)} ${chat.reportNumber}`}
              </Link>{' '}
              <Text size="xs" c="dimmed" span>
                <bdi>{t('senders', { names: chat.senders.join(', ') })}</bdi> ·{' '}
                {t('counts', { messages: chat.messages, media: chat.media })}
              </Text>
            </div>
            {mayChange ? (
              <NativeSelect
                aria-label={t('zone_of', { number: chat.reportNumber })}
                value={chat.zoneChosen ? chat.zone : ''}
                data={[
                  { value: '', label: t('zone_office', { zone: story.officeZone }) },
                  ...[...new Set([...USUAL_ZONES, chat.zone])].map((value) => ({ value, label: value })),
                ]}
                onChange={(event) => onChange(chat.reportId, event.currentTarget.value || null)}
              />
            ) : (
              <Text size="sm">{chat.zone}</Text>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
