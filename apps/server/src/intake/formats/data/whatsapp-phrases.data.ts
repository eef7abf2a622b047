/**
 * What WhatsApp itself writes into an export, in the region's languages (en, id, ms, th, vi, zh, tl, hi, bn, my, km),
 * lower case. Sources: README.md beside the readers.
 */

/** Stands for a picture, film, voice note or file that was left out. Whole message, with or without < >. */
export const MEDIA_OMITTED: readonly string[] = [
  'media omitted', 'image omitted', 'photo omitted', 'video omitted', 'video note omitted', 'audio omitted', 'voice message omitted', 'sticker omitted', 'gif omitted', 'contact card omitted', 'document omitted', 'view once message omitted', 'view once photo omitted', 'view once video omitted', 'view once voice message omitted',
  'media tidak disertakan', 'media dihilangkan', 'gambar tidak disertakan', 'foto tidak disertakan', 'video tidak disertakan', 'catatan video tidak disertakan', 'audio tidak disertakan', 'pesan suara tidak disertakan', 'stiker tidak disertakan', 'gif tidak disertakan', 'kartu kontak tidak disertakan', 'dokumen tidak disertakan', 'pesan sekali lihat tidak disertakan',
  'media disingkirkan', 'media tidak dimasukkan', 'imej tidak dimasukkan', 'imej tidak disertakan', 'video tidak dimasukkan', 'audio tidak dimasukkan', 'pelekat tidak disertakan', 'gif tidak dimasukkan', 'kad kenalan tidak dimasukkan', 'dokumen tidak dimasukkan',
  'ไฟล์สื่อถูกลบ', 'สื่อถูกลบ', 'ละเว้นสื่อ', 'ไม่มีรูปภาพ', 'วิดีโอถูกลบ', 'ไม่มีไฟล์เสียง', 'ไม่มีสติกเกอร์', 'ละเว้น gif', 'บัตรรายชื่อที่ละเว้น', 'ละเว้นเอกสาร',
  'bỏ qua media', 'bỏ qua tệp phương tiện', 'đã bỏ qua hình ảnh', 'đã bỏ video', 'bỏ qua tệp âm thanh', 'đã bỏ sticker', 'đã bỏ qua ảnh gif', 'bỏ qua thẻ liên lạc', 'đã bỏ qua tài liệu',
  '省略多媒体文件', '忽略多媒體檔', '忽略多媒体档', '照片已忽略', '图像已忽略', '圖片已略去', '圖像已省略', '视频已忽略', '影片已略去', '影片已省略', '音频已忽略', '音訊已略去', '音訊已省略', '贴图已省略', '貼圖已略去', '貼圖已忽略', 'gif 动态图已被忽略', 'gif 已略去', '联系人卡片已忽略', '聯絡人卡片已略去', '聯絡人卡片已省略', '文档已省略', '文件已略去', '文件已忽略',
  'walang kalakip na media', 'hindi isinama ang media', 'inalis ang media', 'मीडिया के बिना', 'फ़ोटो हटाई गई', 'মিডিয়া বাদ দেওয়া হয়েছে', 'ইমেজ বাদ দেওয়া হয়েছে',
  'null',
];

/** "IMG-1.jpg (file attached)": the words inside the brackets (Android). */
export const FILE_ATTACHED: readonly string[] = [
  'file attached', 'file terlampir', 'fail dilampirkan', 'fail terlampir', 'ไฟล์ที่แนบ', 'ไฟล์แนบ', 'tệp đính kèm', 'tập tin đính kèm', '文件附件', '附件檔案', '附件档案', '檔案已附加', 'nakalakip na file', 'फ़ाइल संलग्न', 'फाइल अटैच कर दी गई है', 'ফাইল সংযুক্ত হয়েছে',
];
/** "<attached: 00000012-PHOTO.jpg>": the word before the colon (iOS). */
export const ATTACHED_WORDS: readonly string[] = [
  'attached', 'terlampir', 'dilampir', 'dilampirkan', 'แนบ', 'đính kèm', '附件', 'nakalakip', 'संलग्न', 'अटैच किया गया', 'সংযুক্ত',
];
/** Closing marks of a message that was changed after sending. */
export const EDITED_MARKS: readonly string[] = [
  'this message was edited', 'edited', 'pesan ini diedit', 'pesan ini telah diedit', 'diedit', 'mesej ini telah diedit', 'mesej ini diedit', 'ข้อความนี้ถูกแก้ไขแล้ว', 'ข้อความนี้ถูกแก้ไข', 'tin nhắn này đã được chỉnh sửa', 'tin nhắn này đã chỉnh sửa', '此消息已编辑', '此訊息已編輯', '已编辑', '已編輯', 'na-edit ang mensaheng ito', 'na-edit',
];
/** Whole messages of a sender that hold no words of his. */
export const WHOLE_NOTICES: readonly string[] = [
  'this message was deleted', 'you deleted this message', 'this message was deleted by admin', 'waiting for this message', 'waiting for this message. this may take a while',
  'pesan ini dihapus', 'pesan ini telah dihapus', 'anda menghapus pesan ini', 'anda telah menghapus pesan ini', 'menunggu pesan ini', 'menunggu pesan ini. ini mungkin butuh waktu',
  'mesej ini telah dipadam', 'mesej ini telah dipadamkan', 'anda telah memadamkan mesej ini', 'ข้อความนี้ถูกลบ', 'ข้อความนี้ถูกลบแล้ว', 'คุณลบข้อความนี้', 'คุณได้ลบข้อความนี้',
  'tin nhắn này đã bị xóa', 'tin nhắn này đã bị xoá', 'bạn đã xóa tin nhắn này', 'bạn đã xoá tin nhắn này', '此消息已删除', '该消息已删除', '您删除这个信息', '您已删除此消息', '您删除了此消息', '此訊息已刪除', '您已刪除此訊息', '你已刪除此訊息', '您刪除了此訊息',
  'binura ang mensaheng ito', 'binura mo ang mensaheng ito', 'binura mo itong mensahe',
  'missed voice call', 'missed video call', 'missed group voice call', 'missed group video call', 'voice call', 'video call', 'silenced voice call', 'silenced video call',
  'panggilan suara tak terjawab', 'panggilan video tak terjawab', 'panggilan tak terjawab', 'panggilan grup tak terjawab', 'panggilan suara', 'panggilan video', 'panggilan suara terlepas', 'panggilan video terlepas', 'panggilan terlepas',
  'สายที่ไม่ได้รับ', 'สายโทรวิดีโอที่ไม่ได้รับ', 'วิดีโอคอลที่ไม่ได้รับ', 'cuộc gọi nhỡ', 'cuộc gọi nhỡ video', 'cuộc gọi thoại nhỡ', 'cuộc gọi video nhỡ', '未接语音通话', '未接視像通話', '未接語音通話', '未接视频通话', '未接視訊通話', '语音通话', '视频通话', 'nakaligtaang voice call', 'nakaligtaang video call', 'hindi nasagot na voice call', 'hindi nasagot na video call',
];
/** Openings of notices that mention a name or go on; also missed calls "at 21.14". */
export const NOTICE_OPENINGS: readonly string[] = [
  'messages and calls are end-to-end encrypted', 'messages to this group are now secured', 'messages to this chat and calls are now secured', 'messages you send to this chat', 'your security code with', 'you created group', 'you created this group', 'you added', 'you removed', 'you left', 'you joined', 'you were added', 'you changed', "you're now an admin", 'you are now an admin', 'you turned', 'you blocked', 'you unblocked', 'missed voice call', 'missed video call', 'this chat is with', 'this business', 'disappearing messages', 'the message timer', 'only messages that mention', 'tap to', 'changed the subject',
  'pesan dan panggilan terenkripsi', 'pesan ke grup ini', 'pesan dan telepon di chat ini', 'pesan yang anda kirim', 'kode keamanan anda dengan', 'anda membuat grup', 'anda menambahkan', 'anda mengeluarkan', 'anda keluar', 'anda bergabung', 'anda ditambahkan', 'anda telah ditambahkan', 'anda mengubah', 'anda mengganti', 'anda sekarang admin', 'anda memblokir', 'anda mengaktifkan', 'panggilan suara tak terjawab', 'panggilan video tak terjawab', 'panggilan tak terjawab', 'pesan sementara',
  'mesej dan panggilan disulitkan', 'kod keselamatan anda dengan', 'anda mencipta kumpulan', 'anda menambah', 'panggilan suara terlepas', 'panggilan video terlepas',
  'ข้อความและการโทรได้รับการเข้ารหัส', 'ข้อความและการโทรถูกเข้ารหัส', 'รหัสความปลอดภัยของคุณ', 'คุณสร้างกลุ่ม', 'คุณได้สร้างกลุ่ม', 'คุณเพิ่ม', 'คุณออก', 'สายที่ไม่ได้รับ',
  'tin nhắn và cuộc gọi được mã hóa', 'tin nhắn và cuộc gọi được mã hoá', 'các tin nhắn và cuộc gọi', 'mã bảo mật của bạn', 'bạn đã tạo nhóm', 'bạn đã thêm', 'bạn đã rời', 'bạn đã thay đổi', 'cuộc gọi nhỡ', 'cuộc gọi thoại nhỡ',
  '消息和通话', '消息与通话', '訊息和通話', '訊息與通話', '訊息已受端對端加密', '您和', '您與', '您创建了群组', '您已建立', '您建立了', '您添加了', '您已新增', '您退出了', '您已退出', '未接语音通话', '未接視像通話', '未接語音通話', '未接视频通话',
  'ang mga mensahe at tawag', 'ginawa mo ang grupo', 'idinagdag mo', 'umalis ka', 'nakaligtaang', 'मैसेज और कॉल', 'मैसेजेस और कॉल्स', 'মেসেজ এবং কল',
];
/** Words of a notice that starts with somebody's name: "Sari created group ...", "Sari menambahkan Budi". */
export const NOTICE_VERBS: readonly string[] = [
  ' created group', ' created this group', ' added ', ' removed ', ' left', ' joined', ' joined using', ' changed the subject', ' changed the group', " changed this group's", ' changed their phone number', ' changed to ', ' was added', ' was removed', ' is now an admin', ' turned on ', ' turned off ', ' deleted this group', ' pinned a message', ' started a call', ' requested to join',
  ' membuat grup', ' menambahkan', ' mengeluarkan', ' keluar', ' bergabung', ' mengubah subjek', ' mengubah nama', ' mengubah deskripsi', ' mengubah ikon', ' mengubah foto', ' mengganti', ' mengubah nomor', ' telah ditambahkan', ' dikeluarkan', ' telah keluar', ' sekarang admin', ' menyematkan',
  ' mencipta kumpulan', ' telah mencipta', ' menambah ', ' telah menambah', ' mengalih keluar', ' telah keluar', ' meninggalkan', ' menukar', ' menyertai',
  'ได้สร้างกลุ่ม', 'สร้างกลุ่ม', 'เพิ่ม', 'ออกจากกลุ่ม', 'ได้ออก', 'เปลี่ยนหัวข้อ', 'เปลี่ยนชื่อ', 'เข้าร่วม', 'ลบ',
  ' đã tạo nhóm', ' đã thêm', ' đã xóa', ' đã xoá', ' đã rời', ' đã tham gia', ' đã thay đổi', ' đã đổi',
  '创建了群组', '建立了群組', '已建立群組', '添加了', '新增了', '已新增', '移除了', '退出了', '已退出', '离开了', '離開了', '更改了', '已更改', '变更了', '變更了', '加入了', '已加入',
  ' ginawa ang grupo', ' gumawa ng grupo', ' idinagdag', ' nagdagdag', ' umalis', ' sumali', ' binago', ' inalis',
];
/** Markers of half the day, lower case, blanks and dots taken out. */
export const BEFORE_NOON: readonly string[] = ['am', 'pg', 'pagi', 'sa', 'sáng', '上午', '凌晨', '早上', '清晨', '午前', '오전', 'ص', 'قظ', 'ก่อนเที่ยง', 'နံနက်', 'ព្រឹក', 'पूर्वाह्न', 'পূর্বাহ্ণ', 'भोर', 'சகாலை', 'a', 'umaga', 'ngumaga'];
export const AFTER_NOON: readonly string[] = ['pm', 'ptg', 'petang', 'tgh', 'ch', 'chiều', 'tối', '下午', '晚上', '中午', '傍晚', '午後', '오후', 'م', 'بظ', 'หลังเที่ยง', 'ညနေ', 'ល្ងាច', 'अपराह्न', 'অপরাহ্ণ', 'साँझ', 'மாலை', 'p', 'hapon', 'nghapon', 'gabi', 'nggabi', 'malam', 'mlm'];
