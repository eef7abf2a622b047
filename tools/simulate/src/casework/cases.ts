import { addDays, addSeconds, instantOf } from '../calendar.ts';
import * as words from '../data/casework.data.ts';
import { type Random, randomOf, shuffled } from '../random.ts';
import { INDICATORS, type InventedPerson, type InventedReport } from '../types.ts';
import { HABITS, type Habit, languageOf, needsInterpreter } from './habits.ts';
import { ASKED, DELPHI_OF, ELEMENTS, ILO_NUMBERS, iloOf } from './questions.ts';
import type { SuggestedAction, SuggestedActionData, SuggestedCase } from './types.ts';

/** The demonstration's officers who carry cases; second readers have the next numbers. */
export const OFFICERS = 5;
export const SECOND_READERS = 2;

/** A second reader who carries no cases works with care. */
const habitOf = (officer: number): Habit => HABITS[officer - 1] ?? HABITS[0]!;

/** Writes actions one after the other; refuses those after `last`, so that a case ends where time ends. */
function journal(random: Random, openedAt: string, last: string) {
  const actions: SuggestedAction[] = [];
  let now = openedAt;
  return {
    actions,
    /** False, and nothing written, if its time would lie after the last instant. */
    add(actor: number, data: SuggestedActionData, days: number): boolean {
      const at = addSeconds(now, Math.round(days * 86_400 * (0.5 + random.next())));
      if (at > last) return false;
      now = at;
      actions.push({ ...data, at, actor });
      return true;
    },
    today: () => now.slice(0, 10),
  };
}
type Journal = ReturnType<typeof journal>;

/** Speaks with the person, as the officer is used to. */
function interview(random: Random, log: Journal, officer: number, person: InventedPerson): boolean {
  const habit = habitOf(officer);
  const language = languageOf(person.nationality);
  return log.add(
    officer,
    {
      kind: 'interviewed',
      on: log.today(),
      language,
      interpreter: !needsInterpreter(language)
        ? 'not_needed'
        : random.chance(habit.interpreter)
          ? 'yes'
          : 'no',
      minutes: random.between(...habit.interview),
      place: random.pick(words.interviewPlaces),
      present: random.pick(words.presentPersons),
    },
    0.1,
  );
}

/** Answers the worksheet as the truth allows: what holds is mostly "yes", what does not "no", and some stays unknown. */
function screen(
  random: Random,
  log: Journal,
  officer: number,
  person: InventedPerson,
  reportIds: string[],
  share: number,
): boolean {
  const { pace } = habitOf(officer);
  const held = new Set<string | null>(
    INDICATORS.filter((code) => person.indicators.includes(code)).map((code) => DELPHI_OF[code]),
  );
  const ilo = iloOf(person.indicators);
  const given = (holds: boolean) => (random.chance(0.15) ? 'unknown' : holds ? 'yes' : 'no');
  const questions = [
    { scheme: 'age' as const, question: 'under_18', holds: person.indicators.includes('F17') },
    ...ILO_NUMBERS.map((number) => ({
      scheme: 'ilo' as const,
      question: String(number),
      holds: ilo.has(number),
    })),
    ...ASKED.map((question) => ({ scheme: 'delphi' as const, question, holds: held.has(question) })),
  ];
  for (const { scheme, question, holds } of questions) {
    if (random.chance(1 - share)) continue;
    const answer = scheme === 'age' ? (holds ? 'yes' : 'no') : given(holds);
    if (!log.add(officer, { kind: 'answered', scheme, question, answer, note: '', reportIds }, pace))
      return false;
  }
  if (share < 0.2) return true;
  const victim = person.trueOutcome === 'victim';
  for (const element of ELEMENTS) {
    const answer = victim ? 'yes' : random.chance(0.3) ? 'unknown' : element === 'act' ? 'yes' : 'no';
    if (
      !log.add(
        officer,
        { kind: 'answered', scheme: 'element', question: element, answer, note: '', reportIds },
        pace,
      )
    )
      return false;
  }
  for (const fact of words.explainedFacts) {
    if (random.chance(1 - share)) continue;
    const present = random.chance(0.06);
    const text = present ? random.pick(words.explanations) : '';
    if (!log.add(officer, { kind: 'explained', fact, present, text }, pace)) return false;
  }
  return true;
}

/** Reasons of a decision about this case, unless the officer writes the same under every one. */
function reasonsOf(
  random: Random,
  officer: number,
  person: InventedPerson,
  found: boolean,
  month: string,
): string {
  if (habitOf(officer).copies) return words.copiedReason;
  const place = random.pick(person.journey).name;
  const details = shuffled(random, found ? words.victimDetails : words.notVictimDetails).slice(0, 3);
  const filled = details.map((text) => text.replaceAll('{place}', place).replaceAll('{month}', month));
  const way = person.journey.map(({ name }) => name).join(', ');
  const about = `${person.names.latin} (${person.home.name}): ${way}.`;
  return [about, random.pick(found ? words.victimReasons : words.notVictimReasons), ...filled].join(' ');
}

function decide(
  random: Random,
  log: Journal,
  officer: number,
  person: InventedPerson,
): SuggestedCase['expected'] {
  const undecided = { status: 'screening', outcome: 'undecided' } as const;
  // People err: one decision in twelve goes against the truth; where the truth is unknown, a third is found a victim.
  const truth = person.trueOutcome === 'unknown' ? random.chance(0.33) : person.trueOutcome === 'victim';
  const habit = habitOf(officer);
  const found = !habit.copies && (random.chance(1 / 12) ? !truth : truth);
  const reasons = reasonsOf(random, officer, person, found, log.today().slice(0, 7));
  if (found) {
    const standard = random.weighted([
      ['suspicion', 25],
      ['reasonable_grounds', 35],
      ['balance_of_probabilities', 40],
    ]);
    if (
      !log.add(
        officer,
        {
          kind: 'decided',
          finding: 'victim',
          standard,
          law: random.pick(['uu21', 'palermo']),
          reasons,
        },
        habit.decides,
      )
    )
      return undecided;
    return {
      status: 'decided',
      outcome: standard === 'balance_of_probabilities' ? 'confirmed_victim' : 'presumed_victim',
    };
  }
  const no = {
    kind: 'decided',
    finding: 'not_victim',
    standard: 'balance_of_probabilities',
    law: 'uu21',
    reasons,
  } as const;
  if (!log.add(officer, no, habit.decides)) return undecided;
  const reader = OFFICERS + 1 + random.below(SECOND_READERS);
  const waiting = { status: 'awaiting_second_reader', outcome: 'undecided' } as const;
  if (random.chance(0.08)) return waiting;
  if (random.chance(0.12)) {
    return log.add(
      reader,
      { kind: 'second_read', agrees: false, reasons: random.pick(words.secondReasons.differs) },
      3,
    )
      ? undecided
      : waiting;
  }
  if (
    !log.add(
      reader,
      { kind: 'second_read', agrees: true, reasons: random.pick(words.secondReasons.agrees) },
      3,
    )
  )
    return waiting;
  return { status: 'decided', outcome: 'not_victim' };
}

function workOn(
  random: Random,
  log: Journal,
  person: InventedPerson,
  reportIds: string[],
): SuggestedCase['expected'] {
  const officer = Number(
    random.weighted(HABITS.map(({ load }, index) => [String(index + 1), load] as const)),
  );
  const open = { status: 'open', outcome: 'undecided' } as const;
  if (random.chance(0.05) || !log.add(officer, { kind: 'assigned', assignee: officer }, 0.3)) return open;
  if (random.chance(0.6) && !log.add(officer, { kind: 'noted', text: random.pick(words.noteTexts) }, 0.2))
    return open;
  const taskId = 't1';
  if (random.chance(0.7)) {
    const dueOn = random.chance(0.85) ? addDays(log.today(), random.between(1, 21)) : null;
    if (
      !log.add(
        officer,
        { kind: 'task_added', taskId, title: random.pick(words.taskTitles), dueOn, assignee: officer },
        0.1,
      )
    )
      return open;
    if (random.chance(0.7) && !log.add(officer, { kind: 'task_done', taskId }, 5)) return open;
  }
  if (random.chance(0.07)) return open;
  const before = log.actions.length;
  const cutShort = random.chance(0.1);
  const { asks } = habitOf(officer);
  if (random.chance(0.9) && !interview(random, log, officer, person)) return open;
  const finished = screen(random, log, officer, person, reportIds, cutShort ? 0.15 : asks);
  if (!finished || cutShort)
    return log.actions.slice(before).some(({ kind }) => kind === 'answered' || kind === 'explained')
      ? { status: 'screening', outcome: 'undecided' }
      : open;
  let state = decide(random, log, officer, person);
  if (state.status !== 'decided') return state;
  if (
    state.outcome === 'not_victim' &&
    random.chance(0.06) &&
    log.add(officer, { kind: 'reopened', reason: random.pick(words.reopenReasons) }, 20)
  ) {
    return { status: 'screening', outcome: 'undecided' };
  }
  if (random.chance(0.4)) {
    const reason = random.weighted([
      ['returned_home', 55],
      ['referred', 20],
      ['lost_contact', 10],
      ['withdrawn', 5],
      ['no_further_need', 10],
    ]);
    if (log.add(officer, { kind: 'closed', reason, text: random.pick(words.closingTexts) }, 15))
      state = { ...state, status: 'closed' };
  }
  return state;
}

/** Suggested casework for a bit more than half of the persons at risk, none after `until`; no suspect gets one. */
export function casesOf(
  seed: string | number,
  persons: readonly InventedPerson[],
  reports: readonly InventedReport[],
  until: string,
): SuggestedCase[] {
  const reportsBy = new Map<string, InventedReport[]>();
  for (const report of reports) {
    for (const { personId } of report.subjects)
      reportsBy.set(personId, [...(reportsBy.get(personId) ?? []), report]);
  }
  const cases: SuggestedCase[] = [];
  for (const person of persons) {
    const random = randomOf(seed, 'casework', person.id);
    const told = reportsBy.get(person.id) ?? [];
    const [first] = told;
    if (!first || person.role === 'suspect' || !random.chance(told.length > 1 ? 0.8 : 0.55)) continue;
    const log = journal(random, first.arrivedAt, instantOf(until, 0));
    const country = person.journey.find(({ kind }) => kind === 'arrived')?.country ?? null;
    if (
      !log.add(
        random.between(1, OFFICERS),
        { kind: 'opened', personId: person.id, incidentId: person.incidentId, country },
        1,
      )
    )
      continue;
    const expected = workOn(random, log, person, [first.id]);
    cases.push({
      id: '',
      personId: person.id,
      openedAt: log.actions[0]?.at ?? first.arrivedAt,
      actions: log.actions,
      expected,
    });
  }
  cases.sort((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : 0));
  return cases.map((one, index) => ({ ...one, id: `C${index + 1}` }));
}
