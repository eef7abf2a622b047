import type { Language } from '../types.ts';

/** Shorthand of chats, by the full word. */
export const chatShorthand: Partial<Record<Language, Record<string, readonly string[]>>> = {
  id: {
    tolong: ['tlg', 'tolongg'], saya: ['sy', 'saya', 'aku'], tidak: ['tdk', 'gak', 'ga', 'nggak'], yang: ['yg'], sudah: ['udh', 'sdh', 'udah'],
    dengan: ['dgn', 'sama'], bisa: ['bs', 'bisa'], dan: ['dn'], dari: ['dr'], kalau: ['klo', 'kalo'], kerja: ['krja', 'kerja'], orang: ['org'],
    dulu: ['dlu'], kami: ['kmi', 'kami'], sekarang: ['skrg'], terakhir: ['trakhir'], belum: ['blm'], untuk: ['utk'], jangan: ['jgn'], uang: ['duit', 'uang'],
    terima: ['trima'], kasih: ['ksh'], paspor: ['paspor', 'pasport', 'pspor'], pulang: ['plg', 'pulang'], karena: ['krn'], banyak: ['byk'], mau: ['mw', 'mau'],
    perusahaan: ['perusahaan', 'prusahaan', 'pt'], teman: ['tmn'], dipukul: ['dipukulin', 'dipukul'], sampai: ['smpe', 'sampe'], tanggal: ['tgl'], nomor: ['no', 'nmr'],
  },
  ms: { tolong: ['tlg'], saya: ['sy'], tidak: ['x', 'tak'], yang: ['yg'], dengan: ['dgn'], sudah: ['dah'], orang: ['org'], kerja: ['keje'], sekarang: ['skrg'], balik: ['blk'], dia: ['die', 'dia'] },
  en: { please: ['pls', 'plz'], you: ['u'], are: ['r'], because: ['bcs', 'coz'], thanks: ['thx', 'tnx'], people: ['ppl'], and: ['n', 'and', '&'], with: ['w', 'with'], tomorrow: ['tmr'], message: ['msg'], messages: ['msgs'] },
  tl: { hindi: ['di', 'hnd'], kami: ['kmi'], lang: ['lng'], naman: ['nmn'], dito: ['d2'], salamat: ['slmt'], yung: ['ung'], siya: ['sya'], tulungan: ['tulongan', 'tulungan'] },
  vi: { không: ['ko', 'k', 'hok'], được: ['dc', 'đc'], với: ['vs'], tiền: ['tiền', 'xiền'], giờ: ['h'], người: ['ng'], gì: ['j'] },
};

export const officerNames = { id: 'Piket Perlindungan', en: 'Protection Desk', ms: 'Meja Konsular', tl: 'Consular Desk', vi: 'Bảo hộ công dân', th: 'ฝ่ายกงสุล', zh: '领事保护', my: 'Consular Desk', km: 'Consular Desk' } as const satisfies Record<Language, string>;
export const relatives = { id: ['Ibu Warsih', 'Pak Tarjo', 'Kak Lilis', 'Om Dul', 'Mamah Rizal', 'Bude Kasih'], en: ['Aunt Dolly', 'T. Okafor-Lim', 'Cousin Ray', 'Sam (hostel)'], ms: ['Kak Long', 'Abang Man', 'Mak Su'], tl: ['Ate Baby', 'Kuya Dodong', 'Nanay Luz'], vi: ['Chị Hai', 'Bác Tư', 'Cô Út'], th: ['ป้าแดง', 'พี่อ้อ', 'ลุงดำ'], zh: ['阿姨', '表哥阿明', '大姐'], my: ['အန်တီ', 'ကိုကြီး'], km: ['មីង', 'បងធំ'] } as const satisfies Record<Language, readonly string[]>;

/** Invented chat groups of families. */
export const groupNames = { id: ['Keluarga yang menunggu', 'Grup orang tua', 'Info pulang'], en: ['Families waiting', 'Bring them home', 'Cousins'] } as const;
