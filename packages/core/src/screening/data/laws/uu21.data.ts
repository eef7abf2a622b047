import { ask, type LawText } from './law-text.ts';

/** Indonesia, Law 21 of 2007 on eradicating the crime of trafficking in persons, Article 1(1). Read as reproduced by LPSK. */
export const UU_21_2007: LawText = {
  id: 'uu21',
  countries: ['ID'],
  name: { en: 'Law 21/2007 (UU TPPO)', id: 'UU 21/2007 (TPPO)' },
  citation: { en: 'Law 21/2007, Art. 1(1)', id: 'UU 21/2007, Pasal 1 angka 1' },
  child: {
    en: 'Under 18: read with Palermo Art. 3(c), which Indonesia ratified (Law 14/2009), no means is needed. Law 21/2007 itself names children in Art. 1(5), 5 and 6: to be confirmed by a lawyer.',
    id: 'Di bawah 18 tahun: dibaca bersama Protokol Palermo Pasal 3(c) yang diratifikasi dengan UU 14/2009, unsur cara tidak diperlukan. UU 21/2007 sendiri menyebut anak dalam Pasal 1 angka 5, Pasal 5 dan 6: perlu ditegaskan ahli hukum.',
  },
  article: { en: 'Art.', id: 'Pasal' },
  questions: [
    ask('act', 'perekrutan', 'recruitment', '1(1)', true),
    ask('act', 'pengangkutan', 'transportation', '1(1)', true),
    ask('act', 'pengiriman', 'sending', '1(1)', true),
    ask('act', 'pemindahan', 'transfer', '1(1)', true),
    ask('act', 'penampungan', 'harbouring', '1(1)', true),
    ask('act', 'penerimaan', 'receipt', '1(1)', true),
    ask('means', 'ancaman_kekerasan', 'threat', '1(1)', true),
    ask('means', 'penggunaan_kekerasan', 'force', '1(1)', true),
    ask('means', 'penculikan', 'abduction', '1(1)', true),
    ask('means', 'penyekapan', 'confinement', '1(1)', true),
    ask('means', 'pemalsuan', 'forgery', '1(1)', true),
    ask('means', 'penipuan', 'deception', '1(1)', true),
    ask('means', 'penyalahgunaan_kekuasaan', 'abuse_of_power', '1(1)', true),
    ask('means', 'posisi_rentan', 'abuse_of_vulnerability', '1(1)', true),
    ask('means', 'penjeratan_utang', 'debt_bondage', '1(1)', true),
    ask('means', 'memberi_bayaran', 'payments', '1(1)', true),
    ask('purpose', 'eksploitasi', 'exploitation', '1(1)', true),
    ask('result', 'tereksploitasi', 'exploited', '1(1)', true),
  ],
};
