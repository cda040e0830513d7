/** The document as people read it. */
import {
  answersOf,
  bodyOf,
  exampleOf,
  operationsOf,
  parametersOf,
  propertiesOf,
} from '../../src/openapi/reading.js';
import { openTestServer, type TestServer } from '../api/server.js';
import { type Checker, openChecker } from './checker.js';

let server: TestServer;
let check: Checker;
beforeAll(async () => {
  server = await openTestServer();
  check = await openChecker((await server.ask('GET', '/v1/openapi.json', { key: null })).body);
});
afterAll(() => server.close());

test('every example fits its own schema', () => {
  for (const { operation } of operationsOf(check.document)) {
    const schemas = [
      bodyOf(operation),
      ...answersOf(check.document, operation)
        .filter(({ contentType }) => contentType === 'application/json')
        .map(({ schema }) => schema),
    ].filter((schema) => schema !== undefined);
    for (const schema of schemas) {
      const example = exampleOf(check.document, schema);
      const id = operation.operationId;
      expect([id, check.fits(schema, example)]).toEqual([id, []]);
    }
  }
});

test('each operation is told once, with both of its addresses', () => {
  const told = operationsOf(check.document);
  const bills = told.filter(({ operation }) => operation.tags.includes('Bills'));
  expect(bills.map(({ method, path, alsoPath }) => `${method} ${path} ${alsoPath}`)).toContain(
    'GET /v1/quickbooks-desktop/bills/{id} /v1/company-files/{companyFileId}/bills/{id}',
  );
  expect(bills.length).toBe(6);
  const all = Object.values(check.document.paths).flatMap((item) => Object.keys(item));
  const second = told.filter(({ alsoPath }) => alsoPath !== undefined);
  expect(told.length + second.length).toBe(all.length);
});

test('a schema is told line by line, inner objects below their own', () => {
  const bill = propertiesOf(check.document, { $ref: '#/components/schemas/Bill' });
  const line = bill.find(({ name }) => name === 'expenseLines[].amount');
  expect(line).toMatchObject({ type: 'decimal text', isNull: true, isRequired: true });
  expect(bill.filter(({ name }) => name.startsWith('vendor.'))).toEqual([]);
  expect(bill.find(({ name }) => name === 'vendor')?.type).toBe('reference {id, fullName}');
  expect(bill.find(({ name }) => name === 'objectType')?.values).toEqual(['qbd_bill']);
  const create = propertiesOf(check.document, { $ref: '#/components/schemas/BillCreate' });
  const required = create.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  expect(required).toEqual(expect.arrayContaining(['vendorId', 'transactionDate']));
});

test('every parameter says what it is for or what it may be', () => {
  const silent = operationsOf(check.document).flatMap(({ operation }) =>
    parametersOf(check.document, operation)
      .filter(({ description, schema }) => description === '' && Object.keys(schema).length === 0)
      .map(({ name }) => `${operation.operationId} ${name}`),
  );
  expect(silent).toEqual([]);
});
