/** Invented words of officers. */
export const noteTexts = [
  'Keluarga dihubungi, setuju dicatat. Minta dikabari lewat nomor yang sama.',
  'Foto paspor sudah diterima, nomor cocok dengan catatan perjalanan.',
  'Family called back: still in contact at night only, by text. Do not call the person.',
  'Sudah diteruskan ke perwakilan setempat lewat saluran aman.',
  'Location pin is four days old. Ask the informant before anything is sent.',
  'Ibu kandung datang ke loket membawa kartu keluarga.',
  'The employer named in the chat could not be found in any register.',
  'Pendamping melaporkan kondisi kesehatan stabil, butuh istirahat.',
  'Asked for an interpreter; interview moved to next week.',
] as const;

export const taskTitles = [
  'Hubungi keluarga (pesan, jangan telepon)', 'Minta salinan paspor', 'Ask the local mission for a visit', 'Siapkan surat perjalanan', 'Wawancara lanjutan',
  'Check entry records', 'Rujuk ke rumah aman', 'Periksa kesehatan', 'Confirm ticket and arrival help', 'Second interview with interpreter',
] as const;

export const victimReasons = [
  'Dijanjikan pekerjaan kantor, lalu dipaksa menipu daring; paspor ditahan dan tidak dapat keluar. Keterangan ajeg di dua laporan.',
  'Deceived about the nature of the work, confined and made to work under threat; statements of two reports agree with the location data.',
  'Ada penjeratan utang dan penyekapan. Persetujuan di awal tidak berarti karena cara-cara itu dipakai.',
  'Held by force at the receiving stage; means and exploitation are shown by the messages and the photographs.',
] as const;
export const notVictimReasons = [
  'Bekerja dengan upah dibayar dan bebas keluar; tidak ada cara paksa yang ditemukan sampai hari ini. Perkara ketenagakerjaan dirujuk.',
  'No means and no exploitation found on the facts known today; the person asks only for a travel document.',
  'Perselisihan upah tanpa ancaman; dirujuk ke atase ketenagakerjaan. Dibuka lagi bila ada keterangan baru.',
  'Travelled for a visit and lost the documents; nothing in the reports points to recruitment.',
] as const;
export const secondReasons = {
  agrees: ['Setuju: semua pertanyaan terjawab dan takut atau trauma sudah dipertimbangkan.', 'I agree; the explanation of the unanswered questions is sound.'],
  differs: ['Pertanyaan tentang dokumen belum dijawab; mohon wawancara ulang.', 'The debt is not explained. I do not agree; please screen again.'],
} as const;
export const reopenReasons = ['Laporan baru dari keluarga menyebut penyekapan.', 'A second report arrived that names a debt.'] as const;
export const closingTexts = ['Sudah tiba di rumah, keluarga menerima.', 'Handed over to the local service with consent.', 'Tidak ada kontak selama tiga bulan.'] as const;
export const explainedFacts = ['knew_the_work', 'paid_well_at_first', 'travelled_before', 'supervisory_role', 'admits_illegal_activity', 'left_by_own_ticket', 'account_changed'] as const;
export const explanations = ['Takut pada atasan; baru bercerita setelah tiga kali bertemu.', 'Paid in the first month only; the debt came after.', 'Kepergian pertama bekerja di toko, tidak berhubungan.'] as const;

/** What an officer adds to a reason about the case at hand, so that no two are alike. `{place}` and `{month}` are filled. */
export const victimDetails = [
  'Ia tiba di {place} pada {month} dan teleponnya diambil pada hari pertama.',
  'Keluarga menerima permintaan tebusan dari {place} sejak {month}.',
  'Giliran kerja malam di {place} dibuktikan dengan foto jadwal bulan {month}.',
  'The guard at {place} is named alike in two conversations of {month}.',
  'Upah yang dijanjikan tidak pernah dibayar; catatan denda dari {month} dilampirkan.',
  'A co-worker who left {place} in {month} tells the same of the locked doors.',
  'Ia dipindahkan ke {place} setelah dijual pada {month}.',
  'Messages of {month} ask for help and stop whenever the supervisor in {place} comes near.',
  'Bekas luka diperiksa dokter di {place} pada {month}.',
  'The ticket to {place} was paid by the recruiter in {month} and turned into a debt.',
] as const;
export const notVictimDetails = [
  'Ia bekerja di toko di {place} sampai {month} dan memegang paspornya sendiri.',
  'Kontrak dari {place} dan slip gaji {month} cocok dengan ceritanya.',
  'The family visited in {place} in {month} and met the employer.',
  'Ia pulang sebentar pada {month} dan kembali ke {place} atas keinginannya.',
  'The landlord in {place} confirms that the room was rented in {month}.',
  'Sengketa dengan majikan di {place} sudah dilaporkan ke dinas pada {month}.',
  'His own bank card was used in {place} all through {month}.',
  'Ia menjawab pertanyaan tentang takut dan trauma dengan tenang di {place}, {month}.',
  'The visa for {place} was extended by herself in {month}.',
  'Tidak ada utang kepada perekrut; uang dikirim rutin dari {place} sejak {month}.',
] as const;
/** What the officer who copies writes under every case. */
export const copiedReason =
  'Berdasarkan hasil asesmen awal yang bersangkutan bekerja secara sukarela dan tidak ditemukan indikasi tindak pidana perdagangan orang.';
export const interviewPlaces = ['Ruang wawancara kantor perwakilan', 'Rumah detensi imigrasi', 'Rumah aman', 'Panggilan video'] as const;
export const presentPersons = ['Petugas dan pendamping', 'Petugas saja', 'Petugas dan juru bahasa', 'Petugas, polisi setempat'] as const;
