import { type CaseDetail, findParticular, formatMessage, type Incident, PARTICULARS } from '@suar/core';
import { type Printer, printedWord as word } from './case-file-screening.ts';
import { caseFileMessages } from './messages.ts';

type Key = keyof (typeof caseFileMessages)['en'] & string;
const say = ({ locale }: Printer, key: Key, values?: Parameters<typeof formatMessage>[3]): string =>
  formatMessage(caseFileMessages, locale, key, values);

/** The event that the case belongs to, with the facts that all its persons share. */
export const printIncident = (printer: Printer, incident: Incident | null): void => {
  if (!incident) return;
  const { page, instant, country } = printer;
  const unknown = say(printer, 'unknown');
  page.heading(say(printer, 'incident', { number: String(incident.number) }));
  page.pair(word(printer, `incident.${incident.kind}`), incident.title);
  page.pair(say(printer, 'place'), [incident.place, country(incident.country)].filter(Boolean).join(', '));
  page.pair(say(printer, 'happened'), incident.happenedOn ? instant(incident.happenedOn) : unknown);
  page.pair(say(printer, 'heads'), incident.headCount === null ? unknown : String(incident.headCount));
  page.pair(say(printer, 'cases_of_incident'), String(incident.cases));
};

/** What was recorded besides: known, asked and not known, or refused; what came with another's record says so. */
export const printParticulars = (printer: Printer, { state }: CaseDetail): void => {
  const { page, locale } = printer;
  const recorded = PARTICULARS.filter(({ name }) => state.particulars[name]);
  if (recorded.length === 0) return;
  page.heading(say(printer, 'particulars'));
  for (const { name } of recorded) {
    const given = state.particulars[name]!;
    const value =
      given.state === 'known' ? given.value.replaceAll(';', '; ') : say(printer, `asked_${given.state}`);
    page.pair(
      findParticular(name)?.label[locale] ?? name,
      given.received ? `${value} (${say(printer, 'received')})` : value,
    );
  }
};
