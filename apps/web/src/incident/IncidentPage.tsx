import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { vocabularyMessages } from '@suar/core';
import { IconHomeMove, IconPencil } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FilesPanel } from '../intake/FilesPanel.tsx';
import { BackLink } from '../shell/common/BackLink.tsx';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useIncident } from './api.ts';
import { CountPanel } from './CountPanel.tsx';
import { FactPanel } from './FactPanel.tsx';
import { IncidentForm } from './IncidentForm.tsx';
import './incident.css';
import { MemberPanel } from './MemberPanel.tsx';
import { incidentMessages } from './messages.ts';

/** One incident: what holds for all, the numbers, and everybody who was there. */
export const IncidentPage = () => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/app/incidents/$id' });
  const found = useIncident(id);
  const mayWork = useMay('case.work');
  const mayTakeIn = useMay('report.take_in');
  const mayExport = useMay('export.make');
  const [changing, setChanging] = useState(false);
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton h={300} />;
  const { incident, imports } = found.data;
  const days = [incident.happenedOn, incident.endedOn].flatMap((day) => (day ? [format.day(day)] : []));
  return (
    <>
      <PageHeader
        before={<BackLink to="/incidents" label={t('back')} />}
        title={t('title', { number: incident.number })}
        lead={
          <span dir="auto">
            {[
              incident.title,
              words(`incident.${incident.kind}`),
              days.join(' – '),
              incident.place,
              incident.country ? format.country(incident.country) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconHomeMove size={14} aria-hidden="true" />}
              onClick={() => void navigate({ to: '/repatriation', search: { incidentId: id } })}
            >
              {t('board')}
            </Button>
            {mayExport && (
              <DownloadButton
                path={`/exports/incidents/${id}.xlsx`}
                query={{}}
                fileName={`suar-incident-${incident.number}.xlsx`}
              >
                {t('export')}
              </DownloadButton>
            )}
            {mayWork && (
              <Button
                variant="default"
                leftSection={<IconPencil size={14} aria-hidden="true" />}
                onClick={() => setChanging(true)}
              >
                {t('change')}
              </Button>
            )}
          </>
        }
      />
      <Stack gap="sm">
        <div className="incident-parts">
          <FactPanel detail={found.data} />
          <CountPanel detail={found.data} />
        </div>
        <MemberPanel detail={found.data} />
        {mayTakeIn && (
          <section aria-labelledby="list-in">
            <h2 id="list-in" className="incident-head">
              {t('list_in')}
            </h2>
            <Text size="sm" c="dimmed" mb="xs">
              {t('list_in_lead')}
            </Text>
            <FilesPanel incidentId={id} />
            <ul className="incident-imports">
              {imports.map((one) => (
                <li key={one.id}>
                  <Text size="sm" span>
                    {format.dateTime(one.createdAt)}:{' '}
                    {t('import_line', { accepted: one.accepted, refused: one.refused })}
                  </Text>{' '}
                  <Link to="/take-in/$id" params={{ id: one.id }}>
                    {t('see_import')}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
      {changing && (
        <IncidentForm
          incident={incident}
          onKept={() => setChanging(false)}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
};
