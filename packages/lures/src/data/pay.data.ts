/**
 * Reading and weighing pay. Rates and wages are round figures of general knowledge, written down in June 2024 and not checked
 * against a source [G]: they tell ten times too much from ordinary, no more. Replace them by dated official figures.
 */
export const PAY_DATE = '2024-06';

/** Units of a currency for one US dollar. */
export const RATES: Readonly<Record<string, number>> = { USD: 1, USDT: 1, IDR: 16300, MYR: 4.7, PHP: 58.5, THB: 36.6, VND: 25400, CNY: 7.25, MMK: 3500, KHR: 4100, LAK: 22000, SGD: 1.35, INR: 83.5, HKD: 7.8, TWD: 32.4, AED: 3.67, BDT: 117, NPR: 133.5 };

/** Months in a period, as worked: 26 days, 8 hours a day. */
export const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12, week: 1 / 4.33, day: 1 / 26, hour: 1 / 208 };

/** An ordinary month's wage of an office clerk in US dollars, by country [G]. */
export const CLERK_WAGES: Readonly<Record<string, number>> = { KH: 300, MM: 150, LA: 200, TH: 450, MY: 600, PH: 330, VN: 380, ID: 300, SG: 2200, AE: 1100, CN: 850, TW: 1200, HK: 2100, IN: 250, BD: 180, NP: 180 };

/** An ordinary wage beside a clerk's, by role [G]. */
export const ROLE_FACTORS: Readonly<Record<string, number>> = { customer_service: 1.05, typist: 0.9, admin: 1, marketing: 1.2, telemarketer: 1, gaming_operator: 1.1, model: 1.3, translator: 1.5, it: 2.2, teacher: 1.3, nurse: 1.3, driver: 0.9, cook: 0.9, waiter: 0.75, security: 0.8, cleaner: 0.65, domestic_worker: 0.65, factory_worker: 0.8, construction_worker: 0.9, farm_worker: 0.65, seafarer: 1.5, sales: 0.9, cashier: 0.75, massage: 0.8, supervisor: 1.6 };

/** Currency words and signs after or before a number; the dollar sign alone is taken as US dollars, as the region's adverts mean it. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USDT: 'usdt|u', USD: 'usd|us$|dollar|dollars|dolar|bucks|$|美元|美金|刀|ดอลลาร์|ดอลล่า|đô|đô la|ဒေါ်လာ|ដុល្លារ|ໂດລາ|डॉलर', IDR: 'rp|rp.|idr|rupiah|印尼盾', MYR: 'rm|myr|ringgit|马币|ริงกิต', PHP: 'php|peso|pesos|piso|₱', THB: 'thb|baht|bath|บาท|฿|泰铢|ဘတ်|ບາດ|បាត', VND: 'vnd|vnđ|đồng|dong|₫|đ|越南盾', CNY: 'cny|rmb|yuan|人民币|元|块|块钱|¥|tệ|หยวน|ယွမ်', MMK: 'mmk|kyat|kyats|ကျပ်|缅币', KHR: 'khr|riel|រៀល', LAK: 'lak|kip|ກີບ', SGD: 'sgd|s$', INR: 'inr|₹|rupee|rupees|rs|rs.|रुपये|रुपए', AED: 'aed|dirham|dirhams', TWD: 'ntd|twd|台币', HKD: 'hkd|港币',
};

/** Words that multiply: factor and, where they say it, the currency. */
export const SCALE_WORDS: Readonly<Record<string, readonly [number, string | null]>> = {
  juta: [1e6, 'IDR'], jt: [1e6, 'IDR'], jtn: [1e6, 'IDR'], jutaan: [1e6, 'IDR'], ribu: [1e3, 'IDR'], rb: [1e3, 'IDR'], rebu: [1e3, 'IDR'], miliar: [1e9, 'IDR'],
  triệu: [1e6, 'VND'], trieu: [1e6, 'VND'], tr: [1e6, 'VND'], củ: [1e6, 'VND'], nghìn: [1e3, 'VND'], ngàn: [1e3, 'VND'],
  万: [1e4, 'CNY'], 萬: [1e4, 'CNY'], w: [1e4, 'CNY'], 千: [1e3, 'CNY'], man: [1e4, 'CNY'], wan: [1e4, 'CNY'],
  พัน: [1e3, 'THB'], หมื่น: [1e4, 'THB'], แสน: [1e5, 'THB'], ล้าน: [1e6, 'THB'], สิ่น: [1e5, 'MMK'], သိန်း: [1e5, 'MMK'], သောင်း: [1e4, 'MMK'],
  ពាន់: [1e3, null], ແສນ: [1e5, 'LAK'], ລ້ານ: [1e6, 'LAK'],
  million: [1e6, null], mio: [1e6, null], thousand: [1e3, null], k: [1e3, null], libo: [1e3, 'PHP'], lakh: [1e5, 'INR'], lakhs: [1e5, 'INR'], lac: [1e5, 'INR'], crore: [1e7, 'INR'], लाख: [1e5, 'INR'], हज़ार: [1e3, 'INR'], हजार: [1e3, 'INR'], करोड़: [1e7, 'INR'],
};

/** The money that a bare scale ("15k") means, by the text's language. */
export const HOME_CURRENCY: Readonly<Record<string, string>> = { id: 'IDR', ms: 'MYR', tl: 'PHP', th: 'THB', vi: 'VND', zh: 'CNY', my: 'MMK', km: 'USD', lo: 'LAK', hi: 'INR' };
/** Where a currency is earned when no place is named. */
export const CURRENCY_COUNTRY: Readonly<Record<string, string>> = { IDR: 'ID', MYR: 'MY', PHP: 'PH', THB: 'TH', VND: 'VN', CNY: 'CN', MMK: 'MM', KHR: 'KH', LAK: 'LA', SGD: 'SG', INR: 'IN', AED: 'AE', TWD: 'TW', HKD: 'HK' };
