export const PHONE = '+62 834 5550 1234';
export const OTHER_PHONE = '+62 835 5550 9876';
/** One template, filled differently; all name the same invented recruiter. */
export const advert = (place: string, pay: number, seats: number, contact = PHONE): string =>
  `Loker luar negeri! Penempatan ${place}, CS online kerja chat doang, gaji ${pay} juta bersih + bonus tanpa batas. Tiket, visa, makan, mess ditanggung. Tanpa ijazah tanpa pengalaman. Kuota ${seats} orang lagi, WA ${contact}`;
export const OTHER_ADVERT = (seats: number): string =>
  `HIRING NOW: chat support in Bavet, 1500 USD basic, no experience, flight and dorm on the company. Only ${seats} seats left, flight tonight. WhatsApp ${OTHER_PHONE}`;
export const PLEA =
  'Tolong saya, saya disekap di Myawaddy, paspor diambil bos dan saya dipukul. Tidak bisa pulang, tolong selamatkan saya';
