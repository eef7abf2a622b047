import { defineMessages } from '@suar/core';

/** The words of incident facts and services in the printed case file. */
export const serviceFileMessages = defineMessages({
  en: {
    of_incident: 'of the incident',
    incident_facts: 'Shared facts of the incident',
    withdrawn: 'WITHDRAWN',
    not_this_person: 'NOT THIS PERSON',
    services: 'Consent, services and referrals',
    consent: 'Consent',
    consent_line: '{on}, form {version}, in {language}; {by}, {given}',
    consent_withdrawn: 'WITHDRAWN on {on}',
    given: 'Given',
    referral: 'Referral to {to}, {on}',
    told: 'told: {fields}',
  },
  id: {
    of_incident: 'dari kejadian',
    incident_facts: 'Fakta bersama dari kejadian',
    withdrawn: 'DITARIK',
    not_this_person: 'BUKAN ORANG INI',
    services: 'Persetujuan, layanan, dan rujukan',
    consent: 'Persetujuan',
    consent_line: '{on}, formulir {version}, dalam {language}; {by}, {given}',
    consent_withdrawn: 'DITARIK tanggal {on}',
    given: 'Diberikan',
    referral: 'Rujukan ke {to}, {on}',
    told: 'disampaikan: {fields}',
  },
});
