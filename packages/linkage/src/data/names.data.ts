/** Words before or after names that are no part of them, lower-case Latin. Sources: common usage in the region; see README. */
export const HONORIFICS = new Set(
  `bapak pak bpk ibu bu mbak mas bang abang kak kakak adik adek sdr sdri saudara saudari haji h hj hajjah ustad ustadz raden rr tuan nyonya ny tn nona
   mr mrs ms miss mister madam dr drs dra prof ir sir st se sh spd skom amd
   u daw ko maung ma khun nai nang nangsao naay naang mae phra than lok neak oknha
   anh chi ong ba co em mang aling ginoo gng bb encik puan cik datuk dato datin tuan shri sri smt md`.split(/\s+/),
);

/** Joins between a given name and a father's or family part. */
export const PATRONYMICS = new Set(['bin', 'binti', 'bt', 'bte', 'ibn', 'bint', 'anak', 'al', 'ap', 'so', 'do', 'van', 'el']);

/** Given names and their usual short or other forms: each line is one name. */
export const SAME_GIVEN_NAMES = [
  'muhammad mohammad mohamad muhamad mohammed mohamed muhammed moch moh muh mochamad mochammad mukhamad md mhd',
  'ahmad achmad akhmad ahmed akmad', 'abdul abd abdoel abdool', 'siti sitti st', 'nur noor nor noer nurul', 'yusuf yusup jusuf yousuf joseph', 'ibrahim ibrohim brahim',
  'agus agoes', 'budi boedi', 'sri sree', 'dewi devi', 'ayu ayoe', 'putri puteri', 'putra poetra', 'maria mary mariya', 'john jon jhon', 'michael maikel mikael', 'christine kristin kristine cristina kristina',
  'fatimah fatima fatma', 'aisyah aisha ayesha aisah', 'khadijah khadija kadijah', 'hasan hassan', 'husein hussein husain hossain hussain', 'zainal jainal', 'syarif sharif sarif',
].map((line) => line.split(' '));
