import { factStanding, vocabularyMessages } from '@suar/core';
import { sharedFactMessages } from '../incident/shared-fact-messages.ts';
import { useShowValue } from '../report/show-value.ts';
import { useMessages } from '../shell/locale.tsx';
import type { ScreeningDesk } from './desk.ts';

/** What a cited id says: a statement about the person, or a fact of the incident marked as such; null when it is gone. */
export const useCited = ({ person, incidentFacts, state }: ScreeningDesk['detail']) => {
  const label = useMessages(vocabularyMessages);
  const t = useMessages(sharedFactMessages);
  const show = useShowValue();
  return (id: string, withStanding = false): string | null => {
    const statement = person.statements.find((one) => one.id === id);
    if (statement)
      return [
        `${label(`field.${statement.field}`)}: ${show(statement)}`,
        ...(withStanding ? [label(`statement.${statement.status}`)] : []),
      ].join(' · ');
    const fact = incidentFacts.find((one) => one.id === id);
    if (!fact) return null;
    const standing = factStanding(fact, state);
    return [
      `${t('of_incident')}: ${label(`fact.${fact.field}`)}: ${fact.text}`,
      ...(withStanding && standing !== 'stands' ? [t(standing)] : []),
    ].join(' · ');
  };
};
