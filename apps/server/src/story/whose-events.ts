import type { SubjectRole } from '@suar/core';
import type { ReportEvent } from './read-report.ts';

export interface NamedSubject {
  id: string;
  role: SubjectRole;
  ordinal: number;
  /** Where the report names them. */
  names: readonly { start: number; end: number }[];
}

/**
 * Which subjects of its report an event is about: those whom the same message (or, in a letter, the same line) names; else the
 * first one who is no suspect. A recruiter's name beside what was done to others makes it nobody's story but theirs.
 */
export const whoseEvent = (
  event: Pick<ReportEvent, 'start' | 'end' | 'message'>,
  text: string,
  subjects: readonly NamedSubject[],
): string[] => {
  const own = subjects.filter(({ role }) => role !== 'suspect');
  const from = event.message?.start ?? text.lastIndexOf('\n', event.start - 1) + 1;
  const line = text.indexOf('\n', event.end);
  const to = event.message?.end ?? (line < 0 ? text.length : line);
  const named = own.filter(({ names }) => names.some(({ start, end }) => start >= from && end <= to));
  const main = [...own].sort(
    (a, b) =>
      Number(b.role === 'person_at_risk') - Number(a.role === 'person_at_risk') || a.ordinal - b.ordinal,
  )[0];
  return (named.length > 0 ? named : main ? [main] : []).map(({ id }) => id);
};
