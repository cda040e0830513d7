/** The documentation as a browser asks for it: nothing needs a session, everything is found. */
import { ERROR_CODES } from '../../src/errors.js';
import { LIMITS } from '../../src/limits.js';
import { mirroredObjects } from '../../src/mirror/tables.js';
import { dictionary } from '../../src/openapi/dictionary.js';
import { operationsOf } from '../../src/openapi/reading.js';
import type { OpenApi } from '../../src/openapi/schema.js';
import { openTestServer, type TestServer } from '../api/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const get = async (url: string) => {
  const reply = await server.app.inject({ url, headers: { host: 'sync.example.com' } });
  return { status: reply.statusCode, html: reply.body, headers: reply.headers };
};
/** The text of a page as it is read. */
const textOf = (html: string) =>
  html
    .replaceAll('<wbr/>', '')
    .replaceAll('&quot;', '"')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const rowsOf = (html: string) => html.match(/<tr><th scope="row">/g)?.length ?? 0;

describe('the field dictionary', () => {
  test.each([
    ['BillRet/ExpenseLineRet/Amount', 'bill_expense_line.amount', 'expenseLines[].amount'],
    ['bill_expense_line.amount', 'BillRet/ExpenseLineRet/Amount', 'expenseLines[].amount'],
    ['mirror.bill.due_date', 'BillRet/DueDate', 'dueDate'],
    ['isEligibleFor1099', 'VendorRet/IsVendorEligibleFor1099', 'vendor.is_vendor_eligible_for1099'],
    ['invoices.lines[].quantity', 'InvoiceRet/InvoiceLineRet/Quantity', 'invoice_line.quantity'],
    ['bill vendorref listid', 'BillRet/VendorRef/ListID', 'bill.vendor_ref_list_id'],
  ])('finds %s by any of its three names', async (query, ...names) => {
    const { status, html } = await get(`/docs/fields?${new URLSearchParams({ q: query })}`);
    expect(status).toBe(200);
    for (const name of names) expect(textOf(html)).toContain(name);
  });

  test('puts first what is called exactly so', async () => {
    const { html } = await get('/docs/fields?q=due_date');
    expect(textOf(html)).toMatch(/Value \w+Ret\/DueDate/);
  });

  test('narrows the search to one object, whatever the object is called', async () => {
    for (const name of ['Bill', 'bill', 'bills', 'BillRet']) {
      const { html } = await get(`/docs/fields?q=amount&object=${name}`);
      expect(textOf(html)).toContain('BillRet/AmountDue');
      expect(textOf(html)).not.toContain('InvoiceRet/');
    }
  });

  test('shows a page at a time and leads through all of them', async () => {
    const total = [...dictionary().values()].reduce((sum, one) => sum + one.fields.length, 0);
    expect(total).toBeGreaterThan(3_500);
    let seen = 0;
    let next: string | undefined = '/docs/fields';
    for (let page = 0; next !== undefined && page < 100; page++) {
      const { html } = await get(next);
      seen += rowsOf(html);
      next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toBe(total);
    const beyond = await get('/docs/fields?page=9999');
    expect(rowsOf(beyond.html)).toBe(total % LIMITS.fieldsPerPage);
    expect(beyond.html).not.toContain('rel="next"');
  });

  test('has a page for every object, by each of its names, with every field on it', async () => {
    for (const object of dictionary().values()) {
      const { status, html } = await get(`/docs/fields/${object.objectType}`);
      expect([object.objectType, status]).toEqual([object.objectType, 200]);
      const lists = html.slice(html.indexOf('Lists of values'));
      const fields = html.includes('Lists of values') ? html.replace(lists, '') : html;
      expect([object.objectType, rowsOf(fields)]).toEqual([
        object.objectType,
        object.fields.length,
      ]);
    }
    for (const plan of mirroredObjects.values()) {
      const { html } = await get(`/docs/fields/${plan.table.name}`);
      expect(html).toContain(`<code>${plan.ret}</code>`);
    }
    expect((await get('/docs/fields/Nothing')).status).toBe(404);
  });

  test('links every list of values to its place on the page', async () => {
    const { html } = await get('/docs/fields/Account');
    for (const [, list] of html.matchAll(/href="\/docs\/fields\/Account#(\w+)"/g)) {
      expect(html).toContain(`<h3 id="${list}">`);
    }
    expect(textOf(html)).toContain('AccountsPayable accounts_payable');
  });

  test('says what is asked for when nothing is found, and takes it for text', async () => {
    const attack = '<script>alert(1)</script>';
    const { status, html } = await get(`/docs/fields?${new URLSearchParams({ q: attack })}`);
    expect(status).toBe(200);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).not.toContain('<script>');
  });

  test.each([
    '?q=a&q=b',
    '?page=-1',
    '?page=1e9',
    '?object=__proto__',
    '?q=%00',
    `?q=${'x'.repeat(5_000)}`,
    '?q=[(*',
    '?colour=blue',
  ])('answers %s with a page', async (query) => {
    expect((await get(`/docs/fields${query}`)).status).toBe(200);
    expect((await get(`/docs/api${query}`)).status).toBe(200);
  });
});

describe('the REST reference', () => {
  test('lists every operation and has a page for each', async () => {
    const { body } = await server.app.inject('/v1/openapi.json');
    const document = JSON.parse(body) as OpenApi;
    const index = await get('/docs/api');
    for (const { operation, path, alsoPath } of operationsOf(document)) {
      const { operationId } = operation;
      expect(index.html).toContain(`href="/docs/api/${operationId}"`);
      const { status, html } = await get(`/docs/api/${operationId}`);
      expect([operationId, status]).toEqual([operationId, 200]);
      expect(textOf(html)).toContain(path);
      if (alsoPath !== undefined) expect(textOf(html)).toContain(alsoPath);
    }
    expect((await get('/docs/api/nothing')).status).toBe(404);
  });

  test('finds operations by address, parameter or word', async () => {
    const found = async (q: string) =>
      [
        ...(await get(`/docs/api?${new URLSearchParams({ q })}`)).html.matchAll(
          /href="\/docs\/api\/([\w.]+)"/g,
        ),
      ].map(([, id]) => id);
    expect(await found('rotate')).toEqual(['syncTokens.rotate']);
    expect(await found('bills excludeAlternate')).toEqual([]);
    expect(await found('get refNumberContains vendor-credits')).toEqual(['vendorCredits.list']);
    expect(await found('/v1/company-files/{companyFileId}/bills/{id}/void')).toContain(
      'bills.void',
    );
  });

  test('shows parameters, values, properties, an example and the errors of an operation', async () => {
    const text = textOf((await get('/docs/api/bills.list')).html);
    const expected = [
      ...['Conductor-End-User-Id', 'refNumberContains', 'whole number, 1 to 150'],
      ...['data[].expenseLines[].amount', '"objectType": "qbd_bill"', 'UNKNOWN_PARAMETER'],
    ];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });

  test('explains every error where the links lead', async () => {
    const { html } = await get('/docs/errors');
    for (const code of ERROR_CODES) expect(html).toContain(`<dt id="${code}">`);
  });
});

test('the pages need no session, and keep the policy of all others', async () => {
  for (const url of ['/docs', '/docs/api', '/docs/fields', '/docs/errors', '/docs/fields/Bill']) {
    const { status, html, headers } = await get(url);
    expect([url, status]).toEqual([url, 200]);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(html).not.toMatch(/<script(?! src="\/assets\/)|<style| on\w+="| style="/);
  }
});
