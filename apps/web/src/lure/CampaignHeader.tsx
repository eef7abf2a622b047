import { Button, NativeSelect } from '@mantine/core';
import { CAMPAIGN_STATUSES, type Campaign, type ChangeCampaign, lureVocabulary } from '@suar/core';
import { IconArrowMerge, IconPencil } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { BackLink } from '../shell/common/BackLink.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCampaignDeed } from './api.ts';
import { campaignMessages } from './campaign-messages.ts';
import { useCampaignName } from './campaign-name.ts';
import { EditWords } from './EditWords.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import classes from './lure.module.css';
import { PackMenu } from './PackMenu.tsx';
import { RiskMeter } from './RiskMeter.tsx';

/** Name, acts and the facts at a glance; who is judged to be behind it. */
export const CampaignHeader = ({ campaign }: { campaign: Campaign }) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  const nameOf = useCampaignName();
  const navigate = useNavigate();
  const mayJudge = useMay('lure.judge');
  const deed = useCampaignDeed(campaign.id);
  const tell = useTell();
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const [writing, setWriting] = useState<'title' | 'recruiter' | null>(null);
  const [joining, setJoining] = useState(false);
  const change = async (next: z.input<typeof ChangeCampaign>, back?: z.input<typeof ChangeCampaign>) => {
    try {
      await deed.mutateAsync({ deed: 'change', change: next });
      setWriting(null);
      if (back)
        offerUndo({ message: t('saved'), undo: () => deed.mutateAsync({ deed: 'change', change: back }) });
      else tell(t('saved'));
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  const join = async (other: string) => {
    try {
      const made = await deed.mutateAsync({ deed: 'join', other });
      setJoining(false);
      offerUndo({
        message: t('joined'),
        undo: () => deed.mutateAsync({ deed: 'undo', judgementId: made.id }),
      });
      void navigate({ to: '/campaigns/$id', params: { id: campaign.id } });
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  const facts: [string, React.ReactNode][] = [
    [t('lures'), format.number(campaign.lures)],
    [t('seen'), t('seen_span', { from: format.day(campaign.firstSeen), to: format.day(campaign.lastSeen) })],
    [t('languages'), campaign.languages.map(format.language).join(', ') || t('none')],
    [t('destinations'), campaign.countries.map(format.country).join(', ') || t('none')],
    [t('platforms'), campaign.platforms.map((platform) => own(`platform.${platform}`)).join(', ')],
    [t('column_signs'), <RiskMeter key="risk" lure={{ risk: campaign.risk, abstained: false }} />],
  ];
  return (
    <>
      <PageHeader
        title={nameOf(campaign)}
        windowTitle={t('untitled', { number: campaign.number })}
        before={<BackLink to="/campaigns" label={t('back')} />}
        lead={campaign.title ? t('untitled', { number: campaign.number }) : undefined}
        actions={
          mayJudge && (
            <>
              <Button
                variant="default"
                leftSection={<IconPencil size={14} aria-hidden="true" />}
                onClick={() => setWriting('title')}
              >
                {t('rename')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconArrowMerge size={14} aria-hidden="true" />}
                onClick={() => setJoining(true)}
              >
                {t('join')}
              </Button>
              <PackMenu id={campaign.id} number={campaign.number} />
            </>
          )
        }
      />
      <dl className={`suar-panel ${classes.facts}`}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <div>
          <dt>{t('status')}</dt>
          <dd>
            {mayJudge ? (
              <NativeSelect
                aria-label={t('status')}
                value={campaign.status}
                data={CAMPAIGN_STATUSES.map((code) => ({ value: code, label: own(`campaign.${code}`) }))}
                onChange={(event) => {
                  const status = CAMPAIGN_STATUSES.find((code) => code === event.currentTarget.value);
                  if (status) void change({ status }, { status: campaign.status });
                }}
              />
            ) : (
              own(`campaign.${campaign.status}`)
            )}
          </dd>
        </div>
        <div style={{ gridColumn: '1 / -1' }}>
          <dt>{t('recruiter')}</dt>
          <dd style={{ whiteSpace: 'pre-wrap' }}>
            {campaign.recruiter ?? t('recruiter_none')}{' '}
            {mayJudge && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`${t('edit')}: ${t('recruiter')}`}
                onClick={() => setWriting('recruiter')}
              >
                {t('edit')}
              </Button>
            )}
          </dd>
        </div>
      </dl>
      {writing === 'title' && (
        <EditWords
          title={t('rename')}
          label={t('name')}
          placeholder={t('name_hint')}
          value={campaign.title ?? ''}
          most={120}
          busy={deed.isPending}
          onSave={(title) => void change({ title }, { title: campaign.title })}
          onClose={() => setWriting(null)}
        />
      )}
      {writing === 'recruiter' && (
        <EditWords
          title={t('recruiter')}
          label={t('recruiter')}
          lead={t('recruiter_lead')}
          value={campaign.recruiter ?? ''}
          most={4000}
          many
          busy={deed.isPending}
          onSave={(recruiter) => void change({ recruiter }, { recruiter: campaign.recruiter })}
          onClose={() => setWriting(null)}
        />
      )}
      {joining && (
        <JoinDialog
          id={campaign.id}
          busy={deed.isPending}
          onJoin={(other) => void join(other)}
          onClose={() => setJoining(false)}
        />
      )}
    </>
  );
};
