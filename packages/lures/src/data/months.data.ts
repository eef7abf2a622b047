const LISTS: readonly string[] = [
  'january,february,march,april,may,june,july,august,september,october,november,december',
  'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec',
  'januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember',
  'januari,pebruari,mac,april,mei,jun,julai,ogos,sept,oktober,nopember,disember',
  ',,,,,,,agu,,okt,,des',
  ',,,,,,,agt,,,,dis',
  'enero,pebrero,marso,abril,mayo,hunyo,hulyo,agosto,setyembre,oktubre,nobyembre,disyembre',
  'มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม',
  'ม.ค.,ก.พ.,มี.ค.,เม.ย.,พ.ค.,มิ.ย.,ก.ค.,ส.ค.,ก.ย.,ต.ค.,พ.ย.,ธ.ค.',
  'tháng 1,tháng 2,tháng 3,tháng 4,tháng 5,tháng 6,tháng 7,tháng 8,tháng 9,tháng 10,tháng 11,tháng 12',
  'មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ',
];

/** Month names and their usual short forms -> month of the year, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap((list) => list.split(',').map((name, index) => [name, index + 1] as const)).filter(([name]) => name !== ''),
);
