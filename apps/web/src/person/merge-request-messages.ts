import { defineMessages } from '@suar/core';

export const mergeRequestMessages = defineMessages({
  en: {
    waits: 'Waits for a second officer: joining a suspect with somebody who is none',
    asked: '{by} says that {a} and {b} are one person ({when}).',
    reason: 'Reason: {reason}',
    own: 'It is your word. Somebody else must say the same.',
    other: 'Nothing is joined yet. Look for yourself before you agree; a false joining would harm a victim.',
    confirm: 'I say the same',
    withdraw: 'Withdraw',
    turn_down: 'Turn down',
    withdrawn: 'Taken away; nothing was joined.',
    unnamed: 'somebody unnamed',
  },
  id: {
    waits: 'Menunggu petugas kedua: penggabungan terduga pelaku dengan orang yang bukan',
    asked: '{by} menilai {a} dan {b} satu orang ({when}).',
    reason: 'Alasan: {reason}',
    own: 'Ini penilaian Anda. Orang lain harus menilai sama.',
    other: 'Belum ada yang digabung. Periksa sendiri sebelum setuju; penggabungan keliru merugikan korban.',
    confirm: 'Saya menilai sama',
    withdraw: 'Tarik kembali',
    turn_down: 'Tolak',
    withdrawn: 'Ditiadakan; tidak ada yang digabung.',
    unnamed: 'seseorang tanpa nama',
  },
});
