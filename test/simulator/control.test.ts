import { request } from 'node:http';
import { type Control, ROUTES, serveControl } from '../../src/simulator/control.js';
import { openSimulator, type Simulator } from '../../src/simulator/library.js';
import { openShowcase, type Showcase } from '../../src/simulator/showcase.js';

const TERMS = '<TermsQueryRq requestID="1"/>';

let showcase: Showcase;
let office: Simulator;
let control: Control;
beforeEach(async () => {
  showcase = await openShowcase({});
  const { qwc, password } = showcase;
  office = await openSimulator({ qwc, password, size: 'vendors=3,bills=3', seed: 4 });
  control = await serveControl(office, 0);
});
afterEach(async () => {
  await control.close();
  await showcase.close();
});

/** What any of the calls may answer. */
type Answer = {
  outcome: string;
  done: string;
  planned: unknown[];
  log: string;
  codes: string[];
  diary: string[];
  routes: string[];
  error: string;
  length: number;
};

async function ask(route: string, body?: unknown): Promise<{ status: number; value: Answer }> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const response = await fetch(control.url + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, value: (await response.json()) as Answer };
}

test('a whole story goes over the API', async () => {
  showcase.send(TERMS);
  expect((await ask('POST /update', {})).value.outcome).toBe('ok');
  expect((await ask('POST /person', { action: 'backup' })).status).toBe(200);
  expect((await ask('POST /edit', { count: 2, kind: 'rename', seed: 9 })).value.done).toMatch(
    /^edited: renamed/,
  );
  expect((await ask('POST /faults', { faults: ['hresult@0:0x80040402'] })).value.planned).toEqual([
    { kind: 'hresult', at: 0, hresult: '0x80040402' },
  ]);
  showcase.send(TERMS);
  await ask('POST /update-until-idle', {});
  const person = { action: 'restore', args: { name: 'backup' } };
  expect((await ask('POST /person', person)).value.done).toContain('restored');
  const { value: state } = await ask('GET /state');
  expect(state).toMatchObject({ updates: 3, backups: ['backup', 'last'] });
  expect(state.codes).toContain('0x80040402');
  expect(state.diary).toHaveLength(3);
  const { value: truth } = await ask('GET /truth');
  expect(truth).toEqual(JSON.parse(JSON.stringify(office.truth())));
  expect((await ask('GET /log')).value.log).toContain('QBWebConnector');
});

test('time passes over the API, one update after the other', async () => {
  const both = await Promise.all([
    ask('POST /time', { seconds: 1200 }),
    ask('POST /time', { seconds: 1200 }),
  ]);
  expect(both.map((each) => each.value.length)).toEqual([3, 2]);
});

test('every route is listed, and what is wrong is one sentence', async () => {
  const { value } = await ask('GET /');
  for (const route of Object.keys(ROUTES)) expect(value.routes.join('\n')).toContain(route);
  for (const [route, body] of [
    ['POST /person', {}],
    ['POST /person', { action: 'fly' }],
    ['POST /faults', { faults: ['nonsense'] }],
    ['POST /time', { seconds: -1 }],
    ['POST /update', []],
    ['POST /update', { pc: 'none' }],
  ] as const) {
    const { status, value: answer } = await ask(route, body);
    expect(status).toBe(400);
    expect(answer.error).toMatch(/^[^\n]+$/);
  }
  expect((await ask('GET /nothing')).status).toBe(404);
});

test('a page in a browser and a foreign host name are refused', async () => {
  const foreign = (headers: { [name: string]: string }) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${control.url}/state`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  expect(await foreign({ origin: 'https://evil.example' })).toBe(403);
  expect(await foreign({ host: 'evil.example' })).toBe(403);
  expect(await foreign({ host: `localhost:${new URL(control.url).port}` })).toBe(200);
});

test('stop ends it', async () => {
  await ask('POST /stop', {});
  await control.stopped;
});
