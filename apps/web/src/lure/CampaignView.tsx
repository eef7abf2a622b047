import { Alert, Button, Skeleton } from '@mantine/core';
import type { Campaign, LureLine } from '@suar/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { useCampaignDeed } from './api.ts';
import { CampaignHeader } from './CampaignHeader.tsx';
import { campaignMessages } from './campaign-messages.ts';
import { GraphPanel } from './GraphPanel.tsx';
import { IdentifierTable } from './IdentifierTable.tsx';
import classes from './lure.module.css';
import { useLureColumns } from './lure-columns.tsx';
import { feedMessages } from './messages.ts';
import { NamedByPanel } from './NamedByPanel.tsx';
import { TemplateView } from './TemplateView.tsx';
import { WeekBars } from './WeekBars.tsx';

const PlaceMap = lazy(() => import('./PlaceMap.tsx').then((module) => ({ default: module.PlaceMap })));

/** A campaign: what its lures share, whom they lead to, when and where, and all of them. */
export const CampaignView = ({ campaign }: { campaign: Campaign }) => {
  const t = useMessages(campaignMessages);
  const feed = useMessages(feedMessages);
  const navigate = useNavigate();
  const [drawing, setDrawing] = useState(false);
  const list = useCursorList<LureLine>('/lures', { campaignId: campaign.id }, campaign.lures > 0);
  const columns = useLureColumns({ campaign: false });
  const [largest, ...smaller] = campaign.templates;
  return (
    <>
      <CampaignHeader campaign={campaign} />
      {campaign.mergedInto && (
        <Alert variant="outline" mb="md">
          {t('merged')}{' '}
          <Link to="/campaigns/$id" params={{ id: campaign.mergedInto }}>
            {t('merged_open')}
          </Link>
        </Alert>
      )}
      <div className={classes.stack}>
        {largest && (
          <section className={`suar-panel ${classes.panel}`} aria-labelledby="template-title">
            <h2 id="template-title">{t('template_of', { count: largest.lures })}</h2>
            <p className={classes.lead}>{t('template_lead')}</p>
            <TemplateView template={largest} small={false} />
            {smaller.length > 0 && (
              <details style={{ marginTop: 10 }}>
                <summary style={{ cursor: 'pointer', fontSize: 13 }}>
                  {t('template_more', { count: smaller.length })}
                </summary>
                <div className={classes.stack} style={{ marginTop: 10 }}>
                  {smaller.map((template) => (
                    <TemplateView key={template.id} template={template} small />
                  ))}
                </div>
              </details>
            )}
          </section>
        )}
        <div className={classes.halves}>
          <div className={classes.stack}>
            <IdentifierTable identifiers={campaign.identifierList} />
            <WeekBars weeks={campaign.weeks} />
          </div>
          <div className={classes.stack}>
            <Suspense fallback={<Skeleton height={320} />}>
              <PlaceMap places={campaign.places} />
            </Suspense>
            <NamedByPanel namedBy={campaign.namedBy} />
          </div>
        </div>
        {drawing ? (
          <GraphPanel campaignId={campaign.id} />
        ) : (
          campaign.lures > 0 && (
            <div>
              <Button variant="default" onClick={() => setDrawing(true)}>
                {t('graph_show')}
              </Button>
            </div>
          )
        )}
        <Judgements campaign={campaign} />
        <section aria-labelledby="members-title">
          <h2 id="members-title" style={{ margin: '0 0 6px', fontSize: 15 }}>
            {t('members')}
          </h2>
          <DataTable
            label={t('members')}
            columns={columns}
            list={list}
            rowKey={(row) => row.id}
            rowLabel={(row) => feed('open_lure', { number: row.number })}
            onOpen={(row) => void navigate({ to: '/lures/$id', params: { id: row.id } })}
            empty={<EmptyState title={feed('nothing_found')} />}
          />
        </section>
      </div>
    </>
  );
};

const Judgements = ({ campaign }: { campaign: Campaign }) => {
  const t = useMessages(campaignMessages);
  const format = useFormat();
  const mayJudge = useMay('lure.judge');
  const deed = useCampaignDeed(campaign.id);
  const tellFailure = useTellFailure();
  const joins = campaign.judgements.filter(({ verdict }) => verdict === 'join');
  if (joins.length === 0) return null;
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="joins-title">
      <h2 id="joins-title">{t('judgements')}</h2>
      <ul className={classes.plainList}>
        {joins.map((one) => (
          <li key={one.id} className={classes.identifier}>
            <span>
              {t('judged_join', {
                one: one.lureNumber,
                other: one.otherNumber ?? '',
                name: one.by ?? '–',
                when: format.day(one.at),
              })}
            </span>
            {mayJudge && (
              <Button
                variant="default"
                loading={deed.isPending}
                onClick={() => deed.mutate({ deed: 'undo', judgementId: one.id }, { onError: tellFailure })}
              >
                {t('judged_undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
