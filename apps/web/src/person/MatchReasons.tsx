import type { MatchPair } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { matchingMessages } from './matching-messages.ts';

/** Beyond this chance, either way, the comparison has nearly decided. */
const NEARLY_SURE = 0.95;

/** Why a pair stands where it does in the review list: what a judgement about it would change. */
export const MatchReasons = ({ pair }: { pair: MatchPair }) => {
  const t = useMessages(matchingMessages);
  const { probability, reports, openCases, pleas, joinsGroups, disagreeing, crossRole } = pair;
  const reasons = [
    pleas > 0 && t('why_pleas', { count: pleas }),
    openCases > 0 ? t('why_cases', { reports, cases: openCases }) : t('why_reports', { count: reports }),
    joinsGroups && t('why_groups'),
    disagreeing > 0 && t('why_disagreeing', { count: disagreeing }),
    crossRole && t('why_cross'),
    t(Math.abs(probability - 0.5) > NEARLY_SURE - 0.5 ? 'why_clear' : 'why_uncertain'),
  ].filter((reason) => reason !== false);
  return (
    <section aria-label={t('why')} style={{ marginBottom: 10, fontSize: 13 }}>
      <strong>{t('why')}</strong>
      <ul style={{ margin: '2px 0 0', paddingInlineStart: 20 }}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
};
