/**
 * Which questions of the worksheet, answered "yes", become which code of the standard. Ours, not IOM's: the standard
 * names codes, not indicators. A question may lead to several codes, a code come from several questions.
 */
export const METHODS_OF_CONTROL: Readonly<Record<string, readonly string[]>> = {
  PhysicalThreats: ['delphi.D2.threats_violence', 'delphi.D5.threats_violence', 'palermo.means.threat', 'uu21.means.ancaman_kekerasan'],
  ThreatsLawEnforcement: ['delphi.D2.denunciation', 'delphi.D5.denunciation'],
  ThreatensChildrenFamily: ['delphi.D2.family_violence', 'delphi.D5.family_violence'],
  DebtBondage: ['ilo.9', 'delphi.D2.debt_bondage', 'delphi.D5.debt_bondage', 'uu21.means.penjeratan_utang'],
  FalsePromises: ['ilo.2', 'palermo.means.deception', 'uu21.means.penipuan', 'delphi.D1.nature_of_job', 'delphi.D1.wages', 'delphi.D1.work_conditions', 'delphi.D1.contract', 'delphi.D1.living_conditions', 'delphi.D1.legal_status', 'delphi.D1.travel', 'delphi.D1.family_reunification', 'delphi.D1.marriage_adoption', 'delphi.D1.education'],
  PhysicalAbuse: ['ilo.5', 'delphi.D2.violence', 'delphi.D5.violence', 'palermo.means.force', 'uu21.means.penggunaan_kekerasan'],
  TakesEarnings: ['ilo.8', 'delphi.D4.wage_manipulation', 'delphi.D5.wages_withheld', 'delphi.D2.money_withheld'],
  PsychologicalAbuse: ['ilo.6', 'delphi.D5.strong_influence', 'delphi.D5.worse_conditions', 'delphi.D2.exposure', 'delphi.D5.exposure'],
  ExcessiveWorkingHours: ['ilo.11', 'delphi.D4.excessive_hours'],
  WithholdsDocuments: ['ilo.7', 'delphi.D2.documents', 'delphi.D5.documents'],
  Other: ['ilo.3', 'ilo.4', 'delphi.D2.confinement', 'delphi.D5.confinement', 'uu21.means.penyekapan', 'uu21.means.penculikan', 'palermo.means.abduction', 'delphi.D5.against_peers', 'delphi.D5.forced_to_lie'],
};

/** The standard has no code for forced criminality: it goes as "Other", and by name in `ext_ForcedCriminality`. */
export const FORCED_CRIMINALITY = ['palermo.purpose.forced_criminality', 'delphi.D5.illicit_activities'] as const;

export const TYPES_OF_EXPLOITATION: Readonly<Record<string, readonly string[]>> = {
  ForcedLabour: ['palermo.purpose.forced_labour', 'delphi.D5.forced_tasks'],
  SexualExploitation: ['palermo.purpose.sexual_exploitation'],
  Servitude: ['palermo.purpose.slavery_servitude'],
  OrganRemoval: ['palermo.purpose.organ_removal'],
  Other: [...FORCED_CRIMINALITY, 'palermo.purpose.other_exploitation'],
};
