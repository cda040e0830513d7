/**
 * Two organizations, and questions that one asks with the ids of the other: in addresses, headers,
 * parameters, bodies and cursors, on every route. Each question has a twin that names an id of the
 * same kind that exists nowhere. A leak is any difference between the two answers, and any word of
 * the other organization.
 */
import { randomUUID } from 'node:crypto';
import { consoleRows, permissionRows, SCOPES } from '../../src/auth/permission.js';
import { type AccountRow, type Desk, openDesk } from '../preferences/desk.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An id of the other organization and one of the same kind that exists nowhere. */
type Id = { kind: string; theirs: string; nowhere: string };

type Asker = { name: string; headers: Record<string, string> };

/** One question; the text § stands for the id. */
type Question = {
  method: Method;
  route: string;
  place: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  id: Id;
};

export type Finding = { route: string; place: string; kind: string; asker: string; why: string };

export type World = {
  questions: Question[];
  askers: Asker[];
  consoleAsker: Asker;
  /** Asks a question and its twin. @returns undefined when they cannot be told apart */
  probe(question: Question, asker: Asker): Promise<Finding | undefined>;
  /** Whatever the other organization has, in one text: it must not change. */
  theirState(): Promise<string>;
  close(): Promise<void>;
};

/** Words that only the other organization has. */
const THEIR_WORD = 'Zanzibar';

const chart = (mark: string, word: string): AccountRow[] => [
  { id: `${mark}-1`, name: `${word} Payable`, type: 'AccountsPayable', special: 'AccountsPayable' },
  { id: `${mark}-2`, name: `${word} Checking`, type: 'Bank', bankNumber: '00012345678' },
  { id: `${mark}-3`, name: `${word} Rent`, type: 'Expense', number: '6390' },
];

/** Opens both organizations on one server. */
export async function openWorld(): Promise<World> {
  const desk = await openDesk();
  const { server } = desk;
  await desk.chart(chart('8000BBBB', 'Ours'));
  await desk.sync();
  // A cursor is a moment and an id: rows of ours must not share a moment with theirs.
  server.ctx.pass(1_000);
  const theirOrg = await server.organization(THEIR_WORD);
  const ids = await makeTheirs(desk, theirOrg);
  server.ctx.pass(1_000);
  const org = desk.key.organizationId;
  const key = await server.key(org, [...SCOPES]);
  const weak = await server.key(org, ['sync.view']);
  const admin = { email: 'boss@ours.example', name: 'B', role: 'Administrator', signIn: 'cloud' };
  const users = `/v1/organizations/${org}/users`;
  const { id: adminId } = (await server.ask('POST', users, { body: admin })).body;
  const bearer = (one: string) => ({ authorization: `Bearer ${one}` });
  return {
    questions: [...questionsOf(desk, ids), ...consoleQuestions(ids)],
    askers: [
      { name: 'key', headers: bearer(key) },
      { name: 'user', headers: { ...bearer(key), 'on-behalf-of': adminId } },
      { name: 'weak key', headers: bearer(weak) },
    ],
    consoleAsker: { name: 'signed-in user', headers: await signInUser(desk) },
    probe: (question, asker) => probe(desk, question, asker),
    theirState: () => stateOf(desk, theirOrg),
    close: () => desk.close(),
  };
}

/** Everything that an organization can have, and its ids. */
async function makeTheirs(desk: Desk, theirOrg: string): Promise<Id[]> {
  const { server } = desk;
  const base = `/v1/organizations/${theirOrg}`;
  const post = async (url: string, body: unknown) => (await server.ask('POST', url, { body })).body;
  const token = await server.token(theirOrg);
  const fileId: string = token.companyFileId;
  const [, fileUuid = ''] = fileId.split('.');
  await server.ctx
    .db('company_file')
    .where({ organization_id: theirOrg })
    .update({
      ...{ company_name: `${THEIR_WORD} Inc`, identified_at: server.ctx.now() },
      last_contact_at: server.ctx.now(),
    });
  const role = await post(`${base}/roles`, { name: THEIR_WORD, permissions: ['sync.view'] });
  const email = `ann@${THEIR_WORD.toLowerCase()}.example`;
  const user = await post(`${base}/users`, { email, name: 'A', role: role.id, signIn: 'cloud' });
  const guest = { email: `guest@${THEIR_WORD.toLowerCase()}.example`, role: role.id };
  const invitation = await post(`${base}/invitations`, guest);
  const apiKey = await post(`${base}/api-keys`, { name: THEIR_WORD, scopes: ['sync.view'] });
  const file = `/v1/company-files/${fileId}`;
  const run = await post(`${file}/sync`, {});
  const request = await post(`${file}/requests`, { type: 'VendorQueryRq', body: {} });
  const audit = await server.ask('GET', `${base}/audit-log?limit=1`);
  const uuid = (kind: string, theirs: string): Id => ({ kind, theirs, nowhere: randomUUID() });
  const [ourOrg = ''] = desk.fileId.split('.');
  const [, ourFile = ''] = desk.fileId.split('.');
  const nowhere = randomUUID();
  return [
    uuid('organization', theirOrg),
    { kind: 'file', theirs: fileId, nowhere: `${randomUUID()}.${nowhere}` },
    { kind: 'file', theirs: `${ourOrg}.${fileUuid}`, nowhere: `${ourOrg}.${nowhere}` },
    { kind: 'file', theirs: `${theirOrg}.${ourFile}`, nowhere: `${nowhere}.${ourFile}` },
    uuid('file uuid', fileUuid),
    uuid('sync token', token.id),
    uuid('api key', apiKey.id),
    uuid('user', user.id),
    { kind: 'email', theirs: email, nowhere: 'nobody@nowhere.example' },
    uuid('invitation', invitation.id),
    uuid('role', role.id),
    uuid('run', run.runId),
    uuid('request', request.id),
    uuid('audit line', audit.body.data[0].id),
    { kind: 'object', theirs: '8000AAAA-2', nowhere: '8000FFFF-2' },
    { kind: 'cloud id', theirs: 'their-bank-1', nowhere: 'nobodys-bank' },
    {
      kind: 'cursor',
      theirs: Buffer.from(`${server.ctx.now().getTime()} ${user.id}`).toString('base64url'),
      nowhere: Buffer.from(`${server.ctx.now().getTime()} ${randomUUID()}`).toString('base64url'),
    },
    {
      kind: 'cursor',
      theirs: Buffer.from(`${theirOrg} ${fileUuid}`).toString('base64url'),
      nowhere: Buffer.from(`${nowhere} ${randomUUID()}`).toString('base64url'),
    },
    {
      kind: 'cursor',
      theirs: Buffer.from(theirOrg).toString('base64url'),
      nowhere: Buffer.from(nowhere).toString('base64url'),
    },
  ];
}

/** Bodies that pass the checks of a route, so that its handler is reached. */
const BODIES: Readonly<Record<string, unknown>> = {
  'POST /v1/organizations': { name: 'X' },
  'POST /v1/organizations/:organizationId/api-keys': { name: 'k', scopes: ['sync.view'] },
  'POST /v1/organizations/:organizationId/users': {
    ...{ email: 'x@ours.example', name: 'X', role: '§', signIn: 'cloud' },
  },
  'PATCH /v1/organizations/:organizationId/users/:id': { name: 'X', role: 'Accountant' },
  'POST /v1/organizations/:organizationId/invitations': { email: 'y@ours.example', role: '§' },
  'POST /v1/organizations/:organizationId/roles': { name: 'X', permissions: ['sync.view'] },
  'PATCH /v1/organizations/:organizationId/roles/:id': { permissions: ['sync.view'] },
  'PATCH /v1/company-files/:companyFileId': { paused: false },
  'PATCH /v1/company-files/:companyFileId/preferences/sync': {
    values: { unallocatedExpenses: '§' },
  },
  'PATCH /v1/company-files/:companyFileId/preferences/accounting': { values: { useJobs: true } },
  'POST /v1/company-files/:companyFileId/requests': { type: 'VendorQueryRq', body: {} },
  'PUT /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': {
    ...{ name: 'X', last4: '1234', type: 'bank', accountId: '§' },
  },
  'POST /v1/end-users': { companyName: 'X', sourceId: '§', email: 'z@ours.example' },
  'POST /v1/auth-sessions': { publishableKey: 'pk', endUserId: '§' },
  'POST /v1/end-users/:companyFileId/passthrough/quickbooks_desktop': {
    VendorQueryRq: { ListID: ['§'] },
  },
};
/** Would make something of our own that has nothing to do with the id. */
const NO_BODY_PROBE = new Set(['POST /v1/end-users']);

/** Parameters in which an id may stand. */
const PARAMETERS = ['organizationId', 'ids', 'cursor', 'target', 'actor', 'after', 'vendorIds'];
const HEADERS = ['conductor-end-user-id', 'on-behalf-of'];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ':resource': ['accounts', 'vendors', 'bills'],
  ':report': ['general-summary'],
  ':kind': ['accounts'],
  ':code': ['NOT_FOUND'],
};

function questionsOf(desk: Desk, ids: readonly Id[]): Question[] {
  return permissionRows()
    .filter(({ permission }) => permission !== 'public')
    .flatMap(({ route }) => patternsOf(route).flatMap((url) => placesOf(desk, route, url, ids)));
}

function patternsOf(route: string): string[] {
  const [, pattern = ''] = route.split(' ');
  const word = Object.keys(WORDS).find((name) => pattern.includes(name));
  return word ? (WORDS[word] ?? []).map((text) => pattern.replace(word, text)) : [pattern];
}

/** The id in each place of a route, with our own ids in all the others. */
function placesOf(desk: Desk, route: string, pattern: string, ids: readonly Id[]): Question[] {
  const method = route.split(' ')[0] as Method;
  const own = (text: string) =>
    text
      .replace(':organizationId', desk.key.organizationId)
      .replace(':companyFileId', desk.fileId)
      .replace(':cloudId', 'our-bank')
      .replace(':id', randomUUID());
  const given = JSON.stringify(BODIES[route] ?? null);
  const plain = { method, route, headers: { 'conductor-end-user-id': desk.fileId } };
  const ownBody = JSON.parse(given.replaceAll('§', desk.fileId));
  const withBody = method === 'GET' || method === 'DELETE' ? {} : { body: ownBody ?? undefined };
  const found: Question[] = [];
  for (const id of ids) {
    for (const [name] of pattern.matchAll(/:\w+/g)) {
      const url = own(pattern.replace(name, '§'));
      found.push({ ...plain, ...withBody, place: `path ${name}`, url, id });
    }
    if (method === 'GET') {
      for (const name of PARAMETERS) {
        found.push({ ...plain, place: `?${name}`, url: `${own(pattern)}?${name}=§`, id });
      }
    }
    if (method === 'GET' || pattern.includes('quickbooks-desktop')) {
      for (const name of HEADERS) {
        const headers = { ...plain.headers, [name]: '§' };
        found.push({
          ...plain,
          ...withBody,
          place: `header ${name}`,
          url: own(pattern),
          headers,
          id,
        });
      }
    }
    if (given.includes('§') && !NO_BODY_PROBE.has(route)) {
      found.push({ ...plain, place: 'body', url: own(pattern), body: JSON.parse(given), id });
    }
  }
  return found;
}

function consoleQuestions(ids: readonly Id[]): Question[] {
  return consoleRows()
    .filter(({ route }) => route.includes(':id') && !route.endsWith('/live'))
    .flatMap(({ route }) => {
      const [method, pattern = ''] = route.split(' ');
      return ids.map((id) => ({
        ...{ method: method as Method, route, place: 'page :id', id, headers: {} },
        url: pattern.replace(':id', '§'),
      }));
    });
}

/** The same id as other clients may write it. */
export const SPELLINGS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.toUpperCase(),
  (id) => `${id} `,
  (id) => `{${id}}`,
];

async function signInUser(desk: Desk): Promise<Record<string, string>> {
  const { server, key } = desk;
  const invited = await server.ask('POST', `/v1/organizations/${key.organizationId}/invitations`, {
    body: { email: 'guest@ours.example', role: 'Administrator' },
  });
  const password = 'correct horse battery';
  const reply = await server.app.inject({
    method: 'POST',
    url: new URL(invited.body.inviteUrl).pathname,
    headers: {
      ...{ 'sec-fetch-site': 'same-origin', host: 'sync.example.com' },
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ name: 'G', password, again: password }).toString(),
  });
  const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
  return { cookie, host: 'sync.example.com', 'sec-fetch-site': 'same-origin' };
}

async function probe(desk: Desk, question: Question, asker: Asker): Promise<Finding | undefined> {
  const { theirs, nowhere, kind } = question.id;
  const [first, twin] = [
    await ask(desk, question, asker, theirs),
    await ask(desk, question, asker, nowhere),
  ];
  const { route, place } = question;
  const finding = (why: string) => ({ route, place, kind, asker: asker.name, why });
  if (first.includes(THEIR_WORD)) return finding(`a word of theirs: ${first.slice(0, 200)}`);
  if (first !== twin) return finding(differenceOf(first, twin));
  return undefined;
}

function differenceOf(first: string, twin: string): string {
  let at = 0;
  while (first[at] === twin[at]) at++;
  const from = Math.max(0, at - 100);
  return `${first.slice(from, at + 100)} <> ${twin.slice(from, at + 100)}`;
}

/** The answer without what differs between any two: the id itself, also cut short, and our own. */
async function ask(desk: Desk, question: Question, asker: Asker, id: string): Promise<string> {
  const { method, url, body } = question;
  const inHeader = Object.entries({ ...question.headers, ...asker.headers, ...probed(question) });
  const headers = Object.fromEntries(
    inHeader.map(([name, value]) => [name, value.replaceAll('§', id)]),
  );
  const isForm = asker.headers.cookie !== undefined && method === 'POST';
  const text = body === undefined ? undefined : JSON.stringify(body).replaceAll('§', id);
  const reply = await desk.server.app.inject({
    method,
    url: url.replaceAll('§', encodeURIComponent(id)),
    headers: {
      ...headers,
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...(isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(text === undefined ? {} : { payload: text }),
  });
  const {
    'x-request-id': _id,
    'conductor-request-id': _same,
    date: _date,
    ...shown
  } = reply.headers;
  return `${reply.statusCode} ${JSON.stringify(shown)} ${reply.body}`
    .replaceAll(id, '§')
    .replaceAll(id.trim(), '§')
    .replaceAll(encodeURIComponent(id), '§')
    .replaceAll(id.toLowerCase().trim(), '§')
    .replaceAll(/"([^"]{20,})…"/g, (quoted, start) => (id.startsWith(start) ? '"§"' : quoted))
    .replaceAll(/req_[0-9a-f]{24}/g, 'req')
    .replaceAll(/"content-length":"?\d+"?/g, '');
}

/** The header under test wins over that of the asker. */
function probed(question: Question): Record<string, string> {
  return Object.fromEntries(Object.entries(question.headers).filter(([, value]) => value === '§'));
}

async function stateOf(desk: Desk, organizationId: string): Promise<string> {
  const { db } = desk.server.ctx;
  const tables = await db.raw(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organization_id' order by 1`,
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await db(name).where({ organization_id: organizationId });
    texts.push(
      `${name} ${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n')}`,
    );
  }
  return texts.join('\n\n');
}

/** So many probes, each another one, in an order that only the seed decides. */
export async function runProbes(
  world: World,
  options: { count: number; seed: number },
): Promise<{ asked: number; byPlace: Map<string, number>; findings: Finding[] }> {
  const random = seeded(options.seed);
  const all = world.questions.flatMap((question) => {
    const askers = question.place === 'page :id' ? [world.consoleAsker] : world.askers;
    return askers.flatMap((asker) => SPELLINGS.map((spell) => ({ question, asker, spell })));
  });
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [left, right] = [all[at], all[other]];
    if (left && right) [all[at], all[other]] = [right, left];
  }
  const byPlace = new Map<string, number>();
  const findings: Finding[] = [];
  const chosen = all.slice(0, options.count);
  for (const { question, asker, spell } of chosen) {
    const { id } = question;
    const spelled = { ...id, theirs: spell(id.theirs), nowhere: spell(id.nowhere) };
    const finding = await world.probe({ ...question, id: spelled }, asker);
    if (finding) findings.push(finding);
    byPlace.set(question.place, (byPlace.get(question.place) ?? 0) + 1);
  }
  return { asked: chosen.length, byPlace, findings };
}

/** Numbers from 0 to below 1, the same for the same seed. Source: Park and Miller, 1988. */
function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
