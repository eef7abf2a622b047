/** Sites of scam compounds and the towns on the way to them, with native scripts and slang. Dated: sites move. */
export interface KnownPlace {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
  /** Known for scam compounds (as of 2024); an indicator only beside an offer of work. */
  hotspot: boolean;
  aliases: string;
}

const place = (name: string, country: string, latitude: number, longitude: number, aliases: string, hotspot = true): KnownPlace => ({ name, country, latitude, longitude, hotspot, aliases });

export const KNOWN_PLACES: readonly KnownPlace[] = [
  place('Sihanoukville', 'KH', 10.627, 103.522, 'sihanoukville|sihanouk ville|sihanouk|sihanukville|sihanoukvile|shv|kampong som|西港|西哈努克|西哈努克港|สีหนุวิลล์|สีหนุ|ព្រះសីហនុ|ក្រុងព្រះសីហនុ|သီဟာနု|sihanu'),
  place('Poipet', 'KH', 13.657, 102.564, 'poipet|poi pet|poy pet|paoy paet|ปอยเปต|ប៉ោយប៉ែត|波贝|波比|ပွိုင်ပက်'),
  place('Bavet', 'KH', 11.082, 106.144, 'bavet|bawet|บาเวต|បាវិត|柴桢|巴域|巴维特|mộc bài'),
  place("O'Smach", 'KH', 14.443, 103.698, "o'smach|o smach|osmach|โอร์เสม็ด|โอเสม็ด|អូរស្មាច់|奥斯马"),
  place('Koh Kong', 'KH', 11.615, 102.984, 'koh kong|kohkong|เกาะกง|កោះកុង|国公|戈公'),
  place('Chrey Thom', 'KH', 11.04, 105.07, 'chrey thom|chrey thum|ជ្រៃធំ'),
  place('Phnom Penh', 'KH', 11.556, 104.928, 'phnom penh|phnompenh|pnom penh|phnom phen|พนมเปญ|ភ្នំពេញ|金边|金邊|ဖနွမ်းပင်|nôm pênh'),
  place('Siem Reap', 'KH', 13.362, 103.86, 'siem reap|siemreap|เสียมราฐ|សៀមរាប|暹粒', false),
  place('Kampot', 'KH', 10.61, 104.18, 'kampot|bokor|កំពត|贡布|波哥山'),
  place('Kandal', 'KH', 11.22, 105.12, 'kandal|កណ្តាល', false),
  place('Pursat', 'KH', 12.53, 103.91, 'pursat|thmor da|ពោធិ៍សាត់|菩萨省'),
  place('Myawaddy', 'MM', 16.689, 98.508, 'myawaddy|myawadi|myawady|miyawadi|miawadi|mywaddy|เมียวดี|မြဝတီ|妙瓦底|苗瓦迪|mianwadi'),
  place('KK Park', 'MM', 16.64, 98.52, 'kk park|kkpark|k.k. park|kk ပါ့ခ်|kk园区|เคเคปาร์ค|เคเค พาร์ค|ကေကေပန်းခြံ'),
  place('Shwe Kokko', 'MM', 16.81, 98.53, 'shwe kokko|shwekokko|shwe koko|shwe ko ko|ชเวโก๊กโก่|ရွှေကုက္ကို|水沟谷|亚太城|yatai'),
  place('Laukkaing', 'MM', 23.69, 98.76, 'laukkaing|laukkai|laokai kokang|laukai|kokang|ลาวกาย|เล่าก์ก่าย|လောက်ကိုင်|ကိုးကန့်|老街市|老街|果敢'),
  place('Tachileik', 'MM', 20.447, 99.88, 'tachileik|tachilek|ท่าขี้เหล็ก|တာချီလိတ်|大其力'),
  place('Mong La', 'MM', 21.67, 100.03, 'mong la|mongla|เมืองลา|မိုင်းလား|勐拉|小勐拉'),
  place('Wa State', 'MM', 22.17, 99.18, 'wa state|pangsang|pangkham|佤邦|邦康|ဝပြည်နယ်'),
  place('Payathonzu', 'MM', 15.3, 98.38, 'payathonzu|three pagodas pass|พญาตองซู|ဘုရားသုံးဆူ'),
  place('Yangon', 'MM', 16.866, 96.195, 'yangon|rangoon|ย่างกุ้ง|ရန်ကုန်|仰光', false),
  place('Golden Triangle', 'LA', 20.35, 100.09, 'golden triangle|segitiga emas|สามเหลี่ยมทองคำ|ສາມຫຼ່ຽມຄຳ|ສາມຫລ່ຽມຄຳ|金三角|tam giác vàng|ရွှေတြိဂံ|ត្រីកោណមាស|gtsez|gt sez'),
  place('Ton Pheung', 'LA', 20.3, 100.1, 'ton pheung|tonpheung|ต้นผึ้ง|ຕົ້ນເຜິ້ງ|敦蓬'),
  place('Bokeo', 'LA', 20.29, 100.42, 'bokeo|บ่อแก้ว|ບໍ່ແກ້ວ|波乔|波桥'),
  place('Vientiane', 'LA', 17.966, 102.6, 'vientiane|เวียงจันทน์|ວຽງຈັນ|万象|viêng chăn', false),
  place('Boten', 'LA', 21.19, 101.68, 'boten|ບໍ່ເຕັນ|磨丁'),
  place('Mae Sot', 'TH', 16.713, 98.574, 'mae sot|maesot|mesot|mae sod|แม่สอด|မဲဆောက်|湄索|美索'),
  place('Mae Sai', 'TH', 20.43, 99.876, 'mae sai|maesai|แม่สาย|美塞', false),
  place('Aranyaprathet', 'TH', 13.69, 102.5, 'aranyaprathet|aranya prathet|อรัญประเทศ|อรัญ', false),
  place('Chiang Rai', 'TH', 19.9, 99.83, 'chiang rai|chiangrai|เชียงราย|清莱', false),
  place('Bangkok', 'TH', 13.75, 100.517, 'bangkok|bkk|suvarnabhumi|don mueang|กรุงเทพ|กทม|สุวรรณภูมิ|曼谷|ဘန်ကောက်|បាងកក|băng cốc', false),
  place('Dara Sakor', 'KH', 10.9, 103.1, 'dara sakor|darasakor|七星海|长湾|long bay koh kong'),
  place('Otres', 'KH', 10.57, 103.55, 'otres|china project|中国城西港|chinatown sihanoukville|凯博|kaibo|金贝|jinbei|jin bei'),
  place('Svay Rieng', 'KH', 11.09, 105.8, 'svay rieng|ស្វាយរៀង|柴桢省|สวายเรียง', false),
  place('Banteay Meanchey', 'KH', 13.59, 102.98, 'banteay meanchey|បន្ទាយមានជ័យ|班迭棉吉', false),
  place('Thmor Sor', 'KH', 11.05, 103.35, 'thmor sor|ថ្មស'),
  place('Tai Chang', 'MM', 16.57, 98.6, 'tai chang|taichang|泰昌园区|泰昌|တိုင်ချန်'),
  place('Dongmei Park', 'MM', 16.75, 98.52, 'dongmei|dong mei|东美园区|东美'),
  place('Apollo Park', 'MM', 16.72, 98.5, 'apollo park|阿波罗园区'),
  place('Huanya Park', 'MM', 16.6, 98.55, 'huanya|环亚园区|环亚'),
  place('Min Let Pan', 'MM', 16.43, 98.63, 'min let pan|မင်းလက်ပန်း|minletpan'),
  place('Kyaukhat', 'MM', 16.57, 98.6, 'kyaukhat|kyauk khat|ကျောက်ခက်|ช่องแคบ เมียวดี'),
  place('Muse', 'MM', 23.99, 97.9, 'muse myanmar|木姐|မူဆယ်|เมืองมูเซ'),
  place('Kunlong', 'MM', 23.4, 98.65, 'kunlong|滚弄|ကွမ်းလုံ'),
  place('Kings Romans', 'LA', 20.35, 100.1, 'kings romans|king romans|kingsromans|คิงส์โรมัน|金木棉|kapok|ຄິງໂຣມັນ'),
  place('Bamban', 'PH', 15.27, 120.57, 'bamban|baofu|zun yuan'),
  place('Las Pinas', 'PH', 14.45, 120.98, 'las pinas pogo|las piñas pogo|xinchuang', false),
  place('Cavite', 'PH', 14.48, 120.9, 'island cove|kawit pogo', false),
  place('Clark', 'PH', 15.18, 120.55, 'clark freeport|clark pampanga|sun valley clark', false),
  place('Pasay', 'PH', 14.537, 121.0, 'pasay', false),
  place('Porac', 'PH', 15.07, 120.54, 'porac|lucky south 99'),
  place('Dubai', 'AE', 25.2, 55.27, 'dubai|ดูไบ|迪拜|杜拜', true),
  place('Ho Chi Minh City', 'VN', 10.82, 106.63, 'ho chi minh city|ho chi minh|saigon|sài gòn|tphcm|hcmc|胡志明|โฮจิมินห์', false),
  place('Kuala Lumpur', 'MY', 3.14, 101.69, 'kuala lumpur|klia|吉隆坡|กัวลาลัมเปอร์|ကွာလာလမ်ပူ', false),
  place('Singapore', 'SG', 1.29, 103.85, 'singapore|singapura|singapur|新加坡|สิงคโปร์|စင်ကာပူ|សិង្ហបុរី', false),
  place('Jakarta', 'ID', -6.21, 106.85, 'jakarta|jkt|soetta|雅加达', false),
  place('Batam', 'ID', 1.05, 104.03, 'batam|巴淡', false),
  place('Medan', 'ID', 3.58, 98.67, 'medan|kualanamu|棉兰', false),
];

/** Countries by their names in the region's languages; `who` are words for their people. */
export const COUNTRIES: readonly { code: string; names: string; who: string }[] = [
  { code: 'KH', names: 'kamboja|cambodia|kambodia|kambo|kamboj|kemboja|komboja|cambo|camb|kmboja|kamboo|campuchia|cam pu chia|căm pu chia|来柬|赴柬|柬国|กัมพุชา|🇰🇭|ប្រទេសកម្ពុជា|कंबोडिया|กัมพูชา|เขมร|柬埔寨|ကမ္ဘောဒီးယား|កម្ពុជា|kemboja|cambodja|ກຳປູເຈຍ', who: 'khmer|cambodian|orang kamboja|người campuchia|柬埔寨人' },
  { code: 'MM', names: 'myanmar|myanmr|miyanmar|burma|birma|🇲🇲|म्यांमार|ພະມ້າ|mianmar|พม่า|เมียนมา|缅甸|緬甸|缅北|မြန်မာ|miến điện|មីយ៉ាន់ម៉ា', who: 'burmese|orang myanmar|缅甸人|wn myanmar' },
  { code: 'LA', names: 'laos|lao pdr|🇱🇦|लाओस|ປະເທດລາວ|ประเทศลาว|老挝|လာအို|lào|ឡាវ|ລາວ', who: 'laotian|lao national' },
  { code: 'TH', names: 'thailand|thailan|tailand|muangthai|🇹🇭|थाईलैंड|ประเทศไทย|泰国|泰國|ထိုင်း|thái lan|ថៃ|ໄທ', who: 'thai national|thai citizen|คนไทย|orang thailand|泰国人|người thái' },
  { code: 'VN', names: 'vietnam|viet nam|việt nam|เวียดนาม|越南|ဗီယက်နမ်|វៀតណាម', who: 'vietnamese|người việt|orang vietnam|越南人' },
  { code: 'PH', names: 'filipina|philippines|phillipines|pilipinas|🇵🇭|pilipinas|ฟิลิปปินส์|菲律宾|菲律賓|ဖိလစ်ပိုင်|philippin', who: 'filipino|filipina national|pilipino|pinoy|pinay|filipinos|orang filipina|菲律宾人' },
  { code: 'ID', names: 'indonesia|印尼|印度尼西亚|อินโดนีเซีย|အင်ဒိုနီးရှား', who: 'wni|orang indonesia|indonesian|indonesians|warga negara indonesia|印尼人' },
  { code: 'MY', names: 'malaysia|马来西亚|馬來西亞|มาเลเซีย|မလေးရှား|ម៉ាឡេស៊ី', who: 'malaysian|malaysians|rakyat malaysia|warga malaysia|orang malaysia|马来西亚人' },
  { code: 'CN', names: 'china|tiongkok|中国|中國|จีน|တရုတ်|trung quốc', who: 'chinese national|中国人|warga china|orang china|คนจีน' },
  { code: 'IN', names: 'india|印度|อินเดีย|အိန္ဒိယ|ấn độ', who: 'indian national|indian citizen|indians|orang india|印度人' },
  { code: 'BD', names: 'bangladesh|孟加拉|บังกลาเทศ', who: 'bangladeshi|bangladeshis' },
  { code: 'NP', names: 'nepal|尼泊尔|เนปาล', who: 'nepali|nepalese' },
  { code: 'AE', names: 'uni emirat arab|united arab emirates|阿联酋', who: 'emirati' },
  { code: 'SA', names: 'arab saudi|saudi arabia|saudi', who: 'saudi national' },
  { code: 'TW', names: 'taiwan|台湾|台灣|ไต้หวัน|đài loan', who: 'taiwanese|台湾人' },
  { code: 'HK', names: 'hong kong|hongkong|香港|ฮ่องกง|hồng kông', who: 'hong konger' },
  { code: 'KE', names: 'kenya', who: 'kenyan|kenyans' },
  { code: 'PK', names: 'pakistan', who: 'pakistani' },
  { code: 'LK', names: 'sri lanka', who: 'sri lankan' },
  { code: 'ET', names: 'ethiopia', who: 'ethiopian' },
  { code: 'UG', names: 'uganda', who: 'ugandan' },
];
