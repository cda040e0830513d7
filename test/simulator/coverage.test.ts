/** Whatever code the connector has an answer to, a scenario provokes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from '../../src/simulator/scenarios.js';

const source = (name: string) => readFileSync(join(__dirname, '../../src', name), 'utf8');
const promised = new Set(SCENARIOS.flatMap((each) => each.codes));

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, code = '']) => code))].sort();
}

/**
 * 9003: Intuit's own sample says that it is not used. 1019: no source tells it from 1016 and 1018.
 * 2012: a third party's name for the empty answer that shows as QBWC1012 here.
 */
const UNUSED = ['9003', 'QBWC1019', 'QBWC2012'];
const missing = (codes: string[]) =>
  codes.filter(
    (code) => !promised.has(code) && !promised.has(`set ${code}`) && !UNUSED.includes(code),
  );

test('every status of the connector', () => {
  const codes = found(source('qbxml/status.ts'), /^ {2}\[(\d+), \{/gm);
  expect(codes.length).toBeGreaterThan(50);
  expect(missing(codes)).toEqual([]);
});

test('every HRESULT of the connector', () => {
  const table = found(
    source('qbxml/hresult-table.ts'),
    /(0x8[0-9A-F]{7}|(?<=')04[0-2][0-9A-F](?='))/g,
  );
  const codes = table.map((code) => (code.startsWith('0x') ? code : `0x8004${code}`));
  expect(codes.length).toBeGreaterThan(40);
  expect(missing(codes)).toEqual([]);
});

test("every code of the Web Connector that the connector's help explains", () => {
  const lists = source('console/support-codes.ts').match(/codes: \[[^\]]*\]/g) ?? [];
  const codes = found(lists.join(), /'(\d{4})'/g).map((code) => `QBWC${code}`);
  expect(codes.length).toBeGreaterThan(10);
  expect(missing(codes)).toEqual([]);
});
