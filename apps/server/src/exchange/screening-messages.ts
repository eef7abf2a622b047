import { defineMessages } from '@suar/core';

/** The words of the screening in the printed case file. */
export const screeningFileMessages = defineMessages({
  en: {
    interviews: 'Interviews',
    no_interview: 'No interview is recorded.',
    interview: '{minutes, number} minutes, {language}; interpreter: {interpreter}',
    evidence_table: 'Table of evidence by law',
    law_signed: 'text {version} signed by {name}, {capacity}',
    law_unsigned: 'text {version} not verified: no lawyer has signed it',
    cell: 'for: {supporting}; against: {opposing}; not known: {missing, number}',
    withdrawn: 'WITHDRAWN OR CORRECTED',
    shaken: 'These answers rest on a statement that was withdrawn since: {questions}.',
    facts: 'Facts to be explained',
    trauma: 'Fear, trauma or dependence could explain it: {answer}',
    stands_despite:
      'The decision was found to stand although {count, plural, one {# cited statement was} other {# cited statements were}} withdrawn.',
    against: 'Against',
    appeal_waits: 'The appeal waits for its review. A “no” is not in force meanwhile.',
    offences: 'Non-punishment',
    offences_lead:
      'Persons are not to be held liable for what they were compelled to do (ACTIP Art. 14(7); Law 21/2007 Art. 18).',
    compelled: 'Compelled',
    cites: '{count, plural, one {# statement cited} other {# statements cited}}',
    request: 'Request to {to}, {on}',
    no_answer: 'not answered',
  },
  id: {
    interviews: 'Wawancara',
    no_interview: 'Tidak ada wawancara yang tercatat.',
    interview: '{minutes, number} menit, {language}; juru bahasa: {interpreter}',
    evidence_table: 'Tabel bukti menurut hukum',
    law_signed: 'teks {version} ditandatangani {name}, {capacity}',
    law_unsigned: 'teks {version} belum diperiksa: belum ditandatangani ahli hukum',
    cell: 'mendukung: {supporting}; menentang: {opposing}; belum diketahui: {missing, number}',
    withdrawn: 'DITARIK ATAU DIPERBAIKI',
    shaken: 'Jawaban berikut bertumpu pada keterangan yang telah ditarik: {questions}.',
    facts: 'Fakta yang harus dijelaskan',
    trauma: 'Takut, trauma, atau ketergantungan dapat menjelaskannya: {answer}',
    stands_despite:
      'Keputusan dinilai tetap berlaku meskipun {count, number} keterangan yang dikutip ditarik.',
    against: 'Terhadap',
    appeal_waits: 'Banding menunggu peninjauan. Selama itu keputusan “tidak” tidak berlaku.',
    offences: 'Tidak dipidana',
    offences_lead:
      'Orang tidak dimintai pertanggungjawaban atas perbuatan yang dipaksakan (ACTIP Pasal 14(7); UU 21/2007 Pasal 18).',
    compelled: 'Dipaksa',
    cites: '{count, number} keterangan dikutip',
    request: 'Permintaan kepada {to}, {on}',
    no_answer: 'belum dijawab',
  },
});
