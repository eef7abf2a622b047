import { UsageError } from './arguments.ts';
import { runScript } from './run.ts';

const BENCHES = [
  'campaigns',
  'cases',
  'figures',
  'kill',
  'linkage',
  'lures',
  'overhead',
  'search',
  'surge',
] as const;

/** `suar bench NAME [--quick] [--json]`. */
export const bench = async ([name, ...words]: readonly string[]): Promise<number> => {
  if (!BENCHES.some((one) => one === name))
    throw new UsageError(`suar bench ${BENCHES.join('|')} [--quick] [--json]`);
  return runScript(`bench/${name}.ts`, words);
};
