import { Text } from '@mantine/core';
import { evidenceTable, screeningMessages } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import './screening.css';
import { useCited } from './use-cited.ts';

/** Each element of each law looked at, with the statements for it and against it and how much is not known. */
export const EvidenceTable = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const cited = useCited(desk.detail);
  const { state, facts } = desk.detail;
  const withdrawn = new Set(facts.withdrawn);
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? (
      <Text size="xs" c="dimmed">
        {t('evidence_none')}
      </Text>
    ) : (
      <ul>
        {ids.map((id) => {
          return (
            <li key={id} dir="auto">
              {cited(id) ?? t('basis_gone')}
            </li>
          );
        })}
      </ul>
    );
  return (
    <details className="worksheet-section suar-panel">
      <summary>{t('evidence')}</summary>
      <Text size="sm" c="dimmed" px={12} pb={8}>
        {t('evidence_lead')}
      </Text>
      {desk.laws.map((law) => (
        <section key={law} className="evidence" aria-label={word(`law.${law}`)}>
          <h3>{word(`law.${law}`)}</h3>
          {evidenceTable(state.answers, law, withdrawn).map((cell) => (
            <dl key={cell.element} aria-label={word(`element.${cell.element}`)}>
              <div>
                <dt>{word(`element.${cell.element}`)}</dt>
                <dd>
                  <Text size="xs">
                    {t('evidence_missing')}: {t('evidence_questions', { count: cell.missing.length })}
                  </Text>
                  {cell.remarked.length > 0 && (
                    <Text size="xs">{t('evidence_remark', { count: cell.remarked.length })}</Text>
                  )}
                </dd>
              </div>
              <div>
                <dt>{t('evidence_for')}</dt>
                <dd>{list(cell.supporting)}</dd>
              </div>
              <div>
                <dt>{t('evidence_against')}</dt>
                <dd>{list(cell.opposing)}</dd>
              </div>
            </dl>
          ))}
        </section>
      ))}
    </details>
  );
};
