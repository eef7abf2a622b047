import type { ColumnType } from 'kysely';

/** Cipher text of one field; only platform/seal makes and opens it. */
export type Sealed = Buffer;
/** Read and written as one type, without a default. */
export type Written<T> = ColumnType<T, T, T>;
/** Written as text, read as what it says. */
export type Json<T> = ColumnType<T, string, string>;
export type Time = ColumnType<Date, Date | string, Date | string>;
