import { ask, type LawText } from './law-text.ts';

/** Written from general knowledge of the Act; not read in its official text: every line is unverified until a lawyer signs. */
export const AU_27: LawText = {
  id: 'au27',
  countries: ['AU'],
  name: { en: 'Australia Div. 270/271', id: 'Australia Divisi 270/271' },
  citation: {
    en: 'Criminal Code Act 1995 (Cth), Divisions 270 and 271',
    id: 'Criminal Code Act 1995 (Cth), Divisi 270 dan 271',
  },
  child: {
    en: 'Trafficking in children (271.4, 271.7): no means is needed. The offences of Division 270 have no age rule of their own.',
    id: 'Perdagangan anak (271.4, 271.7): tidak diperlukan unsur cara. Tindak pidana Divisi 270 tidak mempunyai aturan umur sendiri.',
  },
  article: { en: 'Sec.', id: 'Pasal' },
  questions: [
    ask('act', 'entry_exit', 'entry_exit', '271.2', false),
    ask('act', 'domestic', 'domestic', '271.5', false),
    ask('act', 'harbouring', 'harbouring', '271.7F', false),
    ask('means', 'coercion', 'other_coercion', '271.2(1), 270.1A', false),
    ask('means', 'threat', 'threat', '271.2(1), 270.1A', false),
    ask('means', 'deception', 'deception', '271.2(2)', false),
    ask('means', 'force', 'force', '270.1A', false),
    ask('means', 'confinement', 'confinement', '270.1A (detention)', false),
    ask('means', 'abuse_of_power', 'abuse_of_power', '270.1A', false),
    ask('means', 'vulnerability', 'abuse_of_vulnerability', '270.1A', false),
    ask('purpose', 'exploitation', 'exploitation', '271.2(1B), 271.1A', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', '271.2(2)', false),
    ask('purpose', 'organ_removal', 'organ_removal', '271.7A', false),
    ask('offence', 'slavery', 'slavery', '270.3', false),
    ask('offence', 'servitude', 'servitude', '270.4, 270.5', false),
    ask('offence', 'forced_labour', 'forced_labour_offence', '270.6, 270.6A', false),
    ask('offence', 'deceptive_recruiting', 'deceptive_recruiting', '270.7', false),
    ask('offence', 'forced_marriage', 'forced_marriage', '270.7A, 270.7B', false),
    ask('offence', 'debt_bondage', 'debt_bondage_offence', '270.7C', false),
  ],
};
