import { inheritIds } from './inherit-ids.ts';
import { partitionUnits } from './partition-units.ts';
import type { CampaignLure } from './types.ts';
import {
  contactsOf,
  type Group,
  type Identifier,
  MAXIMUM_CONTACTS,
  MAXIMUM_UNITS,
  newIdentifier,
  tellCompany,
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
      found.set(key, this.identifiers.get(key) ?? newIdentifier(kind, value));
    }
    return [...found.values()];
  };

  private bear(): Group {
    const age = this.nextCampaign++;
    const group: Group = { id: `c${age}`, age, units: new Set(), size: 0 };
    this.groups.set(group.id, group);
    return group;
  }

  /** Changes what a unit names; gives the identifiers whose weight may be another, with the weight before. */
  private change(unit: Unit, own: readonly Identifier[], change: () => void): Map<Identifier, number> {
    // Where the change cannot tell, only the unit's own new or lost ones are touched.
    const isWide = contactsOf(unit) > MAXIMUM_CONTACTS + own.length;
    const all = new Set([...own, ...(isWide ? [] : unit.counts.keys())]);
    const before = new Map(Array.from(all, (one) => [one, one.units.size === 0 ? 0 : weigh(one)]));
    tellCompany(unit, all, -1);
    change();
    tellCompany(unit, all, 1);
    return before;
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
    const count = (): void => {
      for (const identifier of named) unit.counts.set(identifier, (unit.counts.get(identifier) ?? 0) + 1);
    };
    if (gained.length === 0) {
      count();
      return;
    }
    const before = this.change(unit, gained, () => {
      count();
      for (const identifier of gained) {
        this.identifiers.set(`${identifier.kind}:${identifier.value}`, identifier);
        identifier.units.add(unit);
      }
    });
    this.rejoin(unit, before);
  }

  /** Makes one campaign of several: it goes on as the largest, of equals the oldest. */
  private unite(groups: ReadonlySet<Group>): void {
    if (groups.size < 2) return;
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
    const named = this.identifiersOf(lure);
    const lost = named.filter((identifier) => unit.counts.get(identifier) === 1);
    const discount = (): void => {
      for (const identifier of named) {
        const count = unit.counts.get(identifier)! - 1;
        if (count === 0) unit.counts.delete(identifier);
        else unit.counts.set(identifier, count);
      }
    };
    unit.lureIds.delete(lure.id);
    unit.group.size--;
    if (lost.length === 0) discount();
    else {
      this.doubtful.add(unit.group);
      const before = this.change(unit, lost, () => {
        discount();
        for (const identifier of lost) {
          identifier.units.delete(unit);
          if (identifier.units.size === 0) this.identifiers.delete(`${identifier.kind}:${identifier.value}`);
        }
      });
      this.rejoin(unit, before);
    }
    if (unit.lureIds.size > 0) return;
    this.units.delete(unit.key);
    unit.group.units.delete(unit);
    if (unit.group.units.size > 0) return;
    this.groups.delete(unit.group.id);
    this.doubtful.delete(unit.group);
  }

  /** After weights have changed: joins what now hangs together, and doubts what may have come apart. */
  private rejoin(unit: Unit, before: ReadonlyMap<Identifier, number>): void {
    const joined = new Set<Group>();
    for (const [identifier, was] of before) {
      const { units } = identifier;
      if (weigh(identifier) < this.minimumWeight) {
        if (was >= this.minimumWeight || sharesWeak(identifier, this.minimumWeight))
          for (const { group } of units) this.doubtful.add(group);
      } else if (!units.has(unit)) {
        if (was < this.minimumWeight) this.unite(new Set(Array.from(units, ({ group }) => group)));
      } else {
        joined.add(unit.group);
        for (const { group } of units) {
          const isKnown = joined.has(group);
          joined.add(group);
          // Those who named it before lie together already if it joined them then.
          if (was >= this.minimumWeight && !isKnown) break;
        }
      }
    }
    this.unite(joined);
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

  /** Gives a campaign the id of one that is no more. */
  rename({ id: before, units }: Group, id: string): void {
    this.groups.delete(before);
    this.bearAs(id, units);
  }

  /** Gives campaigns the ids that they had. */
  resume(campaigns: Iterable<{ readonly id: string; readonly units: Iterable<Unit> }>): void {
    this.settle();
    this.groups.clear();
    for (const { id, units } of campaigns) this.bearAs(id, new Set(units));
  }

  private bearAs(id: string, units: ReadonlySet<Unit>): void {
    const group: Group = { id, age: Number(id.slice(1)), units: new Set(), size: 0 };
    this.groups.set(id, group);
    this.fill(group, units);
  }
}

/** Whether two of the units that name a weak identifier share another weak one: together they may reach the minimum. */
function sharesWeak({ units }: Identifier, minimumWeight: number): boolean {
  if (units.size > MAXIMUM_UNITS + 1) return false;
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
