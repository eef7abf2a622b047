/** Words for days and stretches told from the day of writing; a number of days before it, or a stretch of the calendar. */
export const DAYS_BEFORE: readonly (readonly [number, string])[] = [
  [
    0,
    'hari ini|pagi ini|tadi pagi|tadi siang|tadi sore|malam ini|barusan|today|this morning|this afternoon|tonight|ngayong araw|kaninang umaga|hôm nay|sáng nay|tối nay|วันนี้|เมื่อเช้า|เช้านี้|ມື້ນີ້|ເຊົ້ານີ້|今天|今早|今晚|ဒီနေ့|ဒီမနက်|ថ្ងៃនេះ|ព្រឹកនេះ|आज|aaj',
  ],
  [
    1,
    'kemarin|kemaren|kmrn|semalam|semalem|tadi malam|yesterday|last night|kelmarin|kahapon|kagabi|hôm qua|tối qua|đêm qua|เมื่อวาน|เมื่อคืน|ມື້ວານ|ເມື່ອຄືນ|昨天|昨晚|昨夜|昨日|မနေ့က|မနေ့ည|ម្សិលមិញ|យប់មិញ|कल रात|kal raat',
  ],
  [
    2,
    'kemarin lusa|kemaren lusa|the day before yesterday|kelmarin dulu|hôm kia|เมื่อวานซืน|ມື້ຊືນ|前天|परसों|ម្សិលម្ង៉ៃ',
  ],
  // Still to come: what is told of such a day has not happened.
  [-1, 'besok|esok|tomorrow|bukas|ngày mai|พรุ่งนี้|ມື້ອື່ນ|明天|မနက်ဖြန်|ថ្ងៃស្អែក'],
];

export type Stretch = 'last_week' | 'last_month' | 'last_year' | 'this_week' | 'this_month' | 'this_year';
export const STRETCHES: Readonly<Record<Stretch, string>> = {
  last_week:
    'minggu lalu|minggu kemarin|minggu kemaren|pekan lalu|minggu lepas|last week|nakaraang linggo|noong isang linggo|tuần trước|tuần rồi|tuần vừa rồi|สัปดาห์ที่แล้ว|อาทิตย์ที่แล้ว|อาทิตย์ก่อน|ອາທິດແລ້ວ|ອາທິດທີ່ແລ້ວ|上周|上星期|上个星期|上個星期|上礼拜|ပြီးခဲ့တဲ့အပတ်|ပြီးခဲ့တဲ့ အပတ်|အရင်အပတ်|សប្តាហ៍មុន|អាទិត្យមុន|पिछले हफ्ते|pichle hafte',
  last_month:
    'bulan lalu|bulan kemarin|bulan kemaren|bulan lepas|last month|nakaraang buwan|noong isang buwan|tháng trước|tháng rồi|เดือนที่แล้ว|เดือนก่อน|ເດືອນແລ້ວ|ເດືອນທີ່ແລ້ວ|上个月|上個月|上月|ပြီးခဲ့တဲ့လ|ပြီးခဲ့တဲ့ လ|အရင်လ|ខែមុន|पिछले महीने|pichle mahine',
  last_year:
    'tahun lalu|tahun kemarin|tahun lepas|last year|nakaraang taon|noong isang taon|năm ngoái|năm trước|ปีที่แล้ว|ปีก่อน|ປີແລ້ວ|ປີກາຍ|去年|ပြီးခဲ့တဲ့နှစ်|မနှစ်က|ឆ្នាំមុន|पिछले साल|pichle saal',
  this_week:
    'minggu ini|this week|ngayong linggo|tuần này|สัปดาห์นี้|อาทิตย์นี้|ອາທິດນີ້|这周|本周|这个星期|ဒီအပတ်|សប្តាហ៍នេះ|इस हफ्ते',
  this_month: 'bulan ini|this month|ngayong buwan|tháng này|เดือนนี้|ເດືອນນີ້|这个月|這個月|本月|ဒီလ|ខែនេះ|इस महीने',
  this_year: 'tahun ini|this year|ngayong taon|năm nay|ปีนี้|ປີນີ້|今年|ဒီနှစ်|ឆ្នាំនេះ|इस साल',
};

/** Units of time -> days; months and years are taken by the calendar's usual length, with half a unit either way left open. */
export const UNITS: readonly (readonly [number, string])[] = [
  [1, 'hari|hr|days?|araw|ngày|วัน|ມື້|天|日|ရက်|ថ្ងៃ|दिन|din'],
  [7, 'minggu|mgg|pekan|weeks?|linggo|tuần|อาทิตย์|สัปดาห์|ອາທິດ|周|星期|个星期|礼拜|ပတ်|អាទិត្យ|សប្តាហ៍|हफ्ते|hafte'],
  [30, 'bulan|bln|months?|buwan|tháng|เดือน|ເດືອນ|个月|個月|月|လ|ខែ|महीने|mahine'],
  [365, 'tahun|thn|years?|taon|năm|ปี|ປີ|年|နှစ်|ឆ្នាំ|साल|saal'],
];
export const AGO =
  'yang lalu|yg lalu|lalu|lepas|ago|na ang nakalipas|ang nakalipas|ang nakaraan|trước|ก่อน|ที่แล้ว|ກ່ອນ|ກ່ອນໜ້ານີ້|以前|之前|前|က|មុន|पहले|pehle';
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  se: 1,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  lapan: 8,
  sembilan: 9,
  sepuluh: 10,
  isang: 1,
  dalawang: 2,
  tatlong: 3,
  apat: 4,
  limang: 5,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  ໜຶ່ງ: 1,
  ສອງ: 2,
  ສາມ: 3,
  ສີ່: 4,
  ຫ້າ: 5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0.5,
  တစ်: 1,
  နှစ်: 2,
  သုံး: 3,
  လေး: 4,
  មួយ: 1,
  ពីរ: 2,
  បី: 3,
  एक: 1,
  दो: 2,
  तीन: 3,
  ek: 1,
  do: 2,
  teen: 3,
};

/** Words before (or after) the bare number of a day of the month. */
export const DAY_BEFORE_NUMBER = 'tanggal|tgl|tarikh|on the|noong ika-?|ika-|ngày|mùng|วันที่|ວັນທີ|ថ្ងៃទី';
export const DAY_AFTER_NUMBER = '号|號|日|ရက်နေ့|तारीख|tarikh ko';

/** Full names of weekdays, Monday first. A name that means something else too needs the word for day before it. */
export const WEEKDAYS: readonly string[] = [
  'senin|isnin|monday|lunes|thứ hai|วันจันทร์|ວັນຈັນ|星期一|周一|礼拜一|တနင်္လာနေ့|ថ្ងៃចន្ទ|सोमवार',
  'selasa|tuesday|martes|thứ ba|วันอังคาร|ວັນອັງຄານ|星期二|周二|礼拜二|အင်္ဂါနေ့|ថ្ងៃអង្គារ|मंगलवार',
  'rabu|wednesday|miyerkules|thứ tư|วันพุธ|ວັນພຸດ|星期三|周三|礼拜三|ဗုဒ္ဓဟူးနေ့|ថ្ងៃពុធ|बुधवार',
  'kamis|khamis|thursday|huwebes|thứ năm|วันพฤหัส|ວັນພະຫັດ|星期四|周四|礼拜四|ကြာသပတေးနေ့|ថ្ងៃព្រហស្បតិ៍|गुरुवार',
  "jumat|jum'at|jumaat|friday|biyernes|thứ sáu|วันศุกร์|ວັນສຸກ|星期五|周五|礼拜五|သောကြာနေ့|ថ្ងៃសុក្រ|शुक्रवार",
  'sabtu|saturday|sabado|thứ bảy|วันเสาร์|ວັນເສົາ|星期六|周六|礼拜六|စနေနေ့|ថ្ងៃសៅរ៍|शनिवार',
  'hari minggu|hari ahad|sunday|chủ nhật|วันอาทิตย์|ວັນອາທິດ|星期日|星期天|周日|礼拜天|တနင်္ဂနွေနေ့|ថ្ងៃអាទិត្យ|रविवार',
];
/** After a weekday: it is still to come. */
export const COMING = /^ ?(?:depan|ini nanti|nanti|hadapan|next|tới|หน้า|ໜ້າ|ក្រោយ)/iu;
export const LAST_BEFORE = /(?:last|lalu|trước|上|noong nakaraang) ?$/iu;
export const LAST_AFTER = /^ ?(?:lalu|kemarin|lepas|yang lalu|tuần trước|ที่แล้ว|ແລ້ວ|មុន)/iu;
