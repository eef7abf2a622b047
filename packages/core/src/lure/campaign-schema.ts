import { z } from 'zod';
import { CountryCode, Day, Id, Instant, PageQuery, page } from '../vocabulary/codes.ts';
import { IdentifierKind, LureKind, NamedBy, Platform, RiskBand } from './schema.ts';

/** What an office does about a campaign, as its people decide. */
export const CAMPAIGN_STATUSES = ['open', 'watched', 'referred', 'closed'] as const;
export const CampaignStatus = z.enum(CAMPAIGN_STATUSES);
export type CampaignStatus = z.infer<typeof CampaignStatus>;

export const CampaignLine = z.object({
  id: Id,
  number: z.int(),
  title: z.string().nullable(),
  status: CampaignStatus,
  lures: z.int(),
  identifiers: z.int(),
  firstSeen: Instant,
  lastSeen: Instant,
  languages: z.array(z.string()),
  countries: z.array(CountryCode),
  platforms: z.array(Platform),
  /** The highest risk among its lures that the reader scored. */
  risk: z.number().nullable(),
  /** The first words of its newest lure. */
  preview: z.string(),
});
export type CampaignLine = z.infer<typeof CampaignLine>;
export const CampaignPage = page(CampaignLine);
export const CampaignQuery = z.object({
  ...PageQuery,
  status: CampaignStatus.optional(),
  language: z.string().max(8).optional(),
  country: CountryCode.optional(),
});

/** A part of a template: words that all its lures share, or a slot that they fill differently. */
export const TemplatePart = z.object({
  kind: z.enum(['fixed', 'slot']),
  text: z.string(),
  slot: z.int().nullable(),
});
export const CampaignTemplate = z.object({
  id: Id,
  lures: z.int(),
  parts: z.array(TemplatePart),
  /** What its lures put into each slot, the most frequent first. */
  slots: z.array(
    z.object({
      slot: z.int(),
      values: z.array(z.object({ text: z.string(), lures: z.int() })),
      /** Distinct values, also those not listed. */
      distinct: z.int(),
    }),
  ),
});
export type CampaignTemplate = z.infer<typeof CampaignTemplate>;

/** An identifier of a campaign. A hub is named by so many others that it joins nobody. */
export const CampaignIdentifier = z.object({
  kind: IdentifierKind,
  value: z.string(),
  lures: z.int(),
  weight: z.number(),
  hub: z.boolean(),
  campaigns: z.int(),
});
export type CampaignIdentifier = z.infer<typeof CampaignIdentifier>;

export const CampaignPlace = z.object({
  name: z.string(),
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  lures: z.int(),
});

export const CampaignJudgement = z.object({
  id: Id,
  verdict: z.enum(['join', 'apart']),
  lureNumber: z.int(),
  otherNumber: z.int().nullable(),
  by: z.string().nullable(),
  at: Instant,
});
export type CampaignJudgement = z.infer<typeof CampaignJudgement>;

export const Campaign = CampaignLine.extend({
  /** What the office holds about who is behind it; a judgement of people, not of the reader. */
  recruiter: z.string().nullable(),
  templates: z.array(CampaignTemplate),
  identifierList: z.array(CampaignIdentifier),
  places: z.array(CampaignPlace),
  /** Sightings by week, Monday's day. */
  weeks: z.array(z.object({ week: Day, lures: z.int() })),
  kinds: z.array(z.object({ kind: LureKind, lures: z.int() })),
  namedBy: NamedBy,
  judgements: z.array(CampaignJudgement),
  /** Set when its lures were joined into another: read on there. */
  mergedInto: Id.nullable(),
});
export type Campaign = z.infer<typeof Campaign>;
export const ChangeCampaign = z.object({
  title: z.string().trim().max(120).nullable().optional(),
  status: CampaignStatus.optional(),
  recruiter: z.string().trim().max(4000).nullable().optional(),
});
export const JoinCampaigns = z.object({ other: Id });

export const GRAPH_KINDS = ['campaign', 'template', 'lure', 'identifier'] as const;
export const GraphNode = z.object({
  id: z.string(),
  kind: z.enum(GRAPH_KINDS),
  /** A number, or an identifier's value. */
  label: z.string(),
  identifierKind: IdentifierKind.optional(),
  campaign: z.string().nullable(),
  lures: z.int(),
  hub: z.boolean().optional(),
  band: RiskBand.nullable().optional(),
});
export type GraphNode = z.infer<typeof GraphNode>;
export const LureGraph = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(z.tuple([z.int(), z.int()])),
  /** Lures left out because there are more than are drawn. */
  leftOut: z.int(),
});
export type LureGraph = z.infer<typeof LureGraph>;
export const LureGraphQuery = z.object({ campaignId: Id.optional() });

/** Whom a pack of evidence is for; it decides what is in it. */
export const PACK_AUDIENCES = ['platform', 'police', 'state'] as const;
export const PackAudience = z.enum(PACK_AUDIENCES);
export type PackAudience = z.infer<typeof PackAudience>;
export const PackQuery = z.object({
  for: PackAudience.default('platform'),
  locale: z.enum(['id', 'en']).default('en'),
});
