import { Button, Group, Skeleton, Text } from '@mantine/core';
import type { MatchingModel } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, apiGet, apiSend } from '../shell/api.ts';
import { BackLink } from '../shell/common/BackLink.tsx';
import { Confirm } from '../shell/common/Confirm.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { matchingMessages } from './matching-messages.ts';
import { WeightBars } from './WeightBars.tsx';

const KEY = ['matching', 'model'];

/** How matching weighs: the built-in weights beside those in force, and learning anew from the office's judgements. */
export const WeightsPage = () => {
  const t = useMessages(matchingMessages);
  const format = useFormat();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const state = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => apiGet<MatchingModel>('/matching/model', {}, signal),
  });
  const taken = (said: 'trained' | 'withdrawn') => (next: MatchingModel) => {
    setAsking(false);
    client.setQueryData(KEY, next);
    void client.invalidateQueries({ queryKey: ['matches'] });
    void client.invalidateQueries({ queryKey: ['persons'] });
    tell(t(said));
  };
  const failed = (refusal: Error) => {
    setAsking(false);
    if (refusal instanceof ApiError && refusal.has('not_now')) tell(t('too_few'));
    else tellFailure(refusal);
  };
  const train = useMutation({
    mutationFn: () => apiSend<MatchingModel>('POST', '/matching/train'),
    onSuccess: taken('trained'),
    onError: failed,
  });
  const withdraw = useMutation({
    mutationFn: (id: string) => apiSend<MatchingModel>('POST', `/matching/model/${id}/withdraw`),
    onSuccess: taken('withdrawn'),
    onError: failed,
  });
  const model = state.data;
  const enough = model !== undefined && Math.min(model.standing.same, model.standing.notSame) >= model.needed;
  return (
    <>
      <PageHeader
        title={t('weights_title')}
        lead={t('weights_lead')}
        before={<BackLink to="/matches" label={t('back')} />}
      />
      {state.error && <ErrorState error={state.error} onRetry={() => void state.refetch()} />}
      {state.isPending && <Skeleton h={380} />}
      {model && (
        <>
          <div role="status">
            <Text size="sm">
              {model.inForce
                ? t('in_force_learned', {
                    same: model.inForce.pairsSame,
                    notSame: model.inForce.pairsNotSame,
                    by: model.inForce.madeBy ?? t('someone'),
                    when: format.dateTime(model.inForce.madeAt),
                  })
                : t('in_force_built_in')}
            </Text>
            <Text size="sm">{t('standing', { ...model.standing, needed: model.needed })}</Text>
            {!model.mayTrain && <Text size="sm">{t('train_only')}</Text>}
          </div>
          {model.mayTrain && (
            <Group gap="sm" my="sm">
              <Button loading={train.isPending} disabled={!enough} onClick={() => setAsking(true)}>
                {t('train')}
              </Button>
              {model.inForce && (
                <Button
                  variant="default"
                  loading={withdraw.isPending}
                  onClick={() => model.inForce && withdraw.mutate(model.inForce.id)}
                >
                  {t('withdraw')}
                </Button>
              )}
            </Group>
          )}
          <WeightBars levels={model.levels} />
          <Confirm
            opened={asking}
            title={t('train')}
            text={`${t('train_does')} ${t('train_caution')}`}
            confirmLabel={t('train')}
            busy={train.isPending}
            onConfirm={() => train.mutate()}
            onClose={() => setAsking(false)}
          />
        </>
      )}
    </>
  );
};
