import { defineMessages } from '@suar/core';

export const commentMessages = defineMessages({
  en: {
    comments: 'Comments among colleagues',
    comment_hint: 'Write to colleagues; @ calls somebody',
    hint: 'Who is called sees the case number, not the words.',
    add: 'Comment',
    added: 'Comment added.',
    none: 'No comments yet.',
    withdraw: 'Withdraw',
    withdraw_one: 'Withdraw the comment of {when}',
    was_withdrawn: 'Comment withdrawn.',
    withdrawn_line: 'Withdrawn by {name}.',
    needs_text: 'Write something first.',
    calls: 'Calls {names}',
    people: 'Colleagues who can be called',
    blind:
      'Comments are hidden until you have recorded your own finding: they may say what others found. You can still write one.',
    shortcut: 'Write a comment',
  },
  id: {
    comments: 'Komentar antarrekan',
    comment_hint: 'Tulis kepada rekan; @ memanggil seseorang',
    hint: 'Yang dipanggil melihat nomor kasus, bukan isinya.',
    add: 'Kirim komentar',
    added: 'Komentar ditambahkan.',
    none: 'Belum ada komentar.',
    withdraw: 'Tarik',
    withdraw_one: 'Tarik komentar {when}',
    was_withdrawn: 'Komentar ditarik.',
    withdrawn_line: 'Ditarik oleh {name}.',
    needs_text: 'Tulis sesuatu dahulu.',
    calls: 'Memanggil {names}',
    people: 'Rekan yang dapat dipanggil',
    blind:
      'Komentar disembunyikan sampai Anda mencatat temuan sendiri: isinya mungkin menyebut temuan orang lain. Anda tetap dapat menulis komentar.',
    shortcut: 'Tulis komentar',
  },
});
