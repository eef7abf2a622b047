/** Words that many organisations bear: alone they tell nobody apart. From general knowledge, unverified. */
export const GENERIC_WORDS = new Set(
  `group holding holdings international global worldwide trading trade general import export industry industries industrial
   manufacturing service services solution solutions system systems technology technologies development construction
   engineering consulting consultant consultants management investment investments enterprise enterprises resources resource
   agency recruitment manpower employment overseas travel tour tours tourism hotel resort restaurant casino entertainment
   media digital online network networks software logistics transport transportation shipping marine fishery fisheries food
   foods agro agriculture plantation mining energy power oil gas petroleum chemical pharma medical health care education
   training center centre institute university college school bank finance financial capital insurance property properties
   estate land real asia asian pacific east west north south southeast new first national indo thai viet china
   jasa tenaga kerja penempatan perdagangan pengerahan perkapalan pelayaran agensi pekerjaan perniagaan industri teknologi
   mandiri utama abadi sejahtera jaya makmur sukses sentosa nusantara
   thuong mai dich vu xuat nhap khau san xuat dau tu phat trien xay dung cung ung nhan luc quoc te
   keji maoyi fazhan touzi guoji shiye jituan department laboratory lab`.split(/\s+/),
);

/** Usual shortenings, each with its long form. */
export const SHORTENED_WORDS = new Map(
  `intl:international internat:international int:international mfg:manufacturing manuf:manufacturing mfr:manufacturing
   grp:group hldg:holding hldgs:holdings holdings:holding tech:technology technologies:technology techn:technology techs:technology
   ind:industry inds:industry industries:industry indl:industrial svc:service svcs:service serv:service services:service
   sys:system systems:system eng:engineering engg:engineering constr:construction const:construction dev:development
   devt:development mgmt:management mgt:management invest:investment investments:investment univ:university
   universitaet:university universitat:university universite:university universitas:university universiti:university
   inst:institute dept:department lab:laboratory labs:laboratory laboratories:laboratory natl:national nat:national
   assoc:associates assocs:associates assn:association bros:brothers chem:chemical chems:chemical pharm:pharmaceutical
   pharmaceuticals:pharmaceutical elec:electric elect:electronics electronic:electronics trdg:trading ent:enterprise
   enterprises:enterprise solutions:solution networks:network resources:resource transp:transport centre:center
   rsch:research res:research`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that open the name of a branch; what follows them is its place. */
export const BRANCH_WORDS = new Set(
  `cabang cab branch sucursal filiale succursale zweigniederlassung chinhanh kantor perwakilan cawangan outlet unit`.split(/\s+/),
);
export const NATIVE_BRANCH_WORDS: readonly string[] = ['สาขา', 'สำนักงานใหญ่', 'ສາຂາ', 'សាខា', '分公司', '分店', '支店', '分行', 'ရုံးခွဲ', '지점'];

/** Countries and large cities as they stand behind a name or in brackets (Latin letters). */
export const ORGANISATION_PLACES = new Set(
  `indonesia malaysia singapore thailand vietnam cambodia kampuchea laos myanmar burma philippines brunei china hongkong macau taiwan
   japan korea india pakistan bangladesh nepal srilanka mongolia australia dubai uae qatar bahrain turkey germany deutschland
   france italy italia spain espana nederland netherlands holland belgium austria switzerland schweiz suisse sweden uk britain
   usa america canada mexico brasil brazil russia africa europe europa jakarta surabaya medan bandung semarang batam denpasar
   makassar bekasi tangerang bogor kuala lumpur kl penang johor selangor sabah sarawak melaka bangkok chiangmai phuket pattaya
   hanoi saigon hcm hcmc danang haiphong phnompenh sihanoukville poipet bavet siemreap vientiane yangon mandalay naypyidaw
   myawaddy manila cebu davao makati beijing shanghai shenzhen guangzhou kunming taipei kaohsiung tokyo osaka nagoya seoul busan
   delhi mumbai chennai kolkata bangalore dhaka kathmandu karachi colombo london paris berlin munich sydney melbourne m s pg`.split(/\s+/),
);
