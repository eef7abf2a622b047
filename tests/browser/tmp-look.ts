import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
const folder = await mkdtemp('/tmp/suar-look-'); await chmod(folder, 0o711);
const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts', '--demo'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, SUAR_DATA: folder, SUAR_PORT: '0' } });
const ready: any = await new Promise((settle) => createInterface({ input: child.stdout! }).on('line', (line) => { const m = JSON.parse(line); if (m.ready) settle(m); }));
console.log(JSON.stringify(ready).slice(0, 600));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--use-angle=swiftshader'] });
const role = process.argv[2] ?? 'supervisor';
const link = ready.signIns.find((s: any) => s.role === role).link ?? ready.signIns.find((s: any) => s.role === role).url;
const paths = process.argv.slice(3);
const state = await (async () => { const c = await browser.newContext({ locale: 'id-ID' }); const p = await c.newPage(); await p.goto(link); await p.waitForTimeout(3000); const b = p.getByRole('button'); if (await b.count() && p.url().includes('sign')) await b.first().click().catch(() => {}); await p.waitForTimeout(3000); console.log(p.url().replace(/#.*/, '')); return c.storageState(); })();
for (const width of [1280, 360]) for (const path of paths) {
  const c = await browser.newContext({ locale: 'id-ID', viewport: { width, height: 900 }, storageState: state });
  const p = await c.newPage();
  let target = path;
  if (path.includes('FIRSTDUE')) { const r = await c.request.get(`${ready.ready}/api/v1/due?scope=all`); target = path.replace('FIRSTDUE', (await r.json()).items[0].caseId); }
  await p.goto(`${ready.ready}${target}`); await p.waitForLoadState('networkidle'); await p.waitForTimeout(1500);
  await p.screenshot({ path: `/tmp/shots/${width}-${path.replace(/\W+/g, '_')}.png`, fullPage: true });
  await c.close();
}
await browser.close(); child.kill('SIGTERM'); await new Promise((s) => child.on('exit', s)); await rm(folder, { recursive: true, force: true });
