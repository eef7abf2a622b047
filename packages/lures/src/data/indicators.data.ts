import type { Indicator } from '../types.ts';
import { LURE_INDICATORS } from './lure-indicators.data.ts';
import { VICTIM_INDICATORS } from './victim-indicators.data.ts';

/** The whole catalogue: signs in recruitment texts (A1 to G4) and signs told by those inside (F01 to F17). */
export const INDICATORS: readonly Indicator[] = [...LURE_INDICATORS, ...VICTIM_INDICATORS];
