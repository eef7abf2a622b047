import { defineMessages } from '@suar/core';

export const manifestMessages = defineMessages({
  en: {
    title: 'Manifest',
    made: 'Made {date} by {by}; {count, plural, one {# person} other {# persons}}',
    number: 'No.',
    name: 'Name',
    sex: 'Sex',
    born: 'Born',
    nationality: 'Nationality',
    passport: 'Passport',
    travel_letter: 'Travel letter (SPLP)',
    exit_permit: 'Exit permit',
    case: 'Case',
    unknown: 'not known',
    page: 'Manifest, page {page} of {pages}',
  },
  id: {
    title: 'Manifes',
    made: 'Dibuat {date} oleh {by}; {count, plural, other {# orang}}',
    number: 'No.',
    name: 'Nama',
    sex: 'Jenis kelamin',
    born: 'Lahir',
    nationality: 'Kewarganegaraan',
    passport: 'Paspor',
    travel_letter: 'Surat perjalanan (SPLP)',
    exit_permit: 'Izin keluar',
    case: 'Kasus',
    unknown: 'tidak diketahui',
    page: 'Manifes, halaman {page} dari {pages}',
  },
});
