import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { alarmOf, type ContactPlan } from '@suar/core';
import { IconAlertTriangle, IconPhoneCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { ContactPlanForm } from './ContactPlanForm.tsx';
import { contactMessages } from './messages.ts';
import { reachOf } from './reach.ts';
import { useNow } from './use-now.ts';
import { useContactWords } from './words.ts';

/** How and when the person can be reached: what holds now on top, the plan below. */
export const ContactPlanPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(contactMessages);
  const [editing, setEditing] = useState(false);
  const { contact } = desk.detail.state;
  const { plan } = contact;
  const mayPlan = desk.mayWork && desk.allows('contact_planned');
  return (
    <section className="suar-panel" aria-label={t('plan')} style={{ padding: 12 }}>
      <Group justify="space-between" mb="xs">
        <h2 style={{ margin: 0, fontSize: 15 }}>{t('plan')}</h2>
        {mayPlan && !editing && (
          <Button variant={plan ? 'default' : 'filled'} onClick={() => setEditing(true)}>
            {t(plan ? 'change' : 'make')}
          </Button>
        )}
      </Group>
      {alarmOf(contact) && (
        <Alert
          role="alert"
          color="red"
          variant="outline"
          icon={<IconAlertTriangle aria-hidden="true" />}
          title={t('alarm')}
          mb="xs"
        >
          {t('alarm_text')}
        </Alert>
      )}
      {!plan && !editing && <Text size="sm">{t('plan_none')}</Text>}
      {editing ? (
        <ContactPlanForm desk={desk} onClose={() => setEditing(false)} />
      ) : (
        plan && <PlanView desk={desk} plan={plan} />
      )}
    </section>
  );
};

const PlanView = ({ desk, plan }: { desk: CaseDesk; plan: ContactPlan }) => {
  const t = useMessages(contactMessages);
  const words = useContactWords();
  const [shown, setShown] = useState(false);
  const now = useNow();
  const { contact } = desk.detail.state;
  return (
    <Stack gap="xs">
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {plan.channels.map((channel) => (
          <li key={channel.id}>
            <Text size="sm" fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {t(`medium_${channel.medium}`)} {channel.address}
            </Text>
            <ReachLine reach={reachOf(contact, channel.id, now)} zone={plan.zone} />
            {channel.mayAnswer && (
              <Text size="xs" c="dimmed">
                {t('may_answer')}: {channel.mayAnswer}
              </Text>
            )}
          </li>
        ))}
      </Stack>
      <Text size="sm" {...(plan.searched === 'no' ? {} : { fw: 600 })}>
        {t(`searched_${plan.searched}`)}
      </Text>
      {plan.windows.length > 0 && (
        <Text size="sm">
          {t('hours')} ({plan.zone}): {plan.windows.map(words.window).join('; ')}
        </Text>
      )}
      {plan.senderName && (
        <Text size="sm">
          {t('sender')}: <strong>{plan.senderName}</strong>
        </Text>
      )}
      <Text size="sm">
        {t('silence')}:{' '}
        {plan.silenceHours ? t('silence_hours', { hours: plan.silenceHours }) : t('silence_none')}
      </Text>
      {plan.confidants.length > 0 && (
        <div>
          <Text size="sm">{t('confidants')}:</Text>
          <List size="sm">
            {plan.confidants.map(({ name, relation, mayKnow }) => (
              <List.Item key={`${name} ${relation}`}>
                {[name, relation].filter((part) => part !== '').join(', ')}: {t(`know_${mayKnow}`)}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {(plan.codeWord || plan.duressWord) && (
        <div>
          <Button variant="default" size="xs" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'words_hide' : 'words_show')}
          </Button>
          {shown && (
            <Text size="sm" mt={4}>
              {t('code_word')}: <strong>{plan.codeWord || '–'}</strong>
              <br />
              {t('duress_word')}: <strong>{plan.duressWord || '–'}</strong>
            </Text>
          )}
        </div>
      )}
      {plan.note && (
        <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {plan.note}
        </Text>
      )}
    </Stack>
  );
};

const ReachLine = ({ reach, zone }: { reach: ReturnType<typeof reachOf>; zone: string }) => {
  const t = useMessages(contactMessages);
  const { locale } = useLocale();
  const time = (at: Date, timeZone?: string) =>
    new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      ...(timeZone ? { timeZone } : {}),
    }).format(at);
  switch (reach.state) {
    case 'now':
      return (
        <Group gap={4}>
          <IconPhoneCheck size={14} aria-hidden="true" />
          <Text size="sm">{t('now')}</Text>
        </Group>
      );
    case 'never':
    case 'alarm':
    case 'searched':
      return (
        <Text size="sm" fw={600} c="var(--mantine-color-error)">
          {t(reach.state === 'never' ? 'never' : 'not_now')}
          {reach.state === 'searched' && `; ${t('needs_hours_and_word')}`}
        </Text>
      );
    case 'later':
      return (
        <Text size="sm" fw={600} c="var(--mantine-color-error)">
          {t('not_now')};{' '}
          {reach.next ? t('next', { there: time(reach.next, zone), here: time(reach.next) }) : t('no_window')}
        </Text>
      );
  }
};
