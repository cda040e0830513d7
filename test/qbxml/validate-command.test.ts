import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runValidate } from '../../src/qbxml/validate-command.js';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-validate-'));
const DOCUMENT = (inner: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<QBXML><QBXMLMsgsRq onError="stopOnError">${inner}</QBXMLMsgsRq></QBXML>`;
const LEADS = DOCUMENT('<LeadQueryRq/>');
const TAXED = DOCUMENT(
  '<BillAddRq><BillAdd><VendorRef/><IsTaxIncluded>true</IsTaxIncluded></BillAdd></BillAddRq>',
);

afterAll(() => {
  fs.rmSync(dir, { recursive: true });
});

/** Runs the command on a document: exit code and output. */
function run(document: string | Buffer | undefined, ...options: string[]) {
  const lines: string[] = [];
  const args = [...options];
  if (document !== undefined) {
    const file = path.join(dir, 'document.xml');
    fs.writeFileSync(file, document);
    args.unshift(file);
  }
  const code = runValidate(args, (line) => lines.push(line));
  return { code, text: lines.join('\n').replaceAll(`${dir}/`, '') };
}

test('a valid document ends with 0 and says against what', () => {
  expect(run(LEADS)).toEqual({ code: 0, text: 'document.xml: valid (qbXML 14.0)' });
  expect(run(LEADS, '--qbxml-version', '13.0-published')).toEqual({
    code: 0,
    text: 'document.xml: valid (qbXML 13.0 as published)',
  });
});

test('an invalid one ends with 1 and tells path, rule and message', () => {
  expect(run(DOCUMENT('<BillQueryRq><PaidStatus>Paid</PaidStatus></BillQueryRq>'))).toEqual({
    code: 1,
    text: [
      'document.xml: 1 problem (qbXML 14.0)',
      '  /QBXML/QBXMLMsgsRq/BillQueryRq/PaidStatus: enum: "Paid" is not one of All, PaidOnly, NotPaidOnly',
    ].join('\n'),
  });
});

test('the version is the one asked for, else the one that the document states', () => {
  expect(run(LEADS, '--qbxml-version', '12.0').code).toBe(1);
  expect(run(LEADS, '--qbxml-version=13.0').code).toBe(0);
  const stating = (version: string) => DOCUMENT('<LeadQueryRq/>', `<?qbxml version="${version}"?>`);
  expect(run(stating('12.0')).text).toContain('needs qbXML 13.0');
  expect(run(stating('12.0'), '--qbxml-version', '14.0').code).toBe(0);
  expect(run(stating('16.0')).text).toContain('qbXML 14.0, the newest known here; it states 16.0');
  expect(run(stating('CA3.0')).code).toBe(1);
  expect(run(stating('nonsense')).code).toBe(0);
});

test('the edition is checked when asked for', () => {
  expect(run(TAXED).code).toBe(0);
  expect(run(TAXED, '--edition', 'QBCA').code).toBe(0);
  expect(run(TAXED, '--edition', 'QBD').text).toContain('edition');
});

test('what is not well-formed is invalid, with its line; nothing is read beyond it', () => {
  expect(run('<QBXML>\n<a></QBXML>')).toMatchObject({ code: 1 });
  expect(run('<QBXML>\n<a></QBXML>').text).toMatch(/not well-formed\n {2}\/: mismatch: line 2:/);
  expect(run('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><QBXML>&y;</QBXML>').code).toBe(
    1,
  );
  expect(run('').code).toBe(1);
  expect(run(Buffer.from([0xff, 0xfe, 0x3c, 0])).code).toBe(1);
  expect(run('<html/>').text).toContain('root element must be QBXML');
});

test('a wrong command or an unreadable file ends with 2', () => {
  expect(run(undefined)).toEqual({ code: 2, text: 'name one file; see qbd validate --help' });
  expect(run(undefined, 'a', 'b').code).toBe(2);
  expect(run(undefined, path.join(dir, 'none.xml')).text).toContain('ENOENT');
  expect(run(undefined, dir).code).toBe(2);
  for (const version of ['13', '15.0', '', '13.0-Published', '99.0', 'CA3.0']) {
    expect(run(LEADS, '--qbxml-version', version).code).toBe(2);
  }
  expect(run(LEADS, '--edition', 'US').code).toBe(2);
  expect(run(LEADS, '--bogus').code).toBe(2);
  expect(run(LEADS, '--qbxml-version').code).toBe(2);
});

test('--help explains the command', () => {
  const { code, text } = run(undefined, '--help');
  expect(code).toBe(0);
  expect(text).toContain('usage: qbd validate FILE');
  expect(text).toContain('13.0-published');
});
