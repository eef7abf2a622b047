/**
 * How far a negation reaches. `between` are words that may stand between the negating word and what it denies ("no one WAS EVER
 * beaten"); `after` are denials that follow what they deny, as Burmese and Hindi have them. Latin forms without accents.
 */
export interface NegationScope {
  between: string;
  after?: string;
}

export const NEGATION: Readonly<Record<string, NegationScope>> = {
  en: {
    between:
      'been|being|was|were|is|are|ever|yet|have|has|be|to|of us|us|one|here|actually|really|i|we|they|he|she|a|anyone|single|got|get',
  },
  id: {
    between:
      'pernah|ada|yang|yg|sampai|akan|kena|sedang|lagi|saya|kami|orang|satupun|di|bakal|mau|kok|lah|pun',
  },
  ms: { between: 'pernah|ada|yang|kena|sesiapa|orang|sampai|akan|saya|kami|pun' },
  tl: { between: 'po|ho|naman|kami|ako|sila|siya|kayo|na|pa|talaga|rin|din|niyo|nila|mga|ni isa' },
  vi: { between: 'he|co|ai|bi|tung|con|phai|dam|bao gio|mot ai|duoc' },
  th: { between: 'ได้|เคย|โดน|ถูก|มีใคร|ใคร|มี|มีการ|ต้อง' },
  lo: { between: 'ໄດ້|ເຄີຍ|ຖືກ|ມີໃຜ|ໃຜ|ມີ' },
  zh: { between: '有|人|被|会|再|遭|受到|过|任何|曾|谁|有人' },
  my: { between: '', after: 'မခံရ|မဟုတ်|မရှိ|မဖြစ်|မလုပ်' },
  km: { between: 'ត្រូវ|គេ|បាន|ធ្លាប់|មាន|នរណា|អ្នកណា|ដែល' },
  hi: { between: 'किसी|को|कोई|कभी|भी', after: 'नहीं' },
};

/** "If not, they beat us" denies nothing. */
export const CONDITIONAL =
  /(?:\b(?:kalau|kalo|klo|jika|bila|if|kung|kapag|pag|neu)|ถ้า|หาก|ຖ້າ|如果|要是|若|បើ|अगर) ?$/;
