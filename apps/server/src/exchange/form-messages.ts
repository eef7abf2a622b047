import { defineMessages } from '@suar/core';

/** The words around a printed referral form. */
export const formMessages = defineMessages({
  en: {
    title: 'Referral of case {number}, in the shape of the NRM form',
    made: 'Made {date} by {by}. Confidential: identity of a person under protection.',
    shape:
      'Filled from what is known. “Not asked”, “not known” and “refused” are no “no”. This is no submission: the receiving state’s own form remains to be sent.',
    not_asked: 'not asked',
    unknown: 'asked, not known',
    refused: 'asked, refused',
    page: 'Page {page} of {pages}',
  },
  id: {
    title: 'Rujukan kasus {number}, menurut bentuk formulir NRM',
    made: 'Dibuat {date} oleh {by}. Rahasia: identitas orang dalam pelindungan.',
    shape:
      'Diisi dari apa yang diketahui. “Tidak ditanyakan”, “tidak diketahui”, dan “menolak menjawab” bukan berarti “tidak”. Ini bukan pengajuan: formulir negara penerima tetap harus dikirim.',
    not_asked: 'tidak ditanyakan',
    unknown: 'ditanyakan, tidak diketahui',
    refused: 'ditanyakan, menolak menjawab',
    page: 'Halaman {page} dari {pages}',
  },
});
