import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUpload } from '../../apps/server/src/intake/files/read-upload.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

/** What the mother writes to the office, on a phone in Jakarta. */
const MOTHER = [
  '12/03/25, 21.10 - Pesan dan panggilan dienkripsi secara end-to-end.',
  '12/03/25, 21.14 - Ibu Rekaan: tolong pulangkan anak saya pak, anak saya bernama Sari Wulandari, berangkat tanggal 3 Februari lewat Medan',
  '12/03/25, 21.20 - Ibu Rekaan: paspornya diambil bos, minggu lalu dia dipukul',
  '13/03/25, 08.02 - Ibu Rekaan: <Media tidak disertakan>',
  '13/03/25, 08.05 - Ibu Rekaan: kemarin Sari Wulandari dijual ke perusahaan lain',
  '13/03/25, 08.09 - Ibu Rekaan: dia berangkat bersama Tono Rekaan',
].join('\n');
/** What she writes herself, on a phone that still shows the time of Kolkata: 20.58 there is 22.28 in Jakarta. */
const HERSELF = [
  '12/03/25, 20.58 - Sari: nama saya Sari Wulandari, tolong pulangkan kami pak, saya takut',
  '12/03/25, 20.59 - Sari: kami dikurung di dalam gedung',
].join('\n');

let harness: Harness;
let officer: Caller;
let second: Caller;
const ids = { mother: '', herself: '', sari: '', sari2: '', tono: '', case: '' };
const now = new Date('2025-03-20T03:00:00Z');
type Body = Record<string, any>;

beforeAll(async () => {
  harness = await startHarness(() => now);
  officer = await harness.signIn('caseworker', 'officer');
  second = await harness.signIn('supervisor', 'second');
  ids.mother = (await officer.upload('/uploads', 'mother.txt', MOTHER)).body.reportIds[0];
  ids.herself = (await officer.upload('/uploads', 'herself.txt', HERSELF)).body.reportIds[0];
  const report = (await officer.call('GET', `/reports/${ids.mother}`)).body;
  const named = (body: Body, name: string) =>
    body.subjects.find((subject: Body) => subject.name === name).personId;
  ids.sari = named(report, 'Sari Wulandari');
  ids.tono = named(report, 'Tono Rekaan');
  ids.sari2 = named((await officer.call('GET', `/reports/${ids.herself}`)).body, 'Sari Wulandari');
});
afterAll(() => harness?.stop());

const story = async (id = ids.sari): Promise<Body> =>
  (await officer.call('GET', `/persons/${id}/story`)).body;
const told = (body: Body) =>
  body.events.map((event: Body) => `${event.kind} ${event.from ?? event.precision} ${event.status}`);
const relations = async (id: string): Promise<Body> =>
  (await officer.call('GET', `/persons/${id}/relations`)).body;
const seen = (body: Body) =>
  body.relations.map((relation: Body) => `${relation.kind} ${relation.other.name} ${relation.status}`);
const same = (caller: Caller, personA: string, personB: string) =>
  caller.call('POST', '/judgements', { personA, personB, verdict: 'same', reason: 'cerita sama' });

describe('from chat to story', () => {
  it('puts forward dated events in the words they came from, each a proposal', async () => {
    const body = await story();
    expect(told(body)).toEqual([
      'travelled 2025-02-03 proposed',
      'beaten 2025-03-03 proposed',
      'sold 2025-03-12 proposed',
      'pleaded instant proposed',
      'passport_taken unknown proposed',
    ]);
    const text: string = (await officer.call('GET', `/reports/${ids.mother}`)).body.text;
    const sold = body.events.find((event: Body) => event.kind === 'sold');
    expect(text.slice(sold.start, sold.end)).toBe('dijual');
    expect(sold).toMatchObject({
      sender: 'Ibu Rekaan',
      messageAt: '2025-03-13T08:05:00',
      zone: 'Asia/Jakarta',
      precision: 'day',
    });
    expect(body.media).toMatchObject([{ sender: 'Ibu Rekaan', toldAt: '2025-03-13T01:02:00.000Z' }]);
    // Who is named beside an event has it, and nothing else that the report tells of others.
    expect(told(await story(ids.tono))).toEqual(['travelled unknown proposed']);
  });

  it('keeps the words of an officer: confirmed, corrected, rejected, each taken back', async () => {
    const { events } = await story();
    const judge = (kind: string, change: Body) => {
      const event = events.find((one: Body) => one.readKind === kind);
      return officer.call('POST', `/persons/${event.personId}/story`, {
        reportId: event.reportId,
        start: event.start,
        end: event.end,
        readKind: kind,
        kind,
        from: event.from,
        to: event.to,
        ...change,
      });
    };
    await judge('travelled', { verdict: 'confirmed' });
    await judge('passport_taken', {
      verdict: 'confirmed',
      from: '2025-02-05',
      to: '2025-02-05',
      note: 'tiket',
    });
    const after = await judge('beaten', { verdict: 'rejected' });
    expect(told(after.body)).toEqual([
      'travelled 2025-02-03 confirmed',
      'passport_taken 2025-02-05 confirmed',
      'beaten 2025-03-03 rejected',
      'sold 2025-03-12 proposed',
      'pleaded instant proposed',
    ]);
    const corrected = after.body.events[1];
    expect(corrected.judgement).toMatchObject({ by: 'officer', corrected: true, note: 'tiket' });
    const undone = await officer.call('POST', `/story-judgements/${after.body.events[2].judgement.id}/undo`);
    expect(told(undone.body)).toContain('beaten 2025-03-03 proposed');
    // Nothing can be confirmed that the words do not say.
    expect((await judge('sold', { verdict: 'confirmed', readKind: 'freed' })).status).toBe(404);
    const analyst = await harness.signIn('analyst', 'analyst');
    expect((await analyst.call('POST', `/persons/${ids.sari}/story`, {})).status).toBe(400);
    expect(
      (
        await analyst.call('POST', `/persons/${ids.sari}/story`, {
          verdict: 'confirmed',
          kind: 'freed',
          from: '2025-03-19',
          to: '2025-03-19',
        })
      ).status,
    ).toBe(403);
  });

  it('lets two chats of one person run in one line, also when their clocks differ', async () => {
    expect((await same(officer, ids.sari, ids.sari2)).status).toBe(200);
    const senders = (body: Body) =>
      body.events
        .filter((event: Body) => event.precision === 'instant' || event.precision === 'unknown')
        .map((event: Body) => `${event.sender} ${event.messageAt.slice(11, 16)}`);
    // By one clock she writes before her mother does; by Kolkata's, an hour and a half behind Jakarta's, after.
    expect(senders(await story())).toEqual(['Sari 20:58', 'Sari 20:59', 'Ibu Rekaan 21:14']);
    await officer.call('PUT', `/reports/${ids.herself}/zone`, { zone: 'Asia/Kolkata' });
    const moved = await story();
    expect(senders(moved)).toEqual(['Ibu Rekaan 21:14', 'Sari 20:58', 'Sari 20:59']);
    expect(moved.chats).toMatchObject([
      { zone: 'Asia/Jakarta', zoneChosen: false, media: 1 },
      { zone: 'Asia/Kolkata', zoneChosen: true, media: 0 },
    ]);
    expect((await officer.call('PUT', `/reports/${ids.herself}/zone`, { zone: 'Mars/Base' })).status).toBe(
      400,
    );
  });

  it('prints what was confirmed, with its source, and nothing that was not', async () => {
    const opened = await officer.call('POST', '/cases', { personIds: [ids.sari], country: 'MM' });
    ids.case = opened.body.items[0].id;
    const response = await harness.app.inject({
      url: `/api/v1/cases/${ids.case}/file.pdf?locale=en`,
      headers: officer.headers,
    });
    const read = await readUpload(response.rawPayload, 'case.pdf');
    const text = read.kind === 'documents' ? read.documents[0]!.text.replace(/\s+/g, ' ') : '';
    expect(text).toContain('What happened, as confirmed');
    expect(text).toContain('Passport taken');
    expect(text).toContain('corrected by officer');
    expect(text).not.toContain('Sold');
  });
});

describe('family and companions', () => {
  it('puts forward what the words say, and shows a judgement from both sides', async () => {
    const proposed = (await relations(ids.sari)).relations;
    expect(proposed).toMatchObject([
      { kind: 'travelled_with', status: 'proposed', sources: [{ kind: 'words' }, { kind: 'same_report' }] },
    ]);
    const made = await officer.call('POST', '/relations', {
      personA: proposed[0].homeA,
      personB: proposed[0].homeB,
      kind: proposed[0].homeKind,
      verdict: 'holds',
      reason: 'tiket yang sama',
    });
    expect(seen(made.body)).toContain(`travelled_with ${made.body.relations[0].other.name} holds`);
    await officer.call('POST', '/relations', {
      personA: ids.tono,
      personB: ids.sari2,
      kind: 'parent',
      verdict: 'holds',
      reason: 'kartu keluarga',
    });
    expect(seen(await relations(ids.sari)).sort()).toEqual([
      'parent Tono Rekaan holds',
      'travelled_with Tono Rekaan holds',
    ]);
    expect(seen(await relations(ids.tono)).sort()).toEqual([
      'child Sari Wulandari holds',
      'travelled_with Sari Wulandari holds',
    ]);
    const again = await officer.call('POST', '/relations', {
      personA: ids.sari,
      personB: ids.tono,
      kind: 'child',
      verdict: 'rejected',
      reason: 'salah',
    });
    expect(again.body.problems[0].code).toBe('contradicts_judgement');
  });

  it('goes with the home person when persons part, and comes back when they are joined', async () => {
    const person = (await officer.call('GET', `/persons/${ids.sari}`)).body;
    await officer.call('POST', `/judgements/${person.judgements[0].id}/undo`);
    expect(seen(await relations(ids.sari))).toEqual(['travelled_with Tono Rekaan holds']);
    expect(seen(await relations(ids.sari2))).toEqual(['parent Tono Rekaan holds']);
    await same(officer, ids.sari, ids.sari2);
    const joined = await relations(ids.sari);
    expect(seen(joined)).toHaveLength(2);
    const undone = await officer.call('POST', `/relations/${joined.relations[0].id}/undo`);
    expect(undone.status).toBe(200);
    expect((await officer.call('POST', `/relations/${joined.relations[0].id}/undo`)).status).toBe(409);
  });

  it('finds companions by a flight that two reports name, and by an incident of two cases', async () => {
    const form = async (name: string, text: string) =>
      (
        await officer.call('POST', '/reports/form', {
          text,
          persons: [{ fields: [{ field: 'name', value: name }] }],
        })
      ).body.subjects[0].personId;
    const rina = await form('Rina Rekaan', 'Naik pesawat GA 868 ke Bangkok');
    const joko = await form('Joko Rekaan', 'Dia naik penerbangan GA868 hari itu');
    await form('Budi Rekaan', 'kamar GA 868');
    const flight = (await relations(rina)).relations;
    expect(flight).toMatchObject([
      { kind: 'travelled_with', other: { id: joko }, sources: [{ kind: 'flight', words: 'GA868' }] },
    ]);
    const { body: incident } = await officer.call('POST', '/incidents', {
      kind: 'compound',
      title: 'rekaan',
      country: 'KH',
      place: null,
      happenedOn: null,
      headCount: 2,
    });
    await officer.call('POST', '/cases', {
      personIds: [rina, ids.tono],
      country: 'KH',
      incidentId: incident.id,
    });
    expect(seen(await relations(rina))).toContain('held_with Tono Rekaan proposed');
    expect((await relations(rina)).relations[1].sources).toMatchObject([
      { kind: 'incident', incident: { number: incident.number } },
    ]);
  });
});

describe('a person', () => {
  it('has an age between two, read in names of any script, and is perhaps a child', async () => {
    const { body } = await officer.call('POST', '/reports/form', {
      text: '',
      datedOn: '2025-01-10',
      persons: [
        {
          fields: [
            { field: 'name', value: 'สมหญิง สมมุติ' },
            { field: 'age', value: '17-19' },
          ],
        },
      ],
    });
    const person = (await officer.call('GET', `/persons/${body.subjects[0].personId}`)).body;
    expect(person.age).toMatchObject({ least: 17, most: 20, reports: 1, agrees: true, perhapsChild: true });
    expect(person.names).toMatchObject([{ text: 'สมหญิง สมมุติ', language: 'th', reports: 1 }]);
    expect(person.names[0].romanised).toMatch(/^[A-Z][a-z]+/);
    const opened = await officer.call('POST', '/cases', { personIds: [person.id], country: 'KH' });
    const detail = (await officer.call('GET', `/cases/${opened.body.items[0].id}`)).body;
    expect(detail.facts.age).toBe('possibly_under_18');
  });

  it('is joined with a suspect only by two accounts, each time anew', async () => {
    const { body } = await officer.call('POST', '/reports/form', {
      text: '',
      persons: [{ role: 'suspect', fields: [{ field: 'name', value: 'Sari Wulandari' }] }],
    });
    const suspect = body.subjects[0].personId;
    expect((await same(officer, ids.sari, suspect)).body.problems[0].code).toBe('two_persons_needed');
    const waiting = (await second.call('GET', `/persons/${suspect}`)).body.mergeRequests;
    expect(waiting).toMatchObject([{ by: 'officer', reason: 'cerita sama', own: false }]);
    const joined = await same(second, ids.sari, suspect);
    expect(joined.status).toBe(200);
    expect((await officer.call('GET', '/merge-requests')).body.items).toEqual([]);
    await second.call('POST', `/judgements/${joined.body.id}/undo`);
    // What the first officer said then does not let the second join them alone now.
    expect((await same(second, ids.sari, suspect)).status).toBe(409);
    const [request] = (await officer.call('GET', '/merge-requests')).body.items;
    expect(request).toMatchObject({ by: 'second', own: false });
    const withdrawn = await officer.call('POST', `/merge-requests/${request.id}/withdraw`);
    expect(withdrawn.body.items).toEqual([]);
  });

  it('leaves nothing of this readable in the database, and everything provable', async () => {
    const { rows } = await harness.running.connection.pool.query(
      `select (select json_agg(s) from story_judgement s)::text as story,
        (select json_agg(r) from relation_judgement r)::text as relation, (select json_agg(m) from merge_request m)::text as request`,
    );
    for (const words of ['tiket', 'kartu keluarga', 'cerita sama', '2025-02-05'])
      expect(JSON.stringify(rows[0])).not.toContain(words);
    const acts = await harness.running.connection.pool.query('select distinct act from ledger');
    expect(acts.rows.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        'story.judged',
        'story.judgement_undone',
        'relation.judged',
        'relation.judgement_undone',
        'person.merge_withdrawn',
      ]),
    );
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});
