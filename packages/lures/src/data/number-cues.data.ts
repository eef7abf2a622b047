/** What the words beside a number or name say it is. Lists are parted by '|' and read without accents, in small letters. Own lists [G]. */
export type CueType = 'channel' | 'phone' | 'bank' | 'account' | 'passport' | 'national_id' | 'licence' | 'other';
export interface CueList {
  type: CueType;
  /** Channel, bank, country of the document or licensing scheme. */
  value: string;
  words: string;
}

const cue = (type: CueType, value: string, words: string): CueList => ({ type, value, words });

export const NUMBER_CUES: readonly CueList[] = [
  cue('channel', 'whatsapp', 'wa|w.a|wa.|whatsapp|whatsap|whats app|whatapp|whatsaap|wassap|wasap|watsap|watsapp|wasssap|wapp|wa me|วอทแอพ|วอตส์แอป|วอทแอป|ວອດແອັບ|व्हाट्सएप|व्हाट्सऐप|वाट्सएप|ဝပ်စ်အက်'),
  cue('channel', 'telegram', 'telegram|telegeram|telegrm|tele|tg|飞机|纸飞机|飛機|紙飛機|电报|電報|เทเลแกรม|เทเลแกม|တယ်လီဂရမ်|តេឡេក្រាម|टेलीग्राम|ເທເລແກຣມ'),
  cue('channel', 'line', 'line|id line|line id|idline|lineid|line@|ไลน์|ไลน์ไอดี|แอดไลน์|ไลน์แอด|ไอดีไลน์|ไลน|ລາຍ'),
  cue('channel', 'wechat', 'wechat|we chat|weixin|wx|微信|微信号|v信|加v|薇信|威信|vx|加微|微信號|วีแชท'),
  cue('channel', 'qq', 'qq|扣扣|企鹅|qq号'),
  cue('channel', 'zalo', 'zalo|zl'),
  cue('channel', 'viber', 'viber|vibr|ဗိုက်ဘာ'),
  cue('channel', 'signal', 'signal'),
  cue('channel', 'imo', 'imo'),
  cue('channel', 'kakao', 'kakao|kakaotalk|kakao talk'),
  cue('channel', 'facebook', 'facebook|face book|fb|messenger|fb messenger|m.me|เฟส|เฟซ|เฟสบุ๊ค|เฟซบุ๊ก|脸书|ဖေ့စ်ဘွတ်|ហ្វេសប៊ុក|फेसबुक|ເຟສ|ເຟສບຸກ'),
  cue('channel', 'instagram', 'instagram|ig|insta|ไอจี|อินสตาแกรม|इंस्टाग्राम'),
  cue('channel', 'tiktok', 'tiktok|tik tok|ติ๊กต็อก|抖音'),
  cue('phone', '', 'reachable|reach|dihubungi|hp|hpnya|no hp|nohp|no. hp|telp|tel|tlp|telepon|telpon|telefon|tlpn|phone|phones|call|mobile|mob|cell|cellphone|cp|contact|kontak|hub|hubungi|hubungin|sms|hotline|text|ring|tawag|sdt|so dien thoai|dien thoai|so dt|dt|lien he|goi|so|โทร|เบอร์|เบอร์โทร|โทรศัพท์|ติดต่อ|ເບີ|ໂທ|ໂທລະສັບ|电话|电话号码|手机|手机号|号码|联系|電話|手機|ဖုန်း|ဖုန်းနံပါတ်|ဆက်သွယ်ရန်|ဆက်သွယ်|ph|ទូរស័ព្ទ|ទូរសព្ទ|លេខ|លេខទូរស័ព្ទ|ទំនាក់ទំនង|फोन|मोबाइल|नंबर|संपर्क|कॉल|no|nomor|nomer|nomernya|nmr|nmer|number|numbers|numero|globe|smart|telkomsel|xl|simpati'),
  // Banks and payment services of the region.
  cue('bank', 'bca', 'bca'), cue('bank', 'bri', 'bri'), cue('bank', 'bni', 'bni'), cue('bank', 'mandiri', 'mandiri|bank mandiri'), cue('bank', 'btn', 'btn'), cue('bank', 'bsi', 'bsi'), cue('bank', 'danamon', 'danamon'), cue('bank', 'permata', 'permata|bank permata'), cue('bank', 'jago', 'bank jago|jago'), cue('bank', 'seabank', 'seabank|sea bank'), cue('bank', 'dana', 'dana'), cue('bank', 'ovo', 'ovo'), cue('bank', 'gopay', 'gopay|go pay|go-pay'), cue('bank', 'shopeepay', 'shopeepay|spay'), cue('bank', 'linkaja', 'linkaja'),
  cue('bank', 'maybank', 'maybank|maybank2u|mbb'), cue('bank', 'cimb', 'cimb|cimb niaga'), cue('bank', 'rhb', 'rhb'), cue('bank', 'publicbank', 'public bank|pbb'), cue('bank', 'bankislam', 'bank islam'), cue('bank', 'hongleong', 'hong leong'), cue('bank', 'ambank', 'ambank'), cue('bank', 'bsn', 'bsn'), cue('bank', 'tng', 'tng|touch n go|touchngo'), cue('bank', 'boost', 'boost'),
  cue('bank', 'gcash', 'gcash|g cash|g-cash'), cue('bank', 'maya', 'maya|paymaya'), cue('bank', 'bdo', 'bdo'), cue('bank', 'bpi', 'bpi'), cue('bank', 'metrobank', 'metrobank'), cue('bank', 'landbank', 'landbank|land bank'), cue('bank', 'unionbank', 'unionbank|union bank'),
  cue('bank', 'kasikorn', 'kasikorn|kasikornbank|kbank|k-bank|กสิกร|กสิกรไทย'), cue('bank', 'scb', 'scb|ไทยพาณิชย์'), cue('bank', 'bangkokbank', 'bangkok bank|bbl|ธนาคารกรุงเทพ'), cue('bank', 'krungthai', 'krungthai|krung thai|ktb|กรุงไทย'), cue('bank', 'krungsri', 'krungsri|กรุงศรี'), cue('bank', 'ttb', 'ttb'), cue('bank', 'gsb', 'gsb|ออมสิน'), cue('bank', 'promptpay', 'promptpay|prompt pay|พร้อมเพย์'), cue('bank', 'truemoney', 'truemoney|true money|ทรูมันนี่'),
  cue('bank', 'vietcombank', 'vietcombank|vcb'), cue('bank', 'techcombank', 'techcombank|tcb'), cue('bank', 'vietinbank', 'vietinbank'), cue('bank', 'bidv', 'bidv'), cue('bank', 'agribank', 'agribank'), cue('bank', 'mbbank', 'mb bank|mbbank'), cue('bank', 'acb', 'acb'), cue('bank', 'vpbank', 'vpbank|vp bank'), cue('bank', 'tpbank', 'tpbank|tp bank'), cue('bank', 'sacombank', 'sacombank'), cue('bank', 'momo', 'momo'), cue('bank', 'zalopay', 'zalopay'),
  cue('bank', 'icbc', '工商银行|工行|icbc'), cue('bank', 'ccb', '建设银行|建行'), cue('bank', 'abc', '农业银行|农行'), cue('bank', 'boc', '中国银行|中行|bank of china'), cue('bank', 'cmb', '招商银行|招行'), cue('bank', 'psbc', '邮政储蓄|邮储'), cue('bank', 'alipay', '支付宝|alipay'),
  cue('bank', 'kbz', 'kbz|kbz bank|kbz ဘဏ်|ကမ္ဘောဇဘဏ်'), cue('bank', 'kbzpay', 'kbz pay|kbzpay|kpay|k pay'), cue('bank', 'wave', 'wave|wave money|wavemoney|wave pay|wavepay'), cue('bank', 'aya', 'aya|aya bank|aya pay'), cue('bank', 'cb', 'cb bank'), cue('bank', 'cbpay', 'cb pay|cbpay'), cue('bank', 'yoma', 'yoma|yoma bank'),
  cue('bank', 'aba', 'aba|aba bank'), cue('bank', 'acleda', 'acleda|អេស៊ីលីដា'), cue('bank', 'wing', 'wing|វីង'), cue('bank', 'canadia', 'canadia'), cue('bank', 'bcel', 'bcel|bcel one'), cue('bank', 'ldb', 'ldb'),
  cue('bank', 'sbi', 'sbi'), cue('bank', 'hdfc', 'hdfc'), cue('bank', 'icici', 'icici'), cue('bank', 'pnb', 'pnb'), cue('bank', 'paytm', 'paytm'), cue('bank', 'phonepe', 'phonepe'),
  cue('account', '', 'rekening|norek|no rek|rek|account|acct|akaun|bank|savings|บัญชี|เลขบัญชี|เลขที่บัญชี|stk|so tai khoan|tai khoan|账号|帐号|卡号|银行卡|ဘဏ်|គណនី|खाता|ບັນຊີ'),
  cue('passport', '', 'passport|passports|pasport|paspor|paspornya|passportnya|pasportnya|passpor|pasaporte|paspoor|pspor|pspr|หนังสือเดินทาง|พาสปอร์ต|ho chieu|护照|护照号|護照|နိုင်ငံကူး|နိုင်ငံကူးလက်မှတ်|ပတ်စ်ပို့|លិខិតឆ្លងដែន|ប៉ាស្ព័រ|पासपोर्ट|ໜັງສືຜ່ານແດນ'),
  cue('national_id', 'ID', 'nik|ktp|no ktp'), cue('national_id', 'MY', 'ic|no ic|mykad|i/c|kad pengenalan'), cue('national_id', 'TH', 'บัตรประชาชน|เลขบัตร|เลขบัตรประชาชน|เลขประจำตัวประชาชน'), cue('national_id', 'VN', 'cccd|cmnd|can cuoc|can cuoc cong dan'), cue('national_id', 'CN', '身份证|身份证号|身份证号码'), cue('national_id', 'IN', 'aadhaar|aadhar|आधार'), cue('national_id', 'MM', 'nrc|မှတ်ပုံတင်'), cue('national_id', '', 'id card|national id|identity card'),
  cue('licence', 'SIP2MI', 'sip2mi|sippmi|sip3mi|siup3mi|siuppmi'), cue('licence', 'POEA', 'poea'), cue('licence', 'DMW', 'dmw'), cue('licence', 'JTKSM', 'jtk|jtksm'), cue('licence', 'DOE', 'ใบอนุญาต|ใบอนุญาตเลขที่|กรมการจัดหางาน'), cue('licence', 'DOLAB', 'dolab'), cue('licence', 'MOM', 'mom licence|mom license|ea licence|ea license'),
  cue('other', '', 'resi|kode|code|booking|pnr|invoice|inv|ref|ref no|reference|rujukan|order|tracking|tiket|ticket|pin|otp|token|voucher|batch|lot|seri|no seri|no siri|siri|serial|barcode|isbn|issn|case|antrian|urut|nomor urut|meeting id|订单|订单号|快递|快递单号|单号|พัสดุ|ลำดับ|ma don|don hang|so bao danh|score|skor|gps|version|versi|credit card|card|build|sha256|imei|npwp|bpjs|koordinat|poskod|kode pos|postal'),
];

/** Banks whose account is a person's telephone number. */
export const PHONE_ACCOUNTS: ReadonlySet<string> = new Set('dana ovo gopay shopeepay linkaja tng boost gcash maya promptpay truemoney momo zalopay alipay kbzpay wave cbpay paytm phonepe'.split(' '));
