/** Letters of other scripts that pass for Latin ones; folded only in words that are not of that script. Own list. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  // Cyrillic.
  ['АВЕЅІЈКМНОРСТХУавеѕіјкмнорстху', 'ABESIJKMHOPCTXYabesijkmhopctxy'],
  ['ԁԛԝһӏѵԍҽЬѴԌԜгґпѡԱіјҝҡқңҥӈһҺҮүұӀ', 'dqwhlvgebVGWrrnwUijkkknnnhHYyyl'],
  // Greek, and Coptic letters among it.
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿϜαβγεηικνορςστυχωϲϳμ', 'ABEZHIKMNOPTYXCJFabyenikvopcotuxwcju'],
  ['άέήίόύώϊϋ', 'aenioywiu'],
  // Armenian.
  ['ՍՕՏօսոհցզքգԼյեաւ', 'UOSounhgqqqLjtwi'],
  // Cherokee.
  ['ᎪᏟᎠᎬᏀᎻᏴᎫᏦᏞᎷᏢᎡᏒᏚᎢᏙᎳᏃᎥᏗᎴᏓᏂᎰᎦᏫᏳ', 'ACDEGHBJKLMPRRSTVWZijslhfSOG'],
  // Lisu.
  ['ꓐꓑꓒꓓꓔꓖꓗꓘꓙꓚꓜꓝꓞꓟꓠꓡꓢꓣꓤꓥꓦꓧꓨꓩꓪꓫꓬꓮꓯꓰꓱꓲꓳꓴ', 'BPdDTGKKJCZFFMNLSRRAVHGIWXYAAEEIOU'],
  // Canadian syllabics.
  ['ᗩᗷᑕᗪᗴᖴᘜᕼᒍᒪᗰᑎᑭᖇᔕᑌᐯᗯ᙭ᘔᑢᖯᕈ', 'ABCDEFGHJLMNPRSUVWXZcbp'],
  // Signs of money used as letters.
  ['₳₵₣₲₭₤₥₦₮₴₩₱฿€', 'ACFGKLMNTSWPBE'],
];

/** Letters that are Latin by another name, and marks: folded wherever they stand. */
const ALWAYS: readonly (readonly [string, string])[] = [
  ['ɑɡɩɪʀʏʙʜʟɴᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱꜰɢᴦᴨɪʃ', 'agiirybhlnacdejkmoptuvwzsfgrnis'],
  ['‘’‛ʼʹ′“”„‟″–—―−‐‑﹣⁃', "''''''\"\"\"\"\"--------"],
  ['․﹒۔⁄∕⧸', '...///'],
];

const pairs = (lists: readonly (readonly [string, string])[]): Map<string, string> =>
  new Map(lists.flatMap(([from, to]) => Array.from(from).map((letter, index) => [letter, to[index] ?? letter] as const)));

/** Folded in words that hold Latin letters, or stand in Latin text and are made of look-alikes only. */
export const CONFUSABLES: ReadonlyMap<string, string> = pairs(LOOK_ALIKES);
/** Folded everywhere. */
export const LATIN_VARIANTS: ReadonlyMap<string, string> = pairs(ALWAYS);

/** Two-letter codes of states and territories whose regional letters make a flag (ISO 3166-1). */
export const FLAGS: ReadonlySet<string> = new Set(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  ),
);
