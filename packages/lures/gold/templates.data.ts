/**
 * Invented adverts as templates with slots in braces, six or so a language: of scam compounds, of ordinary work, of other fraud. Every
 * name, firm and address is made up.
 */
export const TEMPLATES: readonly (readonly [language: string, text: string])[] = [
  [
    'id',
    'LOWONGAN KERJA LUAR NEGERI! Dibutuhkan segera {role} untuk penempatan {place}. Gaji {pay} per bulan, makan dan mess ditanggung perusahaan, tiket pesawat gratis. Tanpa pengalaman boleh melamar, tidak perlu bisa bahasa Inggris. Syarat usia {age} tahun dan punya paspor. Hubungi {name} di WA {phone}',
  ],
  [
    'id',
    'Bosan nganggur? Yuk gabung tim kami di {place}. Kerja depan komputer jadi {role}, jam kerja santai, bonus tiap minggu, gaji pokok {pay}. Semua biaya keberangkatan kami yang urus, kamu tinggal bawa baju. Chat admin {handle} sekarang sebelum kuota penuh ya kak',
  ],
  [
    'id',
    'Info loker {company} membuka kesempatan bagi pria dan wanita usia {age} tahun. Posisi: {role}. Penempatan: {place}. Fasilitas: asrama, makan tiga kali, libur empat hari sebulan. Penghasilan bersih {pay}. Kirim foto diri dan paspor ke {phone} atas nama {name}',
  ],
  [
    'id',
    'Selamat! Nomor anda terpilih mendapat hadiah {pay} dari undian {company}. Untuk pencairan hadiah silakan buka {url} lalu isi data rekening dan kode yang kami kirim. Jangan beritahukan kepada siapa pun. Hubungi petugas {name} {phone}',
  ],
  [
    'id',
    'Kerja sampingan dari rumah cuma modal HP, like dan follow toko dibayar {pay} per hari. Sudah ribuan orang yang gabung dan terbukti cair. Daftar gratis lewat {url} atau chat mentor {name} di telegram {handle}. Slot hari ini tinggal {number} orang',
  ],
  [
    'id',
    'Toko bahan kue {company} di {place} mencari karyawan toko bagian {role}. Jujur, rajin, bersedia kerja shift dan lulusan SMA sederajat. Upah sesuai UMR {pay}. Lamaran diantar langsung pada jam kerja atau telepon {phone} dengan Ibu {name}',
  ],
  [
    'ms',
    'JAWATAN KOSONG SEGERA di {place}! Kami mencari {role} berumur {age} tahun, lelaki dan perempuan dialu-alukan. Gaji pokok {pay} sebulan berserta komisen, penginapan dan makan percuma disediakan. Tiket kapal terbang ditanggung majikan. Berminat sila WhatsApp {name} {phone} untuk temuduga',
  ],
  [
    'ms',
    'Nak kerja senang gaji lumayan? Syarikat {company} sedang buka pengambilan pekerja baru untuk cawangan {place}. Tugas sebagai {role} layan pelanggan dalam talian sahaja. Boleh dapat sampai {pay}. Tak perlu pengalaman, latihan diberi. PM {handle} cepat sebelum tutup',
  ],
  [
    'ms',
    'Tahniah, akaun anda layak menerima bantuan kerajaan berjumlah {pay}. Sila kemas kini maklumat di pautan {url} sebelum {number} jam dari sekarang. Sekiranya gagal, permohonan anda akan dibatalkan. Sebarang pertanyaan hubungi pegawai {name} talian {phone}',
  ],
  [
    'ms',
    'Peluang kerja di kilang {company}, {place}. Jawatan: {role}. Waktu kerja dua syif, kerja lebih masa ada. Pendapatan anggaran {pay}. Asrama berhampiran kilang dan van pekerja disediakan. Hadir temuduga terbuka bersama salinan kad pengenalan, hubungi {phone}',
  ],
  [
    'ms',
    'Pinjaman peribadi mudah lulus, tanpa penjamin walaupun disenarai hitam. Jumlah hingga {pay}, bayar balik ansuran rendah. Proses dalam {number} minit sahaja dan wang terus masuk akaun. Mohon di {url} atau hubungi ejen {name} {phone}',
  ],
  [
    'en',
    'URGENT HIRING overseas! Looking for {role} to work in {place}. Monthly salary {pay} plus commission, free accommodation, free meals and free flight ticket. No experience needed and visa is fully processed by the company. Age {age} only. Message {name} on WhatsApp {phone} now, limited slots',
  ],
  [
    'en',
    'Are you tired of your low paid job? Our company {company} is expanding its office in {place} and needs young people who can type fast. Position: {role}. We pay {pay} every month in cash or crypto. Interview is online and you can fly this week. Contact telegram {handle}',
  ],
  [
    'en',
    'Earn {pay} daily by rating hotels and products on your phone, no investment and no skill required. Work thirty minutes a day and withdraw at any time. Register at {url} with invitation code {number} and our receptionist {name} will guide you step by step',
  ],
  [
    'en',
    'Dear customer, your parcel from {company} is waiting at our depot because the delivery fee of {pay} has not been paid. Please update your address within {number} hours at {url} or the parcel will be returned to the sender',
  ],
  [
    'en',
    'We are a family restaurant in {place} looking for a part time {role}. You should be friendly, on time and able to work weekends. Training is provided and staff meals are included. Wage {pay} before tax. Please bring your CV to the restaurant or call {name} on {phone}',
  ],
  [
    'en',
    'Golden opportunity for graduates: {role} wanted for a data entry project in {place}. Package of {pay}, shared apartment, medical insurance and return ticket after one year of contract. Candidates who speak a second language get a higher position. Apply through {url} or talk to agent {name}',
  ],
  [
    'tl',
    'HIRING ngayon papuntang {place}! Kailangan namin ng {role}, kahit walang experience pwede. Sahod {pay} kada buwan, libre ang tirahan, pagkain at plane ticket. Edad {age} at may passport na. Walang placement fee, kami na bahala sa lahat. I-message si {name} sa {phone} para sa interview',
  ],
  [
    'tl',
    'Gusto mo bang kumita ng {pay} kada araw gamit lang ang cellphone? Mag-like at mag-share lang ng mga produkto, bayad agad sa gcash. Legit at may patunay kami. Sumali na sa grupo {url} at hanapin si coach {name}. Limitado lang sa {number} katao',
  ],
  [
    'tl',
    'Naghahanap ang {company} ng mga {role} para sa bagong opisina sa {place}. Chat support lang ang trabaho, may bonus at sariling kwarto. Ang starting ay {pay}. Mas mainam kung marunong mag-type ng mabilis. Lipad agad ngayong buwan, mag-pm sa {handle}',
  ],
  [
    'tl',
    'Binabati kita! Nanalo ang iyong numero ng {pay} mula sa {company} raffle. Para makuha ang premyo, i-click ang {url} at ilagay ang pangalan at account. Huwag ipagsabi sa iba hanggang makuha ang pera. Tumawag kay {name} sa {phone}',
  ],
  [
    'tl',
    'Wanted: {role} para sa karinderya sa {place}. Stay-in o stay-out, masipag at marunong makisama. Sweldo {pay} kada linggo, libre pagkain at may day off tuwing Linggo. Puntahan lang kami sa palengke o tawagan si Aling {name} {phone}',
  ],
  [
    'vi',
    'TUYỂN GẤP lao động đi {place} làm {role}, việc nhẹ lương cao không cần kinh nghiệm. Lương cơ bản {pay} một tháng cộng hoa hồng, bao ăn ở, bao vé xe và làm giấy tờ miễn phí. Độ tuổi {age}. Ai có nhu cầu nhắn zalo {phone} gặp {name} để được tư vấn',
  ],
  [
    'vi',
    'Công ty {company} mở rộng văn phòng tại {place}, cần tuyển nhân viên {role} biết đánh máy. Thu nhập {pay}, ký túc xá máy lạnh, thưởng theo tuần. Không thu phí, phỏng vấn qua điện thoại rồi xuất phát ngay. Liên hệ telegram {handle}',
  ],
  [
    'vi',
    'Kiếm thêm {pay} mỗi ngày tại nhà chỉ bằng điện thoại, làm nhiệm vụ thả tim và đánh giá sản phẩm, rút tiền trong vài phút. Đăng ký tại {url} và nhập mã {number} để nhận thưởng thành viên mới. Hỗ trợ viên {name} hướng dẫn tận tình',
  ],
  [
    'vi',
    'Ngân hàng {company} thông báo: tài khoản của quý khách đang bị đăng nhập trên thiết bị lạ. Nếu không phải quý khách vui lòng truy cập {url} để hủy giao dịch {pay} trước {number} giờ. Mọi thắc mắc gọi tổng đài {phone}',
  ],
  [
    'vi',
    'Quán cơm gia đình ở {place} cần tìm {role} làm ca sáng hoặc ca chiều, siêng năng thật thà. Lương {pay}, bao cơm hai bữa, nghỉ chủ nhật. Ưu tiên người ở gần, sinh viên làm thêm cũng nhận. Gọi chị {name} số {phone} trong giờ hành chính',
  ],
  [
    'zh',
    '急招海外客服！现招聘{role}，工作地点在{place}，底薪{pay}加提成，包吃包住包机票，无需经验，会打字即可，办公环境好，年龄要求{age}岁，护照公司代办，名额有限，联系{name}，微信{handle}',
  ],
  [
    'zh',
    '想赚大钱的朋友看过来，{place}公司直招{role}，月入{pay}不是梦，不收任何费用，专车接送，每天工作八小时，有双人宿舍和食堂，男女不限，当天面试当天出发，飞机号{handle}',
  ],
  [
    'zh',
    '兼职刷单，足不出户，用手机点点赞就能日赚{pay}，一单一结，绝不拖欠，新人送见面礼，今天只剩{number}个名额，先到先得，请点击{url}注册，找导师{name}领取任务',
  ],
  [
    'zh',
    '尊敬的客户，您在{company}的账户积分即将过期，可兑换现金{pay}，请尽快登录{url}办理兑换手续，逾期清零不再补发，客服热线{phone}',
  ],
  [
    'zh',
    '{place}老街面馆诚聘{role}一名，要求勤快爱干净，能吃苦耐劳，有健康证优先，试用期工资{pay}，转正后加薪，每月休息四天，提供午餐晚餐，有意者请到店里面谈或致电{phone}',
  ],
  [
    'zh',
    '{company}因业务扩展，在{place}新设分部，诚邀{role}加入团队，待遇优厚，综合收入{pay}，签证机票全包，工作满一年可带薪回国探亲，接受情侣兄弟姐妹同行，详情咨询人事{name}，电话{phone}',
  ],
  [
    'th',
    'รับสมัครด่วน ตำแหน่ง{role} ทำงานที่{place} เงินเดือน {pay} มีที่พักและอาหารฟรี ไม่ต้องมีประสบการณ์ บริษัทออกค่าเดินทางให้ทั้งหมด อายุ {age} ปี มีหนังสือเดินทางพร้อมไปได้เลย สนใจติดต่อคุณ{name} ไลน์ {handle}',
  ],
  [
    'th',
    'งานสบายรายได้ดี แค่ตอบแชทลูกค้าผ่านคอมพิวเตอร์ บริษัท {company} เปิดรับพนักงานใหม่ประจำสาขา{place} รายได้รวม {pay} ต่อเดือน มีโบนัสทุกสัปดาห์ รถรับส่งถึงที่ ทักมาเลย {handle}',
  ],
  [
    'th',
    'หารายได้เสริมที่บ้านง่ายๆ แค่กดไลก์กดแชร์วันละไม่กี่นาที รับเงินทันที {pay} ไม่ต้องลงทุน รับจำกัดเพียง {number} คนเท่านั้น สมัครฟรีที่ {url} แล้วทักแอดมิน{name}',
  ],
  [
    'th',
    'เรียนลูกค้า {company} พัสดุของท่านตกค้างที่คลังสินค้า เนื่องจากที่อยู่ไม่ครบถ้วน กรุณาชำระค่าธรรมเนียม {pay} ผ่านลิงก์ {url} ภายใน {number} ชั่วโมง มิฉะนั้นจะส่งคืนต้นทาง โทร {phone}',
  ],
  [
    'th',
    'ร้านก๋วยเตี๋ยวแถว{place} ต้องการ{role}ขยันซื่อสัตย์ ทำงานหกวันหยุดวันอาทิตย์ ค่าแรง {pay} มีข้าวให้กินสองมื้อ ถ้าพักใกล้ร้านจะพิจารณาเป็นพิเศษ โทรหาป้า{name} {phone} ได้ตลอดวัน',
  ],
  [
    'lo',
    'ຮັບສະໝັກດ່ວນ ພະນັກງານ{role} ເຮັດວຽກຢູ່{place} ເງິນເດືອນ {pay} ມີບ່ອນພັກແລະອາຫານຟຣີ ບໍ່ຕ້ອງມີປະສົບການ ບໍລິສັດອອກຄ່າເດີນທາງໃຫ້ທັງໝົດ ອາຍຸ {age} ປີ ຕິດຕໍ່ {name} ວອດແອັບ {phone}',
  ],
  [
    'lo',
    'ຫາລາຍໄດ້ເສີມຢູ່ເຮືອນງ່າຍໆ ພຽງແຕ່ມີໂທລະສັບກໍເຮັດໄດ້ ກົດໄລກ໌ກົດແຊຣ໌ຮັບເງິນທັນທີ {pay} ຕໍ່ມື້ ຮັບພຽງ {number} ຄົນເທົ່ານັ້ນ ລົງທະບຽນທີ່ {url} ແລ້ວທັກຫາແອັດມິນ {name}',
  ],
  [
    'lo',
    'ຮ້ານອາຫານຢູ່{place} ຕ້ອງການ{role} ດຸໝັ່ນຊື່ສັດ ເຮັດວຽກຫົກມື້ພັກວັນອາທິດ ຄ່າແຮງ {pay} ມີເຂົ້າກິນສອງຄາບ ຖ້າຢູ່ໃກ້ຮ້ານຈະພິຈາລະນາກ່ອນ ໂທຫາເອື້ອຍ{name} {phone}',
  ],
  [
    'lo',
    'ບໍລິສັດ {company} ເປີດສາຂາໃໝ່ທີ່{place} ຕ້ອງການຄົນໜຸ່ມສາວມາເປັນ{role} ພິມໄວໃຊ້ຄອມພິວເຕີເປັນ ລາຍຮັບ {pay} ພ້ອມໂບນັດທຸກອາທິດ ມີລົດຮັບສົ່ງເຖິງບ່ອນ ສົນໃຈທັກ {handle}',
  ],
  [
    'my',
    'အလုပ်ခေါ်စာ အမြန်လိုသည် {place} တွင် {role} လုပ်ရန် လစာ {pay} နေစရာနှင့် အစားအသောက် အခမဲ့ အတွေ့အကြုံမလိုပါ အသက် {age} နှစ် ခရီးစရိတ် ကုမ္ပဏီမှ ကျခံသည် ဆက်သွယ်ရန် {name} ဖုန်း {phone}',
  ],
  [
    'my',
    'အိမ်မှာနေရင်း ဖုန်းတစ်လုံးနဲ့ တစ်ရက် {pay} ဝင်ငွေရှာနိုင်ပြီ လိုက်ခ်နှိပ် ရှယ်လုပ်ရုံနဲ့ ငွေချက်ချင်းရမည် ယနေ့ {number} ယောက်သာ လက်ခံမည် {url} တွင် စာရင်းသွင်းပြီး {name} ကို မေးပါ',
  ],
  [
    'my',
    '{company} ကုမ္ပဏီ ရုံးခွဲသစ် {place} တွင် ဖွင့်လှစ်မည်ဖြစ်၍ စာရိုက်မြန်သော {role} များ အလိုရှိသည် စုစုပေါင်းဝင်ငွေ {pay} အပတ်စဉ် ဆုကြေးရှိသည် ကားဖြင့် ကြိုပို့ပေးမည် တယ်လီဂရမ် {handle} သို့ စာပို့ပါ',
  ],
  [
    'my',
    'လက်ဖက်ရည်ဆိုင် {place} အတွက် ရိုးသားကြိုးစားသော {role} တစ်ဦး အလိုရှိသည် တစ်လ {pay} ထမင်းနှစ်နပ် ကျွေးမည် တနင်္ဂနွေနေ့ ပိတ်သည် ဆိုင်သို့ ကိုယ်တိုင်လာရောက်ပါ သို့မဟုတ် ဒေါ်{name} {phone} ကို ခေါ်ပါ',
  ],
  [
    'km',
    'ជ្រើសរើសបុគ្គលិកជាបន្ទាន់ តួនាទី{role} ធ្វើការនៅ{place} ប្រាក់ខែ {pay} មានកន្លែងស្នាក់នៅ និងអាហារឥតគិតថ្លៃ មិនត្រូវការបទពិសោធន៍ អាយុ {age} ឆ្នាំ ក្រុមហ៊ុនចេញថ្លៃធ្វើដំណើរ ទាក់ទង {name} លេខ {phone}',
  ],
  [
    'km',
    'រកចំណូលបន្ថែមនៅផ្ទះដោយប្រើទូរស័ព្ទតែមួយ គ្រាន់តែចុចចូលចិត្តនិងចែករំលែក ទទួលបានលុយភ្លាម {pay} ក្នុងមួយថ្ងៃ ទទួលត្រឹម {number} នាក់ប៉ុណ្ណោះ ចុះឈ្មោះនៅ {url} រួចឆាតទៅ {name}',
  ],
  [
    'km',
    'ក្រុមហ៊ុន {company} បើកសាខាថ្មីនៅ{place} ត្រូវការយុវជនធ្វើជា{role} ចេះវាយអក្សរលឿន ចំណូលសរុប {pay} មានប្រាក់រង្វាន់រៀងរាល់សប្តាហ៍ មានឡានដឹកជញ្ជូនដល់កន្លែង ផ្ញើសារទៅតេឡេក្រាម {handle}',
  ],
  [
    'km',
    'ហាងបាយនៅ{place} ត្រូវការ{role} ម្នាក់ ស្មោះត្រង់ និងឧស្សាហ៍ ធ្វើការប្រាំមួយថ្ងៃ សម្រាកថ្ងៃអាទិត្យ ប្រាក់ឈ្នួល {pay} មានបាយពីរពេល អ្នកនៅជិតនឹងទទួលអាទិភាព ទូរស័ព្ទមកបង {name} {phone}',
  ],
  [
    'hi',
    'विदेश में नौकरी का सुनहरा मौका! {place} में {role} की तुरंत आवश्यकता है। वेतन {pay} प्रति माह, रहना और खाना मुफ्त, हवाई टिकट कंपनी देगी। अनुभव जरूरी नहीं, उम्र {age} वर्ष। पासपोर्ट लेकर संपर्क करें {name} व्हाट्सएप {phone}',
  ],
  [
    'hi',
    'घर बैठे मोबाइल से रोज {pay} कमाएं, बस वीडियो लाइक और शेयर करना है। पैसा सीधे खाते में आएगा, कोई निवेश नहीं। आज केवल {number} लोगों को मौका मिलेगा। रजिस्टर करें {url} और मैडम {name} से बात करें',
  ],
  [
    'hi',
    '{company} कंपनी {place} के नए दफ्तर के लिए {role} ढूंढ रही है जिन्हें टाइपिंग और थोड़ी अंग्रेजी आती हो। कुल कमाई {pay} और हर हफ्ते बोनस। वीजा का सारा काम हम करेंगे। टेलीग्राम पर संदेश भेजें {handle}',
  ],
  [
    'hi',
    'प्रिय ग्राहक, {company} में आपका बिजली कनेक्शन आज रात काट दिया जाएगा क्योंकि पिछला बिल {pay} जमा नहीं हुआ। तुरंत अधिकारी {name} को {phone} पर फोन करें या {url} पर भुगतान करें',
  ],
  [
    'hi',
    '{place} के पास मिठाई की दुकान में {role} चाहिए जो मेहनती और ईमानदार हो। सुबह की पाली, हफ्ते में एक दिन छुट्टी, तनख्वाह {pay} और दोपहर का खाना मिलेगा। दुकान पर आकर {name} जी से मिलें या {phone} पर बात करें',
  ],
  [
    'id',
    'Kabar gembira untuk warga {place}, koperasi {company} menyediakan dana tunai sampai {pay} tanpa jaminan dan tanpa survei. Cukup kirim KTP dan nomor rekening, uang masuk dalam {number} menit. Angsuran ringan bisa dicicil. Ajukan sekarang lewat petugas {name} {phone}',
  ],
  [
    'en',
    'Models and entertainers needed for a hotel club in {place}. Girls aged {age} with a nice look, singing is a plus. You receive {pay} weekly with tips on top, airport pick up and private room. No agency fee, documents are arranged within days. Send two photos to {handle} and ask for {name}',
  ],
  [
    'zh',
    '您好，我是{company}的{name}，我们需要一批{role}去{place}出差三个月，每人补贴{pay}，来回路费报销，手续全部由公司办理，需要身份证照片和近期生活照，有兴趣加我{handle}了解详情',
  ],
  [
    'vi',
    'Cho vay tiền nhanh không thế chấp, chỉ cần căn cước công dân, giải ngân {pay} trong {number} phút. Lãi suất thấp, góp theo ngày hoặc theo tháng, nợ xấu vẫn duyệt. Hồ sơ online tại {url}, cần gấp gọi ngay em {name} {phone}',
  ],
  [
    'th',
    'ประกาศรับหญิงสาวอายุ {age} ปี ไปทำงานร้านคาราโอเกะที่{place} รายได้ {pay} ทิปต่างหาก มีคนดูแลตลอดการเดินทาง ทำเอกสารให้ฟรี ไม่มีหักค่านายหน้า ส่งรูปมาที่ไลน์ {handle} แล้วรอคุณ{name}ติดต่อกลับ',
  ],
];

/** What fills slots, by language where words are meant. */
export const FILLERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  role: {
    id: [
      'customer service',
      'operator komputer',
      'admin marketing online',
      'penerjemah',
      'kasir',
      'staf penjualan',
      'juru masak',
      'telemarketing',
    ],
    ms: [
      'khidmat pelanggan',
      'operator pengeluaran',
      'pegawai pemasaran',
      'penterjemah',
      'juruwang',
      'pembantu dapur',
    ],
    en: [
      'customer service staff',
      'computer operators',
      'online marketing agent',
      'translator',
      'waitress',
      'cashier',
      'kitchen helper',
    ],
    tl: ['customer service', 'encoder', 'online seller', 'tagasalin', 'kusinera', 'kahera'],
    vi: ['chăm sóc khách hàng', 'nhập liệu', 'phiên dịch', 'kinh doanh trực tuyến', 'phụ bếp', 'thu ngân'],
    zh: ['打字员', '网络客服', '翻译', '销售专员', '推广人员', '厨师', '服务员'],
    th: ['แอดมินเพจ', 'พนักงานขาย', 'ล่าม', 'พิมพ์งาน', 'แม่ครัว', 'พนักงานเสิร์ฟ'],
    lo: ['ແອັດມິນ', 'ຂາຍອອນລາຍ', 'ນາຍພາສາ', 'ແມ່ຄົວ', 'ພິມເອກະສານ'],
    my: ['စာရေး', 'အရောင်းဝန်ထမ်း', 'စကားပြန်', 'စားပွဲထိုး', 'ဖောက်သည်ဝန်ဆောင်မှု'],
    km: ['អ្នកបកប្រែ', 'អ្នកលក់អនឡាញ', 'ចុងភៅ', 'អ្នករត់តុ', 'បុគ្គលិកកុំព្យូទ័រ'],
    hi: ['कस्टमर सर्विस', 'कंप्यूटर ऑपरेटर', 'अनुवादक', 'रसोइया', 'सेल्समैन'],
  },
  place: {
    id: ['Kamboja', 'Sihanoukville', 'Myawaddy', 'Bavet', 'Surabaya', 'Medan', 'Dubai', 'Phnom Penh'],
    ms: ['Kemboja', 'Poipet', 'Johor Bahru', 'Pulau Pinang', 'Bangkok', 'Myawaddy'],
    en: ['Cambodia', 'Sihanoukville', 'Mae Sot', 'Dubai', 'Poipet', 'Bangkok', 'Vientiane'],
    tl: ['Cambodia', 'Myanmar', 'Thailand', 'Dubai', 'Cebu', 'Quezon City'],
    vi: ['Campuchia', 'Bavet', 'Mộc Bài', 'Dubai', 'Đà Nẵng', 'Sài Gòn'],
    zh: ['柬埔寨', '西港', '缅北', '妙瓦底', '老挝', '迪拜', '广州'],
    th: ['ปอยเปต', 'กัมพูชา', 'เมียวดี', 'ดูไบ', 'เชียงใหม่', 'แม่สอด'],
    lo: ['ສາມຫຼ່ຽມຄຳ', 'ວຽງຈັນ', 'ກຳປູເຈຍ', 'ບໍ່ແກ້ວ', 'ດູໄບ'],
    my: ['မြဝတီ', 'ထိုင်း', 'လောက်ကိုင်', 'ရန်ကုန်', 'ကမ္ဘောဒီးယား'],
    km: ['ប៉ោយប៉ែត', 'ព្រះសីហនុ', 'បាវិត', 'ភ្នំពេញ', 'ឌូបៃ'],
    hi: ['कंबोडिया', 'थाईलैंड', 'दुबई', 'म्यांमार', 'लाओस'],
  },
  name: {
    id: ['Rina', 'Bu Sari', 'Pak Dedi', 'Kak Mega', 'Yusuf'],
    ms: ['Encik Faizal', 'Puan Aida', 'Kak Long', 'Hafiz', 'Siti'],
    en: ['Mr Lee', 'Jenny', 'Agent Paul', 'Ms Cherry', 'David'],
    tl: ['Ate Joy', 'Kuya Mark', 'Maam Liza', 'Jessa', 'Rico'],
    vi: ['Hương', 'anh Tuấn', 'Linh', 'anh Hải', 'Ngọc'],
    zh: ['李经理', '小王', '陈姐', '阿强', '张主管'],
    th: ['แพร', 'สมชาย', 'น้ำฝน', 'เอก', 'มะลิ'],
    lo: ['ແກ້ວ', 'ບຸນມີ', 'ນ້ອຍ', 'ຄຳ', 'ວັນນາ'],
    my: ['မသီတာ', 'ကိုအောင်', 'မနွယ်', 'ကိုဇော်', 'ခင်ခင်'],
    km: ['សុខា', 'ដារ៉ា', 'ចាន់ថា', 'ស្រីមុំ', 'បូរ៉ា'],
    hi: ['राजेश', 'सुनीता', 'अमित', 'पूजा', 'विक्रम'],
  },
  company: {
    '': [
      'Sinar Laut',
      'Golden Kite',
      'Bintang Jaya',
      'Star Lotus',
      'Nova Line',
      'Tiga Putra',
      'Blue Harbor',
      'Great Sun',
    ],
    zh: ['金鸢集团', '星海科技', '蓝港公司', '大阳实业', '新线网络'],
  },
};
