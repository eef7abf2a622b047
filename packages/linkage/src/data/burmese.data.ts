/** How Burmese names are usually written in Latin letters (as on identity papers), not a scientific transliteration. */
const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const at = pair.indexOf(':');
        return [pair.slice(0, at), pair.slice(at + 1)] as const;
      }),
  );

export const BURMESE_INITIALS = table(`
က:k ခ:kh ဂ:g ဃ:g င:ng စ:s ဆ:s ဇ:z ဈ:z ည:ny ဉ:ny ဋ:t ဌ:ht ဍ:d ဎ:d ဏ:n တ:t ထ:ht ဒ:d ဓ:d န:n ပ:p ဖ:ph ဗ:b ဘ:b မ:m ယ:y ရ:y လ:l ဝ:w သ:th ဟ:h ဠ:l အ: ဿ:th`);

/** Letters that are a syllable by themselves. */
export const BURMESE_INDEPENDENT = table(`ဣ:i ဤ:i ဥ:u ဦ:oo ဧ:ay ဩ:aw ဪ:aw ၎:la`);

/** Initial and medials that together sound otherwise than their parts. */
export const BURMESE_CLUSTERS = table(`
ကျ:ky ကြ:ky ချ:ch ခြ:ch ဂျ:gy ဂြ:gy ချွ:chw ငြ:ny ပြ:py ပျ:py မြ:my မျ:my ဖြ:phy ဖျ:phy ဗျ:by ဘြ:by ဗြ:by ရှ:sh ယှ:sh သျှ:sh လျှ:sh သျ:sh
လှ:hl လျ:ly မှ:hm နှ:hn ညှ:hny ငှ:hng ဝှ:hw မြှ:hmy တြ:tr သြ:aw ဒြ:dr`);
export const BURMESE_MEDIALS = table(`ျ:y ြ:y ွ:w ှ:h`);

/** Vowel and final together, medial wa included where it changes the vowel; the tone marks are taken off before. */
export const BURMESE_RHYMES = table(`
ာ:ar ါ:ar ိ:i ီ:i ု:u ူ:u ေ:ay ဲ:e ော:aw ေါ:aw ော်:aw ေါ်:aw ို:o ံ:an ိံ:ein ုံ:on ွံ:un
က်:et င်:in စ်:it ည်:i ဉ်:in ဏ်:an တ်:at န်:an ပ်:at မ်:an ယ်:e ဒ်:at ဇ်:it သ်:at လ်:al ဓ်:at ဂ်:et ဗ်:at ရ်:ar ဘ်:at ဋ်:at ဠ်:al ထ်:at ည:ya
ွက်:wet ွင်:win ွတ်:ut ွန်:un ွပ်:ut ွမ်:un ွယ်:we ွာ:war ွေ:we ွဲ:we ွီ:wi ွိ:wi ွ:wa ွတ:ut ွန:un
ိတ်:eik ိပ်:eik ိန်:ein ိမ်:ein ိဏ်:ein ိဒ်:eik ိက်:eik ိုက်:aik ိုင်:aing ိုယ်:o ိုရ်:o ိုလ်:o
ုတ်:ok ုပ်:ok ုန်:on ုမ်:on ုဏ်:on ုဒ်:ok ုက်:ok ုစ်:ok ုင်:on ုလ်:ul ုသ်:ok
ောက်:auk ေါက်:auk ောင်:aung ေါင်:aung ောဓ်:aw ောလ်:ol ောဏ်:aung ောတ်:aut ောန်:on ောသ်:os
ာန်:an ာဏ်:an ာတ်:at ာစ်:it ာရ်:ar ာလ်:al ာမ်:an ာက်:ak ာပ်:ap ာဘ်:ab ါန်:an ါဏ်:an
ူလ်:ul ူတ်:ut ူရ်:ur ီလ်:il ီရ်:ir ီတ်:it ီး:ee ေလ်:el ေတ်:et ေရ်:er ေသ်:es ေ်:e ိလ်:il ိစ်:it ိရ်:ir`);
