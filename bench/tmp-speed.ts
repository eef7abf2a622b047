import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { readText } from '@suar/lures';
const messages: string[] = JSON.parse(readFileSync('/tmp/sp/messages.json','utf8'));
const per = (ms: string[], rounds: number) => {
  for (let read = 0; read < 4000; ) for (const m of ms) read += readText(m) ? 1 : 0;
  let total = 0;
  for (let at = 0; at < ms.length; at += 3) {
    const piece = ms.slice(at, at + 3); let best = Infinity;
    for (let r = 0; r < rounds; r++) { const b = performance.now(); for (const m of piece) readText(m); best = Math.min(best, performance.now() - b); }
    total += best;
  }
  return Math.round(ms.length / total * 1000);
};
const sets: Record<string,string[]> = { region: messages };
if (existsSync('/tmp/sp/sms.json') && process.argv[2]) Object.assign(sets, JSON.parse(readFileSync('/tmp/sp/sms.json','utf8')));
for (const [n, ms] of Object.entries(sets)) console.log(n, ms.length, Math.round(ms.reduce((s,m)=>s+m.length,0)/ms.length), per(ms, 10));
