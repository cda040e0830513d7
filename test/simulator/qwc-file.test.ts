import { makeCompany } from '../../src/simulator/company-file/make.js';
import { checkUrls, ImportError, importQwc, parseQwc } from '../../src/simulator/qwc-file.js';
import { type SoapServer, serveScript } from './soap-server.js';

let server: SoapServer;
beforeAll(async () => {
  server = await serveScript({});
});
afterAll(() => server.close());

function qwc(changes: { [name: string]: string | undefined } = {}): string {
  const values: { [name: string]: string | undefined } = {
    AppName: 'Sync & go',
    AppID: '',
    AppURL: `${server.url}/qbwc`,
    AppDescription: 'x',
    AppSupport: `${server.url}/support`,
    UserName: 'me',
    OwnerID: '{11111111-2222-3333-4444-555555555555}',
    FileID: '{66666666-7777-8888-9999-AAAAAAAAAAAA}',
    QBType: 'QBFS',
    ...changes,
  };
  const inside = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}>${value?.replace(/&/g, '&amp;')}</${name}>`);
  return `<?xml version="1.0"?>\n<QBWCXML>\n${inside.join('\n')}\n</QBWCXML>`;
}

async function codeOf(
  text: string,
  company = makeCompany({ seed: 1, size: 'bills=0' }),
): Promise<string> {
  try {
    await importQwc(parseQwc(text), company);
    return 'ok';
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

test('a good file is registered and stamps the company', async () => {
  const company = makeCompany({ seed: 1, size: 'bills=0' });
  expect(await codeOf(qwc(), company)).toBe('ok');
  expect(company.privateData).toEqual({
    '{11111111-2222-3333-4444-555555555555}': {
      FileID: '{66666666-7777-8888-9999-AAAAAAAAAAAA}',
      AppLock: '',
    },
  });
  expect(await codeOf(qwc(), company)).toBe('ok');
});

test.each(['AppName', 'AppID', 'AppURL', 'AppSupport', 'UserName', 'OwnerID', 'FileID', 'QBType'])(
  'without %s it is QBWC1039',
  async (name) => {
    expect(await codeOf(qwc({ [name]: undefined }))).toBe('QBWC1039');
  },
);

test.each([
  ['read-only', { IsReadOnly: 'true' }],
  ['a bad GUID', { FileID: '{D1EG}' }],
  ['an unknown QBType', { QBType: 'QBO' }],
])('%s is QBWC1039', async (_name, changes) => {
  expect(await codeOf(qwc(changes))).toBe('QBWC1039');
});

test('another FileID under the same OwnerID is QBWC1039, also after the registration is lost', async () => {
  const company = makeCompany({ seed: 1, size: 'bills=0' });
  await codeOf(qwc(), company);
  const other = qwc({ FileID: '{66666666-7777-8888-9999-BBBBBBBBBBBB}' });
  expect(await codeOf(other, company)).toBe('QBWC1039');
  company.registrations = [];
  expect(await codeOf(qwc(), company)).toBe('QBWC1039');
});

test.each([
  ['QBWC1001', { AppURL: 'http://127.0.0.1/qbwc' }],
  ['QBWC1002', { AppURL: 'https://a.example.com/', AppSupport: 'https://10.0.0.1/' }],
  ['QBWC1010', { AppURL: 'http://a.example.com/', AppSupport: 'http://a.example.com/' }],
  ['QBWC1000', { AppURL: 'https://a.example.com/', AppSupport: 'https://b.example.org/' }],
])('%s for %p', (code, changes) => {
  expect(() => checkUrls(parseQwc(qwc(changes)))).toThrow(expect.objectContaining({ code }));
});

test('pages that can not be fetched are QBWC1003, 1004 and 1048', async () => {
  expect(await codeOf(qwc({ AppSupport: `${server.url}/missing` }))).toBe('QBWC1003');
  expect(await codeOf(qwc({ AppSupport: 'http://localhost:1/' }))).toBe('QBWC1004');
  expect(await codeOf(qwc({ AppURL: `${server.url}/missing` }))).toBe('QBWC1048');
});
