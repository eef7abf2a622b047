/** Lao letters by the BGN/PCGN agreement (1966), which follows French spelling as Lao papers do. From general knowledge: unverified. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );

export const LAO_INITIALS = pairs(`
ກ:k ຂ:kh ຄ:kh ງ:ng ຈ:ch ສ:s ຊ:x ຍ:gn ດ:d ຕ:t ຖ:th ທ:th ນ:n ບ:b ປ:p ຜ:ph ຝ:f ພ:ph ຟ:f ມ:m ຢ:y ຣ:r ລ:l ວ:v ຫ:h ອ: ຮ:h ໜ:n ໝ:m
ຫງ:ng ຫຍ:gn ຫນ:n ຫມ:m ຫຣ:r ຫລ:l ຫຼ:l ຫວ:v ກວ:kou ຂວ:khou ຄວ:khou ປຣ:pr ພຣ:phr ກຣ:kr ຄຣ:khr ຕຣ:tr ປຼ:pl`);
export const LAO_INITIALS_ON_PAPERS = pairs('ຍ:ny ຫຍ:ny ພ:p ຜ:p ຊ:s ວ:w ທ:t ຖ:t ຄ:k ຂ:k');
export const LAO_FINALS = pairs('ກ:k ງ:ng ດ:t ບ:p ນ:n ມ:m ຍ:y ວ:o ຽ:y ຣ:n ລ:n ຕ:t ສ:t ຊ:t ຈ:t ທ:t ປ:p ພ:p ຄ:k');

/** Vowel before and behind the consonant, the longest first: `before_behind:sound`; a final consonant may follow where marked +. */
export const LAO_VOWELS: readonly { before: string; behind: string; sound: string; closes: boolean; needs: boolean }[] = `
ເ_ັຍ:ia: ເ_ຶອ:eua:+ ເ_ືອ:eua:+ ເ_ົາ:ao: ເ_າະ:o: ເ_ິ:eu:+ ເ_ີ:eu:+ ເ_ັ:e:! ເ_ະ:e: ເ_ຍ:ia: ເ_:e:+ ແ_ັ:e:! ແ_ະ:e: ແ_:e:+ ໂ_ະ:o: ໂ_:o:+
ໄ_:ai: ໃ_:ai: _ົວະ:oua: _ົວ:oua: _ັວະ:oua: _ັຽ:ia: _ຽ:ia:+ _ັອ:o:! _ັຍ:ai: _ັ:a:! _ະ:a: _ຳ:am: _ໍາ:am: _າ:a:+ _ິ:i:+ _ີ:i:+ _ຶ:u:+ _ື:u:+ _ຸ:ou:+ _ູ:ou:+ _ົ:o:!
_ໍ:o: _ວ:oua:! _ອ:o:! _:o:`
  .trim()
  .split(/\s+/)
  .map((entry) => {
    const [shape = '', sound = '', kind = ''] = entry.split(':');
    const [before = '', behind = ''] = shape.split('_');
    return { before, behind, sound, closes: kind !== '', needs: kind === '!' };
  });
