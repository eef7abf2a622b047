import { Alert, Group, NativeSelect, Text } from '@mantine/core';
import type { IncidentDetail, IncidentMember } from '@suar/core';
import { IconUsers } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { asList } from '../shell/common/table-types.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { BulkPanel } from './BulkPanel.tsx';
import { useMemberColumns } from './member-columns.tsx';
import { incidentMessages } from './messages.ts';

const SHOWN = {
  all: () => true,
  no_case: ({ caseId }: IncidentMember) => caseId === null,
  doubles: ({ perhapsSame }: IncidentMember) => perhapsSame.length > 0,
  not_home: ({ countedAs }: IncidentMember) => !countedAs.includes('home'),
} as const;
type Shown = keyof typeof SHOWN;
const SHOWN_NAMES = Object.keys(SHOWN) as Shown[];

/** Everybody who was there, and what is done for many of them at once. */
export const MemberPanel = ({ detail }: { detail: IncidentDetail }) => {
  const t = useMessages(incidentMessages);
  const navigate = useNavigate();
  const mayWork = useMay('case.work');
  const mayJudge = useMay('person.judge');
  const [shown, setShown] = useState<Shown>('all');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { members } = detail;
  const names = new Map(members.map(({ personId, personName }) => [personId, personName]));
  const columns = useMemberColumns((id) => names.get(id) ?? null);
  const rows = members.filter(SHOWN[shown]);
  const pairs = members.reduce((sum, { perhapsSame }) => sum + perhapsSame.length, 0) / 2;
  return (
    <section aria-labelledby="incident-members">
      <Group justify="space-between" align="end" mb="xs">
        <h2 id="incident-members" className="incident-head">
          {t('members')}
        </h2>
        <NativeSelect
          label={t('show')}
          value={shown}
          data={SHOWN_NAMES.map((value) => ({ value, label: t(`show_${value}`) }))}
          onChange={(event) =>
            setShown(SHOWN_NAMES.find((name) => name === event.currentTarget.value) ?? 'all')
          }
        />
      </Group>
      {pairs > 0 && (
        <Alert variant="outline" color="beacon" mb="xs" icon={<IconUsers aria-hidden="true" />} role="status">
          {t('judge_doubles', { count: pairs })} {mayJudge && <Link to="/matches">{t('judge_open')}</Link>}
        </Alert>
      )}
      {detail.cut && <Text size="sm">{t('members_cut')}</Text>}
      {mayWork && selected.size > 0 && (
        <BulkPanel
          incidentId={detail.incident.id}
          members={members.filter(({ personId }) => selected.has(personId))}
          onDone={() => setSelected(new Set())}
        />
      )}
      <DataTable
        label={t('members')}
        columns={columns}
        list={asList(rows)}
        rowKey={(row) => row.personId}
        rowLabel={(row) => row.personName ?? t('unnamed')}
        onOpen={(row) =>
          void (row.caseId
            ? navigate({ to: '/cases/$id', params: { id: row.caseId } })
            : navigate({ to: '/persons/$id', params: { id: row.personId } }))
        }
        {...(mayWork ? { selected, onSelect: setSelected } : {})}
        empty={<EmptyState title={t('members_empty')} text={t('members_empty_text')} />}
      />
    </section>
  );
};
