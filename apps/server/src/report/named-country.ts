import type { Finding } from '@suar/lures';

/** The country most named by places, weighed by how sure the reader was; countries in `except` do not count. */
export const mostNamedCountry = (
  findings: readonly Finding[],
  except: ReadonlySet<string> = new Set(),
): string | null => {
  const votes = new Map<string, number>();
  for (const finding of findings) {
    const country = finding.kind === 'place' ? finding.detail.country : undefined;
    if (typeof country === 'string' && !except.has(country))
      votes.set(country, (votes.get(country) ?? 0) + finding.confidence);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
