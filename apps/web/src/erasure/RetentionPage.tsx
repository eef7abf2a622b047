import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { type DueErasure, ERASURE_GROUNDS, type ErasureKind, type ErasureRequest } from '@suar/core';
import { IconEraser, IconGavel } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Confirm } from '../shell/common/Confirm.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { AskDialog } from './AskDialog.tsx';
import { useDecideErasure, useDueErasures, useErasures, useHolds, useLiftHold } from './api.ts';
import classes from './erasure.module.css';
import { erasureMessages } from './messages.ts';

const PAGES = { case: '/cases/$id', report: '/reports/$id', person: '/persons/$id' } as const;

/** A record by kind and number, leading to its page. */
const RecordLink = ({ kind, id, number }: { kind: ErasureKind; id: string; number: number }) => {
  const t = useMessages(erasureMessages);
  return (
    <Link to={PAGES[kind]} params={{ id }}>
      {t('record', { kind: t(`kind_${kind}`), number })}
    </Link>
  );
};

const Section = ({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) => (
  <section className={classes.group}>
    <Title order={2}>{title}</Title>
    {children.length === 0 ? (
      <Text c="dimmed" size="sm">
        {empty}
      </Text>
    ) : (
      <ul className={classes.lines}>{children}</ul>
    )}
  </section>
);

/** What is due to be erased, what was asked for and decided, and what a court holds. */
export const RetentionPage = () => {
  const t = useMessages(erasureMessages);
  const format = useFormat();
  const mayDecide = useMay('erasure.decide');
  const due = useDueErasures();
  const requests = useErasures();
  const holds = useHolds();
  const lift = useLiftHold();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const [asking, setAsking] = useState<{ due: DueErasure | null; what: 'erasure' | 'hold' } | null>(null);
  const failed = due.error ?? requests.error ?? holds.error;
  const told = { onSuccess: () => tell(t('done')), onError: tellFailure };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconEraser size={14} aria-hidden="true" />}
              onClick={() => setAsking({ due: null, what: 'erasure' })}
            >
              {t('ask_early')}
            </Button>
            {mayDecide && (
              <Button
                variant="default"
                leftSection={<IconGavel size={14} aria-hidden="true" />}
                onClick={() => setAsking({ due: null, what: 'hold' })}
              >
                {t('hold')}
              </Button>
            )}
          </>
        }
      />
      {failed && <ErrorState error={failed} onRetry={() => void due.refetch()} />}
      <Section title={t('requests')} empty={t('requests_empty')}>
        {(requests.data?.items ?? []).map((request) => (
          <RequestLine key={request.id} request={request} mayDecide={mayDecide} />
        ))}
      </Section>
      <Section title={t('due')} empty={t('due_empty')}>
        {(due.data?.items ?? []).map((line) => (
          <li key={`${line.rule} ${line.subjectId}`} className={`suar-panel ${classes.line}`}>
            <div>
              <RecordLink kind={line.subjectKind} id={line.subjectId} number={line.number} />
              <Text size="xs" c="dimmed">
                {line.rule} · {t('since', { day: format.day(line.since) })}
              </Text>
            </div>
            <Button variant="default" onClick={() => setAsking({ due: line, what: 'erasure' })}>
              {t('ask')}
            </Button>
          </li>
        ))}
      </Section>
      <Section title={t('holds')} empty={t('holds_empty')}>
        {(holds.data?.items ?? []).map((hold) => (
          <li key={hold.id} className={`suar-panel ${classes.line}`}>
            <div>
              <RecordLink kind={hold.subjectKind} id={hold.subjectId} number={hold.number} />
              <Text size="sm">{hold.reason}</Text>
              <Text size="xs" c="dimmed">
                {t('held_by', { name: hold.placedBy, when: format.dateTime(hold.placedAt) })}
              </Text>
            </div>
            {mayDecide && (
              <Button variant="default" onClick={() => lift.mutate(hold.id, told)}>
                {t('lift')}
              </Button>
            )}
          </li>
        ))}
      </Section>
      <section className={classes.group}>
        <Title order={2}>{t('rules')}</Title>
        <ul>
          {(due.data?.rules ?? []).map((rule) => (
            <li key={rule.id}>
              <Text size="sm" component="span">
                {t('rule_line', {
                  after: rule.after,
                  country: rule.country ? format.country(rule.country) : t('every_country'),
                  years: rule.years,
                })}
                {rule.verified ? '' : ` (${t('unverified')})`}
              </Text>
            </li>
          ))}
        </ul>
      </section>
      {asking && <AskDialog {...asking} onClose={() => setAsking(null)} />}
    </>
  );
};

const RequestLine = ({ request, mayDecide }: { request: ErasureRequest; mayDecide: boolean }) => {
  const t = useMessages(erasureMessages);
  const format = useFormat();
  const decide = useDecideErasure();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const [sure, setSure] = useState(false);
  const send = (decision: 'erased' | 'refused') =>
    decide.mutate(
      { id: request.id, decision },
      {
        onSuccess: () => tell(t('done')),
        onError: tellFailure,
        onSettled: () => setSure(false),
      },
    );
  const ground = ERASURE_GROUNDS.find((one) => one === request.rule);
  const counted = Object.values(request.erased ?? {}).reduce((sum, n) => sum + n, 0);
  return (
    <li className={`suar-panel ${classes.line}`}>
      <div>
        <RecordLink kind={request.subjectKind} id={request.subjectId} number={request.number} />
        <Text size="sm">{request.reason}</Text>
        <Text size="xs" c="dimmed">
          {ground ? t(`ground_${ground}`) : request.rule} ·{' '}
          {t('asked_by', { name: request.requestedBy, when: format.dateTime(request.requestedAt) })}
        </Text>
        {request.decision && request.decidedAt && (
          <Text size="xs" c="dimmed">
            {t(request.decision === 'erased' ? 'decided' : 'refused', {
              name: request.decidedBy ?? '',
              when: format.dateTime(request.decidedAt),
            })}
            {counted > 0 ? ` · ${t('counted', { count: counted })}` : ''}
          </Text>
        )}
      </div>
      {request.decision === null && request.mine && <Alert p="xs">{t('mine')}</Alert>}
      {request.decision === null && !request.mine && mayDecide && (
        <Group gap="xs">
          <Button variant="default" loading={decide.isPending} onClick={() => send('refused')}>
            {t('refuse')}
          </Button>
          <Button color="red" onClick={() => setSure(true)}>
            {t('erase')}
          </Button>
        </Group>
      )}
      <Confirm
        opened={sure}
        title={t('erase')}
        text={t('erase_sure')}
        confirmLabel={t('erase')}
        danger
        busy={decide.isPending}
        onConfirm={() => send('erased')}
        onClose={() => setSure(false)}
      />
    </li>
  );
};
