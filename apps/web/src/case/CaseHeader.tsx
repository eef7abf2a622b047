import { Button, NativeSelect, Switch, Text } from '@mantine/core';
import { COUNTRY_CODES, vocabularyMessages } from '@suar/core';
import { IconFileTypePdf, IconLock, IconLockOpen } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { CasePersonName } from '../access/CasePersonName.tsx';
import { CaseFiles } from '../exchange/CaseFiles.tsx';
import { AssigneeSelect } from '../queue/AssigneeSelect.tsx';
import { workMessages } from '../queue/messages.ts';
import { BackLink } from '../shell/common/BackLink.tsx';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useIncidents } from './api.ts';
import { CloseCaseDialog, ReopenDialog } from './CloseCaseDialog.tsx';
import { FlagBadges } from './FlagBadges.tsx';
import { caseMessages } from './messages.ts';
import { groupTasks, localDay } from './task-groups.ts';
import type { CaseDesk } from './use-case-desk.ts';

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div style={{ minWidth: 0 }}>
    <Text size="xs" c="dimmed" component="dt">
      {term}
    </Text>
    <Text size="sm" component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  </div>
);

const useOutcome = ({ detail, nameOf }: CaseDesk): string => {
  const t = useMessages(caseMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { decision, secondReading, status } = detail.state;
  if (status === 'awaiting_second_reader')
    return t(detail.blind === null ? 'outcome_waits' : 'outcome_blind');
  if (status === 'under_appeal')
    return t('outcome_appeal', { outcome: words(`outcome.${detail.state.outcome}`) });
  if (decision === null || detail.state.outcome === 'undecided') return t('outcome_none');
  const names = [nameOf(decision.by), nameOf(secondReading?.by ?? null)].filter((name) => name !== null);
  return t('outcome_by', {
    outcome: words(`outcome.${detail.state.outcome}`),
    name: names.join(', '),
    when: format.day(secondReading?.at ?? decision.at),
  });
};

/** Number, person, status, recorded outcome with its decider, country, incident, assignee and next task. */
export const CaseHeader = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { locale } = useLocale();
  const work = useMessages(workMessages);
  const incidents = useIncidents();
  const outcome = useOutcome(desk);
  const mayExport = useMay('export.make');
  const [dialog, setDialog] = useState<'close' | 'reopen' | null>(null);
  const { line, state, tasks } = desk.detail;
  const next = groupTasks(
    tasks.filter((task) => task.doneAt === null),
    localDay(new Date()),
  )[0]?.tasks[0];
  const may = (kind: 'assigned' | 'country_set' | 'incident_set' | 'priority_set') =>
    desk.mayWork && desk.allows(kind);
  const assign = (assigneeId: string | null) => void desk.act({ kind: 'assigned', assigneeId }, t('saved'));
  const countries = COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) =>
    a.label.localeCompare(b.label),
  );
  return (
    <>
      <PageHeader
        title={t('title', { number: line.number })}
        before={<BackLink to="/cases" label={t('back')} />}
        actions={
          <>
            <DownloadButton
              path={`/cases/${line.id}/file.pdf`}
              query={{ locale }}
              fileName={`suar-case-${line.number}.pdf`}
              icon={<IconFileTypePdf size={14} aria-hidden="true" />}
            >
              {t('case_file')}
            </DownloadButton>
            {mayExport && <CaseFiles caseId={line.id} number={line.number} />}
            {desk.mayWork && desk.allows('closed') && (
              <Button
                variant="default"
                leftSection={<IconLock size={14} aria-hidden="true" />}
                onClick={() => setDialog('close')}
              >
                {t('close_case')}
              </Button>
            )}
            {desk.mayWork && desk.allows('reopened') && (
              <Button
                variant="default"
                leftSection={<IconLockOpen size={14} aria-hidden="true" />}
                onClick={() => setDialog('reopen')}
              >
                {t('reopen')}
              </Button>
            )}
          </>
        }
      />
      <dl
        className="suar-panel"
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
          gap: '8px 16px',
          padding: 12,
          margin: '0 0 12px',
        }}
      >
        <Fact term={t('person')}>
          <Link to="/persons/$id" params={{ id: line.personId }}>
            <CasePersonName name={line.personName} unnamed={t('unnamed')} />
          </Link>
        </Fact>
        <Fact term={t('status')}>
          {words(`status.${state.status}`)}
          <FlagBadges flags={line.flags} />
        </Fact>
        <Fact term={t('outcome')}>{outcome}</Fact>
        <Fact term={t('country')}>
          <NativeSelect
            aria-label={t('country')}
            disabled={!may('country_set')}
            value={state.country ?? ''}
            data={[{ value: '', label: '–' }, ...countries]}
            onChange={(event) =>
              void desk.act({ kind: 'country_set', country: event.currentTarget.value || null }, t('saved'))
            }
          />
        </Fact>
        <Fact term={t('incident')}>
          {state.incidentId && (
            <Link to="/incidents/$id" params={{ id: state.incidentId }}>
              {t('see_incident')}
            </Link>
          )}
          <NativeSelect
            aria-label={t('incident')}
            disabled={!may('incident_set')}
            value={state.incidentId ?? ''}
            data={[
              { value: '', label: t('no_incident') },
              ...(incidents.data ?? []).map(({ id, number, title }) => ({
                value: id,
                label: `${number} · ${title}`,
              })),
            ]}
            onChange={(event) =>
              void desk.act(
                { kind: 'incident_set', incidentId: event.currentTarget.value || null },
                t('saved'),
              )
            }
          />
        </Fact>
        <Fact term={t('assignee')}>
          <AssigneeSelect
            label={null}
            ariaLabel={t('assignee')}
            disabled={!may('assigned')}
            value={state.assigneeId ?? ''}
            empty={t('assign_nobody')}
            held={
              state.assigneeId
                ? { id: state.assigneeId, name: line.assignee ?? desk.nameOf(state.assigneeId) ?? '' }
                : null
            }
            onChange={(id) => assign(id || null)}
          />
          {may('assigned') && desk.me && (
            <Button variant="subtle" onClick={() => assign(state.assigneeId === desk.me ? null : desk.me)}>
              {work(state.assigneeId === desk.me ? 'give_back' : 'take')}
            </Button>
          )}
        </Fact>
        <Fact term={t('next_task')}>
          {next
            ? `${next.title} · ${next.dueOn ? t('due', { when: format.day(next.dueOn) }) : t('no_due')}`
            : t('no_task')}
        </Fact>
        <Fact term={t('priority')}>
          <Switch
            label={t('urgent')}
            disabled={!may('priority_set')}
            checked={state.urgent}
            onChange={(event) =>
              void desk.act({ kind: 'priority_set', urgent: event.currentTarget.checked }, t('saved'))
            }
          />
        </Fact>
        <Fact term={t('opened')}>{format.day(line.openedAt)}</Fact>
      </dl>
      {dialog === 'close' && <CloseCaseDialog desk={desk} onClose={() => setDialog(null)} />}
      {dialog === 'reopen' && <ReopenDialog desk={desk} onClose={() => setDialog(null)} />}
    </>
  );
};
