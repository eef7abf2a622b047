import { ask, type LawText } from './law-text.ts';

/** Written from general knowledge of the Act; not read in its official text: every line is unverified until a lawyer signs. */
export const MY_670: LawText = {
  id: 'my670',
  countries: ['MY'],
  name: { en: 'Malaysia Act 670', id: 'Malaysia Akta 670' },
  citation: {
    en: 'Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007 (Act 670) as amended, Sec. 2, 12 to 14',
    id: 'Akta Antipemerdagangan Orang dan Antipenyeludupan Migran 2007 (Akta 670) sebagaimana diubah, Pasal 2, 12 sampai 14',
  },
  child: {
    en: 'Trafficking in children (Sec. 14): no means is needed. Whether the person agreed does not matter (Sec. 16).',
    id: 'Perdagangan anak (Pasal 14): tidak diperlukan unsur cara. Persetujuan orang itu tidak relevan (Pasal 16).',
  },
  article: { en: 'Sec.', id: 'Pasal' },
  questions: [
    ask('act', 'recruiting', 'recruitment', '2, 12, 13', false),
    ask('act', 'conveying', 'transportation', '2, 12, 13', false),
    ask('act', 'transferring', 'transfer', '2, 12, 13', false),
    ask('act', 'harbouring', 'harbouring', '2, 12, 13', false),
    ask('act', 'providing', 'providing', '2, 12, 13', false),
    ask('act', 'receiving', 'receipt', '2, 12, 13', false),
    ask('means', 'threat', 'threat', '2, 13', false),
    ask('means', 'force', 'force', '2, 13', false),
    ask('means', 'other_coercion', 'other_coercion', '2, 13', false),
    ask('means', 'abduction', 'abduction', '2, 13', false),
    ask('means', 'fraud', 'fraud', '2, 13', false),
    ask('means', 'deception', 'deception', '2, 13', false),
    ask('means', 'abuse_of_power', 'abuse_of_power', '2, 13', false),
    ask('means', 'vulnerability', 'abuse_of_vulnerability', '2, 13', false),
    ask('means', 'payments', 'payments', '2, 13', false),
    ask('purpose', 'exploitation', 'exploitation', '2', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', '2', false),
    ask('purpose', 'forced_labour', 'forced_labour', '2', false),
    ask('purpose', 'slavery_servitude', 'slavery_servitude', '2', false),
    ask('purpose', 'illegal_activity', 'forced_criminality', '2', false),
    ask('purpose', 'organ_removal', 'organ_removal', '2', false),
  ],
};
