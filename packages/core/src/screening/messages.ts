import { defineMessages, formatMessage, type Locale } from '../messages/messages.ts';
import type { StrengthReason } from './strength.ts';

/** Words of the screening: enumerations as `<enum>.<value>`, and the reasons of `strengthOfEvidence`. */
export const screeningMessages = defineMessages({
  en: {
    'answer.yes': 'Yes',
    'answer.no': 'No',
    'answer.unknown': 'Not known',
    'finding.victim': 'Victim of trafficking',
    'finding.not_victim': 'Not a victim of trafficking',
    'standard.suspicion': 'Suspicion (presumed victim)',
    'standard.reasonable_grounds': 'Reasonable grounds',
    'standard.balance_of_probabilities': 'Balance of probabilities',
    'standard.criminal_proof': 'Criminal proof (courts only)',
    'law.palermo': 'Palermo Protocol',
    'law.uu21': 'Law 21/2007 (UU TPPO)',
    'law.ra9208': 'Philippines RA 9208',
    'law.th2551': 'Thailand B.E. 2551',
    'law.my670': 'Malaysia Act 670',
    'law.au27': 'Australia Div. 270/271',
    'element.act': 'Act',
    'element.means': 'Means',
    'element.purpose': 'Purpose or result',
    'element.offence': 'Offence by itself',
    'elementStatus.met': 'Shown',
    'elementStatus.partly': 'Indicated, not yet answered',
    'elementStatus.unknown': 'Not known',
    'elementStatus.not_met': 'Answered no',
    'reading.not_enough_known': 'Not enough known to read',
    'reading.no_indication': 'No dimension reaches the threshold on these facts',
    'reading.labour_rights': 'Exploitation at work: labour-rights case',
    'reading.deception_and_exploitation': 'Deception and exploitation',
    'reading.means_without_exploitation_legal_review':
      'Means without exploitation so far: legal review of the purpose',
    'reading.recruitment_means_legal_review': 'Coerced or abusive recruitment and exploitation: legal review',
    'reading.means_arise_at_harbouring_legal_review': 'Means arise where the person was kept: legal review',
    'reading.trafficking_for_forced_labour': 'Points to trafficking for forced labour',
    'reason.child':
      '{shown, select, true {Under 18: no means are needed.} other {Possibly under 18: treated as a child until shown otherwise, so no means are needed.}}',
    'reason.ilo':
      '{count, plural, =0 {No indicator} one {# indicator} other {# indicators}} of the eleven answered yes, {cited} with cited statements; {open} not known.',
    'reason.delphi':
      '{reading}. {firm, select, true {No open question can change this.} other {Open questions can change this.}}',
    'reason.elements': '{law}: {met} of {needed} elements shown.',
    unverified: 'Text not verified in the official source',
  },
  id: {
    'answer.yes': 'Ya',
    'answer.no': 'Tidak',
    'answer.unknown': 'Tidak diketahui',
    'finding.victim': 'Korban perdagangan orang',
    'finding.not_victim': 'Bukan korban perdagangan orang',
    'standard.suspicion': 'Dugaan (terduga korban)',
    'standard.reasonable_grounds': 'Alasan yang patut',
    'standard.balance_of_probabilities': 'Kemungkinan yang lebih besar',
    'standard.criminal_proof': 'Pembuktian pidana (hanya pengadilan)',
    'law.palermo': 'Protokol Palermo',
    'law.uu21': 'UU 21/2007 (TPPO)',
    'law.ra9208': 'Filipina RA 9208',
    'law.th2551': 'Thailand B.E. 2551',
    'law.my670': 'Malaysia Akta 670',
    'law.au27': 'Australia Divisi 270/271',
    'element.act': 'Perbuatan',
    'element.means': 'Cara',
    'element.purpose': 'Tujuan atau akibat',
    'element.offence': 'Tindak pidana tersendiri',
    'elementStatus.met': 'Terpenuhi',
    'elementStatus.partly': 'Ada petunjuk, belum dijawab',
    'elementStatus.unknown': 'Tidak diketahui',
    'elementStatus.not_met': 'Dijawab tidak',
    'reading.not_enough_known': 'Belum cukup diketahui untuk dibaca',
    'reading.no_indication': 'Tidak ada dimensi yang mencapai ambang menurut fakta ini',
    'reading.labour_rights': 'Eksploitasi kerja: perkara hak ketenagakerjaan',
    'reading.deception_and_exploitation': 'Penipuan dan eksploitasi',
    'reading.means_without_exploitation_legal_review':
      'Ada cara, belum ada eksploitasi: telaah hukum atas tujuannya',
    'reading.recruitment_means_legal_review':
      'Perekrutan dengan paksaan atau penyalahgunaan dan eksploitasi: telaah hukum',
    'reading.means_arise_at_harbouring_legal_review': 'Cara timbul di tempat orang itu ditahan: telaah hukum',
    'reading.trafficking_for_forced_labour': 'Mengarah pada perdagangan orang untuk kerja paksa',
    'reason.child':
      '{shown, select, true {Di bawah 18 tahun: unsur cara tidak diperlukan.} other {Mungkin di bawah 18 tahun: diperlakukan sebagai anak sampai terbukti sebaliknya, sehingga unsur cara tidak diperlukan.}}',
    'reason.ilo':
      '{count} dari sebelas indikator dijawab ya, {cited} dengan pernyataan yang dikutip; {open} tidak diketahui.',
    'reason.delphi':
      '{reading}. {firm, select, true {Tidak ada pertanyaan terbuka yang dapat mengubahnya.} other {Pertanyaan terbuka masih dapat mengubahnya.}}',
    'reason.elements': '{law}: {met} dari {needed} unsur terpenuhi.',
    unverified: 'Teks belum diperiksa pada sumber resmi',
  },
});

/** One reason for the strength of evidence as a sentence. */
export const reasonSentence = (locale: Locale, reason: StrengthReason): string => {
  const say = (key: keyof (typeof screeningMessages)['en'], values?: Record<string, string | number>) =>
    formatMessage(screeningMessages, locale, key, values);
  switch (reason.key) {
    case 'child':
      return say('reason.child', { shown: String(reason.shown) });
    case 'ilo':
      return say('reason.ilo', { count: reason.count, cited: reason.cited, open: reason.open });
    case 'delphi':
      return say('reason.delphi', { reading: say(`reading.${reason.reading}`), firm: String(reason.firm) });
    case 'elements':
      return say('reason.elements', {
        law: say(`law.${reason.law}`),
        met: reason.met,
        needed: reason.needed,
      });
  }
};
