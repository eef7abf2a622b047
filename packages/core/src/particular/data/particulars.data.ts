import type { OwnParticular, ParticularGroup } from '../types.ts';

const YES_NO = ['yes', 'no'] as const;
const of =
  (group: ParticularGroup, type: OwnParticular['type'], values: readonly string[] = []) =>
  (name: string, en: string, id: string): OwnParticular => ({ name, group, type, values, label: { en, id } });

const told = of('account', 'long_text');
const toldYesNo = of('account', 'picklist', YES_NO);
const kept = of('captivity', 'long_text');
const keptYesNo = of('captivity', 'picklist', YES_NO);
const others = of('others', 'long_text');
const othersYesNo = of('others', 'picklist', YES_NO);
const authority = of('authorities', 'long_text');
const authorityText = of('authorities', 'text');
const authorityYesNo = of('authorities', 'picklist', YES_NO);
const need = of('needs', 'text');
const needYesNo = of('needs', 'picklist', YES_NO);
const contact = of('contact', 'text');
const contactYesNo = of('contact', 'picklist', YES_NO);

/**
 * What a case may hold beside statements, worksheet and the standard's own fields. The list began with what referral forms
 * ask (the United Kingdom's National Referral Mechanism among them); the wording is ours. Codes of answers are shared with
 * the worksheet: yes and no; unknown and refused are states of the particular, never values.
 */
export const OWN_PARTICULARS: readonly OwnParticular[] = [
  told('what_happened', 'What the person says happened', 'Apa yang terjadi menurut orang itu'),
  of('account', 'text')('birthplace', 'Place of birth', 'Tempat lahir'),
  told('family', 'Family', 'Keluarga'),
  told('schooling', 'Schooling, in words', 'Pendidikan, dengan kata-kata'),
  toldYesNo('several_situations', 'More than one situation of exploitation', 'Lebih dari satu keadaan eksploitasi'),
  told('situations', 'Each situation with its beginning, end and kind', 'Setiap keadaan dengan awal, akhir, dan jenisnya'),
  told('how_it_started', 'How it began', 'Bagaimana hal itu bermula'),
  told('journey', 'The journey', 'Perjalanannya'),
  kept('required_work', 'What the person had to do', 'Apa yang harus dikerjakan orang itu'),
  kept('living_conditions', 'Living conditions', 'Keadaan tempat tinggal'),
  kept('treatment', 'Treatment', 'Perlakuan'),
  keptYesNo('held_and_assaulted', 'Held against their will and sexually assaulted', 'Ditahan di luar kemauannya dan diserang secara seksual'),
  keptYesNo('unpaid_household_work', 'Forced to unpaid household work', 'Dipaksa bekerja rumah tangga tanpa upah'),
  kept('other_exploitation', 'Other exploitation, in words', 'Eksploitasi lain, dengan kata-kata'),
  keptYesNo('still_in_situation', 'Still in the situation', 'Masih berada dalam keadaan itu'),
  kept('what_keeps_them', 'What keeps the person there', 'Apa yang menahan orang itu di sana'),
  kept('how_they_left', 'How and why the person left', 'Bagaimana dan mengapa orang itu keluar'),
  of('captivity', 'picklist', ['within_week', 'within_month', 'within_3_months', 'within_6_months', 'within_12_months', 'over_year'])(
    'last_contact', 'Last contact with those who exploited', 'Kontak terakhir dengan pihak yang mengeksploitasi',
  ),
  kept('last_contact_details', 'The last contact, in words', 'Kontak terakhir, dengan kata-kata'),
  othersYesNo('others_involved', 'Other people were involved', 'Ada orang lain yang terlibat'),
  others('others_involved_details', 'Who else was involved', 'Siapa lagi yang terlibat'),
  others('exploiters', 'Those who exploited', 'Pihak yang mengeksploitasi'),
  othersYesNo('exploiters_location_known', 'It is known where they are', 'Diketahui di mana mereka berada'),
  othersYesNo('exploiters_in_country', 'They are in the country of this office', 'Mereka berada di negara kantor ini'),
  others('exploiters_location', 'Where they are', 'Di mana mereka berada'),
  othersYesNo('other_victims', 'There may be other victims', 'Mungkin ada korban lain'),
  others('other_victims_details', 'What is known of other victims', 'Apa yang diketahui tentang korban lain'),
  authorityYesNo('reported_before', 'Reported before', 'Pernah melapor sebelumnya'),
  authority('reported_before_details', 'Earlier reports', 'Laporan terdahulu'),
  authority('why_now', 'What stood in the way of reporting sooner', 'Apa yang menghalangi untuk melapor lebih awal'),
  authorityYesNo('reported_to_police', 'Reported to the police', 'Dilaporkan kepada polisi'),
  authorityText('police_force', 'Police office', 'Kantor polisi'),
  authorityText('crime_reference', 'Reference of the police', 'Nomor laporan polisi'),
  authorityYesNo('will_cooperate', 'Willing to help an investigation', 'Bersedia membantu penyidikan'),
  authority('cooperation_details', 'About the cooperation', 'Tentang kerja sama itu'),
  authorityYesNo('has_immigration_reference', 'Has a reference of the immigration authority', 'Memiliki nomor rujukan imigrasi'),
  authorityText('immigration_reference', 'Reference of the immigration authority', 'Nomor rujukan imigrasi'),
  authority('professional_insight', 'Professional insight of who writes this', 'Pandangan profesional penulis'),
  authority('evidence_to_come', 'Evidence that will follow', 'Bukti yang akan menyusul'),
  authority('why_no_referral', 'Why the person does not want to be referred', 'Mengapa orang itu tidak ingin dirujuk'),
  authorityText('child_authority_name', 'Child protection office', 'Kantor pelindungan anak'),
  authorityText('child_authority_phone', 'Its phone', 'Teleponnya'),
  authorityText('child_authority_email', 'Its e-mail', 'Surelnya'),
  authorityText('child_authority_first_name', 'Its contact: first name', 'Narahubungnya: nama depan'),
  authorityText('child_authority_last_name', 'Its contact: last name', 'Narahubungnya: nama belakang'),
  needYesNo('fears_again', 'May be exploited again', 'Mungkin dieksploitasi lagi'),
  of('needs', 'long_text')('fears_again_reasons', 'Why', 'Alasannya'),
  needYesNo('wants_support', 'Wants support', 'Menginginkan dukungan'),
  needYesNo('needs_interpreter', 'Needs an interpreter', 'Memerlukan juru bahasa'),
  needYesNo('needs_communication_aid', 'Needs other help to communicate', 'Memerlukan bantuan komunikasi lain'),
  need('communication_aid', 'Which help', 'Bantuan apa'),
  contact('current_city', 'Where the person is now: city', 'Tempat orang itu sekarang: kota'),
  contact('current_region', 'Where the person is now: region', 'Tempat orang itu sekarang: daerah'),
  of('contact', 'picklist', ['email', 'post'])('contact_by', 'How to write to the person', 'Cara menyurati orang itu'),
  contactYesNo('email_is_safe', 'Safe to write by e-mail', 'Aman disurati lewat surel'),
  contactYesNo('post_is_safe', 'Safe to write by post', 'Aman disurati lewat pos'),
  of('contact', 'picklist', ['own_phone', 'other_phone', 'none'])(
    'support_contact', 'How those who support can reach the person', 'Cara pihak pendukung menghubungi orang itu',
  ),
  contact('other_phone', 'Another phone', 'Telepon lain'),
  contact('other_phone_relation', 'Whose it is', 'Milik siapa'),
  of('contact', 'picklist', ['person', 'someone_else'])('decision_goes_to', 'Who is told of the decision', 'Siapa yang diberi tahu keputusannya'),
  of('contact', 'picklist', ['email', 'post'])('someone_else_by', 'Somebody else: how', 'Orang lain: dengan cara apa'),
  contact('someone_else_first_name', 'Somebody else: first name', 'Orang lain: nama depan'),
  contact('someone_else_last_name', 'Somebody else: last name', 'Orang lain: nama belakang'),
  contact('someone_else_email', 'Somebody else: e-mail', 'Orang lain: surel'),
  contact('someone_else_street', 'Somebody else: street', 'Orang lain: jalan'),
  contact('someone_else_town', 'Somebody else: town', 'Orang lain: kota'),
  contact('someone_else_county', 'Somebody else: region', 'Orang lain: daerah'),
  contact('someone_else_postcode', 'Somebody else: postcode', 'Orang lain: kode pos'),
  contactYesNo('someone_else_permitted', 'The person permits telling them', 'Orang itu mengizinkan mereka diberi tahu'),
  contact('officer_last_name', 'Family name of who writes this', 'Nama keluarga penulis'),
  contact('officer_phone', 'Phone of who writes this', 'Telepon penulis'),
  contact('officer_email', 'E-mail of who writes this', 'Surel penulis'),
];
