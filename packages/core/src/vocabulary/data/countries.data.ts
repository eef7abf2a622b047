/** ISO 3166-1 alpha-2, all officially assigned. Names come from `Intl.DisplayNames` where they are shown. */
export const COUNTRY_CODES = [
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB',
  'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY',
  'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX',
  'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK',
  'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS',
  'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR',
  'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA',
  'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK',
  'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE',
  'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM',
  'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG',
  'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF',
  'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY',
  'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW',
] as const;

/** The 45 member states and territories of the Bali Process, from general knowledge: unverified, check before publishing. */
export const BALI_PROCESS = {
  verified: false,
  members: [
  'AF', 'AU', 'BD', 'BT', 'BN', 'KH', 'CN', 'KP', 'FJ', 'FR', 'HK', 'IN', 'ID', 'IR', 'IQ',
  'JP', 'JO', 'KI', 'LA', 'MO', 'MY', 'MV', 'MN', 'MM', 'NR', 'NP', 'NZ', 'PK', 'PW', 'PG',
  'PH', 'KR', 'WS', 'SG', 'SB', 'LK', 'SY', 'TH', 'TL', 'TO', 'TR', 'AE', 'US', 'VU', 'VN',
  ],
} as const;

/** Rough middle of a country as [latitude, longitude] in degrees, for drawing routes only. */
export const CENTROIDS: Readonly<Record<string, readonly [number, number]>> = {
  AF: [33.9, 67.7], AU: [-25.3, 133.8], BD: [23.7, 90.4], BT: [27.5, 90.4], BN: [4.5, 114.7], KH: [12.6, 105.0],
  CN: [35.9, 104.2], KP: [40.3, 127.5], FJ: [-17.7, 178.1], FR: [46.6, 2.2], HK: [22.3, 114.2], IN: [20.6, 79.0],
  ID: [-0.8, 113.9], IR: [32.4, 53.7], IQ: [33.2, 43.7], JP: [36.2, 138.3], JO: [30.6, 36.2], KI: [1.4, 173.0],
  LA: [19.9, 102.5], MO: [22.2, 113.5], MY: [4.2, 102.0], MV: [3.2, 73.2], MN: [46.9, 103.8], MM: [21.9, 96.0],
  NR: [-0.5, 166.9], NP: [28.4, 84.1], NZ: [-40.9, 174.9], PK: [30.4, 69.3], PW: [7.5, 134.6], PG: [-6.3, 143.9],
  PH: [12.9, 121.8], KR: [35.9, 127.8], WS: [-13.8, -172.1], SG: [1.35, 103.8], SB: [-9.6, 160.2], LK: [7.9, 80.8],
  SY: [34.8, 39.0], TH: [15.9, 101.0], TL: [-8.9, 125.7], TO: [-21.2, -175.2], TR: [39.0, 35.2], AE: [23.4, 53.8],
  US: [37.1, -95.7], VU: [-15.4, 166.9], VN: [14.1, 108.3], TW: [23.7, 121.0], GB: [55.4, -3.4], CA: [56.1, -106.3],
  DE: [51.2, 10.5], NL: [52.1, 5.3], IT: [41.9, 12.6], ES: [40.5, -3.7], RU: [61.5, 105.3], UA: [48.4, 31.2],
  KZ: [48.0, 66.9], KG: [41.2, 74.8], UZ: [41.4, 64.6], TJ: [38.9, 71.3], TM: [39.0, 59.6], QA: [25.4, 51.2],
  SA: [23.9, 45.1], KW: [29.3, 47.5], BH: [26.1, 50.6], OM: [21.5, 55.9], LB: [33.9, 35.9], IL: [31.0, 34.9],
  EG: [26.8, 30.8], ET: [9.1, 40.5], KE: [0, 37.9], UG: [1.4, 32.3], TZ: [-6.4, 34.9], RW: [-1.9, 29.9],
  NG: [9.1, 8.7], GH: [7.9, -1.0], ZA: [-30.6, 22.9], ZM: [-13.1, 27.8], ZW: [-19.0, 29.2], MA: [31.8, -7.1],
  TN: [33.9, 9.5], BR: [-14.2, -51.9], MX: [23.6, -102.6], CO: [4.6, -74.3], PE: [-9.2, -75.0],
};
