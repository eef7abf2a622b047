import type { ConceptPhrases } from '../../lexicon/concepts.ts';

/** Thai, Lao, Burmese, Khmer, Chinese and Hindi as typed in Latin letters, by sound; spellings vary, the common ones are here. Unverified. */
export const TRANSLITERATED: ConceptPhrases = {
  RESCUE: 'chuay duay|chuai duai|chuay duai|chuey duay|chuay phom|chuay noo|chuay nu|chuay rao|ma chuay|phaa klap baan|suay dae|xuay dae|souay dae|suai dae|suay khoy|suay khoi|ma suay|kal par|kae par|ke par|kel par|kae pa|lar kal|ku nyi par|kunyi par|kal htoke|som chuoy|som juoy|som chuy|chuoy phong|chuoy knhom|chuoy khnom|juoy phong|jiu jiu wo|jiu wo|jiuming|jiu ming|qiu jiu|jiu jiu women|kuai lai jiu|bachao|bacha lo|bang wo hui jia',
  WANT_HOME: 'yak klab baan|yaak glap baan|yak klap baan|yak glab ban|yak klab ban|yark glub baan|yak kap ban|yak kap baan|yak kab ban|eain pyan chin|ein pyan chin|eain pyan jin|pyan chin tal|chong tov pteah|chong tov phteah|jong tov pteah|chong tov ptas|wo yao hui jia|xiang hui jia|yao hui jia|ghar jana hai|ghar jana',
  LOCKED: 'ok jak tuek mai dai|ok mai dai|ook mai dai|oak mai dai|don khang|thuk khang|tuk khang|ork bor dai|ok bo dai|ook bor dai|thuek khang|htwet lo ma ya|htwat lo ma ya|htwet ma ya|pate hlaung|chenh min ban|jenh min ban|chenh ot ban|chu bu qu|bei guan|guan zai|band kar diya',
  PASSPORT: 'passport|pasport|hu zhao|huzhao',
  TAKEN: 'don yued|don yud|thuk yued|yued passport|yud passport|khao yued|khao yud|yut passport|thein htar|thein tar|thein thwar|ke yok|ge yok|yok passport|dok hout|bei shou|shou zou|bei kou|le liya|chheen liya',
  BEATEN: 'don tee|don ti|thuk ti|thuk tee|khao ti|don sorm|don som|yite tal|yaik tal|yite nhat|ke vay|ge vay|ke veay|vay knhom|bei da|da wo|ai da|maarte hai|marte hain',
  SHOCK: 'don chot|chot fai|fai chot|dat lite|dat like|dian ji|bei dian|current dete',
  SOLD: 'don khai|thuk khai|ja khai|yaung sar|yaung mal|yaung lite|luk tov|ke luk|bei mai|mai gei|mai dao|bech diya|bech denge',
  RANSOM: 'kha thai|kha tai|ngwe taung|shu jin',
  POLICE: 'tamruat|tamruad|tamluat|police|jing cha',
  FEAR: 'klua mak|glua mak|yan tai|kyauk tal|kyout tal|khlach|klach nas|hao pa|hai pa|dar lag raha',
  CANNOT_TALK: 'phut mai dai|kui mai dai|phim nan mai dai|vao bor dai|pyaw lo ma ya|nyaw lo ma ya|niyeay min ban|bu neng shuo|bu neng da zi',
  WATCHED: 'mi khon fao|mee khon fao|khao ma laew|lu saunt|thu do lar|ke meul|ke yeam|you ren kan',
  RELIEF: 'klap baan laew|klab baan laew|dao jia le|eain pyan yauk',
};
