/** What one named person may be to another, as words say it. */
export const RELATION_WORDS = [
  'child',
  'parent',
  'sibling',
  'spouse',
  'relative',
  'friend',
  'travelled_with',
  'recruiter',
  'employer',
] as const;
export type RelationWord = (typeof RELATION_WORDS)[number];

/**
 * Words that say what the person named right after them is to the writer or to whom the writer speaks of. Latin ones stand
 * alone or with -ku, -nya. Words that are forms of address too (ibu, bapak) need an owner. General knowledge of the languages.
 */
export const KIN: Readonly<Record<RelationWord, { latin: string; native: string }>> = {
  child: {
    latin: 'anak|putra|putri|anak perempuan|anak laki-laki|son|daughter|child|con trai|con gái|beta|beti',
    native: 'ลูกชาย|ลูกสาว|ลูก|ລູກຊາຍ|ລູກສາວ|ລູກ|儿子|女儿|孩子|သား|သမီး|កូនប្រុស|កូនស្រី|កូន|बेटा|बेटी|बेटे',
  },
  parent: {
    latin:
      'ayah saya|ibu saya|bapak saya|ibuku|ayahku|my father|my mother|our father|our mother|nanay ko|tatay ko|bố tôi|mẹ tôi|bố em|mẹ em',
    native: 'พ่อผม|แม่ผม|พ่อหนู|แม่หนู|พ่อฉัน|แม่ฉัน|我爸爸|我妈妈|我爸|我妈|父亲|母亲|အဖေ|အမေ|ឪពុក|ម្តាយ|पिता|माँ',
  },
  sibling: {
    latin:
      'adik|adek|kakak|abang|saudara kandung|adik kandung|kakak kandung|brother|sister|kapatid|kuya|ate|bunso|em trai|em gái|anh trai|chị gái|bhai|behen',
    native:
      'น้องชาย|น้องสาว|พี่ชาย|พี่สาว|ນ້ອງຊາຍ|ນ້ອງສາວ|ອ້າຍ|ເອື້ອຍ|弟弟|哥哥|姐姐|妹妹|ညီမ|ညီ|အစ်ကို|အစ်မ|မောင်လေး|ប្អូនប្រុស|ប្អូនស្រី|ប្អូន|បងប្រុស|បងស្រី|भाई|बहन',
  },
  spouse: {
    latin:
      'suami|istri|isteri|pacar|tunangan|husband|wife|boyfriend|girlfriend|fiance|fiancee|asawa|nobyo|nobya|chồng|vợ|bạn trai|bạn gái',
    native:
      'สามี|ภรรยา|แฟน|ຜົວ|ເມຍ|丈夫|老公|老婆|妻子|男朋友|女朋友|男友|女友|ခင်ပွန်း|ဇနီး|ယောက်ျား|ប្តី|ប្រពន្ធ|पति|पत्नी',
  },
  relative: {
    latin:
      'sepupu|keponakan|ponakan|paman|bibi|cucu|menantu|adik ipar|kakak ipar|ipar|saudara|sodara|cousin|nephew|niece|uncle|aunt|brother-in-law|sister-in-law|pinsan|pamangkin|anh họ|chị họ|em họ|cháu',
    native: 'หลาน|ลูกพี่ลูกน้อง|ຫຼານ|表弟|表哥|表妹|表姐|堂弟|堂哥|侄子|侄女|တူမ|တူ|ក្មួយ|भतीजा|भतीजी',
  },
  friend: {
    latin:
      'teman|temen|tmn|kawan|rekan|tetangga|friend|colleague|classmate|roommate|neighbour|neighbor|kaibigan|kasamahan|bạn|bạn tôi|dost',
    native: 'เพื่อน|ໝູ່|朋友|同学|同事|သူငယ်ချင်း|មិត្តភក្តិ|មិត្ត|दोस्त',
  },
  travelled_with: {
    latin:
      'berangkat bersama|berangkat sama|berangkat dengan|pergi bersama|pergi dengan|pergi sama|ikut bersama|sama-sama|bareng|bersama|travelled with|traveled with|went with|together with|came with|kasama niya|kasama ko|kasama|đi cùng|đi với|đi chung với',
    native: 'ไปกับ|มากับ|ໄປກັບ|一起去的|跟着|နဲ့အတူ|ជាមួយ|के साथ',
  },
  recruiter: {
    latin:
      'agen|agent|ejen|perekrut|yang rekrut|yg rekrut|yang merekrut|calo|sponsor|recruiter|the agent|the broker|ang recruiter|môi giới|người tuyển',
    native: 'นายหน้า|เอเย่นต์|ນາຍໜ້າ|中介|蛇头|介绍人|ပွဲစား|មេខ្យល់|एजेंट',
  },
  employer: {
    latin: 'majikan|bos|boss|employer|supervisor|amo|quản lý|ông chủ',
    native: 'เจ้านาย|หัวหน้า|ຫົວໜ້າ|老板|主管|သူဌေး|ថៅកែ|मालिक',
  },
};

/** Owners told after or before the word, by whose relative it is. */
export const OF_OTHER = /(?:nya$|(?<!\p{L})(?:his|her|their) (?:\w{1,12} )?$|(?:他的?|她的?|သူ့|เขา|គាត់))/iu;
export const OWNER_AFTER =
  /^(?:ku|nya)?(?: (?:saya|sy|aku|ku|kami|gue|gw|dia|mereka|perempuan|laki-laki|kandung|ko|namin|niya|nila|po|tôi|em|anh|chị|mình))*/iu;
/** What may stand between the word and the name. */
export const BETWEEN =
  /^[ ,:]{0,3}(?:(?:yang |yg )?(?:bernama|namanya|nmnya|nama nya|nama|atas nama|adalah|itu|is called|is named|named|called|whose name is|'s name is|is|si|na si|ni|ay si|po si|tên là|tên|là|ชื่อ|ຊື່|叫做?|是|名叫|的名字叫|နာမည်က|နာမည်|ဈမောက်|ឈ្មោះ|का नाम|ผม|ฉัน|หนู|ของผม|ของฉัน|របស់ខ្ញុំ)[ ,:]{0,3}){0,3}(?:(?:pak|bu|mas|mbak|bang|kak|mr|mrs|ms)\.? )?$/iu;
