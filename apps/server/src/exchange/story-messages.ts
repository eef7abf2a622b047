import { defineMessages } from '@suar/core';

/** The words of the story and the relations in the printed case file. */
export const storyFileMessages = defineMessages({
  en: {
    age: 'Age',
    age_value:
      '{least, number} to {most, number} years on {on} ({reports, plural, one {told in # report} other {told in # reports}})',
    age_exact:
      '{least, number} years on {on} ({reports, plural, one {told in # report} other {told in # reports}})',
    age_disagrees: 'The reports disagree.',
    perhaps_child:
      'Perhaps a child when the first report was made: to be treated as a child until shown otherwise.',
    story: 'What happened, as confirmed',
    no_story: 'No event has been confirmed yet.',
    unconfirmed:
      '{count, plural, one {# more event was} other {# more events were}} read by the system and not confirmed; not printed.',
    confirmed_by: 'confirmed by {by}, {date}',
    corrected_by: 'corrected by {by}, {date}',
    zones: 'Clock times as shown in each chat; zone taken: {zones}.',
    media: 'Pictures, voice and files in the chats: {count, number}',
    family: 'Family and companions',
    no_family: 'No relation has been judged to hold.',
    judged_by: 'judged by {by}, {date}: {reason}',
    person_number: 'person {number}',
  },
  id: {
    age: 'Umur',
    age_value:
      '{least, number} sampai {most, number} tahun pada {on} (disebut dalam {reports, number} laporan)',
    age_exact: '{least, number} tahun pada {on} (disebut dalam {reports, number} laporan)',
    age_disagrees: 'Isi laporan berbeda.',
    perhaps_child:
      'Mungkin anak saat laporan pertama dibuat: diperlakukan sebagai anak sampai terbukti sebaliknya.',
    story: 'Peristiwa yang telah dibenarkan',
    no_story: 'Belum ada peristiwa yang dibenarkan.',
    unconfirmed: '{count, number} peristiwa lain dibaca sistem dan belum dibenarkan; tidak dicetak.',
    confirmed_by: 'dibenarkan {by}, {date}',
    corrected_by: 'diperbaiki {by}, {date}',
    zones: 'Jam seperti tampil di setiap obrolan; zona waktu: {zones}.',
    media: 'Gambar, suara, dan berkas dalam obrolan: {count, number}',
    family: 'Keluarga dan teman seperjalanan',
    no_family: 'Belum ada hubungan yang dinilai benar.',
    judged_by: 'dinilai {by}, {date}: {reason}',
    person_number: 'orang {number}',
  },
});
