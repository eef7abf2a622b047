/**
 * Words before or after names that are no part of them, lower-case Latin. From general knowledge of usage in the region:
 * unverified. A word that is also a name somewhere stands under MAYBE_HONORIFICS.
 */
export const HONORIFICS = new Set(
  `bapak bpk ibu mbak mba mbah abang kak kakak adik adek dik sdr sdri saudara saudari hj hajjah hajah haji ustad ustadz ustadzah
   ust kyai kiai kh raden rr tuan nyonya ny tn nona nn alm almarhum almarhumah almh teteh kang pak bu
   mr mrs ms miss mister madam dr drs dra prof ir sir rev fr atty engr capt
   daw khun nai nang nangsao naay naang than phra oknha lok kanha thao
   aling ginoo gng gg encik puan cik datuk dato datin tengku tunku shri smt shrimati mst mosammat mosamat mosammath most
   kuya ate syekh sheikh shaikh janab`.split(/\s+/),
);

/** Honorifics that are names too (Ma, Ko, Ong, Ba): read both without and with them. */
export const MAYBE_HONORIFICS = new Set(
  `u ko ma maung oo mas bang h r ki anh chi ong ba co em chu bac mang bb g en tun raja sri neak srey mae phi nong ming bong pu om sao saya
   gus teh aa ai`.split(/\s+/),
);

/** Two words that are one title. */
export const DOUBLE_HONORIFICS = ['tan sri', 'puan sri', 'toh puan', 'lok srey', 'neak srey', 'dek chai', 'dek ying', 'nang sao', 'lok chumteav'];

/** Academic degrees and marks of generation behind a name. */
export const TRAILING_WORDS = new Set(
  `sh se spd skom st ssos sip mm mh msi mpd mkom amd amdkeb amk skm sag sked spdi shi mhum mag phd bsc msc mba bba llb llm jr sr ii iii iv esq`.split(/\s+/),
);

/** Joins between a given name and a father's or family part, where they stand between two words. */
export const PATRONYMICS = new Set(['bin', 'binti', 'bt', 'bte', 'bti', 'binte', 'ibn', 'ibnu', 'bint', 'ben', 'anak']);
/** Articles and particles that are often left out, wherever they stand before another word. */
export const PARTICLES = new Set(['al', 'el', 'van', 'ul', 'ur']);

/** Titles glued to the name that follows, in their own script. The second list is read with and without. */
export const GLUED_HONORIFICS = ['นางสาว', 'นาย', 'เด็กชาย', 'เด็กหญิง', 'น.ส.', 'ด.ช.', 'ด.ญ.', 'ว่าที่ร้อยตรี', 'ທ້າວ'];
export const MAYBE_GLUED_HONORIFICS = ['นาง', 'คุณ', 'ນາງ', 'ທ່ານ'];

/** Vietnamese family names, by which the middle words Thi and Van are known for what they are. */
export const VIETNAMESE_FAMILIES = new Set(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao doan luong truong ha lam cao thai ta chau to quach la`.split(/\s+/),
);

/** Given names and their usual short or other forms: each line is one name. */
export const SAME_GIVEN_NAMES = [
  'muhammad mohammad mohamad muhamad mohammed mohamed muhammed moch moh muh mochamad mochammad mukhamad md mhd mohd muhd mohammod mohamod mochamat mukhammad mokhamad mokhammad muchammad muchamad muhamed mohamet',
  'ahmad achmad akhmad ahmed akmad ahmat achmat', 'abdul abd abdoel abdool abdhul', 'siti sitti st sity', 'nur noor nor noer nurul', 'yusuf yusup jusuf yousuf joseph yosef yosep yousef youssef yusof yusoff', 'ibrahim ibrohim brahim',
  'agus agoes', 'budi boedi', 'sri sree', 'dewi devi', 'ayu ayoe', 'putri puteri', 'putra poetra', 'maria mary mariya', 'john jon jhon', 'michael maikel mikael', 'christine kristin kristine cristina kristina christina',
  'fatimah fatima fatma fatemah fatema', 'aisyah aisha ayesha aisah aysha aisya', 'khadijah khadija kadijah', 'hasan hassan', 'husein hussein husain hossain hussain hussin', 'zainal jainal', 'syarif sharif sarif',
  'abdullah abdulla abdollah abdulloh', 'rahman rahmaan rohman rachman rakhman', 'rahmat rachmat rokhmat', 'ismail ismael', 'yahya jahja yahja', 'yohanes johannes johanes yohannes', 'saiful syaiful saipul saepul syaipul', 'khairul chairul choirul khoirul hoirul',
  'zulkifli dzulkifli zulkifly', 'usman othman utsman osman', 'umar omar oemar', 'said saeed sayid', 'sulaiman suleiman soleman solaiman', 'nasir nasser naser', 'karim kareem', 'rahim raheem', 'jamal djamal gamal',
  'katherine catherine kathryn', 'elizabeth elisabeth elisabet', 'stephen steven stefan', 'jose hose', 'begum begam begom', 'miah mia miya', 'khatun katun khatoon', 'akter akhter aktar akhtar', 'uddin udin ud',
].map((line) => line.split(' '));
