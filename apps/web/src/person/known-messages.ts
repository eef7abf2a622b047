import { defineMessages } from '@suar/core';

/** Names in all scripts and the age as an interval. */
export const knownMessages = defineMessages({
  en: {
    names: 'Names as written',
    reads: 'reads as',
    in_reports: '{count, plural, one {in # report} other {in # reports}}',
    age: 'age {least, number} to {most, number} ({count, plural, one {said in # report} other {said in # reports}})',
    age_exact: 'age {least, number} ({count, plural, one {said in # report} other {said in # reports}})',
    age_disagrees: 'ages disagree',
    perhaps_child: 'Perhaps a child',
    perhaps_child_text:
      'When the first report was made, this person may have been under 18. Until shown otherwise, they are treated as a child.',
  },
  id: {
    names: 'Nama seperti tertulis',
    reads: 'dibaca',
    in_reports: 'dalam {count, number} laporan',
    age: 'umur {least, number} sampai {most, number} (disebut dalam {count, number} laporan)',
    age_exact: 'umur {least, number} (disebut dalam {count, number} laporan)',
    age_disagrees: 'umur berbeda antarlaporan',
    perhaps_child: 'Mungkin anak',
    perhaps_child_text:
      'Saat laporan pertama dibuat, orang ini mungkin belum 18 tahun. Sampai terbukti sebaliknya, ia diperlakukan sebagai anak.',
  },
});
