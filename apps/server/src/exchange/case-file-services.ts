import {
  type CaseDetail,
  factStanding,
  formatMessage,
  type IncidentFact,
  type Locale,
  type MessageValues,
  vocabularyMessages,
} from '@suar/core';
import type { Printer } from './case-file-screening.ts';
import { serviceFileMessages } from './service-messages.ts';

type Key = keyof (typeof serviceFileMessages)['en'];
const say = ({ locale }: { locale: Locale }, key: Key, values?: MessageValues): string =>
  formatMessage(serviceFileMessages, locale, key, values);
const word = ({ locale }: { locale: Locale }, key: string): string => {
  const words: Record<string, string> = vocabularyMessages[locale];
  return words[key] ?? key;
};

/** A shared fact as evidence, marked as the incident's own. */
export const factWords = (printer: { locale: Locale }, fact: IncidentFact): string =>
  `${say(printer, 'of_incident')}: ${word(printer, `fact.${fact.field}`)}: ${fact.text} (${fact.source})`;

/** What is recorded of the incident for everybody, and where this person differs. */
export const printIncidentFacts = (printer: Printer, { incidentFacts, state }: CaseDetail): void => {
  const shown = incidentFacts.filter(({ incidentId }) => incidentId === state.incidentId);
  if (shown.length === 0) return;
  const { page } = printer;
  page.heading(say(printer, 'incident_facts'));
  for (const fact of shown) {
    const standing = factStanding(fact, state);
    page.pair(
      word(printer, `fact.${fact.field}`),
      `${fact.text} (${fact.source})${standing === 'stands' ? '' : ` · ${say(printer, standing)}`}`,
    );
    const divergence = state.divergences[fact.id];
    if (divergence)
      page.quote([divergence.reason, divergence.instead].filter((text) => text !== '').join(' · '));
  }
};

/** Consent, needs, and referrals with what came of them. Names of organisations are given by `nameOf`. */
export const printServices = (
  printer: Printer,
  { state: { services } }: CaseDetail,
  providers: ReadonlyMap<string, string>,
): void => {
  const { page, instant } = printer;
  const named = (id: string | null): string => (id && providers.get(id)) || '–';
  if (services.consents.length + services.needs.length + services.referrals.length === 0) return;
  page.heading(say(printer, 'services'));
  for (const consent of services.consents) {
    page.pair(
      say(printer, 'consent'),
      say(printer, 'consent_line', {
        on: instant(consent.on),
        version: consent.formVersion,
        language: consent.language,
        by: word(printer, `consentGiver.${consent.givenBy}`),
        given: word(printer, `consentForm.${consent.given}`),
      }),
    );
    for (const scope of consent.scopes)
      page.quote(
        `${named(scope.providerId)}: ${scope.services.map((one) => word(printer, `service.${one}`)).join(', ')} · ${scope.classes.map((one) => word(printer, `dataClass.${one}`)).join(', ')}`,
      );
    if (consent.withdrawn)
      page.quote(say(printer, 'consent_withdrawn', { on: instant(consent.withdrawn.on) }));
  }
  for (const need of services.needs)
    page.pair(
      word(printer, `service.${need.service}`),
      [word(printer, `wish.${need.wish}`), need.text].filter((text) => text !== '').join(' · '),
    );
  for (const given of services.given)
    page.pair(
      say(printer, 'given'),
      `${word(printer, `service.${given.service}`)}, ${named(given.providerId)}, ${instant(given.on)}`,
    );
  for (const referral of services.referrals)
    page.pair(
      say(printer, 'referral', { to: named(referral.providerId), on: instant(referral.on) }),
      [
        word(printer, `service.${referral.service}`),
        word(printer, `referral.${referral.status}`),
        referral.told,
        say(printer, 'told', {
          fields: referral.sheet.map(({ field }) => word(printer, `sheetField.${field}`)).join(', ') || '–',
        }),
      ]
        .filter((text) => text !== '')
        .join(' · '),
    );
};
