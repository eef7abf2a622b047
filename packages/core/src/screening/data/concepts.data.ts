import type { Element, Words } from '../types.ts';

/**
 * What several laws ask in the same sense: one wording, one line of the worksheet, a question for each law beside it.
 * The order is the worksheet's. A law that needs other words says so in its own file.
 */
export type Concept = {
  readonly id: string;
  readonly element: Element;
  readonly text: Words;
  readonly help: Words;
};

const concept = (element: Element, code: string, en: string, id: string, helpEn: string, helpId: string): Concept =>
  ({ id: code, element, text: { en, id }, help: { en: helpEn, id: helpId } });

export const CONCEPTS: readonly Concept[] = [
  concept('act', 'recruitment', 'Recruited', 'Direkrut', 'Who offered the work, how, and what was said?', 'Siapa yang menawarkan pekerjaan, bagaimana, dan apa yang dikatakan?'),
  concept('act', 'transportation', 'Transported', 'Diangkut', 'Who arranged or paid the journey?', 'Siapa yang mengatur atau membayar perjalanan?'),
  concept('act', 'sending', 'Sent', 'Dikirim', 'A separate act: someone sent the person, without going along.', 'Perbuatan tersendiri: orang itu dikirim, tanpa pengirim ikut serta.'),
  concept('act', 'transfer', 'Transferred', 'Dipindahkan', 'Handed, sold or moved to others.', 'Diserahkan, dijual, atau dipindahkan kepada pihak lain.'),
  concept('act', 'harbouring', 'Harboured', 'Ditampung', 'Lodged or kept somewhere, also at the place of work.', 'Ditempatkan atau ditahan di suatu tempat, juga di tempat kerja.'),
  concept('act', 'receipt', 'Received', 'Diterima', 'Taken over by those for whom the person then worked.', 'Diterima oleh pihak yang kemudian mempekerjakannya.'),
  concept('act', 'obtaining', 'Obtained or procured', 'Diperoleh atau diadakan', 'Found and supplied by somebody, or bought.', 'Dicarikan dan disediakan oleh seseorang, atau dibeli.'),
  concept('act', 'hiring', 'Hired', 'Dipekerjakan', 'Taken on for work, with or without papers.', 'Diterima bekerja, dengan atau tanpa dokumen.'),
  concept('act', 'providing', 'Provided or offered', 'Disediakan atau ditawarkan', 'Handed or offered to those who would exploit.', 'Diserahkan atau ditawarkan kepada pihak yang akan mengeksploitasi.'),
  concept('act', 'trading', 'Bought or sold', 'Dibeli atau dijual', 'A price was paid for the person.', 'Ada harga yang dibayar untuk orang itu.'),
  concept('act', 'detaining', 'Detained or confined', 'Ditahan atau dikurung', 'Kept in a place against the will: here it is an act.', 'Ditahan di suatu tempat di luar kehendaknya: di sini termasuk perbuatan.'),
  concept('act', 'maintaining', 'Maintained', 'Dipelihara dalam keadaan itu', 'Kept in the situation, also by those who came later.', 'Dipertahankan dalam keadaan itu, juga oleh pihak yang datang kemudian.'),
  concept('act', 'entry_exit', 'Entry, exit or receipt across the border was organised or helped', 'Masuk, keluar, atau penerimaan lintas batas diatur atau dibantu', 'Also proposed entry or exit.', 'Juga bila baru direncanakan.'),
  concept('act', 'domestic', 'Movement within the country was organised or helped', 'Perpindahan di dalam negeri diatur atau dibantu', 'From one place in the country to another.', 'Dari satu tempat ke tempat lain di dalam negeri.'),
  concept('means', 'threat', 'Threat of force', 'Ancaman kekerasan', 'Against the person or others.', 'Terhadap orang itu atau orang lain.'),
  concept('means', 'force', 'Use of force', 'Penggunaan kekerasan', 'Violence at any stage, also after arrival.', 'Kekerasan pada tahap mana pun, juga setelah tiba.'),
  concept('means', 'abduction', 'Abduction', 'Penculikan', 'Taken against the will.', 'Dibawa di luar kehendaknya.'),
  concept('means', 'confinement', 'Confinement', 'Penyekapan', 'A means in its own right: no deception at recruitment is needed beside it.', 'Cara tersendiri: tidak perlu ada penipuan saat perekrutan.'),
  concept('means', 'other_coercion', 'Other forms of coercion', 'Bentuk paksaan lain', 'Papers taken, isolation, debt, punishment for leaving.', 'Dokumen diambil, isolasi, utang, hukuman bila pergi.'),
  concept('means', 'forgery', 'Forgery', 'Pemalsuan', 'A means in its own right: forged papers, identity, age or permits.', 'Cara tersendiri: dokumen, identitas, umur, atau izin dipalsukan.'),
  concept('means', 'deception', 'Deception', 'Penipuan', 'About work, pay, place, employer, papers or route.', 'Tentang pekerjaan, upah, tempat, majikan, dokumen, atau rute.'),
  concept('means', 'fraud', 'Fraud', 'Kecurangan', 'Beyond deception: false contracts, papers or companies.', 'Selain penipuan: kontrak, dokumen, atau perusahaan palsu.'),
  concept('means', 'abuse_of_power', 'Abuse of power', 'Penyalahgunaan kekuasaan', 'By an official, employer, relative or other authority.', 'Oleh pejabat, majikan, kerabat, atau yang berkuasa.'),
  concept('means', 'abuse_of_vulnerability', 'Abuse of a position of vulnerability', 'Penyalahgunaan posisi rentan', 'No real and acceptable choice but to submit.', 'Tidak ada pilihan nyata yang dapat diterima selain menurut.'),
  concept('means', 'debt_bondage', 'Debt bondage', 'Penjeratan utang', 'A means in its own right.', 'Cara tersendiri.'),
  concept('means', 'payments', 'Payments or benefits to a person in control', 'Memberi bayaran atau manfaat kepada pemegang kendali', 'So that one who controls the person consents.', 'Agar orang yang memegang kendali menyetujui.'),
  concept('purpose', 'exploitation', 'For the purpose of exploitation', 'Untuk tujuan eksploitasi', 'Intended, even if it has not happened yet.', 'Dimaksudkan, meskipun belum terjadi.'),
  concept('purpose', 'forced_labour', 'Forced labour or services', 'Kerja atau pelayanan paksa', 'Work under menace of a penalty and not offered voluntarily.', 'Kerja di bawah ancaman hukuman dan tidak secara sukarela.'),
  concept('purpose', 'forced_criminality', 'Forced criminal activity', 'Dipaksa melakukan kejahatan', 'Such as online scams. Palermo lists forms "at a minimum", so that others count as well.', 'Misalnya penipuan daring. Palermo menyebut bentuk "sekurang-kurangnya", jadi bentuk lain juga termasuk.'),
  concept('purpose', 'sexual_exploitation', 'Sexual exploitation', 'Eksploitasi seksual', 'Prostitution of others or other forms.', 'Pelacuran atau bentuk lain.'),
  concept('purpose', 'slavery_servitude', 'Slavery, practices like it, servitude', 'Perbudakan atau praktik serupa, perhambaan', 'Bought, sold or owned; bound to serve.', 'Dibeli, dijual, atau dimiliki; terikat untuk melayani.'),
  concept('purpose', 'organ_removal', 'Removal of organs', 'Pengambilan organ tubuh', 'Done, or planned.', 'Dilakukan atau direncanakan.'),
  concept('purpose', 'other_exploitation', 'Another form of exploitation', 'Bentuk eksploitasi lain', 'Say which in the note.', 'Sebutkan dalam catatan.'),
  concept('purpose', 'debt_bondage_purpose', 'Debt bondage', 'Jeratan utang', 'Pledged labour for a debt whose value or length is not reasonably counted.', 'Kerja yang dijaminkan untuk utang, dengan nilai atau jangka yang tidak wajar.'),
  concept('purpose', 'begging', 'Exploitation of begging', 'Eksploitasi untuk mengemis', 'Made to beg for others.', 'Dipaksa mengemis untuk orang lain.'),
  concept('purpose', 'pornography', 'Production or spreading of pornographic material', 'Pembuatan atau penyebaran bahan pornografi', 'Made to take part in it.', 'Dipaksa terlibat di dalamnya.'),
  concept('result', 'exploited', 'The person was exploited as a result', 'Mengakibatkan orang tereksploitasi', 'UU 21/2007 is wider than Palermo: the result suffices, the purpose need not be shown.', 'UU 21/2007 lebih luas daripada Palermo: akibatnya cukup, tujuannya tidak harus dibuktikan.'),
  concept('offence', 'slavery', 'Slavery', 'Perbudakan', 'Powers of ownership over the person are used, also because of a debt or contract.', 'Kekuasaan seperti milik dijalankan atas orang itu, juga karena utang atau kontrak.'),
  concept('offence', 'servitude', 'Servitude', 'Perhambaan', 'Because of coercion, threat or deception the person does not feel free to stop or to leave, and is much deprived of freedom in other parts of life.', 'Karena paksaan, ancaman, atau penipuan, orang itu merasa tidak bebas berhenti atau pergi, dan kebebasannya sangat dibatasi dalam segi hidup lain.'),
  concept('offence', 'forced_labour_offence', 'Forced labour as an offence of its own', 'Kerja paksa sebagai tindak pidana tersendiri', 'Work or services that the person does not feel free to stop or to leave.', 'Kerja atau pelayanan yang orang itu merasa tidak bebas menghentikan atau meninggalkannya.'),
  concept('offence', 'deceptive_recruiting', 'Deceptive recruiting', 'Perekrutan dengan penipuan', 'Deceived about exploitation, freedom to leave, debts, papers, pay or the kind of work.', 'Ditipu tentang eksploitasi, kebebasan pergi, utang, dokumen, upah, atau jenis pekerjaan.'),
  concept('offence', 'debt_bondage_offence', 'Debt bondage as an offence of its own', 'Jeratan utang sebagai tindak pidana tersendiri', 'Services pledged for a debt that is excessive, whose value is not counted against it, or whose length and kind are not limited.', 'Pelayanan dijaminkan atas utang yang berlebihan, yang nilainya tidak mengurangi utang, atau yang jangka dan jenisnya tidak dibatasi.'),
  concept('offence', 'forced_marriage', 'Forced marriage', 'Perkawinan paksa', 'Married without free and full consent.', 'Dinikahkan tanpa persetujuan bebas dan penuh.'),
];
