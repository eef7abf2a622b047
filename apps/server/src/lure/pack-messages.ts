import { defineMessages } from '@suar/core';

/** The words of a pack of evidence. */
export const packMessages = defineMessages({
  en: {
    title: 'Campaign {number}: evidence for {audience}',
    printed: 'Prepared {date} by {by}, {organisation}. Confidential.',
    caution:
      'What follows are signs and shared identifiers, with the words they come from. They are no finding about any person. An account or number may be borrowed, stolen or passed on.',
    ask_platform:
      'We ask you to look at the adverts and accounts below under your rules, to preserve them as evidence before removal, and to tell us what you did.',
    ask_police:
      'We refer these adverts and identifiers for inquiry. The words as they were seen are kept sealed with the time they were taken in, and can be produced.',
    ask_state:
      'We share these adverts and identifiers, which name places or reach readers in your jurisdiction, for your own assessment.',
    summary: 'Summary',
    lures: 'Adverts',
    seen: 'Seen',
    span: '{from} to {to}',
    languages: 'Languages',
    places: 'Places named',
    countries: 'Destinations named',
    platforms: 'Seen on',
    linked: 'Reports and persons in our files that name the same identifiers',
    linked_value:
      '{reports, plural, one {# report} other {# reports}}, {persons, plural, one {# person} other {# persons}}',
    identifiers: 'Identifiers',
    identifiers_lead:
      'How many adverts of this campaign name each. A hub is also named by unrelated adverts.',
    identifier_line: '{lures, plural, one {# advert} other {# adverts}}',
    hub: 'hub',
    template: 'Template of {lures, plural, one {# advert} other {# adverts}}',
    template_lead:
      'Words that its adverts share; in brackets what each fills differently, with the most frequent values.',
    adverts: 'Adverts as seen',
    advert: 'Advert {number}, {date}',
    advert_times: 'seen {times, plural, one {once} other {# times}}',
    source: 'Seen at',
    cut: 'The {count} newest are printed; the CSV holds all.',
    none: 'none',
    page: 'Page {page} of {pages}',
  },
  id: {
    title: 'Kampanye {number}: bukti untuk {audience}',
    printed: 'Disusun {date} oleh {by}, {organisation}. Rahasia.',
    caution:
      'Berikut ini tanda dan pengenal yang sama, beserta kata-kata asalnya. Ini bukan kesimpulan tentang siapa pun. Akun atau nomor dapat dipinjam, dicuri, atau berpindah tangan.',
    ask_platform:
      'Mohon periksa iklan dan akun di bawah ini menurut aturan Anda, simpan sebagai bukti sebelum dihapus, dan beri tahu kami tindakan yang diambil.',
    ask_police:
      'Kami merujuk iklan dan pengenal ini untuk penyelidikan. Kata-kata asli tersimpan tersegel beserta waktu penerimaannya dan dapat diserahkan.',
    ask_state:
      'Kami berbagi iklan dan pengenal ini, yang menyebut tempat atau menjangkau pembaca di wilayah hukum Anda, untuk Anda nilai sendiri.',
    summary: 'Ringkasan',
    lures: 'Iklan',
    seen: 'Terlihat',
    span: '{from} sampai {to}',
    languages: 'Bahasa',
    places: 'Tempat yang disebut',
    countries: 'Tujuan yang disebut',
    platforms: 'Terlihat di',
    linked: 'Laporan dan orang dalam berkas kami yang menyebut pengenal yang sama',
    linked_value: '{reports, plural, other {# laporan}}, {persons, plural, other {# orang}}',
    identifiers: 'Pengenal',
    identifiers_lead:
      'Berapa iklan kampanye ini yang menyebutnya. Simpul ramai juga disebut oleh iklan yang tidak berkaitan.',
    identifier_line: '{lures, plural, other {# iklan}}',
    hub: 'simpul ramai',
    template: 'Pola dari {lures, plural, other {# iklan}}',
    template_lead:
      'Kata-kata yang sama pada semua iklannya; dalam kurung bagian yang diisi berbeda-beda, dengan isi tersering.',
    adverts: 'Iklan sebagaimana terlihat',
    advert: 'Iklan {number}, {date}',
    advert_times: 'terlihat {times, plural, other {# kali}}',
    source: 'Terlihat di',
    cut: '{count} yang terbaru dicetak; CSV memuat semuanya.',
    none: 'tidak ada',
    page: 'Halaman {page} dari {pages}',
  },
});
