import { ask, type LawText } from './law-text.ts';

/** Written from general knowledge of the Act; not read in its official text: every line is unverified until a lawyer signs. */
export const TH_2551: LawText = {
  id: 'th2551',
  countries: ['TH'],
  name: { en: 'Thailand B.E. 2551', id: 'Thailand B.E. 2551' },
  citation: {
    en: 'Anti-Trafficking in Persons Act B.E. 2551 (2008) as amended, Sec. 6 and 6/1',
    id: 'Undang-Undang Anti-Perdagangan Orang B.E. 2551 (2008) sebagaimana diubah, Pasal 6 dan 6/1',
  },
  child: {
    en: 'Under 18 the acts with the purpose suffice (Sec. 6(2)): no means is needed.',
    id: 'Di bawah 18 tahun perbuatan dengan tujuan itu cukup (Pasal 6(2)): tidak diperlukan unsur cara.',
  },
  article: { en: 'Sec.', id: 'Pasal' },
  questions: [
    ask('act', 'procuring', 'obtaining', '6', false),
    ask('act', 'buying_selling', 'trading', '6', false),
    ask('act', 'bringing', 'transportation', '6', false),
    ask('act', 'sending', 'sending', '6', false),
    ask('act', 'detaining', 'detaining', '6', false),
    ask('act', 'harbouring', 'harbouring', '6', false),
    ask('act', 'receiving', 'receipt', '6', false),
    ask('means', 'threat', 'threat', '6', false),
    ask('means', 'force', 'force', '6', false),
    ask('means', 'abduction', 'abduction', '6', false),
    ask('means', 'fraud', 'fraud', '6', false),
    ask('means', 'deception', 'deception', '6', false),
    ask('means', 'abuse_of_power', 'abuse_of_power', '6', false),
    ask('means', 'payments', 'payments', '6', false),
    ask('purpose', 'exploitation', 'exploitation', '4, 6', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', '4', false),
    ask('purpose', 'pornography', 'pornography', '4', false),
    ask('purpose', 'slavery', 'slavery_servitude', '4', false),
    ask('purpose', 'begging', 'begging', '4', false),
    ask('purpose', 'forced_labour', 'forced_labour', '4', false),
    ask('purpose', 'organ_removal', 'organ_removal', '4', false),
    ask('purpose', 'other', 'other_exploitation', '4', false),
    ask('offence', 'forced_labour', 'forced_labour_offence', '6/1', false),
  ],
};
