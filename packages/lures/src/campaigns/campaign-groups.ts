import { inheritIds } from './inherit-ids.ts';
import { partitionUnits } from './partition-units.ts';
import type { CampaignLure } from './types.ts';
import {
  type Group,
  type Identifier,
  MAXIMUM_SHARES,
  MAXIMUM_UNITS,
  type Unit,
  weigh,
} from './weigh-identifiers.ts';

const unitKey = ({ id, templateId }: CampaignLure): string =>
  templateId === null ? `lure ${id}` : `template ${templateId}`;

/**
 * Units and identifiers as lures come and go, and the groups of units. Joining is done at once; what may have come apart is looked
 * at again by `settle`, campaign by campaign.
 */
export class CampaignGroups {
  readonly units = new Map<string, Unit>();
  readonly groups = new Map<string, Group>();
  nextCampaign = 1;
  private readonly identifiers = new Map<string, Identifier>();
  private readonly doubtful = new Set<Group>();
  private readonly minimumWeight: number;

  constructor(minimumWeight: number) {
    this.minimumWeight = minimumWeight;
  }

  unitOf(lure: CampaignLure): Unit {
    return this.units.get(unitKey(lure))!;
  }

  identifiersOf = (lure: CampaignLure): Identifier[] => {
    const found = new Map<string, Identifier>();
    for (const { kind, value } of lure.identifiers) {
      const key = `${kind}:${value}`;
      found.set(key, this.identifiers.get(key) ?? { kind, value, units: new Set() });
    }
    return [...found.values()];
  };

  private bear(): Group {
    const age = this.nextCampaign++;
    const group: Group = { id: `c${age}`, age, units: new Set(), size: 0 };
    this.groups.set(group.id, group);
    return group;
  }

  /** Identifiers whose weight changes with the unit's own: all of the unit's while their number sets their attention. */
  private changedBy(unit: Unit, own: readonly Identifier[], sizeBefore: number): Iterable<Identifier> {
    if (own.length === 0) return [];
    return Math.min(sizeBefore, unit.counts.size) < MAXIMUM_SHARES
      ? new Set([...own, ...unit.counts.keys()])
      : own;
  }

  add(lure: CampaignLure): void {
    const key = unitKey(lure);
    const known = this.units.get(key);
    const unit = known ?? { key, lureIds: new Set(), counts: new Map(), group: this.bear() };
    if (known === undefined) {
      this.units.set(key, unit);
      unit.group.units.add(unit);
    }
    unit.lureIds.add(lure.id);
    unit.group.size++;
    const named = this.identifiersOf(lure);
    const gained = named.filter((identifier) => !unit.counts.has(identifier));
    const sizeBefore = unit.counts.size;
    const before = new Map<Identifier, number>();
    if (gained.length > 0)
      for (const one of [...gained, ...unit.counts.keys()]) before.set(one, weightBefore(one));
    for (const identifier of named) {
      this.identifiers.set(`${identifier.kind}:${identifier.value}`, identifier);
      unit.counts.set(identifier, (unit.counts.get(identifier) ?? 0) + 1);
      identifier.units.add(unit);
    }
    const joined = new Set([unit.group]);
    for (const identifier of this.changedBy(unit, gained, sizeBefore)) {
      if (identifier.units.size > MAXIMUM_UNITS + 1) continue;
      if (weigh(identifier) >= this.minimumWeight)
        for (const { group } of identifier.units) joined.add(group);
      else if (before.get(identifier)! >= this.minimumWeight || sharesWeak(identifier, this.minimumWeight))
        for (const { group } of identifier.units) this.doubtful.add(group);
    }
    if (joined.size > 1) this.unite(joined);
  }

  /** Makes one campaign of several: it goes on as the largest, of equals the oldest. */
  private unite(groups: ReadonlySet<Group>): void {
    const [heir, ...others] = [...groups].sort((a, b) => b.size - a.size || a.age - b.age);
    for (const other of others) {
      for (const unit of other.units) {
        unit.group = heir!;
        heir!.units.add(unit);
      }
      heir!.size += other.size;
      other.units.clear();
      this.groups.delete(other.id);
      if (this.doubtful.delete(other)) this.doubtful.add(heir!);
    }
  }

  remove(lure: CampaignLure): void {
    const unit = this.unitOf(lure);
    const sizeBefore = unit.counts.size;
    const lost: Identifier[] = [];
    for (const identifier of this.identifiersOf(lure)) {
      const count = unit.counts.get(identifier)! - 1;
      unit.counts.set(identifier, count);
      if (count === 0) lost.push(identifier);
    }
    for (const identifier of lost) unit.counts.delete(identifier);
    for (const { units } of this.changedBy(unit, lost, sizeBefore))
      if (units.size <= MAXIMUM_UNITS + 1) for (const { group } of units) this.doubtful.add(group);
    for (const identifier of lost) {
      identifier.units.delete(unit);
      if (identifier.units.size === 0) this.identifiers.delete(`${identifier.kind}:${identifier.value}`);
    }
    unit.lureIds.delete(lure.id);
    unit.group.size--;
    if (lost.length > 0) this.doubtful.add(unit.group);
    if (unit.lureIds.size > 0) return;
    this.units.delete(unit.key);
    unit.group.units.delete(unit);
    if (unit.group.units.size > 0) return;
    this.groups.delete(unit.group.id);
    this.doubtful.delete(unit.group);
  }

  /** Looks again at the campaigns in doubt: what hangs together goes on, the rest is on its own. */
  settle(): void {
    if (this.doubtful.size === 0) return;
    const reached = new Set<Unit>();
    for (const { units } of this.doubtful) for (const unit of units) reached.add(unit);
    const parts = partitionUnits(reached, this.minimumWeight);
    const heirs = inheritIds(parts);
    for (const group of this.doubtful) {
      group.units.clear();
      group.size = 0;
    }
    for (const [at, part] of parts.entries()) this.fill(heirs[at] ?? this.bear(), part);
    for (const group of this.doubtful) if (group.units.size === 0) this.groups.delete(group.id);
    this.doubtful.clear();
  }

  private fill(group: Group, part: Iterable<Unit>): void {
    for (const unit of part) {
      unit.group = group;
      group.units.add(unit);
      group.size += unit.lureIds.size;
    }
  }

  /** Gives campaigns the ids that they had. */
  rename(campaigns: Iterable<{ readonly id: string; readonly units: Iterable<Unit> }>): void {
    this.settle();
    this.groups.clear();
    for (const { id, units } of campaigns) {
      const group: Group = { id, age: Number(id.slice(1)), units: new Set(), size: 0 };
      this.groups.set(id, group);
      this.fill(group, new Set(units));
    }
  }
}

const weightBefore = (identifier: Identifier): number =>
  identifier.units.size === 0 ? 0 : weigh(identifier);

/** Whether two of the units that name a weak identifier share another weak one: together they may reach the minimum. */
function sharesWeak({ units }: Identifier, minimumWeight: number): boolean {
  const seen = new Map<Identifier, number>();
  for (const { counts } of units)
    for (const identifier of counts.keys()) {
      if (identifier.units.size < 2 || identifier.units.size > MAXIMUM_UNITS + 1) continue;
      seen.set(identifier, (seen.get(identifier) ?? 0) + 1);
    }
  let weak = 0;
  for (const [identifier, count] of seen)
    if (count > 1 && weigh(identifier) < minimumWeight && ++weak > 1) return true;
  return false;
}
