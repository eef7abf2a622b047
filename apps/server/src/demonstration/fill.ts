import { randomBytes, randomUUID } from 'node:crypto';
import {
  acceptAction,
  type CaseAction,
  type CaseActionInput,
  caseState,
  OUTCOMES,
  type Role,
  type StatementField,
  type SubjectRole,
} from '@suar/core';
import { type SuggestedAction, simulateRegion } from '@suar/simulate';
import { generateSecret } from 'otplib';
import { makeSignInLink } from '../account/invite.ts';
import { hashPassword } from '../account/sign-in-with-password.ts';
import { findOperator, insertAccount, makeOrganisation } from '../account/store.ts';
import { insertActions } from '../case/action-store.ts';
import { insertIncident } from '../case/incident-store.ts';
import { projectionOf } from '../case/project.ts';
import { insertCases, setProjection } from '../case/store.ts';
import { replaceTasks } from '../case/task-store.ts';
import { keepClocks } from '../clock/keep-clocks.ts';
import { readUpload } from '../intake/files/read-upload.ts';
import { keepOriginal } from '../intake/keep-original.ts';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { openRecord } from '../person/present.ts';
import { recordWords } from '../person/search-words.ts';
import { personsByCurrent } from '../person/store.ts';
import { type Context, inTransaction, type Services } from '../platform/context.ts';
import { type Arrived, takeIn } from '../report/take-in.ts';
import { fillLures } from './fill-lures.ts';
import { publishDemonstration } from './publish.ts';
import { questionIds } from './questions.ts';
import { demonstrationState, listOfficers, markDemonstration, renewOfficer } from './store.ts';
import { suggestRepatriation, suggestSafety } from './suggest-acts.ts';

export interface SignIn {
  role: Role;
  login: string;
  password: string;
  totpSecret: string;
  link: string;
}
type Tell = (done: number, total: number, what: string) => void;

const ORGANISATION = 'Kantor Perwakilan Contoh (demonstration)';
export const SEED = 2023;
const SLICE = 100;

/** Fills an empty database with an invented region and gives the sign-ins of its officers. A filled one only gets new links. */
export const fillDemonstration = async (
  services: Services,
  origin: string,
  tell: Tell,
  size: { reports: number; persons: number } = { reports: 3000, persons: 2800 },
): Promise<SignIn[]> => {
  const state = await demonstrationState(services);
  if (state === 'records')
    throw new DemonstrationRefused('this database holds real records; choose an empty folder with SUAR_DATA');
  if (state === 'begun')
    throw new DemonstrationRefused('an earlier filling was cut off; remove the data folder and start again');
  const officers = await makeOfficers(services, origin);
  if (state === 'filled') return officers.signIns;
  await markDemonstration(services, SEED, false);
  const now = services.clock();
  const region = simulateRegion({
    seed: SEED,
    ...size,
    until: now.toISOString().slice(0, 10),
  });
  const operator = await findOperator(services);
  const context: Context = { ...services, actor: { ...operator, organisationId: officers.organisationId } };

  const incidents = new Map<string, string>();
  for (const incident of region.incidents) {
    const id = randomUUID();
    incidents.set(incident.id, id);
    await insertIncident(context, id, {
      kind: incident.kind,
      title: incident.title,
      country: incident.country,
      place: incident.place,
      happenedOn: incident.date,
      headCount: incident.headCount,
    });
  }

  // Reports come in by the same door as real ones; which person row each invented subject became is remembered for the cases.
  const personOf = new Map<string, string>();
  const reportPersons: string[] = [];
  for (let at = 0; at < region.reports.length; at += SLICE) {
    const slice = region.reports.slice(at, at + SLICE);
    const arrived = await Promise.all(slice.map((report) => toArrived(context, report)));
    const instants = slice.map((report) => new Date(report.arrivedAt));
    await inTransaction(context, async (inside) => {
      for (const [index, item] of arrived.entries()) {
        const [taken] = await takeIn({ ...inside, clock: () => instants[index]! }, [item]);
        slice[index]!.subjects.forEach((subject, ordinal) => {
          const personId = taken?.personIds[ordinal];
          if (personId && !personOf.has(subject.personId)) personOf.set(subject.personId, personId);
        });
        reportPersons.push(...(taken?.personIds ?? []));
      }
    });
    tell(Math.min(at + SLICE, region.reports.length), region.reports.length, 'reports');
  }
  for (let at = 0; at < reportPersons.length; at += 500) {
    await matchPersons(context, reportPersons.slice(at, at + 500), { fresh: true });
    tell(Math.min(at + 500, reportPersons.length), reportPersons.length, 'matches');
  }
  const cases = region.cases.filter((one) => personOf.has(one.personId));
  for (let at = 0; at < cases.length; at += SLICE) {
    await openSuggested(context, cases.slice(at, at + SLICE), personOf, incidents, officers.actors);
    tell(Math.min(at + SLICE, cases.length), cases.length, 'cases');
  }
  await fillLures(context, SEED, tell);
  await publishDemonstration(services, officers.organisationId, officers.accounts);
  await writeLedger(context, {
    act: 'demonstration.filled',
    subjectType: 'system',
    count: region.reports.length,
    purpose: 'demonstration',
  });
  await markDemonstration(services, SEED, true);
  return officers.signIns;
};

/** The demonstration's officers can be signed in as by anybody who reads the screen: never beside real records. */
export class DemonstrationRefused extends Error {}

const ROLES = [
  { role: 'intake', login: 'demo-intake', name: 'Ratna (intake)' },
  { role: 'caseworker', login: 'demo-caseworker', name: 'Bayu (caseworker)' },
  { role: 'supervisor', login: 'demo-supervisor', name: 'Laras (supervisor)' },
  { role: 'analyst', login: 'demo-analyst', name: 'Dimas (analyst)' },
  { role: 'administrator', login: 'demo-administrator', name: 'Wulan (administrator)' },
] as const;
/** Invented officers who carry cases in the demonstration and never sign in. */
const OTHERS = ['Sekar', 'Galih', 'Intan', 'Panji', 'Ayu'];

const makeOfficers = async (services: Services, origin: string) => {
  const known = await listOfficers(services);
  const organisationId = known[0]?.organisation_id ?? (await makeOrganisation(services, ORGANISATION, 'ID'));
  const signIns: SignIn[] = [];
  const actors: string[] = [];
  const accounts: { accountId: string; role: Role }[] = [];
  for (const { role, login, name } of ROLES) {
    const password = randomBytes(9).toString('base64url');
    const totpSecret = generateSecret();
    const passwordHash = await hashPassword(password);
    let id = known.find((account) => account.login === login)?.id;
    if (id) await renewOfficer(services, id, passwordHash, totpSecret);
    else
      id = await insertAccount(services, {
        login,
        displayName: name,
        role,
        organisationId,
        passwordHash,
        totpSecret,
      });
    accounts.push({ accountId: id, role });
    if (role === 'caseworker' || role === 'supervisor') actors.push(id);
    signIns.push({
      role,
      login,
      password,
      totpSecret,
      link: `${origin}/sign-in#${await makeSignInLink(services, id, role)}`,
    });
  }
  for (const name of OTHERS) {
    const login = `demo-${name.toLowerCase()}`;
    actors.push(
      known.find((account) => account.login === login)?.id ??
        (await insertAccount(services, { login, displayName: name, role: 'caseworker', organisationId })),
    );
  }
  return { organisationId, signIns, actors, accounts };
};

type Region = ReturnType<typeof simulateRegion>;
const FORMAT = {
  'whatsapp-android': 'whatsapp',
  'whatsapp-ios': 'whatsapp',
  'telegram-json': 'telegram',
  eml: 'email',
  text: 'text',
  form: 'form',
  csv: 'table',
} as const;

/** An invented report as it would arrive: exports through the file readers, forms and rows with their fields. */
const toArrived = async (context: Context, report: Region['reports'][number]): Promise<Arrived> => {
  const base = { datedOn: report.arrivedAt.slice(0, 10), sentAt: report.arrivedAt };
  const subjects = report.subjects.map((subject) => ({
    role: subject.role as SubjectRole,
    proposals: subject.statements
      .filter(
        (statement) =>
          statement.field !== 'indicator' && statement.field !== 'date' && statement.field !== 'money',
      )
      .map((statement) => ({
        field: statement.field as StatementField,
        text: statement.value,
        start: statement.start,
        end: statement.end,
        column: null,
        origin: 'reader' as const,
        rule: 'demonstration',
        confidence: 0.9,
      })),
  }));
  const bytes = Buffer.from(report.content, 'utf8');
  if (report.format === 'form' || report.format === 'csv' || report.format === 'text') {
    return {
      ...base,
      channel: report.format === 'form' ? 'form' : report.format === 'csv' ? 'row' : 'paste',
      format: FORMAT[report.format],
      text: report.text,
      subjects,
    };
  }
  const original = await keepOriginal(context, { name: report.fileName, mediaType: 'text/plain', bytes });
  const upload = await readUpload(bytes, report.fileName);
  const document = upload.kind === 'documents' ? upload.documents[0] : undefined;
  // The reader lays chats out in its own lines; what the invented gold says of places in the words holds for the plain text only.
  const text = document?.text ?? report.text;
  const moved = subjects.map((subject) => ({
    ...subject,
    proposals: subject.proposals.map((proposal) =>
      place(text, report.text.slice(proposal.start, proposal.end), proposal),
    ),
  }));
  return {
    ...base,
    channel: report.format === 'eml' ? 'email' : 'file',
    format: FORMAT[report.format],
    text,
    title: document?.title ?? null,
    messages: document?.messages ?? [],
    originalId: original.id,
    subjects: moved,
  };
};

const place = <P extends { start: number; end: number }>(
  text: string,
  words: string,
  proposal: P,
): Omit<P, 'start' | 'end'> & { start: number | null; end: number | null } => {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0
    ? { ...proposal, start: null, end: null }
    : { ...proposal, start, end: start + words.length };
};

/** Opens the suggested cases with all their actions, as if officers had worked on them over the months. */
const openSuggested = (
  context: Context,
  cases: Region['cases'],
  personOf: ReadonlyMap<string, string>,
  incidents: ReadonlyMap<string, string>,
  actors: readonly string[],
): Promise<void> =>
  inTransaction(context, async (inside) => {
    const homes = await personsByCurrent(
      inside,
      cases.map((one) => personOf.get(one.personId)!),
    );
    const homeById = new Map(homes.map((home) => [home.id, home]));
    const rows = cases.map((one, index) => {
      const home = homeById.get(personOf.get(one.personId)!)!;
      const tasks = new Map<string, string>();
      const actions: CaseAction[] = one.actions
        .flatMap((action) =>
          toInputs(action, { personId: home.id, incidents, actors, tasks }).map((input) => ({
            input,
            at: action.at,
            actorId: actors[(action.actor - 1) % actors.length]!,
          })),
        )
        .map(({ input, at, actorId }, index) => acceptAction(input, { seq: index + 1, at, actorId }));
      const last = actions.at(-1)!;
      const now = inside.clock();
      const before = caseState(actions);
      for (const input of [...suggestSafety(before, index, now), ...suggestRepatriation(before, index, now)])
        actions.push(
          acceptAction(input, { seq: actions.length + 1, at: now.toISOString(), actorId: last.actorId }),
        );
      return { id: randomUUID(), home, one, actions, state: caseState(actions) };
    });
    await insertCases(
      inside,
      rows.map(({ id, home, one, state }) => ({
        id,
        personId: home.id,
        incidentId: state.incidentId,
        openedAt: new Date(one.openedAt),
        country: state.country ?? home.country,
        nationality: home.nationality,
        sex: home.sex,
        urgent: false,
        organisationId: inside.actor.organisationId,
        search: inside.sealer.searchKeys(recordWords(openRecord(inside.sealer, home))),
      })),
    );
    await insertActions(
      inside,
      rows.flatMap(({ id, actions }) => actions.map((action) => ({ caseId: id, action }))),
    );
    for (const { id, actions, state } of rows) {
      if (!OUTCOMES.includes(state.outcome)) continue;
      await setProjection(inside, id, projectionOf(state, actions.length));
      await replaceTasks(inside, id, state.tasks);
      await keepClocks(inside, id, state);
    }
  });

const toInputs = (
  action: SuggestedAction,
  maps: {
    personId: string;
    incidents: ReadonlyMap<string, string>;
    actors: readonly string[];
    tasks: Map<string, string>;
  },
): (
  | CaseActionInput
  | { kind: 'opened'; personId: string; incidentId: string | null; country: string | null }
)[] => {
  const officer = (number: number | null): string | null =>
    number === null ? null : maps.actors[(number - 1) % maps.actors.length]!;
  const { at: _at, actor: _actor, ...data } = action;
  switch (data.kind) {
    case 'opened':
      return [
        {
          kind: 'opened',
          personId: maps.personId,
          incidentId: data.incidentId ? (maps.incidents.get(data.incidentId) ?? null) : null,
          country: data.country,
        },
      ];
    case 'assigned':
      return [{ kind: 'assigned', assigneeId: officer(data.assignee) }];
    case 'task_added': {
      const taskId = randomUUID();
      maps.tasks.set(data.taskId, taskId);
      return [
        {
          kind: 'task_added',
          taskId,
          title: data.title,
          dueOn: data.dueOn,
          assigneeId: officer(data.assignee),
        },
      ];
    }
    case 'task_done':
      return [{ kind: 'task_done', taskId: maps.tasks.get(data.taskId)! }];
    case 'answered':
      return questionIds(data.scheme, data.question).map((question) => ({
        kind: 'answered',
        question,
        answer: data.answer,
        statementIds: [],
        againstIds: [],
        note: data.note || 'Wawancara (demonstration)',
      }));
    case 'decided':
      return [{ ...data, law: data.law === 'uu21' || data.law === 'palermo' ? data.law : 'uu21' }];
    case 'explained':
      return [{ ...data, trauma: data.present ? 'unknown' : null }];
    case 'second_read':
      return [{ kind: 'second_read', finding: data.agrees ? 'not_victim' : 'victim', reasons: data.reasons }];
    case 'interviewed':
    case 'noted':
    case 'reopened':
    case 'closed':
      return [data];
  }
};
