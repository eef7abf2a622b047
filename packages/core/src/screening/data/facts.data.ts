import type { StandardOfProof } from '../schema.ts';
import type { Words } from '../types.ts';

/**
 * Facts that must be explained and never exclude by themselves. Each present one needs a free text and a second reader.
 */
export type FactToExplain = { readonly id: string; readonly text: Words; readonly help: Words; readonly verified: boolean };

/** Asked beside every fact (after the UK NRM form, which asks whether fear or trauma explains doubted credibility). */
export const TRAUMA_PROMPT: Words = {
  en: 'Could fear, trauma, shame, dependence or instructions by those in control explain this? What did the person say about it?',
  id: 'Mungkinkah rasa takut, trauma, malu, ketergantungan, atau perintah pihak yang mengendalikan menjelaskan hal ini? Apa kata orang itu tentangnya?',
};

const fact = (id: string, en: string, inIndonesian: string, helpEn: string, helpId: string): FactToExplain =>
  ({ id, text: { en, id: inIndonesian }, help: { en: helpEn, id: helpId }, verified: false });

export const FACTS_TO_EXPLAIN: readonly FactToExplain[] = [
  fact('knew_the_work', 'Knew that it was gambling or scam work', 'Tahu bahwa itu pekerjaan judi atau penipuan', 'Consent is irrelevant once a means was used, also after arrival.', 'Persetujuan tidak relevan bila suatu cara telah digunakan, juga setelah tiba.'),
  fact('paid_well_at_first', 'Was paid well at first', 'Mula-mula dibayar baik', 'Early pay is a common way to bind.', 'Bayaran di awal adalah cara lazim untuk mengikat.'),
  fact('travelled_before', 'Travelled twice or was repatriated before', 'Pernah berangkat atau dipulangkan sebelumnya', 'Debt and stigma drive people back: earlier trafficking is a vulnerability.', 'Utang dan stigma mendorong orang kembali: pernah diperdagangkan adalah kerentanan.'),
  fact('supervisory_role', 'Holds or held a supervisory role', 'Memegang atau pernah memegang peran pengawas', 'Peers are made to guard and punish peers.', 'Sesama dipaksa menjaga dan menghukum sesama.'),
  fact('admits_illegal_activity', 'Admits illegal activity', 'Mengakui kegiatan melanggar hukum', 'What was compelled is not to be punished (UU 21/2007 Pasal 18; ACTIP Art. 14(7)).', 'Yang dipaksakan tidak dipidana (UU 21/2007 Pasal 18; ACTIP Pasal 14(7)).'),
  fact('left_by_own_ticket', 'Left by buying an own ticket', 'Pergi dengan membeli tiket sendiri', 'Who paid, after what price or escape?', 'Siapa yang membayar, setelah tebusan atau pelarian apa?'),
  fact('account_changed', 'The account changed', 'Keterangannya berubah', 'Memory under stress is not linear; note what stayed the same.', 'Ingatan di bawah tekanan tidak runtut; catat apa yang tetap sama.'),
];

export const FACT_IDS: ReadonlySet<string> = new Set(FACTS_TO_EXPLAIN.map((item) => item.id));

/** What each standard of proof is for. Officers tend to apply the court's standard when they identify: it is not theirs. */
export const STANDARDS_OF_PROOF: Readonly<Record<StandardOfProof, { readonly name: Words; readonly use: Words }>> = {
  suspicion: { name: { en: 'Suspicion', id: 'Dugaan' }, use: { en: 'A presumed victim: enough for protection.', id: 'Terduga korban: cukup untuk perlindungan.' } },
  reasonable_grounds: { name: { en: 'Reasonable grounds', id: 'Alasan yang patut' }, use: { en: 'Referral and a time to reflect.', id: 'Rujukan dan masa pemulihan.' } },
  balance_of_probabilities: { name: { en: 'Balance of probabilities', id: 'Kemungkinan yang lebih besar' }, use: { en: 'Formal status as a victim.', id: 'Status resmi sebagai korban.' } },
  criminal_proof: { name: { en: 'Criminal proof', id: 'Pembuktian pidana' }, use: { en: 'For courts only.', id: 'Hanya untuk pengadilan.' } },
};
