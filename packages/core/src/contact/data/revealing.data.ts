/**
 * Words that would tell a captor who reads the phone what is going on. Own lists from general knowledge [G], open to
 * correction by those who speak the languages; matched without regard to case, at word boundaries where a script has them.
 */
export const REVEALING_WORDS = {
  authority: [
    'polisi', 'kepolisian', 'kedutaan', 'kbri', 'kjri', 'konsulat', 'konsuler', 'kemlu', 'kemenlu', 'imigrasi', 'interpol', 'bp2mi',
    'police', 'polis', 'embassy', 'consulate', 'consular', 'immigration', 'ministry', 'iom', 'unodc', 'ngo', 'officer', 'petugas',
    'kedutaan besar', 'đại sứ quán', 'công an', 'cảnh sát', 'lãnh sự', 'สถานทูต', 'ตำรวจ', 'กงสุล', 'တပ်', 'ရဲ', 'သံရုံး', 'ប៉ូលិស',
    'ស្ថានទូត', 'ສະຖານທູດ', 'ຕຳຫຼວດ', '大使馆', '领事馆', '警察', '公安', '报警', 'दूतावास', 'पुलिस', 'embahada', 'konsulado', 'pulis',
  ],
  rescue: [
    'evakuasi', 'penyelamatan', 'selamatkan', 'dijemput', 'jemput', 'kabur', 'melarikan', 'pulang', 'dipulangkan', 'pemulangan', 'bebas',
    'rescue', 'evacuate', 'evacuation', 'escape', 'extract', 'repatriation', 'repatriate', 'come home', 'raid', 'penggerebekan',
    'giải cứu', 'trốn', 'về nước', 'ช่วยเหลือ', 'หนี', 'กลับบ้าน', 'ကယ်', 'ထွက်ပြေး', 'ជួយសង្គ្រោះ', 'គេចខ្លួន', '解救', '营救', '逃跑', '回国',
    'saklolo', 'tumakas', 'takas', 'uwi',
  ],
  crime: [
    'tppo', 'perdagangan orang', 'korban', 'laporan', 'lapor', 'bukti', 'penyekapan', 'disekap', 'disiksa', 'scam', 'scammer', 'penipuan',
    'trafficking', 'trafficked', 'victim', 'report', 'evidence', 'case number', 'nomor kasus', 'screening', 'penapisan', 'kasus',
    'buôn người', 'nạn nhân', 'lừa đảo', 'ค้ามนุษย์', 'เหยื่อ', 'หลักฐาน', 'လူကုန်ကူး', 'ជួញដូរមនុស្ស', 'ຄ້າມະນຸດ', '人口贩卖', '受害者', '诈骗', '证据',
    'biktima', 'ebidensya',
  ],
} as const;
export type RevealingKind = keyof typeof REVEALING_WORDS;
