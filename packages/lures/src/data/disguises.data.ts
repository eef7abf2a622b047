/** Look-alikes by letter, as seen in evasive adverts; own list, wider than what the reader was first built for. */
export const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'аɑα', b: 'Ь', c: 'сϲ', d: 'ԁ', e: 'еҽ', g: 'ɡց', h: 'һհ', i: 'іɩι', j: 'јϳ', k: 'κк', l: 'ӏⅼ', m: 'мⅿ', n: 'ոո', o: 'оοօ', p: 'рρ', q: 'ԛ', r: 'гᴦ', s: 'ѕꜱ', t: 'тτ', u: 'սυ', v: 'ѵν', w: 'ԝѡ', x: 'хⅹ', y: 'уү', z: 'ᴢ',
  A: 'АΑᎪ', B: 'ВΒᏴ', C: 'СᏟ', D: 'ᎠⅮ', E: 'ЕΕᎬ', F: 'Ϝ', G: 'ԌᏀ', H: 'НΗᎻ', I: 'ІΙ', J: 'ЈᎫ', K: 'КΚᏦ', L: 'ᏞⅬ', M: 'МΜᎷ', N: 'Νꓠ', O: 'ОΟ', P: 'РΡᏢ', R: 'ᎡꓣᏒ', S: 'ЅᏚ', T: 'ТΤᎢ', U: 'Սꓴ', V: 'ᏙѴ', W: 'ᎳԜ', X: 'ХΧ', Y: 'ΥҮ', Z: 'ΖᏃ',
};

/** Code points of A and a in alphabets of fancy letters; 0 where there are capitals only. */
export const FANCY_ALPHABETS: readonly { capital: number; small: number }[] = [
  { capital: 0x1d400, small: 0x1d41a },
  { capital: 0x1d468, small: 0x1d482 },
  { capital: 0x1d5a0, small: 0x1d5ba },
  { capital: 0x1d5d4, small: 0x1d5ee },
  { capital: 0x1d63c, small: 0x1d656 },
  { capital: 0x1d670, small: 0x1d68a },
  { capital: 0x1d4d0, small: 0x1d4ea },
  { capital: 0x1d56c, small: 0x1d586 },
  { capital: 0xff21, small: 0xff41 },
  { capital: 0x24b6, small: 0x24d0 },
  { capital: 0x1f130, small: 0 },
  { capital: 0x1f150, small: 0 },
  { capital: 0x1f170, small: 0 },
  { capital: 0x1f1e6, small: 0 },
];

export const LEET_SIGNS: Readonly<Record<string, string>> = { a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7', A: '4@', E: '3', I: '1!', O: '0', S: '5$', T: '7' };
