import type { Language, Nationality } from '../types.ts';

/** A template of an invented advert: `lines` always stand, each of `extras` stands in some adverts. */
export interface AdvertTemplate {
  language: Language;
  /** Whose readers it speaks to; the recruiter's number is from there. */
  nationality: Nationality;
  lines: readonly string[];
  extras: readonly string[];
  pays: readonly string[];
}

const ID_PAYS = ['12 juta', '14jt', '15 juta', '17,5 juta', '20 juta', 'Rp18.000.000', 'USD 1.000'] as const;
const USD_PAYS = ['1200 USD', 'USD 1,500', '$1,800', '2000 USD', '1,000 USDT'] as const;

export const lureTemplates: readonly AdvertTemplate[] = [
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['LOKER LUAR NEGERI {place}', 'Posisi: CS online / admin chat, kerja ketik saja', 'Gaji {pay}/bulan bersih + bonus tanpa batas', 'Tiket, visa, mess, makan 4x DITANGGUNG perusahaan', 'Usia {age} tahun, tanpa ijazah, tanpa pengalaman', 'Kuota tinggal {seats} orang, berangkat minggu ini', 'Minat WA {phone}'], extras: ['Bukan scam, 100% aman, kontrak 1 tahun', 'Paspor belum ada? Kami bikinkan gratis', '#loker #kerjaluarnegeri #gajibesar'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['Dicari cepat operator komputer utk kantor di {place}.', 'Bisa ketik & lancar HP sudah cukup. Gaji {pay}, kerja 12 jam, libur 2x sebulan.', 'Masuk pakai visa wisata dulu, nanti diurus kantor.', 'Chat tele {handle} atau WA {phone}'], extras: ['Bawa teman dapat bonus 2 juta per orang!', 'Paspor dipegang kantor selama kontrak biar aman.', 'Yang punya utang / butuh cepat silakan merapat'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['INFO KERJA {place} ★', 'Marketing online & telemarketing, cowok cewek {age} th', 'Gapok {pay}, komisi per nasabah, uang makan harian', 'Proses kilat 3 hari, tanpa wawancara, langsung terbang', 'Daftar: {handle}'], extras: ['Fasilitas AC, wifi, gym, satpam 24 jam di dalam kompleks', 'Sisa {seats} kursi', 'Khusus bisa Mandarin gaji lebih'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['Kak, masih cari kerja? Ada lowongan admin game online di {place}, gaji {pay}, semua ditanggung. Tanpa syarat apa2, yg penting mau kerja. Hubungi agen saya {phone}'], extras: ['Jangan bilang mau kerja ya pas di imigrasi, bilang liburan aja.', 'Saya sendiri sudah 6 bulan di sini enak kok'] },
  { language: 'ms', nationality: 'MY', pays: ['RM 5,000', 'RM6000', 'RM 7,500'], lines: ['JAWATAN KOSONG {place}!', 'Khidmat pelanggan dalam talian, gaji {pay} sebulan', 'Tiket & penginapan percuma, tak perlu pengalaman, umur {age}', 'Hubungi WhatsApp {phone}'], extras: ['Passport kami uruskan', 'Kekosongan terhad {seats} orang sahaja'] },
  { language: 'en', nationality: 'IN', pays: USD_PAYS, lines: ['URGENT HIRING – {place}', 'Role: chat support / data entry executive', 'Salary {pay} basic + unlimited commission', 'Free ticket, visa on arrival, food and dormitory by company', 'No experience, no degree, age {age}', 'Only {seats} seats left. WhatsApp {phone}'], extras: ['Selection by chat only, fly tomorrow', 'Good typing and English enough', '100% genuine, not a scam'] },
  { language: 'en', nationality: 'PH', pays: USD_PAYS, lines: ['We are looking for customer service agents in {place}. {pay} a month, paid in USDT, accommodation inside the compound. Send passport photo and selfie on Telegram {handle} and travel this week as a tourist.'], extras: ['Bring a friend and get 300 USD.', 'Mandarin speakers and models preferred.'] },
  { language: 'tl', nationality: 'PH', pays: ['60k', '₱70,000', '1200 USD'], lines: ['HIRING PO sa {place}!', 'Chat agent / encoder, sahod {pay} kada buwan', 'Libre ticket, pagkain at tirahan. Kahit walang experience, {age} years old', 'PM sa Telegram {handle} o tawag {phone}'], extras: ['Tourist visa muna, company na bahala', '{seats} slots na lang!'] },
  { language: 'vi', nationality: 'VN', pays: ['20 triệu', '25tr', '1000 USD'], lines: ['TUYỂN GẤP nhân viên đi {place}', 'Việc nhẹ lương cao {pay}/tháng, chỉ cần biết gõ máy tính', 'Bao ăn ở, bao vé, không cần bằng cấp, tuổi {age}', 'Liên hệ Zalo {phone}'], extras: ['Đi đường tiểu ngạch nhanh gọn', 'Chỉ còn {seats} suất'] },
  { language: 'th', nationality: 'TH', pays: ['30,000 บาท', '35000 บาท', '1000 USD'], lines: ['รับสมัครด่วน! แอดมินตอบแชท ทำงานที่ {place}', 'เงินเดือน {pay} มีคอมมิชชั่น ฟรีที่พัก ฟรีอาหาร ฟรีค่าเดินทาง', 'ไม่ต้องมีประสบการณ์ อายุ {age} ปี', 'สนใจโทร {phone}'], extras: ['รับอีก {seats} คนเท่านั้น', 'มีรถรับส่งข้ามฝั่ง'] },
  { language: 'zh', nationality: 'CN', pays: ['1.5万', '2万', '15000元'], lines: ['{place}高薪招聘打字员、聊天客服', '月薪{pay}起，上不封顶，包吃包住包机票', '不限学历，不需经验，{age}岁', '名额仅剩{seats}个，飞机联系 {handle}'], extras: ['会英语优先，带人有奖励', '公司直招，不是诈骗，绝对安全'] },
  { language: 'my', nationality: 'MM', pays: ['၁၅ သိန်း', '500 USD'], lines: ['{place} မှာ အလုပ်ခေါ်နေပါတယ်', 'ကွန်ပျူတာစာရိုက် အလုပ်၊ လစာ {pay}၊ နေစရာ စားစရာ အခမဲ့', 'အတွေ့အကြုံမလိုပါ', 'ဆက်သွယ်ရန် ဖုန်း {phone}'], extras: ['လူ {seats} ယောက်ပဲ လိုပါတော့တယ်'] },
  { language: 'km', nationality: 'KH', pays: ['500 ដុល្លារ', '700 USD'], lines: ['ជ្រើសរើសបុគ្គលិកនៅ {place}', 'ការងារវាយអក្សរ ឆ្លើយឆាត ប្រាក់ខែ {pay} មានកន្លែងស្នាក់នៅ និងអាហារ', 'មិនត្រូវការបទពិសោធន៍', 'ទំនាក់ទំនងលេខ {phone}'], extras: ['នៅសល់តែ {seats} កន្លែង'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['PENGUMUMAN: perusahaan IT asing buka cabang di {place}', 'Butuh {seats} staf customer care, shift malam, gaji {pay} + uang lembur', 'Keberangkatan gratis lewat Batam, paspor diuruskan', 'Hubungi HRD {phone}'], extras: ['Yang gagal di agen lain boleh daftar lagi', 'Ada mess putra dan putri'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['kerja santai luar negri 😎 cuma balas chat pelanggan, lokasi {place}', 'digaji {pay} tiap bulan, makan tidur gratis', 'umur {age}, ga perlu ijazah', 'dm {handle} sekarang ya'], extras: ['cepetan sebelum kuota habis', 'teman saya udah beli motor dari sini'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['Lowongan khusus anak muda {age} tahun: admin slot & live casino di {place}. Penghasilan {pay} di luar bonus turnover.', 'Semua biaya ditalangi, potong gaji 3 bulan. Serius? {phone}'], extras: ['Wajib serahkan paspor waktu sampai.', 'Kontrak setahun, keluar sebelum habis kena denda.'] },
  { language: 'id', nationality: 'ID', pays: ID_PAYS, lines: ['OPEN JOB ✈️ {place}', '• Telemarketing / scamming no tipu2 😂 kerja halal', '• Salary {pay}', '• Tiket + visa + mess free', 'Contact person {phone} a.n. koordinator'], extras: ['• Bonus ajak teman', '• Minimal SMP'] },
  { language: 'en', nationality: 'IN', pays: USD_PAYS, lines: ['Digital marketing jobs abroad! Location {place}.', 'Walk-in selection at our partner office, no exam. {pay} per month with commission on every client.', 'Visa and air ticket will be arranged, pay later from salary.', 'Call or message {phone}'], extras: ['Freshers welcome, age {age}.', 'Few vacancies: {seats}.'] },
  { language: 'en', nationality: 'BD', pays: USD_PAYS, lines: ['Computer operator wanted for crypto company in {place}', 'Basic {pay}, 12 hours duty, room inside company building with security', 'No IELTS no experience. Agent will meet you at the airport and take your passport for permit.', 'Inbox {handle}'], extras: ['Seats {seats} only'] },
  { language: 'tl', nationality: 'PH', pays: ['60k', '₱70,000', '1200 USD'], lines: ['Mga bes, looking for encoder at live chat sa {place}!', 'Sahod {pay}, may commission pa. Sagot lahat: ticket, visa, bahay.', 'Sabihin tourist lang sa immigration. Message {handle}'], extras: ['Refer a friend, may 10k ka', 'Slots: {seats}'] },
  { language: 'vi', nationality: 'VN', pays: ['20 triệu', '25tr', '1000 USD'], lines: ['Cần người đi làm game online ở {place}, lương cứng {pay}, thưởng không giới hạn.', 'Xe đón tận nhà, không cần hộ chiếu, đi đêm về nhanh. Nhắn {handle}'], extras: ['Tuổi {age}, nam nữ đều được', 'Giới thiệu bạn nhận 3 triệu'] },
  { language: 'th', nationality: 'TH', pays: ['30,000 บาท', '35000 บาท', '1000 USD'], lines: ['งานต่างประเทศ {place} พนักงานการตลาดออนไลน์ รายได้ {pay} ขึ้นไป', 'กินอยู่ฟรี ออกค่าเครื่องบินให้ก่อน ไม่ใช้วุฒิ', 'ทักไลน์หรือเทเลแกรม {handle}'], extras: ['ด่วน เหลือ {seats} ที่', 'อายุ {age}'] },
  { language: 'zh', nationality: 'CN', pays: ['1.5万', '2万', '15000元'], lines: ['诚聘海外推广专员，工作地点{place}，底薪{pay}加提成', '公司提供食宿签证，落地报销，护照由公司统一保管', '微信电报同号 {handle}'], extras: ['年龄{age}，男女不限', '介绍朋友奖励三千'] },
];

export const vacancyTemplates: readonly Omit<AdvertTemplate, 'nationality'>[] = [
  { language: 'id', pays: ['5,2 juta', '6 juta', '4,9 juta'], lines: ['Lowongan staf quality control pabrik garmen PT Contoh Busana, Phnom Penh.', 'Syarat: pengalaman {seats} tahun, SMK, lulus tes jahit. Gaji {pay}, kontrak 2 tahun tertulis.', 'Visa kerja dan pembekalan pra-keberangkatan diurus sebelum berangkat, SIP2MI terdaftar.', 'Wawancara dua tahap di kantor cabang. Kirim CV ke hrd@garmen.example'], extras: ['Tidak dipungut biaya. Periksa izin kami di situs resmi.'] },
  { language: 'id', pays: ['4,5 juta', '5 juta'], lines: ['Dibutuhkan perawat lansia untuk penempatan Jepang lewat program pemerintah.', 'Ijazah D3 keperawatan, sertifikat bahasa N4, tes kesehatan. Pendaftaran di balai resmi, kuota {seats} orang.'], extras: ['Gaji setara {pay} per minggu, jam kerja 40 jam.'] },
  { language: 'id', pays: ['3,8 juta', '4,1 juta'], lines: ['Toko Sinar Contoh mencari kasir, usia {age}, penempatan Bekasi. Gaji {pay} sesuai UMK, BPJS. Antar lamaran langsung ke toko.'], extras: ['Pengalaman minimal 1 tahun'] },
  { language: 'en', pays: ['SGD 3,200', 'SGD 2,900'], lines: ['Registered nurse, Example General Hospital, Singapore.', 'Degree, licence and two references required; work pass issued before travel. {pay} monthly, 44 hours a week.', 'Two interviews. Apply at careers@hospital.example'], extras: ['Relocation support after probation.'] },
  { language: 'en', pays: ['USD 1,100', 'USD 950'], lines: ['An international school in Vientiane seeks a science teacher. Degree, teaching licence and a background check needed; work permit issued before travel. {pay} a month, written contract. Apply at jobs@school.example'], extras: ['Interviews in two stages by the head teacher.'] },
  { language: 'tl', pays: ['₱22,000', '₱19,500'], lines: ['Hiring: cashier sa Example Mart, Quezon City. {pay} kada buwan, kumpleto benefits. Magdala ng resume, NBI clearance at diploma sa tindahan.'], extras: ['{seats} bakante'] },
  { language: 'vi', pays: ['9 triệu', '10 triệu'], lines: ['Công ty may Ví Dụ tuyển công nhân tại Bình Dương, lương {pay}, hợp đồng lao động, bảo hiểm đầy đủ. Phỏng vấn tại nhà máy.'], extras: ['Ưu tiên có tay nghề'] },
];

/** What people write about adverts; some quote the recruiter. */
export const warningTemplates: readonly { language: Language; text: string }[] = [
  { language: 'id', text: 'HATI-HATI loker ke {place} dari akun {handle}! Teman saya tertipu, jangan berangkat. Cek dulu ke BP2MI.' },
  { language: 'id', text: 'Waspada nomor {phone} menawarkan kerja di {place}, itu penipuan. Sudah ada korban, tolong sebarkan.' },
  { language: 'id', text: 'Imbauan: jangan percaya lowongan gaji besar di {place} tanpa pengalaman. Pastikan perusahaan berizin dan visa kerja resmi.' },
  { language: 'en', text: 'Public notice: beware of job offers in {place} by {handle}. Verify the employer with the ministry before you travel.' },
  { language: 'en', text: 'Warning, scam recruiters are using {phone}. Do not send your passport. Several victims were held in {place}.' },
  { language: 'th', text: 'เตือนภัย อย่าหลงเชื่อประกาศรับสมัครงานที่ {place} เบอร์ {phone} เป็นแก๊งคอลเซ็นเตอร์' },
  { language: 'zh', text: '提醒大家：不要相信{place}高薪招聘，已有人受骗，请核实后再出国。' },
  { language: 'vi', text: 'Cảnh báo: đừng tin tuyển dụng việc nhẹ lương cao ở {place}, số {phone} là lừa đảo.' },
];

/** Written below an advert by somebody who went. */
export const pleaTexts: readonly { language: Language; text: string }[] = [
  { language: 'id', text: 'Tolong saya, saya terjebak di {place}, paspor diambil dan saya dipukul kalau tidak capai target. Saya tidak bisa keluar, tolong selamatkan kami.' },
  { language: 'en', text: 'Please help me, I am held in {place}, they took my passport and beat us. I cannot leave, please rescue us.' },
];

export const advertFrames = {
  greetings: ['', '', '', 'Info loker 📢', 'Assalamualaikum, info kerja', 'Forward dari grup sebelah:', 'HOT🔥🔥', 'Open recruitment!!'],
  greetingsElsewhere: ['', '', '', '📢📢📢', '🔥🔥', 'Fwd:'],
  stems: ['kerja_lancar', 'hr_teratai', 'agen_langit', 'job_seberang', 'karir_jauh', 'lintas_kerja', 'hire_dock', 'sukses_abadi', 'mutiara_job', 'bintang_rekrut'],
  /** A channel that passes everybody's adverts on: shared by campaigns that have nothing to do with each other. */
  hub: 't.me/papan_loker_contoh',
  hubWords: 'Info lain gabung ',
} as const;
