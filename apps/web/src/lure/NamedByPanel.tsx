import { Text } from '@mantine/core';
import { type NamedBy, vocabularyMessages } from '@suar/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import classes from './lure.module.css';
import { lureMessages } from './messages.ts';

/** Reports and persons that name the same identifiers. */
export const NamedByPanel = ({ namedBy }: { namedBy: NamedBy }) => {
  const t = useMessages(lureMessages);
  const words = useMessages(vocabularyMessages);
  const mayReports = useMay('report.read');
  const mayPersons = useMay('person.read');
  const role = (code: string) => {
    const known = code === 'person_at_risk' || code === 'suspect' || code === 'informant' ? code : null;
    return known ? words(`subject.${known}`) : code;
  };
  const line = (key: string, link: ReactNode, beside: string, identifiers: readonly string[]) => (
    <li key={key} className={classes.identifier}>
      <span>
        {link}{' '}
        <Text span size="xs" c="dimmed">
          {beside}
        </Text>
      </span>
      <Text size="xs" c="dimmed" ta="end" style={{ overflowWrap: 'anywhere' }}>
        {identifiers.join(', ')}
      </Text>
    </li>
  );
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="named-title">
      <h2 id="named-title">{t('named_by')}</h2>
      <p className={classes.lead}>{t('named_by_lead')}</p>
      {namedBy.reports.length + namedBy.persons.length === 0 && <Text size="sm">{t('named_by_none')}</Text>}
      <ul className={classes.plainList}>
        {namedBy.reports.map((report) => {
          const name = t('report_number', { number: report.number });
          return line(
            report.id,
            mayReports ? (
              <Link to="/reports/$id" params={{ id: report.id }}>
                {name}
              </Link>
            ) : (
              name
            ),
            words(`kind.${report.kind}`),
            report.identifiers,
          );
        })}
        {namedBy.persons.map((person) => {
          const name = t('person_number', { number: person.number });
          return line(
            person.id,
            mayPersons ? (
              <Link to="/persons/$id" params={{ id: person.id }}>
                {name}
              </Link>
            ) : (
              name
            ),
            role(person.role),
            person.identifiers,
          );
        })}
      </ul>
    </section>
  );
};
