import { Text } from '@mantine/core';
import { type TimelineEntry, vocabularyMessages } from '@suar/core';
import {
  IconEye,
  IconGavel,
  IconLock,
  IconLockOpen,
  IconMessageCircle,
  IconPencil,
  IconScale,
  IconScaleOutline,
} from '@tabler/icons-react';
import { useTimelineWords } from '../case/timeline-words.ts';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { decisionMessages } from './decision-messages.ts';
import { type StepKind, statusSteps } from './status-steps.ts';
import './screening.css';

const ICONS = {
  opened: IconLockOpen,
  screening: IconPencil,
  interviewed: IconMessageCircle,
  legally_reviewed: IconScaleOutline,
  decided: IconGavel,
  second_read: IconEye,
  basis_reviewed: IconScaleOutline,
  appealed: IconScale,
  appeal_reviewed: IconGavel,
  reopened: IconLockOpen,
  closed: IconLock,
} as const satisfies Record<StepKind, typeof IconEye>;

/** The way of a case from its opening to the decision in force, step by step with day and actor: a line to look at. */
export const DecisionSteps = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(decisionMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { particulars } = useTimelineWords(desk);
  const steps = statusSteps(desk.detail.timeline);
  const title = (kind: StepKind) => (kind === 'screening' ? t('step_screening') : words(`action.${kind}`));
  const told = (kind: StepKind, entry: TimelineEntry) =>
    kind === 'screening' || kind === 'opened' || kind === 'interviewed' ? [] : particulars(entry);
  return (
    <section className="suar-panel act-form" aria-label={t('steps')}>
      <h2>{t('steps')}</h2>
      <ol className="steps">
        {steps.map(({ kind, entry }, index) => {
          const Icon = ICONS[kind];
          return (
            <li key={entry.seq} data-last={index === steps.length - 1}>
              <span className="step-mark">
                <Icon size={15} aria-hidden="true" />
              </span>
              <Text size="sm" fw={600} component="span">
                {title(kind)}
              </Text>
              {told(kind, entry).length > 0 && (
                <Text size="xs" component="span">
                  {told(kind, entry).join(' · ')}
                </Text>
              )}
              <Text size="xs" c="dimmed" component="span">
                <time dateTime={entry.at}>{format.day(entry.at)}</time>
                {entry.actor && ` · ${entry.actor}`}
              </Text>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
