import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Caller } from './harness.ts';

export interface Workers {
  officer: Caller;
  supervisor: Caller;
  /** Opens the case in an emergency. */
  night: Caller;
}
export interface WorkedOn {
  caseId: string;
  personId: string;
  /** Somebody else, to whom the person is related. */
  otherId: string;
  /** A suspect, with whom joining takes two. */
  suspectId: string;
}

/**
 * Does to a case of a female person whatever a house does to cases, and writes `words` wherever words can be written: what
 * stands nowhere in the open afterwards is sealed, and what stands nowhere at all was erased.
 */
export const workCase = async (
  { officer, supervisor, night }: Workers,
  { caseId, personId, otherId, suspectId }: WorkedOn,
  words: string,
): Promise<{ incidentId: string }> => {
  const done = async (answer: Promise<{ status: number; body: any }>, status = 200): Promise<any> => {
    const { status: got, body } = await answer;
    expect([got, got === status ? [] : body]).toEqual([status, []]);
    return body;
  };
  const act = async (action: object): Promise<any> => {
    const { body } = await officer.call('GET', `/cases/${caseId}`);
    return done(officer.call('POST', `/cases/${caseId}/actions`, { action, version: body.version }));
  };
  const [commentId, consentId, needId, referralId, offenceId, requestId, taskId] = Array.from(
    { length: 7 },
    () => randomUUID(),
  );
  const on = '2026-04-10';

  const incident = await done(
    supervisor.call('POST', '/incidents', {
      kind: 'compound',
      title: 'invented house',
      country: 'KH',
      place: 'Poipet',
      happenedOn: null,
      headCount: 2,
    }),
  );
  const told = await done(
    officer.call('POST', `/incidents/${incident.id}/facts`, {
      field: 'conditions',
      text: 'invented: locked in',
      source: 'invented report',
    }),
  );
  await done(
    officer.call('POST', `/incidents/${incident.id}/counts`, {
      what: 'present',
      number: 2,
      source: 'invented',
      on,
    }),
  );
  const provider = await done(
    supervisor.call('POST', '/providers', {
      name: `Rumah ${incident.number}`,
      country: 'KH',
      services: ['shelter', 'medical'],
      contact: 'invented desk',
      note: 'invented',
      places: [{ kind: 'women', places: 1 }],
    }),
  );

  await act({ kind: 'noted', text: words });
  await act({ kind: 'task_added', taskId, title: words, dueOn: on, assigneeId: officer.accountId });
  await act({ kind: 'commented', commentId, text: words, mentions: [supervisor.accountId] });
  await done(
    officer.call('POST', `/cases/${caseId}/drafts/${randomUUID()}`, {
      action: { kind: 'noted', text: words },
      base: null,
    }),
  );
  expect(
    (await officer.upload(`/cases/${caseId}/attachments`, `${words}.txt`, `surat ${words}`)).status,
  ).toBe(200);
  await act({
    kind: 'interviewed',
    on,
    language: 'id',
    interpreter: 'not_needed',
    minutes: 40,
    place: words,
    present: words,
  });
  await act({
    kind: 'answered',
    question: 'uu21.means.penyekapan',
    answer: 'unknown',
    statementIds: [],
    note: words,
  });
  await act({
    kind: 'offence_alleged',
    offenceId,
    offence: 'immigration',
    text: words,
    country: 'KH',
    authority: words,
    on,
  });
  await act({ kind: 'host_requested', offenceId, requestId, to: words, sentOn: on, text: words });
  await act({
    kind: 'contact_planned',
    channels: [{ id: randomUUID(), medium: 'phone', address: words, use: 'any_time', mayAnswer: words }],
    zone: 'Asia/Phnom_Penh',
    windows: [],
    searched: 'no',
    senderName: words,
    codeWord: words,
    duressWord: `bukan ${words}`,
    confidants: [{ name: words, relation: words, mayKnow: 'nothing' }],
    silenceHours: 24,
    note: words,
  });
  await act({ kind: 'clock_set', clock: 'visa', from: null, dueOn: on, text: words });
  await act({
    kind: 'repatriation_step_set',
    step: 'nationality',
    state: 'asked',
    on,
    reference: words,
    text: words,
  });
  await act({
    kind: 'particulars_set',
    particulars: [{ name: 'living_conditions', state: 'known', value: words }],
  });
  await act({ kind: 'incident_set', incidentId: incident.id });
  await act({ kind: 'fact_diverged', factId: told.facts[0].id, reason: words, instead: words });
  await act({
    kind: 'consent_given',
    consentId,
    formVersion: 'C-2',
    language: 'id',
    by: 'guardian',
    giver: words,
    given: 'written',
    interpreter: 'not_needed',
    on,
    scopes: [{ providerId: provider.id, services: ['shelter'], classes: ['identity', 'demography'] }],
    text: words,
  });
  await act({ kind: 'need_recorded', needId, service: 'shelter', wish: 'wanted', text: words });
  const asked = { providerId: provider.id, service: 'shelter', placeKind: 'women', consentId };
  const shown = await done(officer.call('POST', `/cases/${caseId}/referrals/preview`, asked));
  await act({ kind: 'referred', referralId, sheet: shown.leaves, on, ...asked });
  await act({ kind: 'referral_answered', referralId, answer: 'accepted', on, text: words });

  await done(
    officer.call('POST', `/persons/${personId}/story`, { verdict: 'confirmed', kind: 'sold', note: words }),
  );
  await done(
    officer.call('POST', '/relations', {
      personA: personId,
      personB: otherId,
      kind: 'travelled_with',
      verdict: 'holds',
      reason: words,
    }),
  );
  await done(
    officer.call('POST', '/judgements', {
      personA: personId,
      personB: suspectId,
      verdict: 'same',
      reason: words,
    }),
    409,
  );
  await done(
    officer.call('PUT', `/persons/${personId}/figures-withdrawal`, { withheld: true, reason: words }),
  );
  const glass = await done(night.call('POST', `/cases/${caseId}/break-glass`, { reason: words, hours: 2 }));
  await done(
    supervisor.call('POST', `/break-glass/${glass.id}/review`, { finding: 'justified', remark: words }),
  );
  await done(
    supervisor.call('POST', `/accounts/${officer.accountId}/hand-overs`, {
      rule: { kind: 'all', toId: supervisor.accountId },
      reason: 'rebalancing',
      notes: [{ caseId, text: words }],
    }),
  );
  return { incidentId: incident.id };
};
