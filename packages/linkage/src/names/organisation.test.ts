import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEGAL_FORMS } from '../data/legal-forms.data.ts';
import { compareOrganisations } from './compare-organisations.ts';
import { readOrganisation } from './organisation.ts';

describe('reading an organisation', () => {
  it.each([
    ['PT. Bahari Sentosa Abadi', ['bahari', 'sentosa', 'abadi'], 'pt'],
    ['Bahari Sentosa, PT', ['bahari', 'sentosa'], 'pt'],
    ['PT Lautan Biru Tbk.', ['lautan', 'biru'], 'pt tbk'],
    ['PT Angin Timur (Persero)', ['angin', 'timur'], 'pt persero'],
    ['CV Mitra Kerja', ['mitra', 'kerja'], 'cv'],
    ['Gemilang Maju Sdn. Bhd.', ['gemilang', 'maju'], 'sdn bhd'],
    ['Gemilang Maju (M) Sdn Bhd', ['gemilang', 'maju'], 'sdn bhd'],
    ['Blue Orchid Pte. Ltd.', ['blue', 'orchid'], 'pte ltd'],
    ['Golden Lotus Trading Co., Ltd.', ['golden', 'lotus', 'trading'], 'co ltd'],
    ['Công ty TNHH MTV Hoa Sen Vàng', ['hoa', 'sen', 'vang'], 'cong ty tnhh'],
    ['CÔNG TY CỔ PHẦN Biển Xanh', ['bien', 'xanh'], 'cong ty co phan'],
    ['Bien Xanh JSC', ['bien', 'xanh'], 'cong ty co phan'],
    ['Windrose B. V.', ['windrose'], 'bv'],
    ['Windrose N.V.', ['windrose'], 'nv'],
    ['Windrose GmbH & Co. KG', ['windrose'], 'gmbh'],
    ['Windrose S.p.A.', ['windrose'], 'spa'],
    ['Windrose K.K.', ['windrose'], 'kk'],
    ['ООО Полярный Ветер', ['polyarnyy', 'veter'], 'ooo'],
  ])('%s', (text, core, form) => {
    expect(readOrganisation(text)).toMatchObject({ core, form });
  });

  it.each([
    ['บริษัท ดาวเหนือ จำกัด', 'บริษัท จำกัด', 'limited'],
    ['บริษัทดาวเหนือจำกัด (มหาชน)', 'บริษัท จำกัด มหาชน', 'public'],
    ['หจก. ดาวเหนือ', 'ห้างหุ้นส่วน', 'partnership'],
    ['北星科技有限公司', '有限公司', 'limited'],
    ['北星科技股份有限公司', '股份有限公司', 'public'],
    ['株式会社北星', 'kk', 'public'],
    ['ບໍລິສັດ ດາວເໜືອ ຈຳກັດ', 'ບໍລິສັດ', 'limited'],
    ['ក្រុមហ៊ុន ផ្កាយ ឯ.ក', 'ក្រុមហ៊ុន', 'limited'],
  ])('%s', (text, form, kind) => {
    const read = readOrganisation(text);
    expect(read).toMatchObject({ form, kind });
    expect(read.core.length).toBeGreaterThan(0);
  });

  it('keeps places and branches apart from the core', () => {
    expect(readOrganisation('Blue Orchid (Thailand) Co., Ltd.')).toMatchObject({
      core: ['blue', 'orchid'],
      places: ['thailand'],
    });
    expect(readOrganisation('PT Bahari Sentosa Cabang Medan')).toMatchObject({
      core: ['bahari', 'sentosa'],
      places: ['medan'],
    });
    expect(readOrganisation('Windrose N.V., Delft, NL')).toMatchObject({
      core: ['windrose'],
      places: ['delft', 'nl'],
    });
    expect(readOrganisation('Bank of Thailand').core).toEqual(['bank', 'of', 'thailand']);
  });

  it('never takes the whole name away, and never throws', () => {
    expect(readOrganisation('PT').core).toEqual(['pt']);
    expect(readOrganisation('Limited Company').core.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { core } = readOrganisation(text);
        expect(core.every((token) => /^[a-z0-9]+$/.test(token))).toBe(true);
      }),
    );
  });

  it('has a known code and a spelling for each form', () => {
    expect(new Set(LEGAL_FORMS.map(({ code }) => code)).size).toBe(LEGAL_FORMS.length);
    for (const { spellings } of LEGAL_FORMS)
      for (const { before, after } of spellings) expect(before + after).not.toBe('');
  });
});

describe('comparing organisations', () => {
  it.each([
    ['PT. Bahari Sentosa', 'Bahari Sentosa, PT', 'exact'],
    ['Bahari Sentosa', 'PT Bahari Sentosa', 'exact'],
    ['PT Bahari Sentosa', 'CV Bahari Sentosa', 'same_core'],
    ['Sentosa Bahari', 'Bahari Sentosa', 'same_core'],
    ['Blue Orchid (Thailand) Ltd', 'Blue Orchid (Cambodia) Ltd', 'contained'],
    ['Blue Orchid', 'Blue Orchid Trading Pte Ltd', 'contained'],
    ['Bahari Sentosa', 'Bahari Santosa', 'close'],
    ['Northern Star Shipping Agency', 'NSSA', 'close'],
    ['Blue Orchid Resort', 'Blue Lagoon Casino', 'one_part'],
    ['Golden Trading Co Ltd', 'Silver Trading Co Ltd', 'differs'],
    ['', 'PT Bahari', 'missing'],
  ])('%s beside %s: %s', (a, b, level) => {
    expect(compareOrganisations(a, b).level).toBe(level);
  });

  it('says what both hold, and of form and place whether they agree', () => {
    expect(compareOrganisations('Blue Orchid (Laos) Co Ltd', 'Orchid Blue (Laos) Ltd')).toEqual({
      level: 'same_core',
      shared: ['blue', 'orchid'],
      form: 'same',
      place: 'same',
    });
  });

  it('is the same both ways', () => {
    const word = fc.constantFrom(
      'blue',
      'orchid',
      'star',
      'trading',
      'PT',
      'Co., Ltd.',
      '(Thailand)',
      'bahari',
      'bahary',
      'bsa',
      '北星',
      '公司',
    );
    const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const common = (token: string): number => (token === 'blue' ? 0.3 : 0);
    fc.assert(
      fc.property(name, name, fc.boolean(), (a, b, known) => {
        const frequency = known ? common : undefined;
        expect(compareOrganisations(a, b, frequency)).toEqual(compareOrganisations(b, a, frequency));
      }),
    );
  });
});
