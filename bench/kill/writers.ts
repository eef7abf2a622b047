import type { Life } from './life.ts';

/** What the clients know: what the server said yes to, and what they were waiting for when it died. */
export interface Told {
  /** Marks of reports, and of notes in cases, that were acknowledged. */
  acknowledged: Set<string>;
  /** Marks that were sent and never answered: there at most once. */
  unanswered: Set<string>;
  /** Files that were not acknowledged yet: sent again in the next life, as a person would. */
  again: string[];
  cases: string[];
  next: number;
}
export const newTold = (): Told => ({
  acknowledged: new Set(),
  unanswered: new Set(),
  again: [],
  cases: [],
  next: 0,
});

/** A mark that no word of any report looks like; eight digits, so that none is the beginning of another. */
export const markOf = (nth: number): string => `zqxmark${String(nth).padStart(8, '0')}`;

/** Clients that write until the server is gone: reports by paste and by file, cases, and notes in them. */
export const write = async (life: Life, told: Told, isOver: () => boolean): Promise<void> => {
  const ask = async (path: string, body: unknown): Promise<Record<string, unknown> | null> => {
    const form = body instanceof FormData;
    try {
      const response = await fetch(`${life.api}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${life.token}`,
          ...(form ? {} : { 'content-type': 'application/json' }),
        },
        body: form ? body : JSON.stringify(body),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      if (response.ok) return answer;
      if (response.status >= 500) return null;
      throw new Error(`${path.split('/')[1]} was refused with ${response.status}`);
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError || isOver()) return null;
      throw error;
    }
  };
  const mark = (): string => {
    told.next += 1;
    return markOf(told.next);
  };
  const settle = (one: string, answered: boolean): void => {
    (answered ? told.acknowledged : told.unanswered).add(one);
  };
  const paste = async (): Promise<void> => {
    while (!isOver()) {
      const one = mark();
      const answer = await ask('/reports/paste', {
        text: `Tolong, adik saya Wulan ditahan di Myawaddy ${one}`,
      });
      settle(one, answer !== null);
    }
  };
  const upload = async (): Promise<void> => {
    while (!isOver()) {
      const one = told.again.shift() ?? mark();
      const form = new FormData();
      form.append(
        'file',
        new Blob([`Anak saya Wulan ada di Bavet ${one}`], { type: 'text/plain' }),
        `${one}.txt`,
      );
      if ((await ask('/uploads', form)) === null) told.again.push(one);
      else told.acknowledged.add(one);
    }
  };
  const note = async (): Promise<void> => {
    const one = mark();
    const taken = await ask('/reports/paste', { text: `Kakak saya Bayu ditahan di Bavet ${one}` });
    settle(one, taken !== null);
    const reportId = (taken?.reportIds as string[] | undefined)?.[0];
    if (!reportId || isOver()) return;
    const report = await fetch(`${life.api}/reports/${reportId}`, {
      headers: { authorization: `Bearer ${life.token}` },
    })
      .then((response) => response.json() as Promise<{ subjects: { personId: string }[] }>)
      .catch(() => null);
    const personId = report?.subjects[0]?.personId;
    if (!personId) return;
    const opened = await ask('/cases', { personIds: [personId] });
    const id = (opened?.items as { id: string }[] | undefined)?.[0]?.id;
    for (let version = 1; id && !isOver(); version += 1) {
      const words = mark();
      const answer = await ask(`/cases/${id}/actions`, { version, action: { kind: 'noted', text: words } });
      settle(words, answer !== null);
    }
  };
  await Promise.all([paste(), upload(), note(), note()]);
};
