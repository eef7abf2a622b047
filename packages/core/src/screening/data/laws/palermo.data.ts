import { ask, type LawText } from './law-text.ts';

/** Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Art. 3. Read in its text, save where marked. */
export const PALERMO: LawText = {
  id: 'palermo',
  countries: [],
  name: { en: 'Palermo Protocol', id: 'Protokol Palermo' },
  citation: { en: 'Palermo Protocol, Art. 3', id: 'Protokol Palermo, Pasal 3' },
  child: {
    en: 'Under 18 no means is needed (Art. 3(c), (d)).',
    id: 'Di bawah 18 tahun tidak diperlukan unsur cara (Pasal 3(c), (d)).',
  },
  questions: [
    ask('act', 'recruitment', 'recruitment', 'Art. 3(a)', true),
    ask('act', 'transportation', 'transportation', 'Art. 3(a)', true),
    ask('act', 'transfer', 'transfer', 'Art. 3(a)', true),
    ask('act', 'harbouring', 'harbouring', 'Art. 3(a)', true),
    ask('act', 'receipt', 'receipt', 'Art. 3(a)', true),
    ask('means', 'threat', 'threat', 'Art. 3(a)', true),
    ask('means', 'force', 'force', 'Art. 3(a)', true),
    ask('means', 'abduction', 'abduction', 'Art. 3(a)', true),
    ask('means', 'other_coercion', 'other_coercion', 'Art. 3(a)', true),
    ask('means', 'deception', 'deception', 'Art. 3(a)', true),
    ask('means', 'fraud', 'fraud', 'Art. 3(a)', true),
    ask('means', 'abuse_of_power', 'abuse_of_power', 'Art. 3(a)', true),
    ask('means', 'abuse_of_vulnerability', 'abuse_of_vulnerability', 'Art. 3(a)', true),
    ask('means', 'payments', 'payments', 'Art. 3(a)', true),
    ask('purpose', 'forced_labour', 'forced_labour', 'Art. 3(a)', true),
    ask('purpose', 'forced_criminality', 'forced_criminality', 'Art. 3(a)', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', 'Art. 3(a)', false),
    ask('purpose', 'slavery_servitude', 'slavery_servitude', 'Art. 3(a)', false),
    ask('purpose', 'organ_removal', 'organ_removal', 'Art. 3(a)', false),
    ask('purpose', 'other_exploitation', 'other_exploitation', 'Art. 3(a)', false),
  ],
};
