import type { Indicator, IndicatorStrength } from '../types.ts';

type Words = readonly [en: string, id: string];

const sign = (
  code: string,
  title: Words,
  description: Words,
  strength: IndicatorStrength,
  palermo: 'act' | 'means' | 'purpose' | undefined,
  ilo: readonly number[],
  delphi: readonly string[],
  source: string,
): Indicator => ({
  code,
  title: { en: title[0], id: title[1] },
  description: { en: description[0], id: description[1] },
  strength,
  group: 'victim',
  ilo,
  delphi,
  ...(palermo === undefined ? {} : { palermo }),
  source,
  verified: false,
});

/** Signs of forced criminality, F01 to F17, reconstructed from the sources named: the full lists could not be read. */
export const VICTIM_INDICATORS: readonly Indicator[] = [
  sign('F01', ['Good office job offered', 'Ditawari kerja kantor'], ['Office, IT or service work abroad offered at unusually good pay', 'Ditawari kerja kantor, TI, atau layanan di luar negeri dengan upah luar biasa'], 'medium', 'act', [2], ['D1.nature_of_job'], 'UNODC; Guardian/IJM'),
  sign('F02', ['Real task told on site', 'Tugas sebenarnya baru diketahui'], ['The real task, scamming, was disclosed only on site', 'Tugas sebenarnya, menipu, baru diberitahukan di lokasi'], 'strong', 'means', [2], ['D1.nature_of_job'], 'UNODC; AFP 2024'),
  sign('F03', ['Irregular route', 'Jalur tidak resmi'], ['Routed through a third country, driven to a guarded site, or crossed a border irregularly', 'Lewat negara ketiga, diantar ke lokasi berpenjaga, atau melintasi batas tidak resmi'], 'medium', 'act', [3, 4], ['D1.travel'], 'GAATW 2023; AFP'),
  sign('F04', ['Passport taken', 'Paspor ditahan'], ['Passport taken on arrival or held by the company', 'Paspor diambil saat tiba atau ditahan perusahaan'], 'strong', 'means', [7], ['D5.documents'], 'GAATW; Kemlu Laos 2023'),
  sign('F05', ['Cannot leave', 'Tidak bisa keluar'], ['Locked in, guarded, or otherwise unable to leave', 'Dikurung, dijaga, atau tidak bisa pergi'], 'strong', 'means', [3], ['D5.confinement'], 'GAATW; AFP'),
  sign('F06', ['Phone taken or screened', 'Telepon diambil atau diperiksa'], ['Phone confiscated, calls and messages screened', 'Telepon disita, panggilan dan pesan diperiksa'], 'medium', 'means', [4], ['D5.confinement'], 'AFP'),
  sign('F07', ['Punished for missed targets', 'Dihukum bila target gagal'], ['Quota or target with fines, beatings or other punishment when missed', 'Target disertai denda, pukulan, atau hukuman lain'], 'strong', 'purpose', [5, 6, 9], ['D5.forced_tasks', 'D5.violence'], 'UNODC; Wired digest 2026'),
  sign('F08', ['Invented debt', 'Utang rekayasa'], ['Invented debt for recruitment, fines, food or a contract', 'Utang rekayasa untuk perekrutan, denda, makan, atau kontrak'], 'strong', 'means', [9], ['D5.debt_bondage'], 'Wired digest; GAATW'),
  sign('F09', ['Ransom asked', 'Diminta tebusan'], ['Ransom or exit fee asked from the person or the family', 'Tebusan atau biaya keluar diminta dari orang itu atau keluarganya'], 'strong', 'means', [9, 6], ['D5.debt_bondage'], 'GAATW'),
  sign('F10', ['Sold or moved', 'Dijual atau dipindahkan'], ['Sold or moved to another company or compound, or threatened with it', 'Dijual atau dipindahkan ke perusahaan atau kompleks lain, atau diancam begitu'], 'strong', 'act', [6], ['D5.worse_conditions'], 'Kemlu Cambodia 2023'),
  sign('F11', ['Excessive hours', 'Jam kerja berlebihan'], ['Shifts of 14 hours and more or by night', 'Giliran kerja 14 jam lebih atau malam hari'], 'strong', 'purpose', [11], ['D4.excessive_hours'], 'AFP; Wired digest'),
  sign('F12', ['Pay withheld', 'Upah ditahan'], ['Pay withheld or far below the promise', 'Upah ditahan atau jauh di bawah janji'], 'medium', 'purpose', [8], ['D4.low_pay', 'D5.wages_withheld'], 'AFP'),
  sign('F13', ['Violence', 'Kekerasan'], ['Beating, electric shock, sexual violence, starving, or threats of them', 'Pukulan, setrum, kekerasan seksual, dibiarkan lapar, atau ancamannya'], 'strong', 'means', [5, 6], ['D5.violence', 'D5.threats_violence'], 'OHCHR 2023'),
  sign('F14', ['Forced against peers', 'Dipaksa terhadap sesama'], ['Forced to recruit, guard or punish others', 'Dipaksa merekrut, menjaga, atau menghukum sesama'], 'medium', 'means', [6], ['D5.against_peers'], 'general knowledge'),
  sign('F15', ['Threatened with police', 'Ditakuti polisi'], ['Told that police or immigration will jail them', 'Ditakuti akan dipenjara polisi atau imigrasi'], 'medium', 'means', [6, 1], ['D5.denunciation'], 'general knowledge; OHCHR'),
  sign('F16', ['Assigned scam work', 'Kerja menipu yang ditugaskan'], ['Forced to deceive customers online with scripts or fake profiles', 'Dipaksa menipu orang lewat internet dengan naskah atau profil palsu'], 'strong', 'purpose', [], ['D5.illicit_activities'], 'general knowledge'),
  sign('F17', ['Under 18', 'Di bawah 18 tahun'], ['Under 18 at any point', 'Di bawah 18 tahun pada suatu waktu'], 'strong', undefined, [], [], 'UNODC'),
];
