import { ask, type LawText } from './law-text.ts';

/** Written from general knowledge of the Act; not read in its official text: every line is unverified until a lawyer signs. */
export const RA_9208: LawText = {
  id: 'ra9208',
  countries: ['PH'],
  name: { en: 'Philippines RA 9208', id: 'Filipina RA 9208' },
  citation: {
    en: 'Republic Act 9208 as amended by RA 10364 and RA 11862, Sec. 3(a)',
    id: 'Republic Act 9208 sebagaimana diubah RA 10364 dan RA 11862, Pasal 3(a)',
  },
  child: {
    en: 'A child (under 18, or over 18 and unable to protect themselves because of a disability): no means is needed.',
    id: 'Anak (di bawah 18 tahun, atau di atasnya tetapi tidak mampu melindungi diri karena disabilitas): tidak diperlukan unsur cara.',
  },
  article: { en: 'Sec.', id: 'Pasal' },
  questions: [
    ask('act', 'recruitment', 'recruitment', '3(a)', false),
    ask('act', 'obtaining', 'obtaining', '3(a)', false),
    ask('act', 'hiring', 'hiring', '3(a)', false),
    ask('act', 'providing', 'providing', '3(a)', false),
    ask('act', 'transportation', 'transportation', '3(a)', false),
    ask('act', 'transfer', 'transfer', '3(a)', false),
    ask('act', 'maintaining', 'maintaining', '3(a)', false),
    ask('act', 'harboring', 'harbouring', '3(a)', false),
    ask('act', 'receipt', 'receipt', '3(a)', false),
    ask('means', 'threat', 'threat', '3(a)', false),
    ask('means', 'force', 'force', '3(a)', false),
    ask('means', 'other_coercion', 'other_coercion', '3(a)', false),
    ask('means', 'abduction', 'abduction', '3(a)', false),
    ask('means', 'fraud', 'fraud', '3(a)', false),
    ask('means', 'deception', 'deception', '3(a)', false),
    ask('means', 'abuse_of_power', 'abuse_of_power', '3(a)', false),
    ask('means', 'vulnerability', 'abuse_of_vulnerability', '3(a)', false),
    ask('means', 'payments', 'payments', '3(a)', false),
    ask('purpose', 'exploitation', 'exploitation', '3(a)', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', '3(a), 3(c), 3(f)', false),
    ask('purpose', 'forced_labor', 'forced_labour', '3(d)', false),
    ask('purpose', 'slavery_servitude', 'slavery_servitude', '3(e)', false),
    ask('purpose', 'debt_bondage', 'debt_bondage_purpose', '3(g)', false),
    ask('purpose', 'forced_criminality', 'forced_criminality', '3(a)', false),
    ask('purpose', 'organ_removal', 'organ_removal', '3(a)', false),
  ],
};
