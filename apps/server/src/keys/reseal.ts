import { inTransaction, type Services } from '../platform/context.ts';
import { nextSealed, replaceSealed, sealedColumns } from './sealed-column-store.ts';

const AT_ONCE = 200;
const BEGINNING = '(0,0)';

/**
 * Seals values of the first form anew, under the data key of what they belong to; portion by portion, each one transaction,
 * so that it may be stopped anywhere and runs beside all other work. A row that somebody changes meanwhile is left for the
 * next pass; passes go on until one finds nothing.
 */
export const resealOld = async (
  services: Pick<Services, 'db' | 'sealer'>,
  tell: (resealed: number) => Promise<void> = async () => undefined,
): Promise<void> => {
  for (const column of await sealedColumns(services.db)) {
    for (let found = true; found; ) {
      found = false;
      for (let after = BEGINNING; ; ) {
        const rows = await nextSealed(services.db, column, after, AT_ONCE, 1);
        if (rows.length === 0) break;
        found = true;
        after = rows.at(-1)!.at;
        const resealed = await inTransaction(services, async (inside) => {
          let count = 0;
          for (const row of rows) {
            const words = inside.sealer.openBytes(column.place, row.rowId, row.value);
            const value = inside.sealer.seal(column.place, row.rowId, words, row.owner);
            if (await replaceSealed(inside.db, column, row, value)) count += 1;
          }
          return count;
        });
        await tell(resealed);
      }
    }
  }
};
