/**
 * Which legal questions a Delphi indicator speaks for, by the part of its id after the dimension. A "yes" to the
 * indicator is no answer to the legal question: it says that evidence for it is at hand. Our own reading, unverified.
 */
export const BEARING_BY_TOPIC: Readonly<Record<string, readonly string[]>> = {
  violence: ['palermo.means.force', 'uu21.means.penggunaan_kekerasan'],
  threats_violence: ['palermo.means.threat', 'uu21.means.ancaman_kekerasan'],
  abduction_sale: ['palermo.means.abduction', 'uu21.means.penculikan', 'palermo.act.transfer', 'uu21.act.pemindahan'],
  debt_bondage: ['palermo.means.other_coercion', 'uu21.means.penjeratan_utang'],
  documents: ['palermo.means.other_coercion'],
  confinement: ['palermo.means.other_coercion', 'uu21.means.penyekapan'],
  denunciation: ['palermo.means.other_coercion', 'uu21.means.posisi_rentan'],
  exposure: ['palermo.means.other_coercion'],
  family_violence: ['palermo.means.threat', 'uu21.means.ancaman_kekerasan'],
  money_withheld: ['palermo.means.other_coercion'],
  wages_withheld: ['palermo.means.other_coercion'],
  exploiter_control: ['palermo.means.abuse_of_power', 'uu21.means.penyalahgunaan_kekuasaan'],
  illicit_activities: ['palermo.purpose.forced_criminality', 'uu21.result.tereksploitasi'],
  forced_tasks: ['palermo.purpose.forced_labour', 'uu21.result.tereksploitasi'],
  strong_influence: ['palermo.means.other_coercion'],
  against_peers: ['palermo.means.other_coercion'],
  forced_to_lie: ['palermo.means.other_coercion'],
  worse_conditions: ['palermo.means.other_coercion'],
};

/** For what the topic does not name: by dimension. */
export const BEARING_BY_DIMENSION: Readonly<Record<string, readonly string[]>> = {
  D1: ['palermo.means.deception', 'uu21.means.penipuan', 'palermo.act.recruitment', 'uu21.act.perekrutan'],
  D2: ['palermo.act.recruitment', 'uu21.act.perekrutan'],
  D3: ['palermo.means.abuse_of_vulnerability', 'uu21.means.posisi_rentan'],
  D4: ['palermo.purpose.forced_labour', 'uu21.result.tereksploitasi'],
  D5: ['palermo.act.harbouring', 'uu21.act.penampungan'],
  D6: ['palermo.means.abuse_of_vulnerability', 'uu21.means.posisi_rentan'],
};
