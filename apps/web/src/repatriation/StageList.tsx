import { UnstyledButton } from '@mantine/core';
import type { RepatriationBoard, RepatriationStage } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { repatriationMessages } from './messages.ts';
import classes from './repatriation.module.css';

type Props = {
  stages: RepatriationBoard['stages'];
  chosen: RepatriationStage;
  onChoose: (stage: RepatriationStage) => void;
};

/** The way home as a picture: how many stand at each step, and how long they have waited. */
export const StageList = ({ stages, chosen, onChoose }: Props) => {
  const t = useMessages(repatriationMessages);
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const longest = Math.max(
    0,
    ...stages.flatMap(({ stage, longestDays }) => (stage === 'home' ? [] : [longestDays ?? 0])),
  );
  return (
    <ol className={classes.stages} aria-label={t('steps')}>
      {stages.map(({ stage, count, refused, medianDays, longestDays }) => (
        <li key={stage}>
          <UnstyledButton
            className={classes.stage}
            aria-pressed={stage === chosen}
            onClick={() => onChoose(stage)}
          >
            <strong>{t(`step_${stage}`)}</strong>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.bar}
                style={{ display: 'block', width: `${Math.round((100 * count) / most)}%` }}
              />
            </span>
            <span className={classes.told}>
              {[
                t('people', { count }),
                ...(refused > 0 ? [t('refused_here', { count: refused })] : []),
                ...(stage !== 'home' && medianDays !== null && longestDays !== null
                  ? [t('waits', { median: medianDays, longest: longestDays })]
                  : []),
                ...(stage !== 'home' && longest > 0 && longestDays === longest ? [t('bottleneck')] : []),
              ].join(' · ')}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
};
