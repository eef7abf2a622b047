import { describeCampaign } from './describe-campaign.ts';
import { inheritIds } from './inherit-ids.ts';
import { partitionUnits } from './partition-units.ts';
import type { CampaignIndex, CampaignIndexState, CampaignLure, CampaignOptions } from './types.ts';
import {
  type Group,
  type Identifier,
  MAXIMUM_SHARES,
  MAXIMUM_UNITS,
  MINIMUM_WEIGHT,
  type Unit,
} from './weigh-identifiers.ts';

/**
 * Lures in campaigns, as they come. Lures of one template lie in one campaign, and so do those whose shared identifiers weigh enough
 * (`weigh-identifiers.ts`), directly or through others. Which lures lie together is a function of the lures alone, in
 * whatever order they came or went. Ids last: a campaign goes on as the one with which it shares most lures, of equals the oldest.
 * Adding costs as much as the lure's own identifiers, and as the campaigns around it where a weight falls below the minimum.
 */
export function createCampaignIndex({ minimumWeight = MINIMUM_WEIGHT }: CampaignOptions = {}): CampaignIndex {
  return openCampaignIndex(minimumWeight);
}

/** Takes an index up again from what its `toJSON` gave. */
export function restoreCampaignIndex(state: CampaignIndexState): CampaignIndex {
  return openCampaignIndex(state.minimumWeight, state);
}

function openCampaignIndex(minimumWeight: number, state?: CampaignIndexState): CampaignIndex {
  const lures = new Map<string, { lure: CampaignLure; at: number }>();
  const units = new Map<string, Unit>();
  const identifiers = new Map<string, Identifier>();
  const groups = new Map<string, Group>();
  let nextCampaign = 1;
  let nextLure = 0;

  const unitKey = ({ id, templateId }: CampaignLure): string =>
    templateId === null ? `lure ${id}` : `template ${templateId}`;
  const unitOf = (lure: CampaignLure): Unit => units.get(unitKey(lure))!;
  const identifierKeys = (lure: CampaignLure): Set<string> =>
    new Set(lure.identifiers.map(({ kind, value }) => `${kind}:${value}`));
  const identifiersOf = (lure: CampaignLure): Identifier[] =>
    [...identifierKeys(lure)].map((key) => identifiers.get(key)!);

  const bear = (): Group => {
    const age = nextCampaign++;
    const group: Group = { id: `c${age}`, age, units: new Set() };
    groups.set(group.id, group);
    return group;
  };
  const settle = (part: Iterable<Unit>, group: Group): void => {
    for (const unit of part) {
      unit.group = group;
      group.units.add(unit);
    }
  };

  /** Looks again at every campaign that a change of these identifiers or units can reach; gives the ids that are no more. */
  const regroup = (touched: ReadonlySet<Unit>): string[] => {
    const before = new Set<Group>();
    for (const { group } of touched) before.add(group);
    const reached = new Set<Unit>();
    for (const group of before) for (const unit of group.units) reached.add(unit);
    const parts = partitionUnits(reached, minimumWeight);
    const heirs = inheritIds(parts);
    for (const group of before) group.units.clear();
    for (const [at, part] of parts.entries()) settle(part, heirs[at] ?? bear());
    const gone = [...before].filter((group) => group.units.size === 0);
    for (const { id } of gone) groups.delete(id);
    return gone.map(({ id }) => id);
  };

  /** Every unit that shares a changed identifier with this one. */
  const around = (unit: Unit, changed: Iterable<Identifier>): Set<Unit> => {
    const touched = new Set([unit]);
    for (const identifier of changed)
      if (identifier.units.size <= MAXIMUM_UNITS + 1) for (const one of identifier.units) touched.add(one);
    return touched;
  };

  /** Identifiers whose weight changes when a unit's own change: all of them while their number sets their attention. */
  const changedBy = (unit: Unit, own: readonly Identifier[], sizeBefore: number): Iterable<Identifier> =>
    own.length === 0
      ? []
      : Math.min(sizeBefore, unit.counts.size) < MAXIMUM_SHARES
        ? new Set([...own, ...unit.counts.keys()])
        : own;

  const remove = (lureId: string): boolean => {
    const lure = lures.get(lureId)?.lure;
    if (lure === undefined) return false;
    const unit = unitOf(lure);
    const sizeBefore = unit.counts.size;
    const lost: Identifier[] = [];
    const touched = new Set<Unit>();
    for (const identifier of identifiersOf(lure)) {
      const count = unit.counts.get(identifier)! - 1;
      unit.counts.set(identifier, count);
      if (count === 0) lost.push(identifier);
    }
    for (const identifier of lost) unit.counts.delete(identifier);
    for (const one of around(unit, changedBy(unit, lost, sizeBefore))) touched.add(one);
    for (const identifier of lost) {
      identifier.units.delete(unit);
      if (identifier.units.size === 0) identifiers.delete(`${identifier.kind}:${identifier.value}`);
    }
    unit.lureIds.delete(lureId);
    if (unit.lureIds.size === 0) {
      units.delete(unit.key);
      touched.delete(unit);
      // Its campaign may have hung together through it alone.
      for (const one of unit.group.units) if (one !== unit) touched.add(one);
      unit.group.units.delete(unit);
      if (unit.group.units.size === 0) groups.delete(unit.group.id);
    }
    lures.delete(lureId);
    if (lost.length > 0) regroup(touched);
    return true;
  };

  const add: CampaignIndex['add'] = (lure) => {
    remove(lure.id);
    lures.set(lure.id, { lure, at: nextLure++ });
    const key = unitKey(lure);
    const known = units.get(key);
    const unit = known ?? { key, lureIds: new Set(), counts: new Map(), group: bear() };
    if (known === undefined) {
      units.set(key, unit);
      unit.group.units.add(unit);
    }
    const born = known === undefined ? unit.group.id : null;
    unit.lureIds.add(lure.id);
    const sizeBefore = unit.counts.size;
    const gained: Identifier[] = [];
    for (const name of identifierKeys(lure)) {
      let identifier = identifiers.get(name);
      if (identifier === undefined) {
        const at = name.indexOf(':');
        identifier = { kind: name.slice(0, at), value: name.slice(at + 1), units: new Set() };
        identifiers.set(name, identifier);
      }
      const count = unit.counts.get(identifier) ?? 0;
      if (count === 0) gained.push(identifier);
      unit.counts.set(identifier, count + 1);
      identifier.units.add(unit);
    }
    const touched = around(unit, changedBy(unit, gained, sizeBefore));
    const merged = touched.size > 1 ? regroup(touched) : [];
    const campaignId = unit.group.id;
    return {
      campaignId,
      isNew: campaignId === born,
      merged: merged.filter((id) => id !== born),
    };
  };

  if (state !== undefined) {
    for (const lure of state.lures) add(lure);
    groups.clear();
    for (const { id, lureIds } of state.campaigns) {
      const members = lureIds.map((lureId) => unitOf(lures.get(lureId)!.lure));
      const group: Group = { id, age: Number(id.slice(1)), units: new Set() };
      settle(members, group);
      groups.set(id, group);
    }
    nextCampaign = state.nextCampaign;
  }

  const luresOf = ({ units: members }: Group): string[] =>
    [...members].flatMap(({ lureIds }) => [...lureIds]);
  return {
    get size() {
      return lures.size;
    },
    add,
    remove,
    campaignOf: (lureId) => {
      const kept = lures.get(lureId);
      return kept === undefined ? null : unitOf(kept.lure).group.id;
    },
    campaign: (campaignId) => {
      const group = groups.get(campaignId);
      if (group === undefined) return null;
      const members = luresOf(group).map((lureId) => lures.get(lureId)!);
      members.sort((a, b) => a.at - b.at);
      return describeCampaign(group.id, members, identifiersOf, minimumWeight);
    },
    *campaigns() {
      for (const group of groups.values()) yield { id: group.id, size: luresOf(group).length };
    },
    toJSON: () => ({
      version: 1,
      minimumWeight,
      nextCampaign,
      lures: Array.from(lures.values(), ({ lure }) => lure),
      campaigns: [...groups.values()].map((group) => ({ id: group.id, lureIds: luresOf(group) })),
    }),
  };
}
