import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../apps/server/src/platform/database/embedded.ts';
import { ownDatabase } from '../tests/server/harness.ts';
import { bundleServer } from './kill/bundle.ts';
import { countMarks } from './kill/count.ts';
import { begin, killDatabase } from './kill/life.ts';
import { newTold, write } from './kill/writers.ts';

/**
 * Kills the server (-9) at random moments while it takes in reports and acts in cases, and starts it again, over and over;
 * every fifth time the embedded database is killed with it. In the end each write that was acknowledged must be there, each
 * once, and a file that was sent again after a kill must not be there twice. `--quick`: 20 kills, otherwise 1,000; `--kills N`.
 */
const words = process.argv.slice(2);
const json = words.includes('--json');
const kills = words.includes('--kills')
  ? Number(words[words.indexOf('--kills') + 1])
  : words.includes('--quick')
    ? 20
    : 1000;
const LONGEST_LIFE_MILLISECONDS = 1000;
const LONGEST_WAIT_MILLISECONDS = 60_000;
const DATABASE_TOO = 5;
/** Every so many lives end before a write may have been answered, in the middle of the start's own work; the others after it. */
const EARLY = 7;

const say = (text: string): void => {
  if (!json) process.stdout.write(`${text}\n`);
};

const folder = await mkdtemp(join(tmpdir(), 'suar-kill-'));
// The embedded database runs under another account when this runs as root: it must reach its folder.
await chmod(folder, 0o711);
const { url, drop } = await ownDatabase();
const server = await bundleServer();
const begun = performance.now();
const told = newTold();
let databaseKills = 0;
try {
  for (let nth = 1; nth <= kills; nth += 1) {
    const life = await begin(server, folder, url);
    let over = false;
    const writing = write(life, told, () => over);
    const before = told.acknowledged.size;
    for (let waited = 0; nth % EARLY !== 0 && told.acknowledged.size === before; waited += 10) {
      if (waited > LONGEST_WAIT_MILLISECONDS) throw new Error('a server that lives answers no write');
      await new Promise((settle) => setTimeout(settle, 10));
    }
    await new Promise((settle) => setTimeout(settle, Math.random() * LONGEST_LIFE_MILLISECONDS));
    over = true;
    if (url === null && nth % DATABASE_TOO === 0 && (await killDatabase(folder))) databaseKills += 1;
    await life.kill();
    await writing;
    if (nth % 10 === 0) say(`  ${nth} kills, ${told.acknowledged.size} writes acknowledged`);
  }
  // A last life that is let to end as it should: what waited is settled.
  const last = await begin(server, folder, url);
  last.child.kill('SIGTERM');
  await new Promise((settle) => last.child.once('exit', settle));
  const embedded = url === null ? await startEmbedded(join(folder, 'postgres')) : null;
  const { marks, wrong } = await countMarks(folder, url ?? embedded!.connectionString).finally(() =>
    embedded?.stop(),
  );
  const result = {
    kills,
    databaseKills,
    acknowledged: told.acknowledged.size,
    lost: [...told.acknowledged].filter((mark) => !marks.has(mark)).length,
    doubled: [...marks.values()].filter((times) => times > 1).length,
    unanswered: told.unanswered.size,
    wrong,
    seconds: Math.round((performance.now() - begun) / 1000),
    database: url === null ? 'embedded' : 'postgresql',
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  if (result.lost + result.doubled + wrong.length > 0) process.exitCode = 1;
} finally {
  await killDatabase(folder);
  await drop();
  await rm(folder, { recursive: true, force: true });
}
