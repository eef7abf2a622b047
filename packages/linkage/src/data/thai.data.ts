/**
 * Thai letters in the Royal Thai General System of Transcription (RTGS, 1999), and beside it as names are often spelled on
 * papers. From general knowledge of the published tables: unverified.
 */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .normalize('NFKC')
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );

export const THAI_INITIALS = pairs(`
ก:k ข:kh ฃ:kh ค:kh ฅ:kh ฆ:kh ง:ng จ:ch ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th ฑ:th ฒ:th ณ:n ด:d ต:t ถ:th ท:th ธ:th น:n บ:b ป:p ผ:ph ฝ:f พ:ph
ฟ:f ภ:ph ม:m ย:y ร:r ล:l ว:w ศ:s ษ:s ส:s ห:h ฬ:l อ: ฮ:h`);
export const THAI_INITIALS_ON_PAPERS = pairs('จ:j ค:k พ:p ภ:p ท:t ธ:t ว:v ฒ:t ข:k');
export const THAI_FINALS = pairs(`
ก:k ข:k ค:k ฆ:k ง:ng จ:t ช:t ซ:t ฌ:t ฎ:t ฏ:t ฐ:t ฑ:t ฒ:t ด:t ต:t ถ:t ท:t ธ:t ศ:t ษ:t ส:t ญ:n ณ:n น:n ร:n ล:n ฬ:n บ:p ป:p พ:p ฟ:p ภ:p ม:m ย:i ว:o`);
export const THAI_FINALS_ON_PAPERS = pairs('ล:l ศ:s ษ:s ส:s ฬ:l');

/** Two consonants sounded together, or the first only raising the tone of the second (ho nam). */
export const THAI_CLUSTERS = pairs(`
กร:kr กล:kl กว:kw ขร:khr ขล:khl ขว:khw คร:khr คล:khl คว:khw ตร:tr ปร:pr ปล:pl พร:phr พล:phl ผล:phl บร:br บล:bl ดร:dr ฟร:fr ฟล:fl
หง:ng หญ:y หน:n หม:m หย:y หร:r หล:l หว:w ศร:s`);

/** Vowels on papers where they differ from RTGS. */
export const THAI_VOWELS_ON_PAPERS = pairs('ี:ee ู:oo ื:eu ึ:eu oe:er ue:eu');

/**
 * Elements of which names are made, whose reading the letters alone do not tell (implied vowels, Pali and Sanskrit stems):
 * RTGS, and as on papers where that is usual.
 */
export const THAI_ELEMENTS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `ธน:thana นพ:noppha:nopa ภค:phakha:paka ชย:chaya นภ:napha:napa ศุภ:suppha:supa วร:wora:vora สุข:suk รณ:rona ณัฐ:nattha:natta ภัทร:phatthara:pattara
   จักร:chakkra:jakkra วัชร:watchara:vachara พัชร:phatchara:patchara ราช:ratcha:racha เทว:thewa:teva สุร:sura ธรรม:thamma:tamma ธีร:thira:teera
   วีร:wira:veera ปิย:piya จิร:chira:jira พีร:phira:peera กิตติ:kitti เกียรติ:kiat ชาติ:chat:chart วุฒิ:wutthi:vutti ฤทธิ:ritthi:ritti สิทธิ:sitthi:sitti
   พุทธ:phuttha:putta ยุทธ:yuttha:yutta นันท:nantha:nanta จันทร:chanthara:jantara อินทร:inthara:intara สุนทร:sunthon:sunthorn มณี:mani:manee
   รัตน:rattana กาญจน:kanchana:kanjana เพชร:phet:pet จิตร:chit:jit มิตร:mit บุตร:but สมุทร:samut เนตร:net เกษตร:kaset ภูมิ:phum:poom
   สมบัติ:sombat อนันต:ananta วิทย:witthaya:vitaya สัตย:sattaya ทรัพย:sap ทรง:song ทราย:sai สร้อย:soi เสริม:soem:serm สร:sara ทร:thon:thorn
   พร:phon:porn กร:kon:korn ธร:thon:thorn อร:on:orn จร:chon:jorn พล:phon:pol ผล:phon:pol มล:mon:mol กมล:kamon:kamol ฐาปน:thapana วิมล:wimon:vimol
   เจริญ:charoen เฉลิม:chaloem:chalerm เสน่ห์:sane แสวง:sawaeng:sawang ไสว:sawai เฉลียว:chaliao เสมอ:samoe:samer อยู่:yu:yoo อย่าง:yang
   สุว:suwa:suva ฤทธิ์:rit กฤษณ:kritsana กฤษณา:kritsana พรหม:phrom:prom ศรา:sara หม่อม:mom สรา:sara ศรี:si:sri ชัย:chai ไชย:chai วงศ์:wong:vong วงษ์:wong:vong พงษ์:phong:pong พงศ์:phong:pong ศักดิ์:sak สวัสดิ์:sawat ประสิทธิ์:prasit
   สมาน:saman สมัย:samai สมัคร:samak อมร:amon:amorn อนงค์:anong อดุลย์:adun:adul อารีย์:ari:aree พิษณุ:phitsanu:pisanu วิษณุ:witsanu:visanu อิศร:itsara
   ลักษมี:laksami มัลลิกา:manlika:mallika กัลยา:kanlaya กันยา:kanya ปัญญา:panya สัญญา:sanya กัญญา:kanya จรรยา:chanya:janya บรรจง:banchong:banjong บรรดิษฐ:bandit
   กรรณิการ์:kannika สุวรรณ:suwan:suvan สวรรค์:sawan พรรณ:phan:pan วรรณ:wan:van ขวัญ:khwan:kwan เทพ:thep:tep นคร:nakhon:nakorn บดี:bodi:bodee ชนม์:chon
   พิทักษ์:phithak:pitak รักษ์:rak อักษร:akson:aksorn โชติ:chot ญาติ:yat นิติ:niti สันติ:santi ปิติ:piti มติ:mati วิชญ:witchaya:vitchaya ปรัชญา:pratya
   กุล:kun:kul ตระกูล:trakun:trakul มงคล:mongkhon:mongkol พิมล:phimon:pimol โกมล:komon:komol นฤมล:naruemon:narumol หฤทัย:haruethai:haruthai ฤทัย:ruethai:ruthai
   อภิ:aphi:api ธิดา:thida:tida อุบล:ubon:ubol สกล:sakon:sakol ดล:don:dol ศล:son:sol ชล:chon:chol พจน์:phot:poj ชน:chon วิศว:witsawa อัศว:atsawa เลิศ:loet:lert
   ประเสริฐ:prasoet:prasert กำเนิด:kamnoet:kamnerd ดำเนิน:damnoen:damnern เดิน:doen เพลิน:phloen:plearn เพิ่ม:phoem:perm`
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [thai = '', rtgs = '', papers = rtgs] = entry.split(':');
      return [thai.replace(/[\u0E48-\u0E4B]/g, '').replace(/\u0E4D\u0E32/g, '\u0E33'), [rtgs, papers]] as const;
    }),
);
