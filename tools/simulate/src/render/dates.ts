import type { Random } from '../random.ts';
import type { Language } from '../types.ts';

const MONTHS: Partial<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  ms: [
    'Januari',
    'Februari',
    'Mac',
    'April',
    'Mei',
    'Jun',
    'Julai',
    'Ogos',
    'September',
    'Oktober',
    'November',
    'Disember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  tl: [
    'Enero',
    'Pebrero',
    'Marso',
    'Abril',
    'Mayo',
    'Hunyo',
    'Hulyo',
    'Agosto',
    'Setyembre',
    'Oktubre',
    'Nobyembre',
    'Disyembre',
  ],
};

/** An ISO day in words of the language: day before month everywhere but in Chinese; Thai counts Buddhist years at times. */
export function dateWords(random: Random, language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  switch (language) {
    case 'id':
    case 'ms':
    case 'en':
    case 'tl':
      if (random.chance(0.5)) return `${d} ${MONTHS[language]?.[m - 1]} ${year}`;
      return random.pick([`${date}/${month}/${year}`, `${d}-${m}-${year}`]);
    case 'zh':
      return random.pick([`${year}年${m}月${d}日`, `${year}-${month}-${date}`]);
    case 'th':
      return random.chance(0.5) ? `${d}/${m}/${Number(year) + 543}` : `${date}/${month}/${year}`;
    case 'vi':
    case 'my':
    case 'km':
      return `${date}/${month}/${year}`;
  }
}

/** A sum as a family hears it, and what it means ("80000000 IDR"). */
export function moneyWords(random: Random, language: Language): { words: string; value: string } {
  const thousand = random.between(2, 12);
  switch (language) {
    case 'id': {
      const millions = random.between(4, 16) * 5;
      return random.chance(0.6)
        ? { words: `${millions} juta`, value: `${millions * 1_000_000} IDR` }
        : { words: `Rp ${millions}.000.000`, value: `${millions * 1_000_000} IDR` };
    }
    case 'ms':
      return { words: `RM${thousand * 5},000`, value: `${thousand * 5000} MYR` };
    case 'tl':
      return { words: `₱${thousand * 20},000`, value: `${thousand * 20_000} PHP` };
    case 'vi':
      return { words: `${thousand * 20} triệu`, value: `${thousand * 20_000_000} VND` };
    case 'th':
      return { words: `${thousand * 20},000 บาท`, value: `${thousand * 20_000} THB` };
    case 'zh':
      return { words: `${thousand}万块`, value: `${thousand * 10_000} CNY` };
    case 'en':
    case 'my':
    case 'km':
      return {
        words: random.pick([`${thousand},000 USD`, `USD ${thousand},000`, `$${thousand}000`]),
        value: `${thousand * 1000} USD`,
      };
  }
}
