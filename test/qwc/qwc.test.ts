import crypto from 'node:crypto';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readConfig } from '../../src/config.js';
import { qwcFileName, renderQwc } from '../../src/qwc/qwc.js';

const ctx = (publicUrl: string) => ({
  config: { ...readConfig({}), publicUrl },
  ownerId: '{2f4b1b9a-6c1d-4b7e-9d55-0a1b2c3d4e5f}',
});
const file = { fileId: '{0B0F5E0E-4C56-4B0C-8C8B-0E6C3E3B9A11}' };
const token = { name: `qbc_${'a'.repeat(34)}bcdef` };
const parser = new XMLParser({ parseTagValue: false, trimValues: false });

function read(text: string): Record<string, unknown> {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).QBWCXML;
}

test('the file holds every element that the Web Connector needs, and no secret', () => {
  const text = renderQwc(ctx('https://sync.example.com'), file, token);
  const qwc = read(text);
  expect(qwc).toMatchObject({
    AppName: 'QuickBooks connector bcdef',
    AppID: '',
    AppURL: 'https://sync.example.com/qbwc',
    AppSupport: 'https://sync.example.com/support',
    UserName: token.name,
    OwnerID: '{2F4B1B9A-6C1D-4B7E-9D55-0A1B2C3D4E5F}',
    FileID: '{0B0F5E0E-4C56-4B0C-8C8B-0E6C3E3B9A11}',
    QBType: 'QBFS',
    IsReadOnly: 'false',
    AuthFlags: '0xF',
    UnattendedModePref: 'umpOptional',
    PersonalDataPref: 'pdpNotNeeded',
    Notify: 'false',
    AppDisplayName: 'QuickBooks connector bcdef',
    AppUniqueName: 'qbd-connector-aaaaaaaabcdef',
  });
  expect((qwc.Scheduler as { RunEveryNMinutes: string }).RunEveryNMinutes.trim()).toBe('15');
  expect(String(qwc.AppDescription).length).toBeLessThanOrEqual(80);
  expect(qwc).not.toHaveProperty('Style');
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
  expect(text).toMatch(/^[\n -~]*$/);
  expect(text).not.toMatch(/\{\{|password|qbs_/i);
});

test('the file is the same to the byte, whatever case the ids are kept in', () => {
  const one = renderQwc(ctx('https://a.example'), file, token);
  const two = renderQwc(ctx('https://a.example'), { fileId: file.fileId.toLowerCase() }, token);
  expect(crypto.hash('sha256', two)).toBe(crypto.hash('sha256', one));
  expect(renderQwc(ctx('https://b.example'), file, token)).not.toBe(one);
});

test('markup in an address is text in the file', () => {
  const url = 'https://a.example/x&y<z>"\'';
  expect(read(renderQwc(ctx(url), file, token)).AppURL).toBe(`${url}/qbwc`);
});

test.each(['http://books.example.com', 'https://192.0.2.7', 'ftp://a.example', 'https://[::1]'])(
  'no server starts with %s, which the Web Connector would refuse',
  (url) => {
    expect(() => readConfig({ PUBLIC_URL: url })).toThrow(/PUBLIC_URL/);
  },
);

test('http is good enough for localhost', () => {
  expect(renderQwc(ctx('http://localhost:8080'), file, token)).toContain('localhost:8080/qbwc');
});

test('a file name keeps what every file system and header can carry', () => {
  expect(qwcFileName('Acme Books', null)).toBe('Acme Books.qwc');
  expect(qwcFileName('Müller & Söhne\r\nSet-Cookie: x="1"')).toBe('Muller  SohneSet-Cookie x1.qwc');
  expect(qwcFileName('../../etc/passwd')).toBe('etcpasswd.qwc');
  expect(qwcFileName(null, '', '日本')).toBe('quickbooks-connector.qwc');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(qwcFileName(name)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9 ._-]{0,63}\.qwc$/);
    }),
  );
});
