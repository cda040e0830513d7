/** 1,608 documents with the verdict of the published 13.0 XSD: the validator must agree on each. */
import fs from 'node:fs';
import path from 'node:path';
import { parseTree } from '../../src/qbxml/tree.js';
import { validateDocument } from '../../src/qbxml/validate.js';

type Case = {
  case: string;
  valid: boolean;
  path: string | null;
  reason: string | null;
  xml: string;
};

const cases = fs
  .readFileSync(path.resolve(__dirname, '../fixtures/conformance.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Case => JSON.parse(line));

/** The verdict, and where the first error is. */
function judge(xml: string): { valid: boolean; path: string | null } {
  const [first] = validateDocument(parseTree(xml), { published13: true });
  return { valid: first === undefined, path: first?.path ?? null };
}

test('there are 1,608 documents, valid and invalid ones', () => {
  expect(cases).toHaveLength(1_608);
  expect(cases.some(({ valid }) => valid)).toBe(true);
});

test('the validator agrees with the published XSD on every document, and on the place', () => {
  const disagreeing = cases
    .map((known) => ({ known, found: judge(known.xml) }))
    .filter(
      ({ known, found }) =>
        known.valid !== found.valid || (known.path !== null && known.path !== found.path),
    )
    .map(({ known, found }) => ({ ...known, found }));
  expect(disagreeing).toEqual([]);
});

test('what the XSD accepts stays accepted, but for a length that only the documents state', () => {
  const refused = cases
    .filter(({ valid }) => valid)
    .filter(({ xml }) => validateDocument(parseTree(xml), { version: '14.0' }).length > 0)
    .map((known) => known.case);
  expect(refused).toEqual(['long ItemSalesTaxModRq']);
});
