import { PROBLEM_STATUS, ProblemDetails, ROLES } from '@suar/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { may } from '../../apps/server/src/access/policy.ts';
import { drawRequest, type Operation, operationsOf } from './arbitrary-request.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

/**
 * Every route as every role, and as nobody, with bodies and addresses drawn from the API's own document: no answer is a
 * failure of ours, every refusal is one, and whoever may read no report, person or case is shown none of their words.
 */
const PLANTED = ['Qorizax', 'Vendramuq', 'AX7741902'];
const DRAWS = 2;
/** Streams that stay open, and the end of the very session that asks. */
const LEFT_OUT = /\/events$|^DELETE \/api\/v1\/session$/;

let harness: Harness;
let ids: string[];
const callers = new Map<string, Caller | null>([['nobody', null]]);

beforeAll(async () => {
  harness = await startHarness();
  const supervisor = await harness.signIn('supervisor', 'fuzz.owner');
  const taken = await supervisor.call('POST', '/reports/form', {
    text: `Tolong, nama saya ${PLANTED[0]} ${PLANTED[1]}, paspor ${PLANTED[2]} ditahan di Poipet`,
    persons: [
      {
        fields: [
          { field: 'name', value: `${PLANTED[0]} ${PLANTED[1]}` },
          { field: 'passport', value: PLANTED[2] },
        ],
      },
    ],
  });
  expect(taken.status).toBe(200);
  const opened = await supervisor.call('POST', '/cases', {
    personIds: taken.body.subjects.map((subject: { personId: string }) => subject.personId),
  });
  const lure = await supervisor.call('POST', '/lures', {
    text: 'Dicari admin kantor di Poipet, gaji 15 juta, hubungi @contoh_hr',
  });
  ids = [
    ...new Set(
      JSON.stringify([taken.body, opened.body, lure.body]).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [],
    ),
  ];
  for (const role of ROLES) callers.set(role, await harness.signIn(role, `fuzz.${role}`));
});
afterAll(() => harness?.stop());

const send = async (operation: Operation, caller: Caller | null, url: string, body: unknown) => {
  const response = await harness.app.inject({
    method: operation.method as 'GET',
    url,
    headers: {
      'x-suar': '1',
      ...caller?.headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  return {
    status: response.statusCode,
    type: String(response.headers['content-type'] ?? ''),
    text: response.body,
  };
};

describe('requests nobody would write', () => {
  it('never break the server, whoever sends them', async () => {
    const operations = operationsOf(harness.app.swagger()).filter(
      ({ method, path }) => !LEFT_OUT.test(`${method} ${path}`),
    );
    expect(operations.length).toBeGreaterThan(90);
    const wrong = new Set<string>();
    let sent = 0;
    for (const operation of operations) {
      for (const [role, caller] of callers) {
        const seesPeople =
          role !== 'nobody' &&
          (['report.read', 'person.read', 'case.read', 'case.work'] as const).some((act) =>
            may(role as never, act),
          );
        await fc.assert(
          fc.asyncProperty(drawRequest(operation, ids), async ({ url, body }) => {
            sent += 1;
            const answer = await send(operation, caller, url, body);
            const where = `${role} ${operation.method} ${operation.path} ${answer.status}`;
            if (answer.status >= 500) wrong.add(`${where} ${JSON.stringify({ url, body })?.slice(0, 600)}`);
            if (answer.status >= 400 && answer.status < 500) {
              const details = ProblemDetails.safeParse(
                /json/.test(answer.type) ? JSON.parse(answer.text) : null,
              );
              if (!details.success || details.data.problems.some(({ code }) => !(code in PROBLEM_STATUS)))
                wrong.add(`${where} is no problem document: ${answer.text.slice(0, 200)}`);
            }
            const refusedWord = answer.status >= 400 && PLANTED.some((word) => answer.text.includes(word));
            if (refusedWord || (!seesPeople && PLANTED.some((word) => answer.text.includes(word))))
              wrong.add(`${where} shows a planted word`);
          }),
          { numRuns: DRAWS, seed: 20_251 },
        );
      }
    }
    expect([...wrong]).toEqual([]);
    expect(sent).toBeGreaterThan(1500);
  }, 1_200_000);
});
