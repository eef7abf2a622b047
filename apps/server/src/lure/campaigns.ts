import { randomUUID } from 'node:crypto';
import {
  type AlignedSpan,
  type Campaign,
  createCampaignIndex,
  createTemplateIndex,
  type Template,
} from '@suar/lures';
import { inTransaction, type Services } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import { assignCampaigns, type KeptCampaign } from './assign-campaigns.ts';
import { groupLures } from './group-lures.ts';
import {
  changedLures,
  lockPlacing,
  luresToPlace,
  makeCampaign,
  mergeTemplates,
  moveLures,
  portionsOf,
  refreshCampaigns,
  setMergedInto,
  setTemplates,
  standingCampaignJudgements,
} from './placing-store.ts';
import { followsTemplate, isRecruiting, isRecruitingTemplate } from './recruiting.ts';

type Reach = Pick<Services, 'db' | 'system' | 'clock'>;

/**
 * Knows every lure's words in memory, in templates and campaigns; nothing of it is written but which lure lies where. Built at
 * start from the sealed rows and kept current by the number of the last change, whichever process made it.
 */
export interface Campaigns {
  /** Places what came or changed since the last call: templates, campaigns, and what lists show of them. */
  catchUp(services: Reach): Promise<void>;
  /** A template by its kept id, with skeleton and members. */
  template(templateId: string): Template | null;
  /** A lure's words cut by its template. */
  align(lureId: string): AlignedSpan[];
  /** Forgets all words; the next call reads what still stands. */
  forget(): void;
  /** What the library says of the lures of a campaign; several where people joined them. */
  describe(campaignId: string): Campaign[];
}

interface Known {
  seenAt: string;
  identifiers: { kind: string; value: string }[];
  recruiting: boolean;
  /** Counts among campaigns where its template recruits. */
  follows: boolean;
  changed: number;
}

export const createCampaigns = (sealer: Sealer): Campaigns => {
  let memory = emptyMemory();
  let running: Promise<void> | null = null;
  let stale = false;

  const unseen = async (db: Executor) =>
    (await changedLures(db, memory.last)).filter(
      ({ id, changed }) => memory.lures.get(id)?.changed !== changed,
    );

  const place = async (services: Reach): Promise<void> => {
    const { db } = services;
    const fresh = await unseen(db);
    const templates = new Map<string, string>();
    for (const ids of portionsOf(fresh.map(({ id }) => id))) await read(db, ids, templates);
    await setTemplates(db, templates);
    lookAtTemplates(fresh.map(({ id }) => id));
    await regroup(services);
  };

  /** Takes lures into memory; `templates` gets what is to be written. */
  const read = async (db: Executor, ids: readonly string[], templates: Map<string, string>) => {
    const strange = new Set(ids.filter((id) => !memory.lures.has(id)));
    const { rows, texts, identifiers } = await luresToPlace(db, ids, strange);
    const words = new Map(texts.map((row) => [row.id, row.text]));
    const named = new Map<string, Known['identifiers']>();
    for (const { lure_id, kind, digest } of identifiers)
      named.set(lure_id, [...(named.get(lure_id) ?? []), { kind, value: digest.toString('base64') }]);
    for (const row of rows) {
      memory.last = Math.max(memory.last, row.changed);
      memory.lures.set(row.id, {
        seenAt: row.seen_at.toISOString(),
        identifiers: named.get(row.id) ?? [],
        recruiting: isRecruiting(row),
        follows: followsTemplate(row),
        changed: row.changed,
      });
      if (row.campaign_id === null) memory.campaignOf.delete(row.id);
      else
        memory.campaignOf.set(row.id, {
          id: row.campaign_id,
          number: row.campaign_number!,
          founder: row.campaign_founder!,
        });
      const text = words.get(row.id);
      if (text && !sealer.erasedAt(text)) {
        const added = memory.templates.add(row.id, sealer.open('lure.text', row.id, text));
        const kept = memory.keptTemplate.get(added.templateId) ?? row.template_id ?? randomUUID();
        memory.keptTemplate.set(added.templateId, kept);
        memory.libraryTemplate.set(kept, added.templateId);
        const members = memory.members.get(added.templateId) ?? new Set();
        memory.members.set(added.templateId, members.add(row.id));
        const gone = added.merged.flatMap((id) => memory.keptTemplate.get(id) ?? []);
        if (gone.length > 0) {
          await setTemplates(db, templates);
          templates.clear();
          await mergeTemplates(db, gone, kept);
          for (const id of added.merged.flatMap((merged) => [...(memory.members.get(merged) ?? [])])) {
            members.add(id);
            enter(id);
          }
        }
        if (row.template_id !== kept) templates.set(row.id, kept);
      }
      enter(row.id);
    }
  };

  /** Sees which templates of these lures recruit now, and moves all their texts where that changed. */
  const lookAtTemplates = (ids: readonly string[]): void => {
    for (const templateId of new Set(ids.map((id) => memory.templates.templateOf(id)))) {
      if (templateId === null) continue;
      const members = [...(memory.members.get(templateId) ?? [])];
      const recruiting = members.filter((id) => memory.lures.get(id)?.recruiting).length;
      const now = isRecruitingTemplate({ all: members.length, recruiting });
      if (now === memory.recruiting.has(templateId)) continue;
      if (now) memory.recruiting.add(templateId);
      else memory.recruiting.delete(templateId);
      for (const id of members) enter(id);
    }
  };

  /** Puts a lure among the campaigns, or takes it out where it recruits nobody. */
  const enter = (id: string): void => {
    const known = memory.lures.get(id);
    const templateId = memory.templates.templateOf(id);
    const counts =
      known?.recruiting || (known?.follows && templateId !== null && memory.recruiting.has(templateId));
    if (!counts || memory.apart.has(id)) {
      memory.campaigns.remove(id);
      return;
    }
    memory.campaigns.add({
      id,
      templateId,
      identifiers: known.identifiers,
      seenAt: known.seenAt,
    });
  };

  const regroup = async (services: Reach): Promise<void> => {
    const { db } = services;
    const judged = await standingCampaignJudgements(db);
    const apart = new Set(judged.filter((one) => one.verdict === 'apart').map((one) => one.lure_a));
    const changed = [...apart, ...memory.apart].filter((id) => apart.has(id) !== memory.apart.has(id));
    memory.apart = apart;
    for (const id of changed) enter(id);
    const joined = judged.flatMap((one) => (one.lure_b ? [[one.lure_a, one.lure_b] as const] : []));
    const groups = groupLures(memory.lures.keys(), (id) => memory.campaigns.campaignOf(id), joined);
    const assigned = assignCampaigns(groups, memory.campaignOf);
    const touched = new Set<string>();
    const homes: KeptCampaign[] = [];
    const placed = new Set<string>();
    for (const { members, campaign } of assigned.groups) {
      const home = campaign ?? (await makeCampaign(services, members));
      homes.push(home);
      for (const id of members) placed.add(id);
      await move(
        db,
        members.filter((id) => memory.campaignOf.get(id)?.id !== home.id),
        home,
        touched,
      );
    }
    await move(
      db,
      [...memory.campaignOf.keys()].filter((id) => !placed.has(id)),
      null,
      touched,
    );
    for (const { campaign, into } of assigned.emptied) {
      touched.add(campaign.id);
      await setMergedInto(db, campaign.id, into === null ? null : homes[into]!.id);
    }
    await refreshCampaigns(db, [...touched]);
  };

  const move = async (
    db: Executor,
    ids: readonly string[],
    home: KeptCampaign | null,
    touched: Set<string>,
  ): Promise<void> => {
    if (ids.length === 0) return;
    for (const id of ids) {
      const from = memory.campaignOf.get(id);
      if (from) touched.add(from.id);
      if (home) memory.campaignOf.set(id, home);
      else memory.campaignOf.delete(id);
    }
    if (home) touched.add(home.id);
    for (const { id, changed } of await moveLures(db, ids, home?.id ?? null)) {
      memory.lures.get(id)!.changed = changed;
      memory.last = Math.max(memory.last, changed);
    }
  };

  return {
    catchUp: async (asked) => {
      // Whoever asks, lures are placed among all there are.
      const services = asked.db.isTransaction ? asked : { ...asked, db: asked.system };
      // One at a time; who comes meanwhile waits for it and then places what is new since.
      while (running) await running.catch(() => undefined);
      if ((await unseen(services.db)).length === 0) return;
      running = inTransaction(services, async (inside) => {
        await lockPlacing(inside.db);
        await place(inside);
      })
        .catch((error: unknown) => {
          // What was not kept must not be remembered.
          memory = emptyMemory();
          throw error;
        })
        .finally(() => {
          running = null;
          if (stale) memory = emptyMemory();
          stale = false;
        });
      await running;
    },
    forget: () => {
      // Never under the hands of one who is reading.
      if (running) stale = true;
      else memory = emptyMemory();
    },
    template: (templateId) => {
      const id = memory.libraryTemplate.get(templateId);
      return id === undefined ? null : memory.templates.template(id);
    },
    align: (lureId) => memory.templates.align(lureId),
    describe: (campaignId) => {
      const ids = new Set<string>();
      for (const [lure, campaign] of memory.campaignOf)
        if (campaign.id === campaignId) {
          const id = memory.campaigns.campaignOf(lure);
          if (id !== null) ids.add(id);
        }
      return [...ids].map((id) => memory.campaigns.campaign(id)!);
    },
  };
};

const emptyMemory = () => ({
  templates: createTemplateIndex(),
  campaigns: createCampaignIndex(),
  lures: new Map<string, Known>(),
  /** The library's ids of templates and the kept ones, both ways. */
  keptTemplate: new Map<string, string>(),
  libraryTemplate: new Map<string, string>(),
  /** Texts of each of the library's templates. */
  members: new Map<string, Set<string>>(),
  campaignOf: new Map<string, KeptCampaign>(),
  apart: new Set<string>(),
  /** The library's ids of templates that recruit. */
  recruiting: new Set<string>(),
  last: 0,
});
