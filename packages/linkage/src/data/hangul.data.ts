/**
 * How Korean names are spelled in Latin letters, by general knowledge: the Revised Romanisation of 2000 by jamo, and beside it the spellings
 * that people use for their own names, which are older (Kim, Lee, Park; Young, Hyun, Soo). In the order of Unicode.
 */
const row = (text: string): readonly string[] => text.split(' ').map((one) => (one === '_' ? '' : one));

export const INITIALS = row('g kk n d tt r m b pp s ss _ j jj ch k t p h');
export const VOWELS = row('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
export const FINALS = row('_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t');

/** The same as people spell themselves, where it differs. */
export const USUAL_INITIALS = row('k kk n d tt r m b pp s ss _ j jj ch k t p h');
export const USUAL_VOWELS = row('a ae ya yae eo e yeo ye o wa wae oe yo oo wo we wi yoo eu ee i');
/** A closed syllable's eo and yeo are heard as the u of "sung": Jung, Hyun, Kyung; Young where no letter stands before. */
export const CLOSED_VOWELS = new Map([
  ['eo', 'u'],
  ['yeo', 'yu'],
  ['oo', 'u'],
  ['yoo', 'yu'],
]);

const pairs = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [name = '', spelled = ''] = entry.split(':');
        return [name, spelled.split(',')] as const;
      }),
  );

/** Family names, the most usual spelling first. */
export const KOREAN_FAMILIES = pairs(`
김:kim 이:lee,yi 박:park,pak 최:choi 정:jung,jeong,chung 강:kang 조:cho,jo 윤:yoon,yun 장:jang,chang 임:lim,im 한:han 오:oh,o
서:seo,suh 신:shin 권:kwon 황:hwang 안:ahn,an 송:song 전:jeon,chun 홍:hong 유:yoo,yu 고:ko,go 문:moon 양:yang 손:son 배:bae,pae
백:baek,paik 허:heo,hur 남:nam 심:shim 노:noh,roh 하:ha 곽:kwak 성:sung 차:cha 주:joo,ju 우:woo 구:koo,ku 민:min 류:ryu,yoo
나:na 진:jin,chin 지:ji 엄:um,eom 채:chae 원:won 천:cheon,chun 방:bang 공:kong 현:hyun 함:ham 변:byun 염:yeom 여:yeo 추:choo
도:do 소:so 석:seok 선:sun 설:seol 마:ma 길:gil 연:yeon 위:wi 표:pyo 명:myung 기:ki 반:ban 왕:wang 금:keum 옥:ok 육:yook 인:in
맹:maeng 제:je 모:mo 탁:tak 국:kook 어:eo 은:eun 편:pyun 용:yong 남궁:namkoong,namgung 황보:hwangbo 제갈:jegal 선우:sunwoo
독고:dokgo 사공:sagong 서문:seomun`);
