/** Public towns only, with rough coordinates; `words` are how chats of a language call them. */
export const sites = [
  { name: 'Sihanoukville', country: 'KH', latitude: 10.61, longitude: 103.53, words: { zh: '西港', th: 'สีหนุวิลล์', km: 'ព្រះសីហនុ', my: 'သီဟာနုဗီးလ်' } },
  { name: 'Poipet', country: 'KH', latitude: 13.66, longitude: 102.56, words: { zh: '波贝', th: 'ปอยเปต', km: 'ប៉ោយប៉ែត' } },
  { name: 'Bavet', country: 'KH', latitude: 11.07, longitude: 106.13, words: { zh: '巴域', th: 'บาเวต', km: 'បាវិត', vi: 'Bavet' } },
  { name: 'Phnom Penh', country: 'KH', latitude: 11.56, longitude: 104.92, words: { zh: '金边', th: 'พนมเปญ', km: 'ភ្នំពេញ', my: 'ဖနွမ်းပင်' } },
  { name: 'Koh Kong', country: 'KH', latitude: 11.62, longitude: 102.98, words: { th: 'เกาะกง', km: 'កោះកុង' } },
  { name: 'Myawaddy', country: 'MM', latitude: 16.69, longitude: 98.51, words: { zh: '妙瓦底', th: 'เมียวดี', my: 'မြဝတီ' } },
  { name: 'Laukkaing', country: 'MM', latitude: 23.69, longitude: 98.76, words: { zh: '老街', my: 'လောက်ကိုင်' } },
  { name: 'Tachileik', country: 'MM', latitude: 20.45, longitude: 99.88, words: { zh: '大其力', th: 'ท่าขี้เหล็ก', my: 'တာချီလိတ်' } },
  { name: 'Ton Pheung', country: 'LA', latitude: 20.3, longitude: 100.1, words: { th: 'ต้นผึ้ง', zh: '敦蓬' } },
  { name: 'Vientiane', country: 'LA', latitude: 17.97, longitude: 102.63, words: { zh: '万象', th: 'เวียงจันทน์', vi: 'Viêng Chăn' } },
  { name: 'Pasay', country: 'PH', latitude: 14.54, longitude: 121.0, words: { zh: '帕赛' } },
  { name: 'Angeles', country: 'PH', latitude: 15.15, longitude: 120.59, words: { zh: '安吉利斯' } },
  { name: 'Mae Sot', country: 'TH', latitude: 16.71, longitude: 98.57, words: { zh: '湄索', th: 'แม่สอด', my: 'မဲဆောက်' } },
  { name: 'Bangkok', country: 'TH', latitude: 13.76, longitude: 100.5, words: { zh: '曼谷', th: 'กรุงเทพ', my: 'ဘန်ကောက်', km: 'បាងកក', vi: 'Băng Cốc' } },
] as const;

export const transits = [
  { name: 'Bangkok', country: 'TH', latitude: 13.76, longitude: 100.5 },
  { name: 'Ho Chi Minh City', country: 'VN', latitude: 10.78, longitude: 106.7 },
  { name: 'Kuala Lumpur', country: 'MY', latitude: 3.14, longitude: 101.69 },
  { name: 'Singapore', country: 'SG', latitude: 1.35, longitude: 103.82 },
  { name: 'Mae Sot', country: 'TH', latitude: 16.71, longitude: 98.57 },
] as const;

/** name,latitude,longitude */
export const homes = {
  ID: 'Medan,3.59,98.67;Indramayu,-6.33,108.32;Cirebon,-6.73,108.55;Malang,-7.98,112.63;Cilacap,-7.72,109.01;Manado,1.49,124.84;Bitung,1.44,125.18;Pontianak,-0.03,109.33;Singkawang,0.91,108.98;Sukabumi,-6.92,106.93;Brebes,-6.87,109.04;Kendal,-6.92,110.2;Batam,1.05,104.03;Palembang,-2.99,104.76;Kupang,-10.18,123.61;Mataram,-8.58,116.12;Banyuwangi,-8.22,114.37;Binjai,3.6,98.49;Tegal,-6.87,109.14;Bekasi,-6.24,106.99',
  PH: 'Davao,7.07,125.61;Cebu,10.32,123.89;Iloilo,10.72,122.56;Tarlac,15.48,120.6;Zamboanga,6.92,122.08;Bacolod,10.68,122.95;Dagupan,16.04,120.33;Quezon City,14.68,121.04',
  VN: 'Vinh,18.67,105.69;Can Tho,10.05,105.75;Tay Ninh,11.31,106.1;Hai Phong,20.86,106.68;Thanh Hoa,19.81,105.78;An Giang,10.39,105.44;Da Nang,16.05,108.21',
  TH: 'Udon Thani,17.41,102.79;Chiang Rai,19.91,99.83;Nakhon Ratchasima,14.97,102.1;Sa Kaeo,13.82,102.06;Songkhla,7.2,100.6;Surin,14.88,103.49',
  MM: 'Mandalay,21.96,96.09;Bago,17.34,96.48;Mawlamyine,16.49,97.63;Yangon,16.84,96.17;Monywa,22.11,95.14;Hpa-An,16.89,97.63',
  CN: 'Nanning,22.82,108.37;Kunming,25.04,102.71;Fuzhou,26.07,119.3;Longyan,25.08,117.02;Changsha,28.23,112.94;Guiyang,26.65,106.63',
  MY: 'Johor Bahru,1.49,103.74;Ipoh,4.6,101.08;Kuching,1.55,110.34;Kota Kinabalu,5.98,116.07;Alor Setar,6.12,100.37;Seremban,2.73,101.94',
  IN: 'Jaipur,26.91,75.79;Patna,25.59,85.14;Surat,21.17,72.83;Lucknow,26.85,80.95;Indore,22.72,75.86;Dehradun,30.32,78.03',
  NP: 'Pokhara,28.21,83.99;Butwal,27.7,83.45;Dharan,26.81,87.28;Hetauda,27.43,85.03;Birgunj,27.01,84.88;Itahari,26.66,87.27',
  BD: 'Sylhet,24.89,91.87;Comilla,23.46,91.18;Chandpur,23.23,90.67;Jashore,23.17,89.21;Noakhali,22.87,91.1;Tangail,24.25,89.92',
  KH: 'Battambang,13.1,103.2;Kampot,10.61,104.18;Takeo,10.99,104.79;Prey Veng,11.48,105.33;Siem Reap,13.36,103.86',
} as const;
