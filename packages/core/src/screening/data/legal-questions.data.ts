import type { Element, Words } from '../types.ts';

/**
 * A line of the worksheet's legal part: one question for each law, side by side where they correspond.
 * Palermo: UN Protocol of 2000, Art. 3. UU 21/2007: Pasal 1 angka 1. Forms of exploitation are marked unverified
 * where the wording was not read in the official text.
 */
export type LegalRow = {
  readonly element: Element;
  readonly palermo: string | null;
  readonly uu21: string | null;
  readonly text: Words;
  readonly help: Words;
  readonly verified: boolean;
};

const row = (element: Element, palermo: string | null, uu21: string | null, en: string, id: string, helpEn: string, helpId: string, verified = true): LegalRow =>
  ({ element, palermo, uu21, text: { en, id }, help: { en: helpEn, id: helpId }, verified });

export const LEGAL_ROWS: readonly LegalRow[] = [
  row('act', 'recruitment', 'perekrutan', 'Recruited', 'Direkrut', 'Who offered the work, how, and what was said?', 'Siapa yang menawarkan pekerjaan, bagaimana, dan apa yang dikatakan?'),
  row('act', 'transportation', 'pengangkutan', 'Transported', 'Diangkut', 'Who arranged or paid the journey?', 'Siapa yang mengatur atau membayar perjalanan?'),
  row('act', null, 'pengiriman', 'Sent', 'Dikirim', 'A separate act in UU 21/2007: someone sent the person, without going along.', 'Perbuatan tersendiri dalam UU 21/2007: orang itu dikirim, tanpa pengirim ikut serta.'),
  row('act', 'transfer', 'pemindahan', 'Transferred', 'Dipindahkan', 'Handed, sold or moved to others.', 'Diserahkan, dijual, atau dipindahkan kepada pihak lain.'),
  row('act', 'harbouring', 'penampungan', 'Harboured', 'Ditampung', 'Lodged or kept somewhere, also at the place of work.', 'Ditempatkan atau ditahan di suatu tempat, juga di tempat kerja.'),
  row('act', 'receipt', 'penerimaan', 'Received', 'Diterima', 'Taken over by those for whom the person then worked.', 'Diterima oleh pihak yang kemudian mempekerjakannya.'),
  row('means', 'threat', 'ancaman_kekerasan', 'Threat of force', 'Ancaman kekerasan', 'Against the person or others.', 'Terhadap orang itu atau orang lain.'),
  row('means', 'force', 'penggunaan_kekerasan', 'Use of force', 'Penggunaan kekerasan', 'Violence at any stage, also after arrival.', 'Kekerasan pada tahap mana pun, juga setelah tiba.'),
  row('means', 'abduction', 'penculikan', 'Abduction', 'Penculikan', 'Taken against the will.', 'Dibawa di luar kehendaknya.'),
  row('means', null, 'penyekapan', 'Confinement', 'Penyekapan', 'A means in its own right in UU 21/2007: no deception at recruitment is needed beside it.', 'Cara tersendiri dalam UU 21/2007: tidak perlu ada penipuan saat perekrutan.'),
  row('means', 'other_coercion', null, 'Other forms of coercion', 'Bentuk paksaan lain', 'Papers taken, isolation, debt, punishment for leaving.', 'Dokumen diambil, isolasi, utang, hukuman bila pergi.'),
  row('means', null, 'pemalsuan', 'Forgery', 'Pemalsuan', 'A means in its own right in UU 21/2007: forged papers, identity, age or permits.', 'Cara tersendiri dalam UU 21/2007: dokumen, identitas, umur, atau izin dipalsukan.'),
  row('means', 'deception', 'penipuan', 'Deception', 'Penipuan', 'About work, pay, place, employer, papers or route.', 'Tentang pekerjaan, upah, tempat, majikan, dokumen, atau rute.'),
  row('means', 'fraud', null, 'Fraud', 'Kecurangan', 'Beyond deception: false contracts, papers or companies.', 'Selain penipuan: kontrak, dokumen, atau perusahaan palsu.'),
  row('means', 'abuse_of_power', 'penyalahgunaan_kekuasaan', 'Abuse of power', 'Penyalahgunaan kekuasaan', 'By an official, employer, relative or other authority.', 'Oleh pejabat, majikan, kerabat, atau yang berkuasa.'),
  row('means', 'abuse_of_vulnerability', 'posisi_rentan', 'Abuse of a position of vulnerability', 'Penyalahgunaan posisi rentan', 'No real and acceptable choice but to submit.', 'Tidak ada pilihan nyata yang dapat diterima selain menurut.'),
  row('means', null, 'penjeratan_utang', 'Debt bondage', 'Penjeratan utang', 'A means in its own right in UU 21/2007.', 'Cara tersendiri dalam UU 21/2007.'),
  row('means', 'payments', 'memberi_bayaran', 'Payments or benefits to a person in control', 'Memberi bayaran atau manfaat kepada pemegang kendali', 'So that one who controls the person consents.', 'Agar orang yang memegang kendali menyetujui.'),
  row('purpose', null, 'eksploitasi', 'For the purpose of exploitation', 'Untuk tujuan eksploitasi', 'Intended, even if it has not happened yet.', 'Dimaksudkan, meskipun belum terjadi.'),
  row('purpose', 'forced_labour', null, 'Forced labour or services', 'Kerja atau pelayanan paksa', 'Work under menace of a penalty and not offered voluntarily.', 'Kerja di bawah ancaman hukuman dan tidak secara sukarela.'),
  row('purpose', 'forced_criminality', null, 'Forced criminal activity', 'Dipaksa melakukan kejahatan', 'Such as online scams. Palermo lists forms "at a minimum", so that others count as well.', 'Misalnya penipuan daring. Palermo menyebut bentuk "sekurang-kurangnya", jadi bentuk lain juga termasuk.', false),
  row('purpose', 'sexual_exploitation', null, 'Sexual exploitation', 'Eksploitasi seksual', 'Prostitution of others or other forms.', 'Pelacuran atau bentuk lain.', false),
  row('purpose', 'slavery_servitude', null, 'Slavery, practices like it, servitude', 'Perbudakan atau praktik serupa, perhambaan', 'Bought, sold or owned; bound to serve.', 'Dibeli, dijual, atau dimiliki; terikat untuk melayani.', false),
  row('purpose', 'organ_removal', null, 'Removal of organs', 'Pengambilan organ tubuh', 'Done, or planned.', 'Dilakukan atau direncanakan.', false),
  row('purpose', 'other_exploitation', null, 'Another form of exploitation', 'Bentuk eksploitasi lain', 'Say which in the note.', 'Sebutkan dalam catatan.', false),
  row('result', null, 'tereksploitasi', 'The person was exploited as a result', 'Mengakibatkan orang tereksploitasi', 'UU 21/2007 is wider than Palermo: the result suffices, the purpose need not be shown.', 'UU 21/2007 lebih luas daripada Palermo: akibatnya cukup, tujuannya tidak harus dibuktikan.'),
];
