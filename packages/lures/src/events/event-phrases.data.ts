import type { EventKind } from './types.ts';

/**
 * Words by which things are told to have happened, where no indicator says it already; by language, parted by '|', a star
 * lets the word go on. Vietnamese accents fall away before matching. General knowledge of the languages: native speakers
 * should read it.
 */
export const EVENT_PHRASES: Readonly<Record<string, Partial<Record<EventKind, string>>>> = {
  en: {
    recruited:
      'was recruited|were recruited|recruited by|recruited him|recruited her|recruited me|recruited us|got the offer|accepted the job|offered the job|answered an advert|met the recruiter|the agent contacted',
    travelled:
      'left on|left home|left for|flew out|flew to|flew from|departed|boarded|travelled to|traveled to|went abroad|took a flight|was flown|were flown|crossed into|set off',
    arrived:
      'arrived in|arrived at|arrived here|arrived there|we arrived|i arrived|he arrived|she arrived|landed in|landed at|was brought to|were brought to|taken to the compound',
    last_seen:
      'last seen|last heard|last contact|last call*|last message|last location|last spoke|last online|no word since|not heard from|no news from|no word for|lost contact|phone is off since|phone off since|went silent',
    escaped:
      'escaped from|managed to escape|i escaped|he escaped|she escaped|we escaped|they escaped|ran away from|got away from|fled from',
    freed:
      'was freed|were freed|was released|were released|was rescued|were rescued|set free|let go yesterday|police freed|police rescued',
    returned:
      'arrived home|back home now|is home now|returned home|came home|landed in jakarta|safe at home|repatriated',
  },
  id: {
    recruited:
      'direkrut*|di rekrut|diajak kerja|diajak ke luar|ditawari kerja|dapat tawaran|ketemu agen|direkrut lewat|daftar lewat',
    travelled:
      'berangkat*|brangkat|diberangkatkan|terbang ke|terbang dari|naik pesawat|pergi ke kamboja|pergi ke thailand|pergi ke myanmar|diterbangkan|bertolak|menyeberang ke',
    arrived:
      'sampai di|sampe di|tiba di|sudah tiba|mendarat*|baru sampai|nyampe di|sampai sana|sampe sana|dibawa ke|sampai bandara',
    last_seen:
      'terakhir kontak|terakhir kali|terakhir share|terakhir telpon|terakhir telepon|terakhir wa|terakhir online|terakhir terlihat|terakhir chat|terakhir kabar|kontak terakhir|tidak ada kabar|ga ada kabar|gak ada kabar|hilang kontak|lost kontak|hp nya tidak aktif|hpnya tidak aktif|hpnya mati|tidak aktif dari|tidak aktif sejak|tidak bisa dihubungi|gak bisa dihubungi',
    escaped:
      'berhasil kabur|berhasil lari|sudah kabur|kabur dari|lari dari kompleks|lari dari gedung|melarikan diri dari|berhasil melarikan diri',
    freed:
      'dibebaskan*|sudah dilepas|dilepaskan polisi|diselamatkan polisi|sudah bebas|berhasil keluar|dievakuasi|diselamatkan oleh',
    returned:
      'sudah pulang|sampai di rumah|sampai rumah|tiba di rumah|sudah di rumah|dipulangkan|tiba di indonesia|tiba di tanah air',
  },
  ms: {
    recruited: 'kena rekrut|ditawarkan kerja|ejen hubungi|diajak kerja',
    travelled: 'bertolak*|berlepas|naik kapal terbang|terbang ke|dihantar ke|seberang sempadan',
    arrived: 'tiba di|sampai di|sampai sana|mendarat di|dibawa ke',
    last_seen:
      'kali terakhir|lokasi terakhir|takde khabar|tiada khabar|tak dapat dihubungi|dah tak aktif|hilang hubungan',
    escaped: 'berjaya lari|berjaya lepas|lari dari kompaun|melarikan diri dari',
    freed: 'dibebaskan|diselamatkan polis|sudah dilepaskan',
    returned: 'dah balik rumah|sudah pulang|sampai di rumah|dihantar pulang',
  },
  tl: {
    recruited: 'na-recruit|nirecruit|ni-recruit|inalok ng trabaho|inalok po ng trabaho|nag-apply sa',
    travelled: 'umalis*|lumipad*|bumiyahe*|sumakay ng eroplano|pumunta sa cambodia|pumunta sa myanmar',
    arrived: 'dumating*|nakarating*|pagdating doon|lumapag|dinala sa',
    last_seen:
      'huling kontak|huling location|huling tawag|huling usap|huling chat|huling nakita|huling balita|walang balita|hindi na ma-contact|di na ma-contact|hindi na makontak',
    escaped: 'nakatakas*|tumakas kami|tumakas siya',
    freed: 'pinalaya*|napalaya*|nakalaya*|nailigtas*|na-rescue|pinakawalan siya|pinakawalan kami',
    returned: 'nakauwi na|nakauwi po|umuwi na siya|nasa bahay na',
  },
  vi: {
    recruited: 'được tuyển|bị dụ|được giới thiệu việc|được rủ đi|nhận việc qua|bị rủ sang',
    travelled:
      'khởi hành|bay sang|bay qua|đi sang campuchia|sang campuchia|xuất cảnh|lên máy bay|lên đường|đi từ việt nam',
    arrived:
      'đến nơi|tới nơi|đến campuchia|tới campuchia|hạ cánh|sang đến nơi|bị đưa đến|bị đưa tới|bị chở đến',
    last_seen:
      'lần cuối|liên lạc lần cuối|mất liên lạc|không liên lạc được|không có tin|không còn tin|lần cuối gọi|điện thoại tắt',
    escaped: 'trốn thoát|đã trốn được|trốn được|chạy thoát',
    freed: 'được thả|được giải cứu|được cứu|đã được thả|được trả tự do',
    returned: 'đã về nhà|về đến nhà|về tới nhà|đã về nước|về đến việt nam',
  },
  th: {
    recruited: 'ถูกชักชวน|โดนชวน|มีคนชวน|นายหน้าติดต่อ|สมัครงานผ่าน|ชวนไปทำงาน',
    travelled: 'เดินทาง|ออกเดินทาง|ขึ้นเครื่อง|บินไป|ข้ามไปฝั่ง|ออกจากบ้าน',
    arrived: 'ไปถึง|มาถึง|ถึงปอยเปต|ถึงเมียวดี|ถูกพาไป|โดนพาไป|พอถึง',
    last_seen: 'ติดต่อครั้งสุดท้าย|ครั้งสุดท้าย|ติดต่อไม่ได้|ขาดการติดต่อ|ไม่มีข่าว|โลเคชั่นล่าสุด|เห็นล่าสุด|หายไป',
    escaped: 'หนีออกมาได้|หนีรอด|หนีออกมาแล้ว|หลบหนีออกมา',
    freed: 'ถูกปล่อยตัว|ปล่อยตัวแล้ว|ได้รับการช่วยเหลือออกมา|ช่วยออกมาได้|ช่วยออกมาแล้ว|ถูกปล่อย',
    returned: 'กลับถึงบ้าน|ถึงบ้านแล้ว|กลับไทยแล้ว|กลับบ้านแล้ว',
  },
  lo: {
    recruited: 'ຊວນໄປເຮັດວຽກ|ຖືກຊວນ|ນາຍໜ້າຕິດຕໍ່',
    travelled: 'ເດີນທາງ|ອອກຈາກບ້ານ|ຂຶ້ນຍົນ|ຂ້າມໄປຝັ່ງ',
    arrived: 'ໄປຮອດ|ມາຮອດ|ຖືກພາໄປ',
    last_seen: 'ຄັ້ງສຸດທ້າຍ|ຕິດຕໍ່ບໍ່ໄດ້|ບໍ່ມີຂ່າວ|ຂາດການຕິດຕໍ່',
    escaped: 'ໜີອອກມາໄດ້|ໜີລອດ',
    freed: 'ຖືກປ່ອຍຕົວ|ຊ່ວຍອອກມາໄດ້|ປ່ອຍຕົວແລ້ວ',
    returned: 'ກັບຮອດບ້ານ|ຮອດບ້ານແລ້ວ|ກັບບ້ານແລ້ວ',
  },
  zh: {
    recruited: '被招|应聘|被介绍去|被朋友介绍|中介联系|被忽悠|骗过去',
    travelled: '出发|坐飞机|飞到|飞往|离开家|出境|坐车去|动身',
    arrived: '到达|抵达|到了柬埔寨|到了缅甸|到了园区|刚到|被带到|被送到|落地',
    last_seen: '最后一次联系|最后联系|最后一次|失联|联系不上|没有消息|没消息|最后的位置|最后定位',
    escaped: '逃出来|逃出去了|跑出来了|逃脱|成功逃',
    freed: '被解救|获救|被释放|放出来了|救出来了|被放',
    returned: '已经回国|回到家|回国了|到家了|已回国',
  },
  my: {
    recruited: 'အလုပ်ခေါ်လို့|ပွဲစားက ဆက်သွယ်|အလုပ်ကမ်းလှမ်း|ခေါ်သွား',
    travelled: 'ထွက်သွား|ခရီးထွက်|လေယာဉ်စီး|ဖြတ်ကူး',
    arrived: 'ရောက်သွား|ရောက်လာ|ရောက်တော့|ခေါ်သွားခံရ',
    last_seen: 'နောက်ဆုံးဆက်သွယ်|နောက်ဆုံး|အဆက်အသွယ်ပြတ်|ဆက်သွယ်မရ|သတင်းမရ',
    escaped: 'လွတ်မြောက်လာ|ထွက်ပြေးလွတ်|ထွက်ပြေးလာ',
    freed: 'ပြန်လွှတ်ပေး|ကယ်တင်ခံရ|လွှတ်ပေးလိုက်',
    returned: 'အိမ်ပြန်ရောက်|ပြန်ရောက်ပြီ',
  },
  km: {
    recruited: 'គេបបួលទៅធ្វើការ|មេខ្យល់ទាក់ទង|ត្រូវគេបបួល',
    travelled: 'ចេញដំណើរ|ធ្វើដំណើរ|ជិះយន្តហោះ|ចេញពីផ្ទះ',
    arrived: 'ទៅដល់|មកដល់|គេនាំទៅ|ត្រូវនាំទៅ',
    last_seen: 'ទាក់ទងចុងក្រោយ|លើកចុងក្រោយ|ទាក់ទងមិនបាន|គ្មានដំណឹង|បាត់ដំណឹង',
    escaped: 'រត់រួច|រត់គេចបាន|រត់ចេញបាន',
    freed: 'ត្រូវបានដោះលែង|ត្រូវបានសង្គ្រោះ|គេលែង',
    returned: 'មកដល់ផ្ទះ|ត្រឡប់មកផ្ទះហើយ|ដល់ផ្ទះហើយ',
  },
  hi: {
    recruited: 'नौकरी का ऑफर|एजेंट ने संपर्क|भर्ती किया|naukri ka offer|agent ne bheja',
    travelled: 'रवाना हुआ|रवाना हुई|निकला था|फ्लाइट से|flight se gaya|nikla tha',
    arrived: 'पहुँचा|पहुंचा|पहुँची|पहुंच गया|pahunch gaya|pahuncha',
    last_seen: 'आखिरी बार|संपर्क नहीं|कोई खबर नहीं|aakhri baar|contact nahi',
    escaped: 'भाग निकला|भागने में सफल|bhag nikla',
    freed: 'छुड़ाया गया|रिहा हुआ|रिहा किया|बचाया गया',
    returned: 'घर पहुँच|घर पहुंच|वापस आ गया|ghar pahunch',
  },
};

/** Words right before which an event has not happened: it is planned, wished, feared or a condition. */
export const AHEAD =
  /(?:(?<!\p{L})(?:akan|mau|bakal|will be|will|would|going to|gonna|nak|hendak|ingin|pengen|want to|wants to|plan to|planning to|try to|trying to|to be|kalau|kalo|jika|if|should|muốn|sẽ|sắp|gusto|gustong)(?: (?:di|kami|saya|we|they|he|she|me|us|get|be))?|จะ|อยาก|ຈະ|ຢາກ|要|想|会|将|准备|នឹង|ចង់) ?$/iu;
/** Burmese says it after the verb. */
export const AHEAD_AFTER = /^.{0,6}(?:မယ်|မည်|ချင်)/u;
