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
  questions: [
    ask('act', 'procuring', 'obtaining', 'Sec. 6', false),
    ask('act', 'buying_selling', 'trading', 'Sec. 6', false),
    ask('act', 'bringing', 'transportation', 'Sec. 6', false),
    ask('act', 'sending', 'sending', 'Sec. 6', false),
    ask('act', 'detaining', 'detaining', 'Sec. 6', false),
    ask('act', 'harbouring', 'harbouring', 'Sec. 6', false),
    ask('act', 'receiving', 'receipt', 'Sec. 6', false),
    ask('means', 'threat', 'threat', 'Sec. 6', false),
    ask('means', 'force', 'force', 'Sec. 6', false),
    ask('means', 'abduction', 'abduction', 'Sec. 6', false),
    ask('means', 'fraud', 'fraud', 'Sec. 6', false),
    ask('means', 'deception', 'deception', 'Sec. 6', false),
    ask('means', 'abuse_of_power', 'abuse_of_power', 'Sec. 6', false),
    ask('means', 'payments', 'payments', 'Sec. 6', false),
    ask('purpose', 'exploitation', 'exploitation', 'Sec. 4, 6', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', 'Sec. 4', false),
    ask('purpose', 'pornography', 'pornography', 'Sec. 4', false),
    ask('purpose', 'slavery', 'slavery_servitude', 'Sec. 4', false),
    ask('purpose', 'begging', 'begging', 'Sec. 4', false),
    ask('purpose', 'forced_labour', 'forced_labour', 'Sec. 4', false),
    ask('purpose', 'organ_removal', 'organ_removal', 'Sec. 4', false),
    ask('purpose', 'other', 'other_exploitation', 'Sec. 4', false),
    ask('offence', 'forced_labour', 'forced_labour_offence', 'Sec. 6/1', false),
  ],
};
