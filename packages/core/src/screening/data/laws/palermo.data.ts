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
  article: { en: 'Art.', id: 'Pasal' },
  questions: [
    ask('act', 'recruitment', 'recruitment', '3(a)', true),
    ask('act', 'transportation', 'transportation', '3(a)', true),
    ask('act', 'transfer', 'transfer', '3(a)', true),
    ask('act', 'harbouring', 'harbouring', '3(a)', true),
    ask('act', 'receipt', 'receipt', '3(a)', true),
    ask('means', 'threat', 'threat', '3(a)', true),
    ask('means', 'force', 'force', '3(a)', true),
    ask('means', 'abduction', 'abduction', '3(a)', true),
    ask('means', 'other_coercion', 'other_coercion', '3(a)', true),
    ask('means', 'deception', 'deception', '3(a)', true),
    ask('means', 'fraud', 'fraud', '3(a)', true),
    ask('means', 'abuse_of_power', 'abuse_of_power', '3(a)', true),
    ask('means', 'abuse_of_vulnerability', 'abuse_of_vulnerability', '3(a)', true),
    ask('means', 'payments', 'payments', '3(a)', true),
    ask('purpose', 'forced_labour', 'forced_labour', '3(a)', true),
    ask('purpose', 'forced_criminality', 'forced_criminality', '3(a)', false),
    ask('purpose', 'sexual_exploitation', 'sexual_exploitation', '3(a)', false),
    ask('purpose', 'slavery_servitude', 'slavery_servitude', '3(a)', false),
    ask('purpose', 'organ_removal', 'organ_removal', '3(a)', false),
    ask('purpose', 'other_exploitation', 'other_exploitation', '3(a)', false),
  ],
};
