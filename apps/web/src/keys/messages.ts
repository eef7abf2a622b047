import { defineMessages } from '@suar/core';

export const keyMessages = defineMessages({
  en: {
    title: 'Key ring',
    lead: 'Every report, case and person is sealed under a key of its own; the key ring wraps those keys. Rotating wraps them anew while the work goes on. Keep a copy of the ring where the data is not.',
    ring_key: 'Ring key {id}',
    current: 'wraps from now on',
    holder_file: 'in the ring file',
    holder_program: 'held by a program of the house',
    wraps: '{count, plural, one {# data key} other {# data keys}}',
    destroyed: '{count, plural, one {# data key was} other {# data keys were}} destroyed by erasing.',
    rotate: 'Rotate now',
    retire: 'Take old keys out',
    progress: '{done, number} of {total, number} wrapped anew',
    ended: 'Last rotation ended {when}',
    done: 'Written down.',
  },
  id: {
    title: 'Gelang kunci',
    lead: 'Setiap laporan, kasus, dan orang disegel dengan kuncinya sendiri; gelang kunci membungkus kunci-kunci itu. Memutar berarti membungkusnya kembali sementara pekerjaan berjalan. Simpan salinan gelang kunci terpisah dari datanya.',
    ring_key: 'Kunci gelang {id}',
    current: 'membungkus mulai sekarang',
    holder_file: 'dalam berkas gelang',
    holder_program: 'dipegang program kantor ini',
    wraps: '{count, plural, other {# kunci data}}',
    destroyed: '{count, plural, other {# kunci data}} dimusnahkan lewat penghapusan.',
    rotate: 'Putar sekarang',
    retire: 'Keluarkan kunci lama',
    progress: '{done, number} dari {total, number} dibungkus kembali',
    ended: 'Pemutaran terakhir selesai {when}',
    done: 'Sudah dicatat.',
  },
});
