/** Words for the digits 0 to 9 by language, spellings parted by '|'; the first is the usual one. Own list [G]. */
export const DIGIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  id: ['nol|kosong|nul|zero', 'satu|stu', 'dua|duwa', 'tiga', 'empat|mpat', 'lima', 'enam|anam', 'tujuh|tuju|tjuh', 'delapan|dlapan|lapan', 'sembilan|smbilan'],
  ms: ['kosong|sifar', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'lapan|delapan', 'sembilan'],
  en: ['zero|oh|nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  tl: ['sero|zero', 'isa|uno', 'dalawa|dos', 'tatlo|tres', 'apat|kuwatro', 'lima|singko', 'anim|sais', 'pito|siyete', 'walo|otso', 'siyam|nuwebe'],
  vi: ['không|khong|ko', 'một|mot', 'hai', 'ba', 'bốn|bon|tư', 'năm|nam|lăm', 'sáu|sau', 'bảy|bay|bẩy', 'tám|tam', 'chín|chin'],
  hi: ['शून्य|जीरो|ज़ीरो|shunya', 'एक|ek', 'दो|do', 'तीन|teen', 'चार|char', 'पांच|पाँच|paanch|panch', 'छह|छः|छे|chhe|chah', 'सात|saat', 'आठ|aath', 'नौ|nau'],
  th: ['ศูนย์|สูน|ซีโร่', 'หนึ่ง|นึง', 'สอง|โท', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'],
  lo: ['ສູນ', 'ໜຶ່ງ|ຫນຶ່ງ', 'ສອງ', 'ສາມ', 'ສີ່', 'ຫ້າ', 'ຫົກ', 'ເຈັດ', 'ແປດ', 'ເກົ້າ'],
  my: ['သုည|သုံည', 'တစ်|တဈ', 'နှစ်', 'သုံး', 'လေး', 'ငါး', 'ခြောက်', 'ခုနစ်|ခုနှစ်|ခွန်', 'ရှစ်', 'ကိုး'],
  km: ['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន'],
  zh: ['零|〇|洞', '一|壹|幺|么', '二|贰|貳|两', '三|叁|參', '四|肆', '五|伍', '六|陆|陸', '七|柒|拐', '八|捌', '九|玖|勾'],
};

/** "double seven", "triple zero". */
export const REPEAT_WORDS: Readonly<Record<string, number>> = { double: 2, dobel: 2, triple: 3, tripel: 3 };
