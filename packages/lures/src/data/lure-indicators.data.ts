import type { Indicator, IndicatorStrength } from '../types.ts';

type Words = readonly [en: string, id: string];

const GROUPS: Readonly<Record<string, string>> = {
  A: 'place',
  B: 'pay',
  C: 'content',
  D: 'process',
  E: 'control',
  F: 'style',
  G: 'counter',
};

const sign = (
  code: string,
  title: Words,
  description: Words,
  strength: IndicatorStrength,
  ilo: readonly number[],
  source: string,
  delphi: readonly string[] = [],
): Indicator => ({
  code,
  title: { en: title[0], id: title[1] },
  description: { en: description[0], id: description[1] },
  strength,
  group: GROUPS[code[0]!]!,
  ilo,
  delphi,
  source,
  verified: source !== 'general knowledge',
});

/** Signs of deceptive recruitment into scam compounds: evidence for triage, never a verdict. */
export const LURE_INDICATORS: readonly Indicator[] = [
  sign('A1', ['Hot-spot destination', 'Tujuan rawan'], ['A place known for scam compounds', 'Tempat yang dikenal sebagai lokasi kompleks penipuan'], 'medium', [], 'UNODC; INTERPOL; Kemlu'),
  sign('A2', ['Route unlike the offer', 'Rute tidak sesuai'], ['The route leads elsewhere than the advertised place', 'Rute menuju tempat lain dari yang ditawarkan'], 'strong', [2], 'ILO-D; Kemlu', ['D1.travel']),
  sign('A3', ['Location withheld', 'Lokasi dirahasiakan'], ['Country or address told only later', 'Negara atau alamat baru diberitahukan nanti'], 'medium', [2], 'ILO-D'),
  sign('B1', ['Pay above the skill', 'Upah terlalu tinggi'], ['Pay far above what the work asks for', 'Upah jauh di atas tuntutan pekerjaan'], 'medium', [2], 'Kemlu; BP2MI; INTERPOL'),
  sign('B2', ['Unbounded commission', 'Komisi tanpa batas'], ['Commission without limit or per customer', 'Komisi tanpa batas atau per nasabah'], 'medium', [], 'UNODC'),
  sign('B3', ['Everything paid', 'Semua ditanggung'], ['Ticket, visa, lodging and meals all paid', 'Tiket, visa, mess, dan makan ditanggung'], 'medium', [], 'BP2MI; Kemlu'),
  sign('B4', ['Paid in crypto or cash', 'Dibayar kripto atau tunai'], ['Pay only in crypto-currency or cash', 'Upah hanya kripto atau tunai'], 'medium', [], 'RSO'),
  sign('B5', ['Bond or deduction', 'Denda atau potongan'], ['Advance deducted, bond or penalty for leaving', 'Uang muka dipotong, denda bila berhenti'], 'strong', [9], 'ILO-D; ILO-11; OHCHR', ['D5.debt_bondage']),
  sign('C1', ['Chat or typing work', 'Kerja chat atau ketik'], ['Chat, typing or customer service with no described product', 'Kerja chat, ketik, atau layanan tanpa produk yang jelas'], 'medium', [2], 'Kemlu; UNODC'),
  sign('C2', ['Scam or gambling words', 'Istilah penipuan atau judi'], ['Words of online gambling or fraud', 'Istilah judi daring atau penipuan'], 'strong', [], 'UNODC; INTERPOL'),
  sign('C3', ['No qualification asked', 'Tanpa syarat'], ['No skill, experience or test asked for', 'Tanpa keahlian, pengalaman, atau tes'], 'weak', [], 'Kemlu'),
  sign('C4', ['Skill sought for fraud', 'Keahlian untuk penipuan'], ['Languages or looks sought as for fraud', 'Bahasa atau penampilan yang dicari untuk penipuan'], 'medium', [], 'INTERPOL; RSO'),
  sign('C5', ['Employer unverifiable', 'Pemberi kerja tak jelas'], ['No name, address or licence that can be checked', 'Tanpa nama, alamat, atau izin yang dapat diperiksa'], 'medium', [2], 'Kemlu; ILO-D', ['D1.nature_of_job']),
  sign('D1', ['Visit visa to work', 'Visa kunjungan untuk kerja'], ['To work on a visit visa or tell immigration a holiday', 'Kerja dengan visa kunjungan atau mengaku liburan'], 'strong', [2], 'Kemlu; ILO-D', ['D1.legality']),
  sign('D2', ['Bypasses lawful placement', 'Di luar jalur resmi'], ['No licensed agency, no registration', 'Tanpa perusahaan penempatan berizin atau pendaftaran'], 'strong', [], 'BP2MI'),
  sign('D3', ['Chat-only hiring', 'Diterima tanpa wawancara'], ['No interview, or by chat only', 'Tanpa wawancara, atau lewat chat saja'], 'medium', [], 'general knowledge'),
  sign('D4', ['Urgency', 'Mendesak'], ['Few seats, leave now', 'Kuota sedikit, berangkat sekarang'], 'weak', [], 'general knowledge'),
  sign('D5', ['Private channel', 'Jalur pribadi'], ['Moves the talk to a private channel', 'Memindahkan percakapan ke jalur pribadi'], 'weak', [], 'general knowledge'),
  sign('D6', ['Documents taken early', 'Dokumen diminta dini'], ['Asks for documents and photos early, or keeps passports', 'Meminta dokumen dan foto dini, atau memegang paspor'], 'medium', [7], 'ILO-D', ['D5.documents']),
  sign('D7', ['Upfront fee', 'Bayar di muka'], ['A fee before the work: another kind of fraud', 'Biaya sebelum kerja: jenis penipuan lain'], 'medium', [9], 'general knowledge'),
  sign('D8', ['Reward for friends', 'Imbalan membawa teman'], ['A reward for each friend brought', 'Imbalan per teman yang dibawa'], 'medium', [], 'RSO'),
  sign('E1', ['Confinement', 'Pengurungan'], ['Life inside a compound, guarded', 'Tinggal di dalam kompleks berpenjaga'], 'strong', [3, 4], 'ILO-11; OHCHR', ['D5.confinement']),
  sign('E2', ['Hours, fines, targets', 'Jam kerja, denda, target'], ['Extreme hours, fines, targets', 'Jam kerja ekstrem, denda, target'], 'medium', [11], 'general knowledge', ['D4.excessive_hours']),
  sign('E3', ['Threats, sale, ransom', 'Ancaman, jual beli, tebusan'], ['Threats, sale to others, or ransom', 'Ancaman, dijual, atau tebusan'], 'strong', [6, 9], 'OHCHR', ['D5.debt_bondage']),
  sign('E4', ['Plea for help', 'Permintaan tolong'], ['Someone asks to be rescued: passed on, never scored', 'Seseorang minta diselamatkan: diteruskan, tidak dinilai'], 'strong', [], 'OHCHR'),
  sign('F1', ['Obfuscated writing', 'Tulisan disamarkan'], ['Look-alike letters, digits for letters, spaced letters', 'Huruf tiruan, angka pengganti huruf, huruf berjarak'], 'medium', [], 'general knowledge'),
  sign('F2', ['Template reused', 'Templat dipakai ulang'], ['The same skeleton with other places, pay or contacts: seen across texts, never in one', 'Kerangka yang sama dengan tempat, upah, atau kontak lain: terlihat antarteks, tidak dari satu teks'], 'medium', [], 'InfoShield'),
  sign('F3', ['Denial in advance', 'Sangkalan di muka'], ['Denies fraud before being asked', 'Menyangkal penipuan sebelum ditanya'], 'medium', [], 'general knowledge'),
  sign('F4', ['Hardship targeted', 'Menyasar kesulitan'], ['Speaks to debt and hardship', 'Menyasar utang dan kesulitan'], 'weak', [1], 'ILO-D', ['D3.economic_reasons']),
  sign('G1', ['Licence number', 'Nomor izin'], ['A licence or job-order number: verify it', 'Nomor izin atau job order: periksa kebenarannya'], 'counter', [], 'BP2MI'),
  sign('G2', ['Named employer', 'Pemberi kerja bernama'], ['Named employer with a matching address and e-mail', 'Pemberi kerja bernama dengan alamat dan surel yang cocok'], 'counter', [], 'general knowledge'),
  sign('G3', ['Lawful process', 'Proses resmi'], ['Work visa, contract, medical, orientation before travel', 'Visa kerja, kontrak, medis, pembekalan sebelum berangkat'], 'counter', [], 'BP2MI'),
  sign('G4', ['Tests and interviews', 'Tes dan wawancara'], ['Skill tests, staged interviews', 'Tes keahlian, wawancara bertahap'], 'counter', [], 'general knowledge'),
];
