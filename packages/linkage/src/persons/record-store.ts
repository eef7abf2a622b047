import type { PersonRecord } from '../types.ts';
import { packed, unpacked } from './packed-record.ts';
import { type PreparedPerson, preparePerson } from './prepare-person.ts';

/** Records by number, each as one piece of UTF-8 in large blocks outside the garbage collector's heap. */
interface RecordStore {
  put(record: PersonRecord): number;
  get(number: number): PersonRecord;
  /** The record in the form in which it is compared. */
  prepared(number: number): PreparedPerson;
  idOf(number: number): string;
  remove(number: number): void;
  readonly size: number;
  /** One above the largest number ever given. */
  readonly end: number;
}

/** The number of the record and the bytes of its text stand before each text. */
const HEAD = 8;
const NOTHING = new DataView(new ArrayBuffer(0));

export const createRecordStore = (blockBytes = 4 << 20): RecordStore => {
  const blocks: (Uint8Array | null)[] = [];
  const views: DataView[] = [];
  const live: number[] = [];
  const emptied: number[] = [];
  let current = -1;
  let filled = 0;
  // By number: block and place within it; -1 where there is no record.
  let blockOf = new Int32Array(1024).fill(-1);
  let placeOf = new Int32Array(1024);
  const free: number[] = [];
  let end = 0;
  let size = 0;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const openBlock = (bytes: number): void => {
    current = emptied.pop() ?? blocks.length;
    blocks[current] = new Uint8Array(Math.max(blockBytes, bytes));
    views[current] = new DataView(blocks[current]!.buffer);
    live[current] = 0;
    filled = 0;
  };
  const write = (number: number, text: Uint8Array): void => {
    const bytes = HEAD + text.length;
    if (current < 0 || filled + bytes > blocks[current]!.length) openBlock(bytes);
    views[current]!.setInt32(filled, number);
    views[current]!.setInt32(filled + 4, text.length);
    blocks[current]!.set(text, filled + HEAD);
    blockOf[number] = current;
    placeOf[number] = filled;
    live[current]! += bytes;
    filled += bytes;
  };
  const textOf = (number: number): string => {
    const [block, place] = [blockOf[number]!, placeOf[number]!];
    const length = views[block]!.getInt32(place + 4);
    return decoder.decode(blocks[block]!.subarray(place + HEAD, place + HEAD + length));
  };
  /** Moves what still lives out of a block that is mostly dead and lets the block go. */
  const evacuate = (block: number): void => {
    const [bytes, view] = [blocks[block]!, views[block]!];
    blocks[block] = null;
    views[block] = NOTHING;
    for (let place = 0; place + HEAD <= bytes.length; ) {
      const [number, length] = [view.getInt32(place), view.getInt32(place + 4)];
      if (length === 0) break;
      if (blockOf[number] === block && placeOf[number] === place)
        write(number, bytes.subarray(place + HEAD, place + HEAD + length));
      place += HEAD + length;
    }
    emptied.push(block);
  };
  return {
    put: (record) => {
      const number = free.pop() ?? end++;
      if (number >= blockOf.length) {
        const wider = new Int32Array(2 * blockOf.length).fill(-1);
        wider.set(blockOf);
        blockOf = wider;
        const places = new Int32Array(2 * placeOf.length);
        places.set(placeOf);
        placeOf = places;
      }
      write(number, encoder.encode(packed(record)));
      size++;
      return number;
    },
    get: (number) => unpacked(textOf(number)),
    prepared: (number) => preparePerson(unpacked(textOf(number))),
    idOf: (number) => unpacked(textOf(number)).id,
    remove: (number) => {
      const block = blockOf[number]!;
      live[block]! -= HEAD + views[block]!.getInt32(placeOf[number]! + 4);
      blockOf[number] = -1;
      free.push(number);
      size--;
      if (block !== current && live[block]! < blocks[block]!.length / 2) evacuate(block);
    },
    get size() {
      return size;
    },
    get end() {
      return end;
    },
  };
};
