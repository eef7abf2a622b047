import { List, Text, Textarea } from '@mantine/core';
import { type CaseContact, findRevealing } from '@suar/core';
import { useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { contactMessages } from './messages.ts';

/** Reads a draft as a captor would. What is typed stays in this field and goes nowhere. */
export const DraftCheck = ({ contact }: { contact: CaseContact }) => {
  const t = useMessages(contactMessages);
  const [draft, setDraft] = useState('');
  if (contact.plan?.searched === 'no') return null;
  const found = findRevealing(draft);
  return (
    <section className="suar-panel" aria-label={t('draft')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('draft')}</h2>
      <Text size="sm" c="dimmed">
        {t('draft_hint')}
      </Text>
      <Textarea
        label={t('draft_label')}
        autosize
        minRows={2}
        maxLength={2000}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
      />
      <div role="status">
        {draft.trim() !== '' && found.length === 0 && <Text size="sm">{t('draft_clear')}</Text>}
        {found.length > 0 && (
          <>
            <Text size="sm" fw={600} c="var(--mantine-color-error)">
              {t('draft_found', { count: found.length })}
            </Text>
            <List size="sm">
              {found.map(({ start, end, kind }) => (
                <List.Item key={`${start} ${kind}`}>
                  <mark dir="auto">{draft.slice(start, end)}</mark> {t(`reveals_${kind}`)}
                </List.Item>
              ))}
            </List>
          </>
        )}
      </div>
    </section>
  );
};
