import { defineMessages } from '@suar/core';

export const leaveMessages = defineMessages({
  en: {
    title: 'How does this file leave?',
    lead: 'It is sealed by a passphrase in the age format, which any age program opens. Tell the passphrase by another way than the file.',
    passphrase: 'Passphrase',
    passphrase_rule: 'At least {least} characters. It is kept nowhere: lost, the file stays sealed.',
    suggest: 'Another one',
    open: 'Let it leave unsealed',
    why: 'Why unsealed',
    why_text: 'The ledger keeps that this file left unsealed, who took it and this reason.',
    reason_court_or_prosecutor: 'A court or prosecutor must read it as it is',
    reason_receiver_cannot_open: 'The receiver cannot open sealed files',
    reason_printing: 'It is printed now and not kept',
    reason_device_is_sealed: 'It stays on a device that is sealed itself',
    leave: 'Download',
    cancel: 'Cancel',
  },
  id: {
    title: 'Bagaimana berkas ini keluar?',
    lead: 'Berkas disegel dengan kata sandi dalam format age, yang dapat dibuka program age mana pun. Sampaikan kata sandinya lewat jalan lain, bukan bersama berkas.',
    passphrase: 'Kata sandi',
    passphrase_rule:
      'Sedikitnya {least} karakter. Tidak disimpan di mana pun: bila hilang, berkas tetap tersegel.',
    suggest: 'Kata sandi lain',
    open: 'Keluarkan tanpa segel',
    why: 'Alasan tanpa segel',
    why_text:
      'Buku catatan menyimpan bahwa berkas ini keluar tanpa segel, siapa yang mengambilnya, dan alasan ini.',
    reason_court_or_prosecutor: 'Pengadilan atau penuntut harus membacanya apa adanya',
    reason_receiver_cannot_open: 'Penerima tidak dapat membuka berkas bersegel',
    reason_printing: 'Dicetak sekarang dan tidak disimpan',
    reason_device_is_sealed: 'Tetap di perangkat yang sudah disegel',
    leave: 'Unduh',
    cancel: 'Batal',
  },
});
