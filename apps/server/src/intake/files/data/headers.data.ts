import type { TableField } from '@suar/core';

/** Column headers as they are met in Indonesian and English lists, lower-case, signs as blanks. Exact words. */
export const HEADERS: Readonly<Record<string, TableField>> = Object.fromEntries(
  (
    [
      ['name', 'nama|nama lengkap|nama wni|nama korban|name|full name|fullname|person name|nama penumpang|nama pelapor'],
      ['given_name', 'first name|given name|forename|nama depan|prs firstname'],
      ['middle_name', 'middle name|nama tengah|prs middlename'],
      ['family_name', 'surname|last name|family name|nama belakang|nama keluarga|marga|prs secondname'],
      ['alias', 'alias|nickname|nama panggilan|panggilan|first and surname|other names|native name'],
      ['sex', 'sex|gender|jenis kelamin|jk|kelamin|l p|prs gender'],
      ['birth_date', 'dob|date of birth|birth date|birthdate|birthday|tanggal lahir|tgl lahir|ttl|prs birthdate'],
      ['age', 'age|usia|umur'],
      ['nationality', 'nationality|citizenship|kewarganegaraan|kebangsaan|warga negara|prs citizenship'],
      ['passport', 'passport|passport no|passport number|no paspor|nomor paspor|paspor|ext passport'],
      ['national_id', 'nik|no ktp|ktp|national id|id number|identity number|soc sec id|prs identitynumber'],
      ['phone', 'phone|phone number|mobile|telephone|telp|telepon|no telp|no hp|hp|nomor hp|wa|no wa|whatsapp|prs mobilephone|prs homephone'],
      ['email', 'email|e mail|surel|prs email'],
      ['handle', 'telegram|handle|username|instagram|facebook|line id|wechat|medsos'],
      ['place', 'place|location|lokasi|kota|city|alamat|address|birth place|tempat lahir|suburb|hte city'],
      ['country', 'country|negara|hte country'],
      ['occupation', 'occupation|job|pekerjaan|profesi|prs title'],
      ['employer', 'employer|company|perusahaan|majikan|agen|agency|company extracted'],
      ['note', 'note|notes|remark|remarks|catatan|keterangan'],
      ['report_text', 'text|message|pesan|isi|narrative|kronologi|kronologis|cerita|description|uraian|report text|laporan|hte description|advert|ad|ad text|iklan|lowongan|loker|caption|content|post|post text|body'],
      ['report_date', 'date|tanggal|tgl|timestamp|reported on|tanggal laporan|created at|hte date|seen at|seen|posted at|posted on|post date|tanggal iklan|dilihat'],
      ['source', 'source|sumber|account|akun|channel|reporter|pelapor|url|link|tautan|post url|permalink|seen on'],
      ['row_reference', 'id|no|nomor|unique id|rec id|row id|number|case number|ext casenumber'],
    ] as const
  ).flatMap(([field, words]) => words.split('|').map((word) => [word, field] as const)),
);
