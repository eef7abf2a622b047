import type { Language, ReportKind } from '../types.ts';

/** Reports that are about nobody in need: invented lures, warnings, honest vacancies and ordinary questions. */
export interface OtherText {
  kind: Extract<ReportKind, 'lure' | 'warning' | 'vacancy' | 'other'>;
  language: Language;
  text: string;
}

export const otherTexts: readonly OtherText[] = [
  { kind: 'lure', language: 'id', text: 'Loker luar negeri! Penempatan {place}, CS online kerja chat doang, gaji {pay} bersih + bonus tanpa batas. Tiket, visa, makan, mess ditanggung. Tanpa ijazah tanpa pengalaman. Kuota {count} orang lagi, chat tele {handle}' },
  { kind: 'lure', language: 'id', text: 'Butuh admin ketik utk kantor di {place} gaji {pay}/bln, pakai visa turis dulu nanti diurus kantor. Paspor belum ada? Kami bikinkan gratis. WA {phone}' },
  { kind: 'lure', language: 'id', text: 'Info kerja {place}: operator chat, cowok cewek umur 18-35, gaji {pay}, paspor dipegang kantor selama kontrak biar aman. Bukan scam 100% aman. Minat japri {handle}' },
  { kind: 'lure', language: 'en', text: 'HIRING NOW: chat support in {place}, {pay} basic, no experience, flight and dorm on the company. Only {count} seats left, flight tonight. Telegram only {handle}' },
  { kind: 'lure', language: 'en', text: 'Typing job near the border, office in {place}, driver will take you across. Salary {pay} paid in USDT. Send passport and selfie today to {phone}' },
  { kind: 'lure', language: 'ms', text: 'Kerja kosong {place}! Khidmat pelanggan, gaji {pay}, tiket dan penginapan free, tak perlu pengalaman. Telegram {handle}' },
  { kind: 'lure', language: 'vi', text: 'Tuyển nhân viên {place}, việc nhẹ lương cao {pay}, bao ăn ở vé máy bay, không cần bằng cấp. Liên hệ tele {handle}' },
  { kind: 'lure', language: 'th', text: 'รับสมัครแอดมินตอบแชท ทำงานที่ {place} เงินเดือน {pay} ฟรีที่พัก ฟรีอาหาร ไม่ต้องมีประสบการณ์ ทักเทเลแกรม {handle}' },
  { kind: 'lure', language: 'zh', text: '{place}高薪招聘打字员，月薪{pay}，包吃住包机票，不限学历，名额只剩{count}个，飞机联系{handle}' },
  { kind: 'lure', language: 'tl', text: 'Hiring po sa {place}! chat agent, sahod {pay}, libre ticket at tirahan, kahit walang experience. PM lang sa {handle}' },
  { kind: 'warning', language: 'id', text: 'Waspada lowongan kerja ke {place} dengan gaji {pay}! Banyak yang tertipu. Jangan berangkat dengan visa turis, cek dulu ke dinas tenaga kerja.' },
  { kind: 'warning', language: 'id', text: 'Diteruskan: hati-hati akun {handle} menawarkan kerja di {place}, sudah ada korban. Sebarkan ke grup keluarga.' },
  { kind: 'warning', language: 'en', text: 'Public notice: beware of job offers in {place} promising {pay}. Verify the employer with the ministry before you travel.' },
  { kind: 'warning', language: 'zh', text: '提醒大家：不要相信{place}高薪招聘，已有人受骗，请核实后再出国。' },
  { kind: 'vacancy', language: 'id', text: 'Lowongan resmi: staf quality control pabrik garmen di Phnom Penh, visa kerja diurus sebelum berangkat, kontrak tertulis, wawancara dua tahap di kantor cabang. Kirim CV ke hrd@garment.example' },
  { kind: 'vacancy', language: 'en', text: 'An international school in Vientiane seeks a science teacher. Degree and two references needed, work permit issued before travel. Apply at jobs@school.example' },
  { kind: 'other', language: 'id', text: 'Selamat pagi, mau tanya syarat perpanjang paspor di KBRI apa saja ya? Paspor saya habis bulan depan.' },
  { kind: 'other', language: 'id', text: 'Pak, jam buka loket pelayanan hari Jumat sampai jam berapa? Terima kasih' },
  { kind: 'other', language: 'id', text: 'Mohon info cara legalisir ijazah untuk lamar kerja di {place}' },
  { kind: 'other', language: 'en', text: 'Good day, I lost my passport while on holiday in {place}. How do I get a travel document?' },
  { kind: 'other', language: 'en', text: 'Hello, what are the requirements to register a marriage at the embassy?' },
  { kind: 'other', language: 'tl', text: 'Good am po, magkano po ang bayad sa passport renewal at kailangan po ba ng appointment?' },
  { kind: 'other', language: 'ms', text: 'Salam, macam mana nak buat surat lahir anak di kedutaan?' },
  { kind: 'other', language: 'vi', text: 'Cho em hỏi thủ tục gia hạn hộ chiếu mất bao lâu ạ?' },
  { kind: 'other', language: 'th', text: 'สอบถามค่ะ ต่ออายุหนังสือเดินทางต้องใช้เอกสารอะไรบ้าง' },
  { kind: 'other', language: 'my', text: 'ပတ်စပို့သက်တမ်းတိုးဖို့ ဘာစာရွက်တွေ လိုပါသလဲ' },
  { kind: 'other', language: 'km', text: 'សូមសួរ តើបន្តលិខិតឆ្លងដែនត្រូវការឯកសារអ្វីខ្លះ' },
];

/** Invented handles; the suffix is drawn, so that none is a person's. */
export const handleStems = ['kerja_asia', 'hr_lotus', 'agen_karir', 'joboverseas', 'hire_quay', 'loker_lintas'] as const;
