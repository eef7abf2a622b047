import { Stack, Text } from '@mantine/core';
import { REPATRIATION_STEPS, repatriationStage } from '@suar/core';
import { IconCircle, IconCircleCheck, IconCircleDot, IconCircleOff, IconCircleX } from '@tabler/icons-react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { repatriationMessages } from './messages.ts';
import { StepForm } from './StepForm.tsx';

const ICONS = {
  asked: IconCircleDot,
  done: IconCircleCheck,
  refused: IconCircleX,
  not_needed: IconCircleOff,
} as const;

/** The way home of one person: each step with its state, and the form that sets the next. */
export const RepatriationPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(repatriationMessages);
  const format = useFormat();
  const { repatriation } = desk.detail.state;
  const at = repatriationStage(repatriation);
  const next = at === null ? 'nationality' : at.stage === 'home' ? 'reintegration' : at.stage;
  return (
    <section className="suar-panel" aria-label={t('title')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('title')}</h2>
      {at === null && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('no_steps')}
        </Text>
      )}
      <Stack component="ol" gap="xs" p={0} m={0} mb="md" style={{ listStyle: 'none' }}>
        {REPATRIATION_STEPS.map((step) => {
          const taken = repatriation[step];
          const Icon = taken ? ICONS[taken.state] : IconCircle;
          return (
            <li
              key={step}
              style={{ display: 'flex', gap: 8 }}
              {...(step === at?.stage ? { 'aria-current': 'step' as const } : {})}
            >
              <Icon size={18} aria-hidden="true" style={{ flex: 'none', marginTop: 1 }} />
              <div>
                <Text size="sm" fw={step === at?.stage ? 700 : 500}>
                  {t(`step_${step}`)}
                </Text>
                <Text size="xs" c="dimmed">
                  {taken
                    ? t('by', {
                        state: t(`state_${taken.state}`),
                        day: format.day(taken.on),
                        by: desk.nameOf(taken.by) ?? '–',
                      })
                    : t('state_none')}
                </Text>
                {(taken?.reference || taken?.text) && (
                  <Text size="sm" dir="auto">
                    {[taken.reference, taken.text].filter((part) => part !== '').join(' · ')}
                  </Text>
                )}
              </div>
            </li>
          );
        })}
      </Stack>
      {desk.mayWork && desk.allows('repatriation_step_set') && (
        <StepForm
          key={next}
          usual={next}
          label={t('save')}
          busy={desk.busy}
          onSet={(entry) => desk.act({ kind: 'repatriation_step_set', ...entry }, t('was_set'))}
        />
      )}
    </section>
  );
};
