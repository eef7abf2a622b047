/** Own lists of common words by which Latin-script languages of the region are told apart; `strong` words belong to one. */
const LISTS: Readonly<Record<string, { common: string; strong: string }>> = {
  id: {
    common:
      'yang dan di ke dari ini itu dengan untuk tidak ada saya kamu dia kami kita mereka akan sudah bisa juga atau pada adalah sebagai orang karena kalau oleh dalam tak mau tolong kerja nama umur hari sini sana lagi banyak semua apa siapa rumah uang minta bulan tahun anak ibu bapak masih baru dapat jangan datang keluarga keluar masuk hidup mati makan kawan bantu satu dua tiga saat mana lebih antara negara',
    strong:
      'bahwa karena bisa gaji paspor pasport gak gk nggak enggak ga aja udah udh sdh dgn yg utk krn tlg sy sya gue gua lu loker lowongan kerja perusahaan kantor mobil polisi kapan bagaimana gimana kenapa uang silakan silahkan bapak anda mereka rekening ponsel hp adik istri disekap disiksa dipaksa ditahan dijual pengen banget sampai sampe cuma doang dong sih deh kok nih kalo berbeda setiap dapat kepada menjadi dilakukan pemerintah berhak atas manusia minggu desember agustus oktober maret telepon pulang tolong takut kabur kami teman dikurung',
  },
  ms: {
    common:
      'yang dan di ke dari ini itu dengan untuk tidak ada saya kamu dia kami kita mereka akan sudah juga atau pada adalah sebagai orang kerana kalau oleh dalam tak mahu tolong kerja nama umur hari sini sana lagi banyak semua apa siapa rumah duit minta bulan tahun anak ibu masih baru dapat jangan datang keluarga keluar masuk hidup mati makan kawan bantu satu dua tiga saat mana lebih antara negara',
    strong:
      'bahawa kerana boleh gaji pasport syarikat pejabat kereta polis bila bagaimana kenapa mengapa wang duit sila encik awak korang mahu nak tak xnak xboleh takde tiada cuba telefon kawan suami isteri dikurung dipukul ialah iaitu hendaklah tersebut mempunyai kepada kerajaan berhak ahad disember ogos oktober mac jawatan kosong ringgit dah sahaja saje je lah selamatkan pulangkan lari sangat ingin satu lagi merangka sebarang daripada kebebasan hak-hak setiap tiap-tiap',
  },
  en: {
    common: 'a in on at no me i my is it be do go so us am help job work name passport',
    strong:
      'the of and to that for with this have from they we you are was not but his her she he who what when where can cannot could would should will an if or as by please help need home been has had them their there here just about our out all more one get got your now money work because how any been into than then only also after before very want me my im dont cant',
  },
  tl: {
    common: 'sa na at ay po ko mo ka si ni pa may din',
    strong:
      'ang ng mga sa ako kami kayo sila siya ito iyan iyon hindi wala nang namin natin nila niya kong para kung pero dito doon lang naman rin po opo tulong tulungan saklolo trabaho pasaporte umuwi uwi makauwi kinuha sinaktan binugbog ibinenta bayad sahod ayaw gusto kailangan isang dahil kasi talaga paki bakit paano saan ano sino mayroon meron nasa upang bawat tao karapatan pilipinas kuya ate anak nanay kapatid',
  },
  vi: {
    common: 'toi anh em la va co khong cho bi',
    strong:
      'tôi là và của không có người được cho một các trong với đã này những để khi bị ở đến anh chị em chúng cứu giúp việc nhà tiền làm hộ chiếu lương tháng đang cũng rồi thì mà nhưng về ra vào lại cong khong nguoi duoc cuu giup luong viec ty minh ban nha trai em gai',
  },
};

const build = (): ReadonlyMap<string, readonly (readonly [string, number])[]> => {
  const votes = new Map<string, [string, number][]>();
  for (const [code, { common, strong }] of Object.entries(LISTS)) {
    const strongWords = new Set(strong.split(' '));
    for (const word of new Set([...common.split(' '), ...strongWords])) {
      const entry = votes.get(word) ?? [];
      entry.push([code, strongWords.has(word) ? 1 : 0.4]);
      votes.set(word, entry);
    }
  }
  return votes;
};

/** Word -> the languages it speaks for, with a weight. */
export const LATIN_WORDS: ReadonlyMap<string, readonly (readonly [string, number])[]> = build();
