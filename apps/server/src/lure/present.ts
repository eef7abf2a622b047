import type {
  CampaignJudgement,
  CampaignLine,
  Lure,
  LureFinding,
  LureIdentifier,
  LureLine,
  NamedBy,
} from '@suar/core';
import type { Sealer } from '../platform/seal/seal.ts';
import type { CampaignJudgementRow, CampaignRow, CampaignTraits } from './campaign-store.ts';
import type { KeptReading } from './read-lure.ts';
import { codeOf, reasonsInWords, titleOf } from './risk.ts';
import type { IdentifierRow, LureLineRow, LureRow } from './store.ts';

export const presentLureLine = (sealer: Sealer, row: LureLineRow): LureLine => ({
  id: row.id,
  number: row.number,
  kind: row.kind as LureLine['kind'],
  status: row.status as LureLine['status'],
  language: row.language,
  platform: row.platform as LureLine['platform'],
  country: row.country,
  risk: row.risk,
  abstained: row.abstained,
  seenAt: row.seen_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  timesSeen: row.times_seen,
  preview: sealer.open('lure.preview', row.id, row.preview),
  identifiers: row.identifiers,
  campaignId: row.campaign_id,
  campaignNumber: row.campaign_number,
  reportId: row.report_id,
});

const presentFinding = (finding: KeptReading['findings'][number]): LureFinding => ({
  field: finding.kind,
  text: finding.text,
  title: finding.kind === 'indicator' ? titleOf(finding.text) : null,
  sense: typeof finding.detail.sense === 'string' ? finding.detail.sense : null,
  start: finding.start,
  end: finding.end,
  confidence: finding.confidence,
  rule: finding.rule,
});

export const presentIdentifier = (sealer: Sealer, row: IdentifierRow): LureIdentifier => ({
  kind: row.kind as LureIdentifier['kind'],
  value: sealer.open('lure_identifier.value', row.lure_id, row.value),
  lures: row.lures,
  campaigns: row.campaigns,
});

export const presentLure = (
  sealer: Sealer,
  row: LureRow,
  beside: {
    identifiers: readonly IdentifierRow[];
    sightings: readonly Date[];
    template: Lure['template'];
    apart: CampaignJudgementRow | undefined;
    namedBy: NamedBy;
  },
): Lure => {
  const reading = sealer.openJson<KeptReading>('lure.reading', row.id, row.reading);
  return {
    ...presentLureLine(sealer, row),
    text: sealer.open('lure.text', row.id, row.text),
    source: row.source === null ? null : sealer.open('lure.source', row.id, row.source),
    takenAt: row.taken_at.toISOString(),
    takenBy: row.taken_by,
    findings: reading.findings.map(presentFinding),
    reasons: reasonsInWords(reading.reasons),
    abstention: reading.abstention ?? null,
    weighed: (reading.weighed ?? []).map((weight) => ({ ...weight, title: titleOf(codeOf(weight)) })),
    pleaSpans: reading.pleaSpans.map(({ start, end }) => ({ start, end })),
    kindSpan: reading.kindSpan ?? null,
    identifierList: beside.identifiers.map((identifier) => presentIdentifier(sealer, identifier)),
    sightings: beside.sightings.map((at) => at.toISOString()),
    template: beside.template,
    apart: beside.apart
      ? { judgementId: beside.apart.id, by: beside.apart.by, at: beside.apart.at.toISOString() }
      : null,
    namedBy: beside.namedBy,
  };
};

export const presentCampaignLine = (
  sealer: Sealer,
  row: CampaignRow,
  traits: CampaignTraits | undefined,
  newest: { id: string; preview: Buffer } | undefined,
): CampaignLine => ({
  id: row.id,
  number: row.number,
  title: row.title === null ? null : sealer.open('campaign.title', row.id, row.title),
  status: row.status as CampaignLine['status'],
  lures: row.lures,
  identifiers: row.identifiers,
  firstSeen: (row.first_seen ?? row.created_at).toISOString(),
  lastSeen: (row.last_seen ?? row.created_at).toISOString(),
  languages: traits?.languages ?? [],
  countries: traits?.countries ?? [],
  platforms: (traits?.platforms ?? []) as CampaignLine['platforms'],
  risk: traits?.risk ?? null,
  preview: newest ? sealer.open('lure.preview', newest.id, newest.preview) : '',
});

export const presentCampaignJudgement = (row: CampaignJudgementRow): CampaignJudgement => ({
  id: row.id,
  verdict: row.verdict as CampaignJudgement['verdict'],
  lureNumber: row.number_a,
  otherNumber: row.number_b,
  by: row.by,
  at: row.at.toISOString(),
});
