import type { LureKind, RiskAbstention, RiskWeight } from '@suar/core';
import { type Finding, type Reading, readText, type Span } from '@suar/lures';
import type { z } from 'zod';
import { mostNamedCountry } from '../report/named-country.ts';
import { type Identifier, identifiersOf } from './identifiers.ts';
import { assess } from './risk.ts';

/** What is kept sealed of a reading. */
export interface KeptReading {
  findings: Finding[];
  pleaSpans: Span[];
  /** Missing in what was read before it was kept. */
  kindSpan?: Span | null;
  /** Indicator codes, the weightiest first. */
  reasons: string[];
  abstention?: RiskAbstention | null;
  weighed?: RiskWeight[];
}
export interface ReadLure {
  kind: z.infer<typeof LureKind>;
  language: string | null;
  country: string | null;
  risk: number | null;
  abstained: boolean;
  identifiers: Identifier[];
  kept: KeptReading;
}

/** Reads an advert or message. Pure; never throws. */
export const readLure = (text: string, seenAt: Date): ReadLure =>
  toReadLure(text, readText(text, { sentAt: seenAt.toISOString() }));

export const toReadLure = (text: string, reading: Reading): ReadLure => {
  const { probability, abstention, reasons, weighed } = assess(text, reading);
  return {
    kind: reading.kind,
    language: reading.language.code === 'und' ? null : reading.language.code,
    country: mostNamedCountry(reading.findings),
    risk: probability,
    abstained: abstention !== null,
    identifiers: identifiersOf(reading.findings),
    kept: {
      findings: reading.findings,
      pleaSpans: reading.plea.spans,
      kindSpan: reading.kindSpan,
      reasons,
      abstention,
      weighed,
    },
  };
};
