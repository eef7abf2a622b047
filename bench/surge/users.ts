/** What the load is told: where the server is, who the users are, what they look at, and what arrives. */
export interface SurgePlan {
  origin: string;
  cookies: string[];
  reportIds: string[];
  caseIds: string[];
  names: string[];
  texts: string[];
  seconds: number;
  /** Mean seconds a user reads or thinks between two requests. */
  thinkSeconds: number;
  /** Reports that arrive in a second. */
  arrivalsPerSecond: number;
}
export interface SurgeTold {
  times: Record<string, number[]>;
  failed: Record<string, number>;
  /** Ids the server gave for reports it said it had taken in. */
  accepted: string[];
}

/** What a user does, and how often in a hundred requests. */
const HABITS: readonly { name: string; share: number; ask: (plan: SurgePlan, pick: Pick) => Request }[] = [
  { name: 'list reports', share: 25, ask: ({ origin }) => new Request(`${origin}/reports?limit=50`) },
  {
    name: 'open report',
    share: 25,
    ask: ({ origin, reportIds }, pick) => new Request(`${origin}/reports/${pick(reportIds)}`),
  },
  { name: 'list cases', share: 15, ask: ({ origin }) => new Request(`${origin}/cases?limit=50`) },
  {
    name: 'open case',
    share: 20,
    ask: ({ origin, caseIds }, pick) => new Request(`${origin}/cases/${pick(caseIds)}`),
  },
  {
    name: 'search',
    share: 10,
    ask: ({ origin, names }, pick) =>
      new Request(`${origin}/persons?limit=50`, {
        headers: { 'x-suar-search': encodeURIComponent(pick(names)) },
      }),
  },
  { name: 'due', share: 5, ask: ({ origin }) => new Request(`${origin}/due?scope=all`) },
];
/** Each habit as often as its share: drawing a card is choosing by share. */
const HABIT_DECK = HABITS.flatMap((habit) => Array.from({ length: habit.share }, () => habit));
type Pick = <Item>(list: readonly Item[]) => Item;

/** Users who act on their own time: a slow answer does not slow the others down (an open system, no coordinated omission). */
const run = async (plan: SurgePlan): Promise<SurgeTold> => {
  const told: SurgeTold = { times: {}, failed: {}, accepted: [] };
  const pick: Pick = (list) => list[Math.floor(Math.random() * list.length)]!;
  const pause = (mean: number): Promise<void> =>
    new Promise((settle) => setTimeout(settle, -Math.log(1 - Math.random()) * mean * 1000));
  const end = performance.now() + plan.seconds * 1000;
  const ask = async (name: string, request: Request, cookie: string): Promise<string> => {
    const begun = performance.now();
    request.headers.set('cookie', cookie);
    request.headers.set('x-suar', '1');
    const response = await fetch(request);
    const body = await response.text();
    const times = told.times[name] ?? [];
    times.push(performance.now() - begun);
    told.times[name] = times;
    if (!response.ok)
      told.failed[`${name} ${response.status}`] = (told.failed[`${name} ${response.status}`] ?? 0) + 1;
    return response.ok ? body : '';
  };
  const user = async (cookie: string): Promise<void> => {
    await pause(plan.thinkSeconds);
    while (performance.now() < end) {
      const habit = pick(HABIT_DECK);
      await ask(habit.name, habit.ask(plan, pick), cookie);
      await pause(plan.thinkSeconds);
    }
  };
  const arrivals = async (): Promise<void> => {
    const open: Promise<void>[] = [];
    for (const text of plan.texts) {
      if (performance.now() >= end) break;
      const request = new Request(`${plan.origin}/reports/paste`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      open.push(
        ask('arrival', request, plan.cookies[0]!).then((body) => {
          const { id } = body === '' ? { id: undefined } : (JSON.parse(body) as { id?: string });
          if (id) told.accepted.push(id);
        }),
      );
      await pause(1 / plan.arrivalsPerSecond);
    }
    await Promise.all(open);
  };
  await Promise.all([arrivals(), ...plan.cookies.map(user)]);
  return told;
};

process.once('message', (plan: SurgePlan) => {
  void run(plan).then((told) => {
    process.send?.(told);
    process.disconnect();
  });
});
