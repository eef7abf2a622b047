import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../apps/server/src/keeping/verify.ts';
import { startHarness } from '../tests/server/harness.ts';

/**
 * Throws malformed and unlikely requests at every route of the OpenAPI (schemathesis from the Python registry, in a virtual
 * environment of its own): no answer may be a 5xx, and afterwards everything kept must still verify.
 * `node --import tsx bench/fuzz.ts [examples per operation]`
 */
const examples = process.argv[2] ?? '25';
const venv = join(import.meta.dirname, 'peers/.venv');
if (!existsSync(join(venv, 'bin/schemathesis'))) {
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  execFileSync(join(venv, 'bin/pip'), ['install', '-q', 'schemathesis==4.32.5'], { stdio: 'inherit' });
}
const harness = await startHarness();
let code = 1;
try {
  const officer = await harness.signIn('supervisor', 'fuzz');
  await officer.call('POST', '/reports/paste', { text: 'Tolong, paspor saya ditahan di Poipet' });
  const address = await harness.app.listen({ host: '127.0.0.1', port: 0 });
  const headers = Object.entries(officer.headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const fuzzing = spawn(
    join(venv, 'bin/schemathesis'),
    [
      'run',
      `${address}/api/v1/openapi.json`,
      '--url',
      address,
      '--checks',
      'not_a_server_error',
      '--max-examples',
      examples,
      '--exclude-path-regex',
      '(events|session)$',
      '--suppress-health-check',
      'all',
      '--generation-deterministic',
      '--request-timeout',
      '30',
      ...headers,
    ],
    { stdio: 'inherit', cwd: harness.folder },
  );
  const child = await new Promise<number>((settle) => fuzzing.on('exit', (status) => settle(status ?? 1)));
  const checks = await verify(harness.running.services);
  for (const { check, looked, wrong } of checks)
    process.stdout.write(
      `${wrong === 0 ? 'holds ' : 'BROKEN'}  ${check} (${looked} looked at, ${wrong} wrong)\n`,
    );
  code = child === 0 && checks.every(({ wrong }) => wrong === 0) ? 0 : 1;
} finally {
  await harness.stop();
}
process.exitCode = code;
