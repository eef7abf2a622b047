import { isReceived, type StatementField, type SubjectRole } from '@suar/core';
import { type Finding, INDICATORS, type Reading, readText } from '@suar/lures';
import { mostNamedCountry } from './named-country.ts';

/** One value put forward about one subject, with the words it came from. */
export interface Proposal {
  field: StatementField;
  text: string;
  detail?: Record<string, unknown>;
  start: number | null;
  end: number | null;
  column: string | null;
  origin: 'reader' | 'column' | 'form';
  rule: string | null;
  confidence: number | null;
}
export interface ProposedSubject {
  role: SubjectRole;
  proposals: Proposal[];
}
export interface Proposed {
  language: string | null;
  kind: Reading['kind'];
  urgent: boolean;
  country: string | null;
  subjects: ProposedSubject[];
  reading: Reading;
}

/** Facts about a human being, which belong to the name they stand beside. */
const PERSONAL = new Set<Finding['kind']>([
  'age',
  'birth_date',
  'sex',
  'nationality',
  'passport',
  'national_id',
  'phone',
  'email',
  'handle',
  'wallet',
  'bank_account',
]);
/** How far from a name, within one line, a fact is still taken to be about it (characters). */
const REACH = 160;

/**
 * Reads a report's words and says what they may say of whom. Nothing is believed: all of it waits for an officer.
 * `given` are the subjects that a form or a table's row named outright; reading adds to the first of them.
 */
export const propose = (
  text: string,
  given: readonly ProposedSubject[],
  context: { defaultCountry?: string; sentAt?: string },
): Proposed => {
  const reading = readText(text, context);
  const subjects: ProposedSubject[] = given.map((subject) => ({
    role: subject.role,
    proposals: [...subject.proposals],
  }));
  const anchors = text === '' ? [] : anchorNames(reading, subjects);
  if (subjects.length === 0)
    subjects.push({
      role: reading.kind === 'plea' || reading.kind === 'testimony' ? 'person_at_risk' : 'informant',
      proposals: [],
    });

  const several = subjects.length > 1;
  const said = new Set(
    subjects.flatMap((subject) =>
      subject.proposals.map((proposal) => `${proposal.field}\u0000${proposal.text}`),
    ),
  );
  // Whose an identifier is that stands beside no name is not guessed where several people are spoken of.
  const nobody: ProposedSubject = { role: 'informant', proposals: [] };
  for (const finding of reading.findings) {
    // The work an advert names is nobody's occupation.
    if (finding.kind === 'name' || finding.kind === 'role') continue;
    const personal = PERSONAL.has(finding.kind);
    if (personal && given.length > 0 && said.has(`${finding.kind}\u0000${finding.text}`)) continue;
    const owner = personal ? nearestAnchor(text, finding, anchors) : undefined;
    const subject = owner ? subjects[owner.subject] : personal && several ? nobody : subjects[0];
    subject?.proposals.push(toProposal(finding));
  }
  if (nobody.proposals.length > 0) subjects.push(nobody);
  return {
    language: reading.language.code === 'und' ? null : reading.language.code,
    kind: reading.kind,
    urgent: reading.plea.urgent,
    country: mostNamedCountry(reading.findings, homesOf(subjects)),
    subjects: subjects.map((subject) => ({ ...subject, proposals: withoutRepeats(subject.proposals) })),
    reading,
  };
};

interface Anchor {
  start: number;
  end: number;
  subject: number;
}

/** Each distinct name is a subject of its own; the speaker, or the first one named, comes first. */
const anchorNames = (reading: Reading, subjects: ProposedSubject[]): Anchor[] => {
  const names = reading.findings.filter((finding) => finding.kind === 'name');
  const order = [...names].sort(
    (a, b) => Number(b.detail.role === 'self') - Number(a.detail.role === 'self') || a.start - b.start,
  );
  const known = new Map<string, number>();
  subjects.forEach((subject, index) => {
    for (const proposal of subject.proposals)
      if (proposal.field === 'name') known.set(fold(proposal.text), index);
  });
  const named = subjects.flatMap((subject, index) =>
    subject.proposals.flatMap((proposal) =>
      proposal.field === 'name' && proposal.start !== null && proposal.end !== null
        ? [{ start: proposal.start, end: proposal.end, subject: index }]
        : [],
    ),
  );
  const read = order.map((finding) => {
    let subject = known.get(fold(finding.text));
    if (subject === undefined) {
      subject =
        subjects.push({
          role: finding.detail.role === 'recruiter' ? 'suspect' : 'person_at_risk',
          proposals: [],
        }) - 1;
      known.set(fold(finding.text), subject);
    }
    if (!given(subjects[subject], finding)) subjects[subject]?.proposals.push(toProposal(finding));
    return { start: finding.start, end: finding.end, subject };
  });
  return [...named, ...read];
};

/** A form or list that named the person already has said this. */
const given = (subject: ProposedSubject | undefined, finding: Finding): boolean =>
  subject?.proposals.some(
    (proposal) =>
      proposal.field === 'name' && proposal.origin !== 'reader' && fold(proposal.text) === fold(finding.text),
  ) ?? false;

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const nearestAnchor = (text: string, finding: Finding, anchors: readonly Anchor[]): Anchor | undefined => {
  let best: Anchor | undefined;
  let bestDistance = REACH;
  for (const anchor of anchors) {
    const before = anchor.end <= finding.start;
    const distance = before ? finding.start - anchor.end : anchor.start - finding.end + REACH / 4;
    if (distance < 0 || distance >= bestDistance) continue;
    const between = before ? text.slice(anchor.end, finding.start) : text.slice(finding.end, anchor.start);
    if (between.includes('\n')) continue;
    best = anchor;
    bestDistance = distance;
  }
  return best;
};

/** An indicator is shown by its name in the reader's language, not by its code. */
const TITLES = new Map(INDICATORS.map((indicator) => [indicator.code, indicator.title]));

const toProposal = (finding: Finding): Proposal => ({
  field: finding.kind === 'role' ? 'occupation' : finding.kind,
  text: finding.text,
  detail:
    finding.kind === 'indicator' ? { ...finding.detail, title: TITLES.get(finding.text) } : finding.detail,
  start: finding.start,
  end: finding.end,
  column: null,
  origin: 'reader',
  rule: finding.rule,
  confidence: finding.confidence,
});

/** The same value said ten times in a chat is one statement, at its first words; indicators keep every place. */
const withoutRepeats = (proposals: readonly Proposal[]): Proposal[] => {
  const seen = new Set<string>();
  return proposals.filter((proposal) => {
    // What came in cells of a record gives them back: the same word in two of them stays two.
    if (proposal.field === 'indicator' || isReceived(proposal)) return true;
    const key = `${proposal.field}\u0000${proposal.text}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** Where those concerned come from is not where they are. */
const homesOf = (subjects: readonly ProposedSubject[]): Set<string> =>
  new Set(
    subjects.flatMap((subject) =>
      subject.proposals
        .filter((proposal) => proposal.field === 'nationality')
        .map((proposal) => proposal.text),
    ),
  );
