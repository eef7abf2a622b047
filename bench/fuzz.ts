import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role } from '@suar/core';
import { may } from '../apps/server/src/access/policy.ts';
import { verify } from '../apps/server/src/keeping/verify.ts';
import { type Caller, startHarness } from '../tests/server/harness.ts';

/**
 * Throws malformed and unlikely requests at every route of the OpenAPI document, as each role and as nobody (schemathesis from the
 * Python registry: `bench/peers/setup.sh schemathesis`): no answer may be a 5xx, and whoever may read nobody is shown no planted
 * word. Afterwards everything kept must still verify. `node --import tsx bench/fuzz.ts [examples per operation] [role ...]`
 */
const [examples = '25', ...only] = process.argv.slice(2);
const peers = process.env.SUAR_PEERS_SCHEMATHESIS ?? join(import.meta.dirname, 'peers/schemathesis/.venv');
if (!existsSync(join(peers, 'bin/schemathesis'))) {
  process.stderr.write('schemathesis is not set up: bench/peers/setup.sh schemathesis\n');
  process.exit(2);
}
const PLANTED = ['Qorizax', 'Vendramuq', 'AX7741902'];
const OF_PEOPLE = ['report.read', 'person.read', 'case.read', 'case.work'] as const;

const run = (
  address: string,
  folder: string,
  role: Role | 'nobody',
  caller: Caller | null,
): Promise<number> => {
  const headers = Object.entries(caller?.headers ?? { 'x-suar': '1' });
  const fuzzing = spawn(
    join(peers, 'bin/schemathesis'),
    [
      'run',
      `${address}/api/v1/openapi.json`,
      '--url',
      address,
      '--checks',
      'not_a_server_error,shows_no_planted_word',
      '--max-examples',
      examples,
      // Streams that stay open, and the ends of the very session that asks.
      '--exclude-path-regex',
      '(events|session|own/sessions|own/sessions/.*)$',
      '--suppress-health-check',
      'all',
      '--generation-deterministic',
      '--continue-on-failure',
      '--no-color',
      '--warnings',
      'off',
      '--request-timeout',
      '30',
      ...headers.flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ],
    {
      stdio: 'inherit',
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        PYTHONPATH: join(import.meta.dirname, 'peers/schemathesis'),
        SCHEMATHESIS_HOOKS: 'hooks',
        SUAR_PLANTED: PLANTED.join(','),
        SUAR_SEES_PEOPLE: role !== 'nobody' && OF_PEOPLE.some((act) => may(role, act)) ? 'yes' : 'no',
      },
    },
  );
  return new Promise((settle) => fuzzing.on('exit', (status) => settle(status ?? 1)));
};

const harness = await startHarness();
let failed = 0;
try {
  const owner = await harness.signIn('supervisor', 'fuzz.owner');
  const { body } = await owner.call('POST', '/reports/form', {
    text: `Tolong, nama saya ${PLANTED[0]} ${PLANTED[1]}, paspor ${PLANTED[2]}, ditahan di Poipet`,
    persons: [{ fields: [{ field: 'name', value: `${PLANTED[0]} ${PLANTED[1]}` }] }],
  });
  await owner.call('POST', '/cases', { personIds: [body.subjects[0].personId] });
  const address = await harness.app.listen({ host: '127.0.0.1', port: 0 });
  for (const role of ['nobody', ...ROLES] as const) {
    if (only.length > 0 && !only.includes(role)) continue;
    process.stdout.write(`\n== ${role}\n`);
    const caller = role === 'nobody' ? null : await harness.signIn(role, `fuzz.${role}`);
    if ((await run(address, harness.folder, role, caller)) !== 0) failed += 1;
  }
  for (const { check, looked, wrong } of await verify(harness.running.services)) {
    process.stdout.write(
      `${wrong === 0 ? 'holds ' : 'BROKEN'}  ${check} (${looked} looked at, ${wrong} wrong)\n`,
    );
    failed += wrong === 0 ? 0 : 1;
  }
} finally {
  harness.app.server.closeAllConnections();
  await harness.stop();
}
process.exitCode = failed === 0 ? 0 : 1;
