import { MultiSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ScreeningAudit } from '@suar/core';
import { useState } from 'react';
import { useColleagues } from '../case/api.ts';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { ActForm } from './ActForm.tsx';
import { useRescreening } from './api.ts';
import { auditMessages } from './audit-messages.ts';

const DrawForm = ({ audit }: { audit: ScreeningAudit }) => {
  const t = useMessages(auditMessages);
  const tellFailure = useTellFailure();
  const colleagues = useColleagues();
  const { draw } = useRescreening();
  const [perOfficer, setPerOfficer] = useState<number | string>(3);
  const [controls, setControls] = useState<number | string>(1);
  const [screeners, setScreeners] = useState<string[]>([]);
  const [seed, setSeed] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (screeners.length === 0) return;
    draw.mutate(
      {
        from: audit.from,
        to: audit.to,
        perOfficer: Number(perOfficer) || 1,
        controls: Number(controls) || 0,
        screenerIds: screeners,
        ...(seed.trim() === '' ? {} : { seed: seed.trim() }),
      },
      { onSuccess: () => notifications.show({ message: t('drawn') }), onError: tellFailure },
    );
  };
  return (
    <ActForm
      title={t('draw')}
      lead={t('draw_lead')}
      submit={t('draw_submit')}
      busy={draw.isPending}
      onSubmit={submit}
    >
      <NumberInput
        label={t('draw_per_officer')}
        min={1}
        max={50}
        allowDecimal={false}
        value={perOfficer}
        onChange={setPerOfficer}
      />
      <NumberInput
        label={t('draw_controls')}
        min={0}
        max={50}
        allowDecimal={false}
        value={controls}
        onChange={setControls}
      />
      <MultiSelect
        label={t('draw_screeners')}
        required
        searchable
        value={screeners}
        error={tried && screeners.length === 0 ? t('needs_screener') : null}
        data={(colleagues.data ?? [])
          .filter(({ role }) => role === 'caseworker' || role === 'supervisor')
          .map(({ id, displayName }) => ({ value: id, label: displayName }))}
        onChange={setScreeners}
      />
      <TextInput
        label={t('draw_seed')}
        maxLength={100}
        value={seed}
        onChange={(event) => setSeed(event.currentTarget.value)}
      />
    </ActForm>
  );
};

/** How far blind re-screening agrees with what was found first, and the way to draw more. */
export const AgreementPanel = ({ audit }: { audit: ScreeningAudit }) => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  const { kappa, ...counts } = audit.agreement;
  const done = counts.bothYes + counts.bothNo + counts.yesNo + counts.noYes;
  return (
    <>
      <section className="suar-panel act-form">
        <h2>{t('agreement')}</h2>
        {done === 0 && <Text size="sm">{t('agreement_none')}</Text>}
        {done > 0 && kappa && (
          <Text size="sm" fw={600}>
            {t('agreement_kappa', {
              kappa: format.chance(kappa.kappa),
              low: format.chance(kappa.low),
              high: format.chance(kappa.high),
            })}
          </Text>
        )}
        {done > 0 && !kappa && <Text size="sm">{t('agreement_no_kappa')}</Text>}
        <Text size="sm">{t('agreement_counts', counts)}</Text>
      </section>
      <DrawForm audit={audit} />
    </>
  );
};
