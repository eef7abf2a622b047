import PgBoss from 'pg-boss';

/** Work that goes on behind the page and survives a restart, kept by pg-boss in the same PostgreSQL. */
export interface JobQueue {
  /** Ids only: nothing personal travels in a job. `key` keeps one job of its kind alive at a time. */
  send(name: JobName, data: JobData, key?: string): Promise<void>;
  work(name: JobName, handler: (data: JobData) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}
export type JobName = 'run-import' | 'match-persons' | 'renew-search' | 'renew-readings' | 'rotate-keys';
export type JobData = Record<string, string>;

const JOB_NAMES: readonly JobName[] = [
  'run-import',
  'match-persons',
  'renew-search',
  'renew-readings',
  'rotate-keys',
];

export const startJobs = async (
  connectionString: string,
  onError: (error: Error) => void,
): Promise<JobQueue> => {
  const boss = new PgBoss({ connectionString, schema: 'job', max: 4 });
  boss.on('error', onError);
  await boss.start();
  // A job whose process was killed is asked for again at the next start (see services.ts); the expiry is only a last net.
  for (const name of JOB_NAMES)
    await boss.createQueue(name, {
      name,
      policy: 'short',
      retryLimit: 20,
      retryDelay: 1,
      expireInSeconds: 4 * 3600,
    });
  return {
    send: async (name, data, key) => {
      await boss.send(name, data, key === undefined ? {} : { singletonKey: key });
    },
    work: async (name, handler) => {
      await boss.work<JobData>(name, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job) await handler(job.data);
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
};
