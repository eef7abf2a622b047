import { defineMessages } from '@suar/core';

/** The words of a referral's printed sheet. */
export const sheetMessages = defineMessages({
  en: {
    title: 'Referral',
    to: 'To',
    from: 'From',
    service: 'Service asked for',
    place: 'Kind of place',
    reference: 'Reference',
    sent: 'Sent',
    told: 'What is told',
    nothing_told: 'Nothing about the person is told before you have accepted.',
    consent:
      'Told with the person’s consent of {on} (form {version}), for this service only. Do not pass it on.',
    exception: 'Told without consent because a child is at risk. Do not pass it on.',
    withdrawn_title: 'CONSENT WITHDRAWN',
    withdrawn:
      'The person withdrew the consent on {on}. Use and pass on nothing of this referral any more, and destroy what you hold of it.',
    no_consent: 'The consent no longer holds. Use and pass on nothing of this referral any more.',
    recalled: 'This referral was recalled on {on}. Destroy what you hold of it.',
    answer:
      'Answer within {days} working days: accepted, refused with the reason, or what you need to know first.',
    page: 'Referral {number}, page {page} of {pages}',
  },
  id: {
    title: 'Rujukan',
    to: 'Kepada',
    from: 'Dari',
    service: 'Layanan yang diminta',
    place: 'Jenis tempat',
    reference: 'Rujukan nomor',
    sent: 'Dikirim',
    told: 'Yang disampaikan',
    nothing_told: 'Tidak ada apa pun tentang orang ini yang disampaikan sebelum Anda menerima.',
    consent:
      'Disampaikan dengan persetujuan orang itu tanggal {on} (formulir {version}), hanya untuk layanan ini. Jangan diteruskan.',
    exception: 'Disampaikan tanpa persetujuan karena seorang anak dalam bahaya. Jangan diteruskan.',
    withdrawn_title: 'PERSETUJUAN DITARIK',
    withdrawn:
      'Orang itu menarik persetujuannya tanggal {on}. Jangan lagi memakai atau meneruskan apa pun dari rujukan ini, dan musnahkan yang Anda simpan.',
    no_consent:
      'Persetujuannya tidak berlaku lagi. Jangan lagi memakai atau meneruskan apa pun dari rujukan ini.',
    recalled: 'Rujukan ini ditarik kembali tanggal {on}. Musnahkan yang Anda simpan.',
    answer:
      'Jawab dalam {days} hari kerja: diterima, ditolak dengan alasannya, atau apa yang perlu Anda ketahui dulu.',
    page: 'Rujukan {number}, halaman {page} dari {pages}',
  },
});
