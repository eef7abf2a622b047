/**
 * Legal forms of companies and other bodies in the shape of ISO 20275 (one code, a country, spellings); its ELF codes are not
 * given. From general knowledge of company law in the region and beyond: unverified. One form a line:
 * `code | countries | kind | spellings, with _ where the name stands`; a spelling without _ follows the name. Latin spellings
 * are lower case without marks and dots; spaces within them do not count.
 */
export type OrganisationKind =
  | 'limited'
  | 'public'
  | 'partnership'
  | 'sole'
  | 'cooperative'
  | 'nonprofit'
  | 'state';

export interface LegalForm {
  code: string;
  /** ISO 3166 alpha-2, several where the same form is used; empty: anywhere. */
  countries: readonly string[];
  kind: OrganisationKind;
  /** What stands before the name and what behind it, either may be empty. */
  spellings: readonly { before: string; after: string }[];
}

const LINES = `
pt tbk | ID | public | pt _ tbk; pt _ persero tbk; perseroan terbatas _ tbk; _ tbk; _ tbk pt
pt | ID | limited | pt _; perseroan terbatas _; _ pt; p t _
pt persero | ID | state | pt _ persero; perusahaan perseroan _; _ persero; persero _; perum _; perusahaan umum _; bumn _
cv | ID | partnership | cv _; comanditaire vennootschap _; persekutuan komanditer _; _ cv
ud | ID | sole | ud _; usaha dagang _; pd _; toko _
firma | ID | partnership | fa _; firma _
koperasi | ID MY | cooperative | koperasi _; kop _; kud _; koperasi _ berhad
yayasan | ID MY | nonprofit | yayasan _; perkumpulan _; pertubuhan _; persatuan _
bpjs | ID | state | bpjs _
sdn bhd | MY BN | limited | sdn bhd; sendirian berhad; sb; sdn berhad; s b
bhd | MY BN | public | bhd; berhad
plt | MY | partnership | plt; perkongsian liabiliti terhad
enterprise | MY | sole | enterprise; enterprises; ent
pte ltd | SG | limited | pte ltd; private limited company; p l; pte limited; pteltd; _ pte
llp | SG GB IN | partnership | llp; limited liability partnership
pvt ltd | IN PK LK BD NP | limited | pvt ltd; private limited; p ltd; p limited; pvt limited; pvt; प्राइवेट लिमिटेड; प्रा लि; प्रालि; প্রাইভেট লিমিটেড; (প্রাঃ) লিঃ; प्राइभेट लिमिटेड
co ltd | TH VN KH LA MM CN TW HK KR JP | limited | co ltd; company limited; co limited; coltd; company ltd; coy ltd; kampani limited; cie ltd
บริษัท จำกัด | TH | limited | บริษัท _ จำกัด; บ _ จก; บจก _; บริษัท _; _ จำกัด; borisat _ chamkat
บริษัท จำกัด มหาชน | TH | public | บริษัท _ จำกัด มหาชน; บมจ _; _ จำกัด มหาชน; pcl; public company limited; public co ltd; plc ltd; public company
ห้างหุ้นส่วน | TH | partnership | ห้างหุ้นส่วนจำกัด _; หจก _; ห้างหุ้นส่วนสามัญ _; ห้างหุ้นส่วน _; limited partnership; ltd part; ltd partnership; lp; registered ordinary partnership
มูลนิธิ | TH | nonprofit | มูลนิธิ _; สมาคม _
ร้าน | TH | sole | ร้าน _
cong ty tnhh | VN | limited | cong ty tnhh _; cong ty tnhh mtv _; cong ty tnhh mot thanh vien _; cong ty trach nhiem huu han _; cong ty trach nhiem huu han mot thanh vien _; cty tnhh _; cty tnhh mtv _; tnhh _; tnhh mtv _; ct tnhh _; _ tnhh
cong ty co phan | VN | public | cong ty co phan _; ctcp _; cty cp _; cty co phan _; cong ty cp _; joint stock company; joint stock co; jsc; jsco; j s c
doanh nghiep tu nhan | VN | sole | doanh nghiep tu nhan _; dntn _; ho kinh doanh _; hkd _
cong ty | VN | limited | cong ty _; cty _
hop tac xa | VN | cooperative | hop tac xa _; htx _
tap doan | VN | public | tap doan _
ក្រុមហ៊ុន | KH | limited | ក្រុមហ៊ុន _ ឯ ក; ក្រុមហ៊ុន _ ខូ អិលធីឌី; ក្រុមហ៊ុន _ លីមីតធីត; ក្រុមហ៊ុន _; សហគ្រាស _; _ ឯ ក; _ អិលធីឌី; kroumhoun _
អង្គការ | KH | nonprofit | អង្គការ _; សមាគម _
ບໍລິສັດ | LA | limited | ບໍລິສັດ _ ຈຳກັດຜູ້ດຽວ; ບໍລິສັດ _ ຈໍາກັດຜູ້ດຽວ; ບໍລິສັດ _ ຈຳກັດ; ບໍລິສັດ _ ຈໍາກັດ; ບໍລິສັດ _; sole co ltd; sole company limited
ບໍລິສັດ ມະຫາຊົນ | LA | public | ບໍລິສັດ _ ມະຫາຊົນ
ကုမ္ပဏီ | MM | limited | ကုမ္ပဏီလီမိတက်; ကုမ္ပဏီ လီမိတက်; ကုမ္ပဏီ; လီမိတက်
有限公司 | CN TW HK MO SG MY | limited | 有限公司; 有限责任公司; 有限責任公司; (私人)有限公司; 私人有限公司; yx gs; youxian gongsi
股份有限公司 | CN TW | public | 股份有限公司; 股份公司; 控股有限公司; 集团股份有限公司; 集團股份有限公司
集团 | CN TW HK | public | 集团有限公司; 集團有限公司; 集团公司; 集团; 集團
公司 | CN TW HK | limited | 公司; 分公司; 总公司
个体工商户 | CN | sole | 个体工商户; 商行; 经营部
kk | JP | public | 株式会社; 株式会社 _; (株); (株) _; kabushiki kaisha; kabushiki kaisha _; kk; k k
yk | JP | limited | 有限会社; 有限会社 _; yugen kaisha; yk
gk | JP | limited | 合同会社; 合同会社 _; godo kaisha; gk
jusik hoesa | KR | public | 주식회사; 주식회사 _; (주); (주) _; chusik hoesa; jusik hoesa
yuhan hoesa | KR | limited | 유한회사; 유한회사 _; (유) _; yuhan hoesa
ltd | GB HK IN AU NZ KE | limited | ltd; limited; ltd co; ltda; लिमिटेड; लि; লিমিটেড; লিঃ
plc | GB TH | public | plc; public limited company
pty ltd | AU ZA | limited | pty ltd; proprietary limited; pty; pty limited
inc | US PH CA | limited | inc; incorporated; _ inc corp
corp | US PH | limited | corp; corporation; corpn; corporation inc
co | | limited | co; company; compagnie; comp; coy; cie; kompania; kumpulan _
llc | US AE | limited | llc; limited liability company; l l c; limited liability co; fz llc; fzllc; ooo _
opc | PH IN | limited | opc; one person corporation; opc pvt ltd; opc private limited
lp | US | partnership | limited partners; l p
fze | AE | limited | fze; fzc; fzco; dmcc
wll | QA BH KW | limited | wll; with limited liability; s p c; spc
ش م م | AE EG JO | limited | شركة _ ذات مسؤولية محدودة; شركة _ ش م م; شركة _ ذ م م; شركة _ المحدودة; _ ش م م; _ ذ م م; شركة _; مؤسسة _
jsc ru | RU KZ UZ MN | public | оао _; пао _; ао _; зао _; oao _; pao _; zao _; pjsc; ojsc; cjsc; открытое акционерное общество _; акционерное общество _
ooo | RU UA KZ | limited | ооо _; тоо _; тов _; общество с ограниченной ответственностью _; _ ооо
ип | RU | sole | ип _
xxk | MN | limited | ххк; xxk
as | TR NO DK | public | a s; as; asa; anonim sirketi; anonim sti; sanayi ve ticaret a s; san ve tic a s
ltd sti | TR | limited | ltd sti; limited sirketi; san ve tic ltd sti
gmbh | DE AT CH | limited | gmbh; gesellschaft mit beschrankter haftung; ges m b h; mbh; gmbh and co kg; gmbh co kg; ug
ag | DE CH AT | public | ag; aktiengesellschaft
kg | DE AT | partnership | kg; kommanditgesellschaft; ohg; gbr; kgaa; ag and co kg; ag co kg
ev | DE | nonprofit | ev; eingetragener verein
sa | FR ES PT BE CH LU | public | sa; societe anonyme; sociedad anonima; s a; sa de cv; sociedade anonima
sas | FR CO | limited | sas; sasu; societe par actions simplifiee
sarl | FR CH LU | limited | sarl; societe a responsabilite limitee; eurl; s a r l
snc | FR IT | partnership | snc; scs; societe en nom collectif
srl | IT ES RO AR | limited | srl; s r l; societa a responsabilita limitata; sl; sociedad limitada; srls
spa | IT DZ | public | spa; s p a; societa per azioni
bv | NL BE | limited | bv; besloten vennootschap; bvba; sprl; bv _; besloten vennootschap _
nv | NL BE | public | nv; naamloze vennootschap; naamlooze vennootschap; nv _; naamloze vennootschap _
stichting | NL | nonprofit | stichting _; stg _; vzw; asbl
ab | SE FI | limited | ab; aktiebolag; aktiebolaget _; ab _; publ ab; ab publ
aps | DK | limited | aps; anpartsselskab
oy | FI | limited | oy; oyj; osakeyhtio; oy ab
se | | public | se; societas europaea
spolka | PL | limited | sp z o o; spzoo; spolka z o o
sro | CZ SK | limited | s r o; sro; spol s r o
kft | HU | limited | kft; zrt; nyrt
lda | PT MZ AO TL | limited | lda; limitada; unipessoal lda
foundation | | nonprofit | foundation; association; society; federation; trust; ngo; incorporated association
cooperative | | cooperative | cooperative; co op; coop; multi purpose cooperative; mpc`;

export const LEGAL_FORMS: readonly LegalForm[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', countries = '', kind = '', spellings = ''] = line.split('|').map((part) => part.trim());
    return {
      code,
      countries: countries.split(' ').filter((country) => country !== ''),
      kind: kind as OrganisationKind,
      spellings: spellings.split(';').map((spelling) => {
        const [before, after] = spelling.includes('_') ? spelling.split('_') : ['', spelling];
        return { before: before!.trim(), after: after!.trim() };
      }),
    };
  });
