import { type AccessAction, ROLES, type Role, SENTENCES } from '@suar/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissionsOf } from '../../apps/server/src/access/policy.ts';
import { act, type Case, cases, harness, openOffices, people, SEES, system, WORDS } from './two-offices.ts';

const HIDDEN: Partial<Record<Role, string>> = {
  intake: 'health',
  caseworker: '',
  supervisor: '',
  screener: 'contact health',
  second_reader: 'identity contact health',
  liaison: 'contact narrative health law',
};
beforeAll(openOffices);
afterAll(() => harness.stop());

describe('the server, asked by an account of each role', () => {
  it.each(ROLES.filter((role) => role !== 'operator'))(
    'opens to the %s what is theirs, with the rest left out',
    async (role) => {
      const hidden = HIDDEN[role]?.split(' ').filter(Boolean) ?? [];
      for (const name of ['A', 'B', 'C', 'D', 'X'] as const) {
        const { status, body, raw } = await people[role].call('GET', `/cases/${cases[name]}`);
        const reads = (permissionsOf(role) as readonly string[]).includes('case.read');
        expect(status, `${role} ${name} ${raw.slice(0, 200)}`).toBe(
          !reads ? 403 : SEES[role].includes(name) ? 200 : 404,
        );
        if (status !== 200 || name === 'C') continue;
        expect([...body.hidden].sort(), name).toEqual([...hidden].sort());
        const expected = { ...WORDS, identity: name === 'B' ? 'Beni Khayalan' : WORDS.identity };
        for (const [fieldClass, words] of Object.entries(expected)) {
          // A blind second reader is not told the reasons, whatever their role may see.
          if (fieldClass === 'law' && name === 'D') continue;
          expect(raw.includes(words), `${role} ${name} ${fieldClass}`).toBe(!hidden.includes(fieldClass));
        }
        expect(raw.includes('finding":"not_victim'), `${role} ${name}`).toBe(
          name === 'D' && role === 'caseworker',
        );
      }
    },
  );

  it('lists to each what they may open, and no name to whom names are hidden', async () => {
    for (const role of ROLES) {
      if (role === 'operator' || !(permissionsOf(role) as readonly string[]).includes('case.read')) continue;
      const { body, raw } = await people[role].call('GET', '/cases');
      expect(body.items.map(({ id }: { id: string }) => id).sort(), role).toEqual(
        SEES[role]
          .split('')
          .map((name) => cases[name as Case])
          .sort(),
      );
      expect(raw.includes('Khayalan'), role).toBe(role !== 'second_reader');
    }
    const reports = await people.second_reader.call('GET', '/reports');
    expect(reports.body.items.length).toBeGreaterThan(0);
    const one = await people.second_reader.call('GET', `/reports/${reports.body.items[0].id}`);
    expect(one.body.hidden).toEqual(['identity', 'contact', 'health']);
    const judged = await people.second_reader.call('GET', '/judgements');
    expect(judged.body.items.length).toBeGreaterThan(0);
    for (const { raw } of [reports, one, judged]) expect(raw).not.toMatch(/Khayalan|0000-?7788|C7654321/);
  });

  it('lets nobody find out by asking what they are not shown', async () => {
    for (const list of ['/cases', '/persons', '/reports'])
      expect((await people.second_reader.call('GET', `${list}?q=Ratna`)).status).toBe(403);
    expect((await people.screener.call('GET', '/cases?q=Ratna')).body.items.length).toBe(2);
    const [{ id: original }] = await system('select id from original limit 1');
    const [{ id: person }] = await system(
      "select current_id as id from person where role = 'person_at_risk' limit 1",
    );
    for (const role of ['screener', 'second_reader', 'liaison', 'auditor'] as const)
      expect((await people[role].call('GET', `/originals/${original}/content`)).status, role).toBe(403);
    expect((await people.analyst.call('GET', `/originals/${original}/content`)).status).toBe(200);
    const seen = await people.screener.call('GET', `/persons/${person}`);
    expect(seen.status).toBe(200);
    expect(seen.raw).not.toMatch(/0000-?7788|81200007788/);
  });

  it('takes acts only from whom they are for', async () => {
    const note = { kind: 'noted', text: 'catatan' };
    const answer = { kind: 'answered', question: 'ilo.7', answer: 'unknown', statementIds: [] };
    const plan = { kind: 'second_read', finding: 'victim', reasons: 'temuan sendiri' };
    expect((await act(people.screener, cases.A, answer)).status).toBe(200);
    expect((await act(people.screener, cases.A, note)).status).toBe(403);
    expect((await act(people.second_reader, cases.D, note)).status).toBe(403);
    expect((await act(people.liaison, cases.B, note)).status).toBe(403);
    expect((await act(people.caseworker, cases.X, note)).status).toBe(404);
    expect((await act(people.north, cases.B, note)).status).toBe(200);
    const read = await act(people.second_reader, cases.D, plan);
    expect(read.status, read.raw).toBe(200);
    // Having read, they have nothing more to do with the case.
    expect((await people.second_reader.call('GET', `/cases/${cases.D}`)).status).toBe(404);
  });

  it('grants each role its routes and no others', async () => {
    const ROUTES = {
      '/reports': 'intake caseworker supervisor screener second_reader analyst operator',
      '/persons': 'intake caseworker supervisor screener second_reader analyst operator',
      '/cases': 'intake caseworker supervisor screener second_reader liaison operator',
      '/tasks': 'intake caseworker supervisor screener operator',
      '/due': 'intake caseworker supervisor screener operator',
      '/repatriation': 'intake caseworker supervisor screener operator',
      '/figures': 'intake caseworker supervisor analyst statistician operator',
      '/ledger': 'administrator supervisor auditor operator',
      '/access': 'administrator supervisor auditor',
      '/lures': 'caseworker supervisor analyst operator',
      '/accounts': 'administrator',
      '/teams': 'administrator',
      '/screening/audit': 'supervisor',
      '/releases/budget': 'intake caseworker supervisor analyst statistician operator',
    };
    for (const [route, roles] of Object.entries(ROUTES))
      for (const role of ROLES) {
        const { status } = await people[role].call('GET', route);
        expect(status, `${role} ${route}`).toBe(roles.split(' ').includes(role) ? 200 : 403);
      }
  });

  it('gives a permission over cases exactly to those of whom a sentence speaks', () => {
    const ASKED: Record<string, AccessAction> = {
      'case.read': 'read',
      'report.read': 'read_reports',
      'case.work': 'work',
      'case.screen': 'screen',
      'case.decide': 'decide',
      'case.second_read': 'second_read',
      'case.legal_review': 'legal_review',
      'case.review_appeal': 'review_appeal',
      'case.share': 'share',
      'export.make': 'export',
    };
    for (const role of ROLES)
      for (const [permission, action] of Object.entries(ASKED))
        expect(
          SENTENCES.some(({ who, may }) => who.includes(role) && may.includes(action)),
          `${role} ${permission}`,
        ).toBe((permissionsOf(role) as readonly string[]).includes(permission));
  });

  it('tells the statistician the figures of the office, and nobody in them', async () => {
    const { body, raw } = await people.statistician.call('GET', '/figures');
    expect(body.cases).toBe(4);
    expect(body.persons).toBeGreaterThan(3);
    expect(raw).not.toContain('Khayalan');
    expect((await people.supervisor.call('GET', '/figures')).body.cases).toBe(4);
    expect((await people.stranger.call('GET', '/figures')).body.cases).toBe(1);
  });

  it('keeps each denied try in the ledger, which the auditor reads without a name in it', async () => {
    const denied = async (query: string): Promise<any[]> =>
      (await people.auditor.call('GET', `/ledger?limit=100&${query}`)).body.items.filter(
        (entry: { act: string }) => entry.act === 'access.denied',
      );
    expect((await denied('subjectType=permission')).length).toBeGreaterThan(50);
    expect((await denied(`subjectId=${cases.X}`)).map(({ actor }) => actor)).toContain('the-caseworker');
    const page = await people.auditor.call('GET', '/ledger?limit=100');
    expect(page.raw).not.toContain('Khayalan');
    expect((await people.auditor.call('GET', '/access')).body.sentences.length).toBe(SENTENCES.length);
  });

  it('ends what a role allowed in open sessions at once when the role changes', async () => {
    const { administrator, north } = people;
    expect((await north.call('GET', '/cases')).status).toBe(200);
    const changed = await administrator.call('PATCH', `/accounts/${north.accountId}`, {
      role: 'statistician',
      openWork: 'to_queue',
    });
    expect(changed.status, changed.raw).toBe(200);
    expect((await north.call('GET', '/cases')).status).toBe(401);
    // Even a session that outlived the change bears the role of now.
    await system(
      'update session set account_id = $1 where token_digest = (select token_digest from session where account_id = $2 limit 1)',
      [north.accountId, people.analyst.accountId],
    );
    expect((await people.analyst.call('GET', '/cases')).status).toBe(403);
    expect((await people.analyst.call('GET', '/figures')).status).toBe(200);
  });

  it('takes a referral back', async () => {
    const { supervisor, liaison } = people;
    const back = { accountId: liaison.accountId, shared: false };
    expect((await supervisor.call('POST', `/cases/${cases.B}/shares`, back)).body.items).toEqual([]);
    expect((await liaison.call('GET', `/cases/${cases.B}`)).status).toBe(404);
    expect((await liaison.call('GET', '/cases')).body.items).toEqual([]);
  });
});
