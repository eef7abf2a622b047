import { Button, Group, Text } from '@mantine/core';
import type { Lure } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useLureDeed } from './api.ts';
import classes from './lure.module.css';
import { lureMessages } from './messages.ts';

/** The campaign a lure lies in, how many share its template, and the word that it does not belong there. */
export const CampaignBox = ({ lure }: { lure: Lure }) => {
  const t = useMessages(lureMessages);
  const format = useFormat();
  const mayJudge = useMay('lure.judge');
  const deed = useLureDeed(lure.id);
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const takeApart = async () => {
    try {
      const made = await deed.mutateAsync({ deed: 'apart' });
      offerUndo({
        message: t('taken_apart'),
        undo: () => deed.mutateAsync({ deed: 'undo', judgementId: made.id }),
      });
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="campaign-title">
      <h2 id="campaign-title">{t('campaign')}</h2>
      {lure.campaignId ? (
        <Group justify="space-between" gap="xs">
          <Link to="/campaigns/$id" params={{ id: lure.campaignId }}>
            {t('campaign_number', { number: lure.campaignNumber ?? 0 })}
          </Link>
          {mayJudge && (
            <Button variant="default" loading={deed.isPending} onClick={() => void takeApart()}>
              {t('take_apart')}
            </Button>
          )}
        </Group>
      ) : lure.apart ? (
        <Group justify="space-between" gap="xs">
          <Text size="sm">
            {t('campaign_apart', { name: lure.apart.by ?? '–', when: format.day(lure.apart.at) })}
          </Text>
          {mayJudge && (
            <Button
              variant="default"
              loading={deed.isPending}
              onClick={() =>
                lure.apart &&
                deed.mutate({ deed: 'undo', judgementId: lure.apart.judgementId }, { onError: tellFailure })
              }
            >
              {t('undo')}
            </Button>
          )}
        </Group>
      ) : (
        <Text size="sm">{t('campaign_none')}</Text>
      )}
      {lure.template && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('template_lures', { count: lure.template.lures })}
        </Text>
      )}
    </section>
  );
};
