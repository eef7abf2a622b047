import { defineMessages, formatMessage, type Locale } from '../messages/messages.ts';

const messages = defineMessages({
  en: {
    none: 'No cases handled yet.',
    sentence:
      '{cases, plural, one {# case} other {# cases}} handled, {share} found to be victims of trafficking.',
    definition:
      'Handled: cases opened in this period, except those closed as duplicates. Found: the last decision is presumed or confirmed victim of trafficking. The share is {victims, number} of {cases, number} cases handled, undecided ones included; decided by this office.',
  },
  id: {
    none: 'Belum ada kasus yang ditangani.',
    sentence: '{cases, number} kasus ditangani, {share} ditemukan sebagai korban perdagangan orang.',
    definition:
      'Ditangani: kasus yang dibuka pada kurun ini, kecuali yang ditutup sebagai duplikat. Ditemukan: keputusan terakhirnya terduga atau terkonfirmasi korban perdagangan orang. Bagiannya {victims, number} dari {cases, number} kasus yang ditangani, termasuk yang belum diputuskan; diputuskan oleh kantor ini.',
  },
});

/** Percent with at most one decimal; what is not nothing and not all is never rounded to 0% or 100%. */
const percent = (locale: Locale, victims: number, cases: number): string => {
  const share = victims / cases;
  const format = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  if (victims > 0 && share < 0.001) return `< ${format.format(0.001)}`;
  if (victims < cases && share > 0.999) return `> ${format.format(0.999)}`;
  return format.format(share);
};

/**
 * "N cases handled, M% found to be victims of trafficking", with what is counted. `cases`: opened and not closed as a
 * duplicate; `victims`: of those, presumed or confirmed. Without cases there is no share, not a share of zero.
 */
export const victimSentence = (
  counts: { cases: number; victims: number },
  locale: Locale,
): { sentence: string; definition: string } => {
  const { cases, victims } = counts;
  const definition = formatMessage(messages, locale, 'definition', { cases, victims });
  if (cases === 0) return { sentence: formatMessage(messages, locale, 'none'), definition };
  return {
    sentence: formatMessage(messages, locale, 'sentence', { cases, share: percent(locale, victims, cases) }),
    definition,
  };
};
