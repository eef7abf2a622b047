export type NameRole = 'self' | 'companion' | 'recruiter' | 'other';

/** Words after which a name stands. `strong` ones take a name in small letters too. */
export interface NameCue {
  role: NameRole;
  strong: boolean;
  /** First words of what the pattern finds, folded; with `native` set one of them, or native letters, stand anywhere in it. */
  words: string;
  native?: boolean;
  pattern: RegExp;
}

const KIN_ID =
  'adik|adek|kakak|abang|kakak ipar|anak|suami|istri|isteri|teman|tmn|temen|kawan|sepupu|keponakan|saudara|sodara|paman|bibi|tetangga|ponakan|cucu|pacar|tunangan|menantu|ipar';
const OWNER_ID = '(?: (?:saya|sy|aku|ku|kami|gue|perempuan|laki-laki|lelaki|ipar|kandung|sy|ibu|bapak))*';
const KIN_EN =
  'brother|sister|son|daughter|husband|wife|friend|cousin|nephew|niece|uncle|aunt|father|mother|boyfriend|girlfriend|fiance|fiancee|colleague|neighbour|neighbor|brother-in-law|sister-in-law|classmate';
const NAMED_ID = '(?:namanya|nmnya|nama nya|nama|bernama|yg bernama|yang bernama|atas nama|a\\.?n\\.?|inisial)';
const KIN_TL = 'kapatid|anak|asawa|kaibigan|pinsan|kuya|ate|pamangkin|nobyo|nobya|bunso|nanay|tatay';

export const NAME_CUES: readonly NameCue[] = [
  { role: 'self', strong: true, words: 'nama nm nma', pattern: /\b(?:nama|nm|nma) (?:lengkap )?(?:saya|sy|aku|ku|gue|gw)(?: (?:adalah|itu))?[ :]{1,3}/giu },
  { role: 'self', strong: false, words: 'perkenalkan kenalkan saya sy i im ako this it', pattern: /\b(?:perkenalkan,? (?:nama )?(?:saya|sy)|kenalkan,? (?:nama )?(?:saya|sy)|saya bernama|sy bernama|saya|sy|i am|i'm|im|ako po si|ako si|ako po ay si|this is|it's)[ ,:]{1,2}/giu },
  { role: 'self', strong: true, words: 'my ang pangalan', pattern: /\b(?:my (?:full )?name is|my name's|my name|ang pangalan ko po ay|pangalan ko po ay|pangalan ko ay|pangalan ko po|pangalan ko)[ :]{1,3}/giu },
  { role: 'companion', strong: true, words: 'adik adek kakak abang anak suami istri isteri teman tmn temen kawan sepupu keponakan saudara sodara paman bibi tetangga ponakan cucu pacar tunangan menantu ipar adikku adiknya adekku adeknya kakakku kakaknya abangku abangnya anakku anaknya suamiku suaminya istriku istrinya isteriku isterinya temanku temannya tmnku tmnnya temenku temennya kawanku kawannya sepupuku sepupunya keponakanku keponakannya saudaraku saudaranya sodaraku sodaranya pamanku pamannya bibiku bibinya tetanggaku tetangganya ponakanku ponakannya cucuku cucunya pacarku pacarnya tunanganku tunangannya menantuku menantunya iparku iparnya', pattern: new RegExp(`\\b(?:${KIN_ID})(?:ku|nya)?${OWNER_ID},? ${NAMED_ID}(?: (?:adalah|itu))?[ :]{1,3}`, 'giu') },
  { role: 'companion', strong: false, words: 'adik adek kakak abang anak suami istri isteri teman tmn temen kawan sepupu keponakan saudara sodara paman bibi tetangga ponakan cucu pacar tunangan menantu ipar', pattern: new RegExp(`\\b(?:${KIN_ID})${OWNER_ID}[ ,:]{1,3}`, 'giu') },
  { role: 'companion', strong: true, words: 'my our', pattern: new RegExp(`\\b(?:my|our) (?:\\w{1,12} )?(?:${KIN_EN})(?:'s name is| is named| named| called| name is| is called|,? whose name is)[ :]{1,3}`, 'giu') },
  { role: 'companion', strong: false, words: 'my our', pattern: new RegExp(`\\b(?:my|our) (?:\\w{1,12} )?(?:${KIN_EN})(?: is)?[ ,:]{1,3}`, 'giu') },
  { role: 'companion', strong: false, words: 'kapatid anak asawa kaibigan pinsan kuya ate pamangkin nobyo nobya bunso nanay tatay', pattern: new RegExp(`\\b(?:${KIN_TL})(?: ko| namin| niya| po)*(?: po)?(?: na| ay)?(?:ng|ko)? ?(?:po )?(?:na )?si `, 'giu') },
  { role: 'companion', strong: false, words: 'kong ko ang namin kaibigan isa isang', pattern: /\b(?:kong|ko pong|ang kapatid kong|namin|kaibigan kong|isa|isang) si /giu },
  { role: 'recruiter', strong: false, words: 'agen agent agensi calo perekrut sponsor recruiter ejen broker tekong mami bos boss agennya agentnya agensinya calonya perekrutnya sponsornya recruiternya ejennya brokernya tekongnya maminya bosnya bossnya', pattern: /\b(?:agen|agent|agensi|calo|perekrut|sponsor|recruiter|ejen|broker|tekong|mami|bos|boss)(?:nya)?(?: (?:saya|kami|kita|itu|ini|yang|yg|was|is|po|our|named|called|who is|bernama|namanya|nama nya|nama|inisial|si|name is|name))*[ :]{1,3}/giu },
  { role: 'other', strong: true, words: 'nama full name victim pangalan buong họ ho tên ten', native: true, pattern: /(?:^|\n|[,;|.] {0,2})(?:nama lengkap|nama korban|nama pmi|nama wni|nama|full[_ ]?name|name of victim|victim name|name|pangalan|buong pangalan|họ tên|họ và tên|ho ten|tên|ten|姓名|名字|ชื่อ-สกุล|ชื่อ-นามสกุล|ชื่อสกุล|အမည်|နာမည်|ឈ្មោះ) ?[:=：] ?/giu },
  { role: 'other', strong: true, words: 'a an atas', pattern: /\b(?:a\.n\.|a\/n|atas nama|an\. )[ :]{0,2}/giu },
  { role: 'companion', strong: false, words: 'soal tentang regarding about mengenai tungkol kay si', pattern: /\b(?:soal|tentang|regarding|about|mengenai|tungkol (?:po )?kay|tungkol sa|kay|si)(?: (?:adik|kakak|anak|teman|kawan|suami|istri|saudara|my \w{2,10}|kaibigan|kapatid))?(?: (?:saya|sy|kami|ko))?[ ,]{1,2}/giu },
  { role: 'self', strong: false, words: 'ten toi em con minh', pattern: /(?:tên tôi là|tên em là|tôi tên là|em tên là|tôi là|em là|tên của tôi là|con tên là|tôi tên|em tên|mình tên) /giu },
  { role: 'companion', strong: false, words: 'em con anh chi ban chong vo chau nguoi', pattern: /(?:em trai|em gái|con trai|con gái|con|anh trai|chị gái|bạn|chồng|vợ|cháu|bạn trai|bạn gái|anh họ|người nhà|em họ)(?: (?:tôi|em|mình|của tôi|của em|con))?(?: (?:tên là|tên|là)) /giu },
  { role: 'companion', strong: true, words: 'satu sorang seorang yang', pattern: /\b(?:satu lagi|sorang lagi|seorang lagi|yang satu) (?:namanya|nama|bernama) /giu },
  { role: 'companion', strong: false, words: 'namanya bersama ada satu there together con di keponakan tentang', pattern: /\b(?:namanya|bersama|ada juga|satu lagi|there is also|together with|còn có|đi cùng với|đi với|keponakan saya|tentang) /giu },
  { role: 'companion', strong: false, words: 'nombre named bernama called', pattern: /(?:nombre|named|bernama|called) /giu },
];

/** Cues of scripts without blanks: the name follows at once. */
export const NATIVE_CUES: readonly { role: NameRole; pattern: RegExp }[] = [
  { role: 'self', pattern: /(?:ผม|ดิฉัน|ฉัน|หนู|เรา|กระผม)ชื่อ ?/gu },
  { role: 'companion', pattern: /(?:เพื่อน|น้องชาย|น้องสาว|น้อง|พี่ชาย|พี่สาว|พี่|ลูกชาย|ลูกสาว|ลูก|สามี|ภรรยา|แฟน|แม่|พ่อ|หลาน)(?:ผม|ฉัน|หนู|ดิฉัน|ของผม|ของฉัน)?ชื่อ ?/gu },
  { role: 'companion', pattern: /(?:ไปกับ|มีอีกคนชื่อ|อีกคนคือ) ?/gu },
  { role: 'recruiter', pattern: /(?:นายหน้า|เอเย่นต์|คนพาไป)ชื่อ ?/gu },
  { role: 'other', pattern: /(?<![ก-๙])ชื่อ ?/gu },
  { role: 'self', pattern: /(?:我叫|我是|我的名字叫|我的名字是|我名字叫|本人)(?:做|：|:)? ?/gu },
  { role: 'companion', pattern: /(?:弟弟|哥哥|姐姐|妹妹|儿子|女儿|丈夫|老公|老婆|妻子|朋友|同学|表弟|表哥|表妹|表姐|侄子|同事|男友|女友|男朋友|女朋友|孩子|家人|还有一个|另一个)(?:的名字)?(?:叫|是|名叫|，叫|名字是)? ?/gu },
  { role: 'recruiter', pattern: /(?:中介|蛇头|老板|介绍人)(?:叫|是|名叫|名字叫) ?/gu },
  { role: 'other', pattern: /(?:姓名|名字|本名写作|名叫|全名)(?:是|叫|为|：|:)? ?/gu },
  { role: 'self', pattern: /(?:ကျွန်တော့်နာမည်|ကျွန်မနာမည်|ကျွန်တော်နာမည်|ကျွန်တော် နာမည်|ကျွန်မ နာမည်|ကျွန်တော့် နာမည်) ?/gu },
  { role: 'companion', pattern: /(?:ညီမ|ညီ|အစ်ကို|အစ်မ|သား|သမီး|သူငယ်ချင်း|ခင်ပွန်း|ဇနီး|မောင်လေး|မောင်|ယောက်ျား|တူ|တူမ)(?:လေး)?(?: ?(?:ရဲ့|၏))? ?(?:နာမည်|အမည်) ?/gu },
  { role: 'companion', pattern: /(?:သူငယ်ချင်း|ညီမ|ညီ|သား|သမီး|အစ်ကို|အစ်မ) (?=(?:မောင်|ဒေါ်|ဦး|ကို|မ)?[က-႟]{2,20}(?: [က-႟]{2,12}){0,3} ?(?:အကြောင်း|က|ပါ|,))/gu },
  { role: 'other', pattern: /(?:နာမည်က|နာမည်|အမည်) ?/gu },
  { role: 'self', pattern: /(?:ខ្ញុំ)(?:បាទ)?(?:មាន)?ឈ្មោះ ?/gu },
  { role: 'companion', pattern: /(?:ប្អូនប្រុស|ប្អូនស្រី|ប្អូន|បង|កូនប្រុស|កូនស្រី|កូន|មិត្តភក្តិ|មិត្ត|ប្តី|ប្រពន្ធ|ក្មួយ|បងប្រុស|បងស្រី)(?:របស់)?(?:ខ្ញុំ)? ?ឈ្មោះ ?/gu },
  { role: 'other', pattern: /ឈ្មោះ ?/gu },
];

/** Words that end a name or show that none follows. */
export const NAME_STOPS = new Set(
  `yang yg dan di ke dari ini itu dengan untuk tidak tdk gak ga gk ada sudah sdh udah akan mau ingin lagi juga karena kerja bekerja umur usia lahir asal dari tolong mohon minta kami saya sy aku dia mereka paspor pasport no nomor hp wa ditahan disekap dipukul kena tipu ditipu hilang pergi berangkat dibawa masih baru pada tanggal tgl bulan tahun thn orang warga katanya sekarang skrg skg adalah bisa jangan tlg dijual di sini disini sini sana pak bu bapak ibu kak mas mbak min admin besok kemarin takut butuh perlu dapat tahu tau pernah sedang lg lewat soal semua cuma hanya punya terjebak disiksa dpt namanya nama nya bernama born aged age old years from in at on is was are were the a an and or but not now who has have had his her my our your their passport phone number please help still with here there to of for by working worked went goes taken tricked cheated missing stuck trapped scared sorry afraid writing called named last seen left told asking also currently since can cannot could being been he she they we you it i am dob nik pergi luar negara luar negeri kerja keje bertolak lahir nombor telefon tiga dua satu po ay na sa ng mga nasa naman may hindi umalis taga isinilang ipinanganak edad pasaporte numero ko siya nandito nasaan dumaan ang opo sinh số so hộ ho chiếu năm nam tuổi tuoi đang dang bị bi đi di làm lam ở o quê que nhé ạ a ạ là la không khong điện dien thoại thoai sang đã da từ tu bảo bao nói noi còn con của cua và va với voi họ có co được duoc hiện hien chào mất lời gửi sdt sđt sex gender birth nationality place story
  posting dijanjikan janji lokasi posisi korban lulusan anak adik kakak teman kawan suami istri keluarga email id baik very so just really going getting trying looking interested available fine ok okay happy glad sure aware ready worried desperate victim worker citizen national indonesian filipino thai embassy hotline indonesia malaysia jual beli ikut sama bersama sampai sampe
  bercakap telah belum bukan siap hubungi cari mencari tertarik berminat harus perlu ketua tersebut agen itu sempat pun lho kok sih deh dong aja saja banget sekali nih ya yah pengen pgn ingin setuju juga tinggal bersama kandung perempuan laki cewek cowok dijaga`.split(/\s+/),
);
