/** A lure as far as campaigns need it. */
export interface CampaignLure {
  readonly id: string;
  readonly templateId: string | null;
  /** Normalised, as `readText` gives them: `kind` phone, handle, url, email, wallet ... */
  readonly identifiers: readonly { readonly kind: string; readonly value: string }[];
  /** ISO date or time. */
  readonly seenAt?: string;
}

export interface CampaignIdentifier {
  readonly kind: string;
  readonly value: string;
  /** Lures of this campaign that name it. */
  readonly lures: number;
  /** 0 to 1: how much sharing it says that two lures belong together. */
  readonly weight: number;
  /** Shared by so many otherwise unrelated lures that it joins none by itself. */
  readonly hub: boolean;
}

/** Why two lures lie in one campaign. Of lures that share one thing each is linked with the one before it only. */
export interface CampaignLink {
  readonly a: string;
  readonly b: string;
  readonly why: 'template' | 'identifier';
  /** The template's id or `kind:value`. */
  readonly value: string;
  readonly weight: number;
}

export interface Campaign {
  readonly id: string;
  readonly lureIds: readonly string[];
  readonly templateIds: readonly string[];
  readonly identifiers: readonly CampaignIdentifier[];
  readonly links: readonly CampaignLink[];
  readonly firstSeenAt: string | null;
  readonly lastSeenAt: string | null;
}

export interface CampaignOptions {
  /** 0 to 1: the sum of weights that joins two templates or lures. */
  readonly minimumWeight?: number;
}

export interface CampaignIndexState {
  readonly version: 1;
  readonly minimumWeight: number;
  readonly nextCampaign: number;
  readonly lures: readonly CampaignLure[];
  readonly campaigns: readonly { readonly id: string; readonly lureIds: readonly string[] }[];
}

export interface CampaignIndex {
  readonly size: number;
  /** Adds a lure, or puts it in the place of an earlier one of the same id. */
  add(lure: CampaignLure): {
    readonly campaignId: string;
    readonly isNew: boolean;
    readonly merged: readonly string[];
  };
  remove(lureId: string): boolean;
  campaignOf(lureId: string): string | null;
  campaign(campaignId: string): Campaign | null;
  campaigns(): IterableIterator<{ readonly id: string; readonly size: number }>;
  toJSON(): CampaignIndexState;
}

export interface CampaignGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: 'lure' | 'identifier' | 'template' | 'campaign';
    readonly label: string;
    /** Lures that the node stands for or that name it. */
    readonly size: number;
  }[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
}
