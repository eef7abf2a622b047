export { campaignGraph } from './campaigns/campaign-graph.ts';
export {
  createCampaignIndex,
  groupCampaigns,
  restoreCampaignIndex,
} from './campaigns/create-campaign-index.ts';
export type * from './campaigns/types.ts';
export type { CanonicalText } from './canonical/canonical-text.ts';
export { canonicalText } from './canonical/canonical-text.ts';
export { INDICATORS } from './data/indicators.data.ts';
export type { TextEvaluation } from './evaluate/evaluate-texts.ts';
export { evaluateTexts } from './evaluate/evaluate-texts.ts';
export { dealFolds } from './evaluate/folds.ts';
export { groupNearDuplicates } from './evaluate/near-duplicates.ts';
export { readEvents } from './events/read-events.ts';
export type { EventKind, ReadDay, ReadEvent } from './events/types.ts';
export { detectLanguage } from './language.ts';
export { readText } from './read-text.ts';
export type { RelationWord } from './relations/kin.data.ts';
export { type ReadFlight, readFlights } from './relations/read-flights.ts';
export { type ReadRelation, readRelations } from './relations/read-relations.ts';
export type { RiskAbstention, RiskAssessment, RiskReason } from './risk/assess-risk.ts';
export { assessRisk, riskOf } from './risk/assess-risk.ts';
export { createTemplateIndex, restoreTemplateIndex } from './templates/create-template-index.ts';
export type * from './templates/types.ts';
export type {
  Finding,
  FindingKind,
  Indicator,
  IndicatorStrength,
  Language,
  Plea,
  PleaSpeaker,
  Reading,
  ReadingContext,
  Span,
  TextKind,
} from './types.ts';
