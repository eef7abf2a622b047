/**
 * Phone ranges that, as far as could be learned, no operator holds, yet that number libraries take for possible
 * (Malaysia's and Cambodia's plans leave none such: a thin range stands in). Digits: length of the national number.
 */
export const phoneRanges = {
  ID: { country: '62', trunk: '0', prefixes: ['834', '835', '836', '837', '862', '864'], digits: 11 },
  PH: { country: '63', trunk: '0', prefixes: ['957', '958', '959', '944'], digits: 10 },
  VN: { country: '84', trunk: '0', prefixes: ['51'], digits: 9 },
  TH: { country: '66', trunk: '0', prefixes: ['60', '68'], digits: 9 },
  MM: { country: '95', trunk: '0', prefixes: ['991'], digits: 9 },
  CN: { country: '86', trunk: '', prefixes: ['1349'], digits: 11 },
  MY: { country: '60', trunk: '0', prefixes: ['105', '106'], digits: 9 },
  IN: { country: '91', trunk: '0', prefixes: ['610', '611'], digits: 10 },
  NP: { country: '977', trunk: '', prefixes: ['960'], digits: 10 },
  BD: { country: '880', trunk: '0', prefixes: ['12'], digits: 10 },
  KH: { country: '855', trunk: '0', prefixes: ['94', '83'], digits: 8 },
} as const;

/** Shapes of passport numbers: A a letter of the list, 9 a digit, all else as it stands. */
export const passportShapes = {
  ID: { shape: 'A9999999', letters: 'ABCEX' },
  PH: { shape: 'P9999999A', letters: 'ABC' },
  VN: { shape: 'A9999999', letters: 'BCKP' },
  TH: { shape: 'AA9999999', letters: 'ABC' },
  MM: { shape: 'MA999999', letters: 'ABCDEFGH' },
  CN: { shape: 'EA9999999', letters: 'ABCDEFGHJ' },
  MY: { shape: 'A99999999', letters: 'AHK' },
  IN: { shape: 'A9999999', letters: 'JKLMNPRSTUVWZ' },
  NP: { shape: 'PA9999999', letters: 'A' },
  BD: { shape: 'AA9999999', letters: 'ABE' },
  KH: { shape: 'N99999999', letters: 'N' },
} as const;
