import { Alert, Button, Group, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { ArrivedRow } from './ArrivedRow.tsx';
import { DeviceList } from './DeviceList.tsx';
import { draftDesk } from './desk.ts';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';
import { NotePanel } from './NotePanel.tsx';
import { isPending } from './outbox.ts';
import { PassphrasePanel } from './PassphrasePanel.tsx';
import { PendingCard } from './PendingCard.tsx';
import { useDrafts, useReached } from './use-drafts.ts';

/** What was written without network: what needs a person, what waits, what has arrived. */
export const DraftsPage = () => {
  const t = useMessages(draftMessages);
  const client = useQueryClient();
  const reached = useReached();
  const { open, drafts, lost, signedOut, hasPassphrase } = useDrafts();
  const pending = drafts.filter(isPending);
  const groups = {
    attention: pending.filter(({ state }) => state !== 'waiting'),
    waiting: pending.filter(({ state }) => state === 'waiting'),
  };
  const arrived = drafts.filter((draft) => draft.state === 'arrived').toReversed();
  const lock = () => {
    draftDesk.lock();
    void client.resetQueries();
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        {...(open ? { count: pending.length } : {})}
        actions={
          <>
            {!reached && hasPassphrase && (
              <Button variant="default" onClick={lock}>
                {t('lock')}
              </Button>
            )}
            {groups.waiting.length > 0 && (
              <Button onClick={() => void draftDesk.sendNow()}>{t('send_now')}</Button>
            )}
          </>
        }
      />
      {!reached && (
        <Alert color="beacon" variant="outline" mb="sm" title={t('no_connection_title')}>
          {t('no_connection_text')} {!hasPassphrase && t('no_connection_passphrase')}
        </Alert>
      )}
      {lost && (
        <Alert color="red" variant="outline" mb="sm" title={t('lost_title')} role="alert">
          {t('lost_text')}
        </Alert>
      )}
      {signedOut && (
        <Alert color="beacon" variant="outline" mb="sm" title={t('signed_out_title')} role="alert">
          {t('signed_out_text')}
        </Alert>
      )}
      {!open && <EmptyState title={t('shut_title')} text={t('shut_text')} />}
      {open && pending.length === 0 && <EmptyState title={t('none_title')} text={t('none_text')} />}
      {(['attention', 'waiting'] as const).map(
        (name) =>
          groups[name].length > 0 && (
            <section key={name} aria-labelledby={`${name}-title`}>
              <Title order={2} id={`${name}-title`} mb={6}>
                {t(name)}
              </Title>
              <ul className={classes.list}>
                {groups[name].map((draft) => (
                  <PendingCard key={draft.id} draft={draft} />
                ))}
              </ul>
            </section>
          ),
      )}
      {arrived.length > 0 && (
        <section aria-labelledby="arrived-title">
          <Group justify="space-between" mb={6}>
            <Title order={2} id="arrived-title">
              {t('arrived')}
            </Title>
            <Button variant="subtle" onClick={() => void draftDesk.clearArrived()}>
              {t('clear_arrived')}
            </Button>
          </Group>
          <ul className={classes.list}>
            {arrived.map((draft) => (
              <ArrivedRow key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      {open && (
        <div className={classes.pair}>
          <NotePanel />
          <PassphrasePanel />
        </div>
      )}
      <div style={{ marginTop: 12 }}>
        <DeviceList />
      </div>
    </>
  );
};
