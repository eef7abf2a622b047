import type { Words } from '../types.ts';

/**
 * Signs of forced criminality in scam compounds, F01 to F17, in our own words after UNODC's key indicators, GAATW, OHCHR
 * and press. The full lists could not be read: reconstructed, hence unverified throughout. `questions` are those of the
 * worksheet for which the sign is evidence.
 */
export type ScamIndicator = { readonly code: string; readonly text: Words; readonly ilo: readonly number[]; readonly questions: readonly string[]; readonly source: string; readonly verified: boolean };

const sign = (code: string, en: string, id: string, ilo: readonly number[], questions: readonly string[], source: string): ScamIndicator =>
  ({ code, text: { en, id }, ilo, questions: [...ilo.map((number) => `ilo.${number}`), ...questions], source, verified: false });

export const SCAM_INDICATORS: readonly ScamIndicator[] = [
  sign('F01', 'Offered office, IT or service work abroad at unusually good pay', 'Ditawari kerja kantor, TI, atau layanan di luar negeri dengan upah luar biasa', [2], ['delphi.D1.nature_of_job', 'palermo.act.recruitment', 'uu21.act.perekrutan', 'palermo.means.deception', 'uu21.means.penipuan'], 'UNODC; Guardian/IJM'),
  sign('F02', 'The real task (scamming) was disclosed only on site', 'Tugas sebenarnya (menipu) baru diberitahukan di lokasi', [2], ['delphi.D1.nature_of_job', 'palermo.means.deception', 'uu21.means.penipuan'], 'UNODC; AFP 2024'),
  sign('F03', 'Routed through a third country, driven to a guarded site, crossed a border irregularly', 'Lewat negara ketiga, diantar ke lokasi berpenjaga, melintasi batas secara tidak resmi', [3, 4], ['delphi.D1.travel', 'palermo.act.transportation', 'uu21.act.pengangkutan', 'palermo.act.transfer', 'uu21.act.pemindahan'], 'GAATW 2023; AFP'),
  sign('F04', 'Passport taken on arrival or held by the company', 'Paspor diambil saat tiba atau ditahan perusahaan', [7], ['delphi.D5.documents', 'palermo.means.other_coercion'], 'GAATW; Kemlu 2023'),
  sign('F05', 'Cannot leave: bars, barbed wire, guards, escorts', 'Tidak dapat pergi: teralis, kawat berduri, penjaga, pengawalan', [3], ['delphi.D5.confinement', 'palermo.means.other_coercion', 'uu21.means.penyekapan', 'palermo.act.harbouring', 'uu21.act.penampungan'], 'GAATW; AFP'),
  sign('F06', 'Phone taken at work, calls and messages screened', 'Telepon diambil saat kerja, panggilan dan pesan disaring', [4], ['delphi.D5.confinement', 'palermo.means.other_coercion'], 'AFP'),
  sign('F07', 'Targets with fines, beatings or other punishment when missed', 'Target disertai denda, pukulan, atau hukuman lain bila tidak tercapai', [5, 6, 9], ['delphi.D5.forced_tasks', 'delphi.D5.violence', 'palermo.means.force', 'uu21.means.penggunaan_kekerasan', 'palermo.purpose.forced_labour', 'uu21.purpose.eksploitasi'], 'UNODC; Wired digest 2026'),
  sign('F08', 'Invented debt: recruitment cost, fines, food, "contract"', 'Utang rekayasa: biaya perekrutan, denda, makan, "kontrak"', [9], ['delphi.D5.debt_bondage', 'palermo.means.other_coercion', 'uu21.means.penjeratan_utang'], 'Wired digest; GAATW'),
  sign('F09', 'Ransom or exit fee asked from the person or the family', 'Tebusan atau biaya keluar diminta dari orang itu atau keluarganya', [9, 6], ['delphi.D5.debt_bondage', 'palermo.means.other_coercion', 'uu21.means.penjeratan_utang'], 'GAATW'),
  sign('F10', 'Sold or moved to another company or compound', 'Dijual atau dipindahkan ke perusahaan atau kompleks lain', [6], ['delphi.D5.worse_conditions', 'palermo.act.transfer', 'uu21.act.pemindahan', 'palermo.means.threat'], 'Kemlu 2023'),
  sign('F11', 'Shifts of 14 hours and more or by night, punished for sleeping', 'Giliran kerja 14 jam lebih atau malam hari, dihukum bila tertidur', [11], ['delphi.D4.excessive_hours', 'palermo.purpose.forced_labour', 'uu21.result.tereksploitasi'], 'AFP; Wired digest'),
  sign('F12', 'Pay withheld or far below the promise', 'Upah ditahan atau jauh di bawah janji', [8], ['delphi.D4.low_pay', 'delphi.D5.wages_withheld', 'palermo.purpose.forced_labour', 'uu21.result.tereksploitasi'], 'AFP'),
  sign('F13', 'Torture, sexual violence, starving, threats of organ removal', 'Penyiksaan, kekerasan seksual, dibiarkan lapar, ancaman pengambilan organ', [5, 6], ['delphi.D5.violence', 'delphi.D5.threats_violence', 'palermo.means.force', 'palermo.means.threat', 'uu21.means.penggunaan_kekerasan', 'uu21.means.ancaman_kekerasan'], 'OHCHR 2023'),
  sign('F14', 'Forced to recruit others, to guard or to punish peers', 'Dipaksa merekrut orang lain, menjaga, atau menghukum sesama', [6], ['delphi.D5.against_peers', 'palermo.means.other_coercion', 'palermo.purpose.forced_criminality'], 'general knowledge'),
  sign('F15', 'Told that police or immigration will jail them', 'Ditakuti akan dipenjara polisi atau imigrasi', [6, 1], ['delphi.D5.denunciation', 'palermo.means.threat', 'uu21.means.posisi_rentan'], 'general knowledge; OHCHR'),
  sign('F16', 'Scripts, SIM cards, chat logs or fake profiles show assigned, supervised work', 'Naskah, kartu SIM, log obrolan, atau profil palsu menunjukkan kerja yang ditugaskan dan diawasi', [], ['delphi.D5.illicit_activities', 'palermo.purpose.forced_criminality', 'uu21.result.tereksploitasi'], 'general knowledge'),
  sign('F17', 'Under 18 at any point', 'Di bawah 18 tahun pada suatu waktu', [], ['child.under_18'], 'UNODC'),
];

/** Signs read in recruitment texts (group E: signs from inside a compound). E4, a plea, is no indicator by itself. */
export const LURE_CODE_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  E1: ['ilo.3', 'ilo.4', 'delphi.D5.confinement', 'uu21.means.penyekapan', 'palermo.means.other_coercion'],
  E2: ['ilo.11', 'delphi.D4.excessive_hours', 'palermo.purpose.forced_labour', 'uu21.result.tereksploitasi'],
  E3: ['ilo.6', 'ilo.9', 'delphi.D5.debt_bondage', 'delphi.D5.threats_violence', 'palermo.means.threat'],
};
