import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSimulate } from '../../src/simulator/main.js';
import { type SoapServer, serveScript } from './soap-server.js';

let server: SoapServer;
let folder: string;
let answers: { directive: string };
beforeEach(async () => {
  answers = { directive: '' };
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  server = await serveScript({
    clientVersion: '',
    authenticate: (_seen, count) => ({
      strings: ['T', count % 2 === 0 ? answers.directive : 'none'],
    }),
    sendRequestXML:
      '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError"><VendorQueryRq requestID="1"/></QBXMLMsgsRq></QBXML>',
    receiveResponseXML: '100',
    closeConnection: 'OK',
  });
  writeFileSync(
    join(folder, 'x.qwc'),
    `<?xml version="1.0"?><QBWCXML><AppName>a</AppName><AppID></AppID><AppURL>${server.url}/qbwc</AppURL><AppDescription>d</AppDescription><AppSupport>${server.url}/s</AppSupport><UserName>u</UserName><OwnerID>{11111111-2222-3333-4444-555555555555}</OwnerID><FileID>{66666666-7777-8888-9999-AAAAAAAAAAAA}</FileID><QBType>QBFS</QBType></QBWCXML>`,
  );
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runSimulate(args, (line) => lines.push(line));
  return { code, lines };
}

const base = () => ['--qwc', join(folder, 'x.qwc'), '--password', 'p', '--size', 'bills=5'];

test('updates until idle, keeps the company file and writes the truth', async () => {
  const file = join(folder, 'company.json');
  const truth = join(folder, 'truth.json');
  const result = await run(...base(), '--file', file, '--until-idle', '--truth', truth, '--json');
  expect(result.code).toBe(0);
  const last = JSON.parse(result.lines.at(-1) ?? '');
  expect(last.sessions.map((each: { outcome: string }) => each.outcome)).toEqual(['ok', 'none']);
  expect(Object.keys(JSON.parse(readFileSync(truth, 'utf8')).objects)).toContain('Bill');
  const again = await run(
    ...base(),
    '--file',
    file,
    '--edits',
    '7',
    '--edit-count',
    '3',
    '--quiet',
  );
  expect(again.lines[0]).toMatch(/^edits: /);
  expect(JSON.parse(readFileSync(file, 'utf8')).editLog).toHaveLength(3);
});

test('another company file behind the .qwc shows in the first call', async () => {
  await run(...base(), '--wrong-file', '--moved', '--renamed', '--quiet');
  const body = server.seen.find((call) => call.method === 'sendRequestXML')?.body ?? '';
  expect(body).not.toContain('{66666666-7777-8888-9999-AAAAAAAAAAAA}');
  expect(body).toContain('D:\\Moved\\');
  expect(body).toContain('Renamed &amp;amp; Moved Company');
});

test('a refused password ends with 1', async () => {
  answers.directive = 'nvu';
  expect((await run(...base(), '--quiet')).code).toBe(1);
});

test('a fault ends with 1 and the code of the call', async () => {
  const faulty = await run(...base(), '--fault', 'drop-after@3');
  expect(faulty.code).toBe(1);
  expect(faulty.lines.at(-1)).toContain('QBWC1041');
});

test('a command line that can not be understood is one sentence and 2', async () => {
  for (const args of [
    [],
    ['--qwc', 'x'],
    [...base(), '--size', 'huge'],
    [...base(), '--size', 'bills=x'],
    [...base(), '--fault', 'nope@1'],
    [...base(), '--country', 'FR'],
    [...base(), '--nonsense'],
  ]) {
    const result = await run(...args);
    expect(result.code).toBe(2);
    expect(result.lines).toHaveLength(1);
  }
});

test('help says everything and needs nothing', async () => {
  const result = await run('--help');
  expect(result.code).toBe(0);
  expect(result.lines.join('\n')).toContain('--until-idle');
});

test('a file that is none is one sentence with the code of the Web Connector', async () => {
  writeFileSync(join(folder, 'bad.qwc'), '<QBWCXML/>');
  const result = await run('--qwc', join(folder, 'bad.qwc'), '--password', 'p');
  expect([result.code, result.lines]).toEqual([1, ['simulate: QBWC1039: AppName is missing']]);
});
