/**
 * Every reading operation of the vocabulary, asked of a synced company file at both of its
 * addresses: the answers are what the document tells, with no property missing and none untold.
 */
import { resourceRoutes } from '../../src/openapi/resource-routes.js';
import type { OpenApi } from '../../src/openapi/schema.js';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';
import { type Checker, openChecker } from './checker.js';

let office: Office;
let check: Checker;
let fileId: string;

beforeAll(async () => {
  office = await openOffice();
  await office.update();
  const reply = await fetch(`${office.url}/v1/openapi.json`);
  check = await openChecker((await reply.json()) as OpenApi);
  fileId = `${office.key.organizationId}.${office.key.companyFileId}`;
}, 120_000);
afterAll(() => office.close());

/** What must be given so that there is something to answer. */
const NEEDED: Readonly<Record<string, string>> = {
  'deleted-transactions': 'transactionTypes=bill&transactionTypes=check',
  'deleted-list-objects': 'objectTypes=vendor',
  'reports/general-summary': 'reportType=balance_sheet_standard',
  'reports/general-detail': 'reportType=open_invoices',
  'reports/aging': 'reportType=ap_aging_summary',
  'reports/budget-summary': 'reportType=balance_sheet_budget_overview&fiscalYear=2026',
  'reports/job': 'reportType=job_profitability_summary',
  'reports/time': 'reportType=time_by_name',
  'reports/payroll-detail': 'reportType=payroll_transaction_detail',
  'reports/payroll-summary': 'reportType=payroll_summary',
  'reports/custom-detail':
    'reportType=custom_transaction_detail&summarizeRowsBy=account&includeColumns=amount',
  'reports/custom-summary':
    'reportType=custom_summary&summarizeRowsBy=account&summarizeColumnsBy=total_only',
};

async function ask(path: string, query: string, body?: object) {
  const url = `${office.url}${path.replace('{companyFileId}', fileId)}`;
  const reply = await fetch(query === '' ? url : `${url}?${query}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      authorization: `Bearer ${ADMIN_KEY}`,
      'conductor-end-user-id': fileId,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
  });
  const text = await reply.text();
  return {
    status: reply.status,
    headers: Object.fromEntries(reply.headers),
    body: JSON.parse(text) as { data?: { id?: string }[] },
    text,
  };
}

test('a company file after its syncs is as it is told', async () => {
  const FILE = '/v1/company-files/{companyFileId}';
  for (const path of ['', '/next', '/sync-runs', '/changes', '/proof'].map((part) => FILE + part)) {
    const answer = await ask(path, '');
    expect([path, answer.status, check.answer('GET', path, answer)]).toEqual([path, 200, []]);
    expect([path, answer.body.data?.length]).not.toEqual([path, 0]);
  }
});

test('every list and every object from the mirror is as it is told', async () => {
  const wrong: unknown[] = [];
  const count = { resources: 0, objects: 0 };
  const look = async (path: string, url: string, query: string) => {
    const answer = await ask(url, query);
    const problems = check.answer('GET', path, answer).slice(0, 3);
    if (answer.status !== 200 || problems.length > 0) wrong.push([url, answer.status, problems]);
    return answer.body.data ?? [];
  };
  for (const { resource, operation, path } of [...resourceRoutes().values()].flat()) {
    if (operation.name !== 'list' || resource.operations.retrieve === undefined) continue;
    const hasLimit = operation.parameters.some(({ name }) => name === 'limit');
    const objects = await look(path, path, hasLimit ? 'limit=20' : '');
    count.resources += 1;
    count.objects += objects.length;
    const { id } = objects[0] ?? {};
    if (id !== undefined) await look(`${path}/{id}`, `${path}/${id}`, '');
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(count.resources).toBe(106);
  expect(count.objects).toBeGreaterThan(400);
}, 120_000);

test('what only QuickBooks can answer is as it is told', async () => {
  const vendor = (await ask('/v1/quickbooks-desktop/vendors', 'limit=1')).body.data?.[0]?.id ?? '';
  const queries: Readonly<Record<string, string>> = {
    ...NEEDED,
    'bills-to-pay': `vendorId=${vendor}`,
  };
  const asked = [...resourceRoutes().values()]
    .flat()
    .filter(({ resource, operation, isInPath }) => {
      const isRead = operation.method === 'GET' && operation.name !== 'retrieve';
      return isRead && !isInPath && resource.operations.retrieve === undefined;
    });
  const PASSED = '/v1/end-users/{companyFileId}/passthrough/quickbooks_desktop';
  const HEALTH = '/v1/quickbooks-desktop/health-check';
  const answers = [
    ...asked.map(async ({ resource, path }) => {
      const answer = await ask(path, queries[resource.name] ?? '');
      return { path, answer, problems: check.answer('GET', path, answer).slice(0, 3) };
    }),
    ask(HEALTH, '').then((answer) => ({
      path: HEALTH,
      answer,
      problems: check.answer('GET', HEALTH, answer),
    })),
    ask(PASSED, '', { VendorQueryRq: { MaxReturned: '1' } }).then((answer) => ({
      path: PASSED,
      answer,
      problems: check.answer('POST', PASSED, answer),
    })),
  ];
  let isOpen = true;
  const all = Promise.all(answers).finally(() => {
    isOpen = false;
  });
  while (isOpen) await office.update();
  const done = await all;
  expect(done.filter(({ problems }) => problems.length > 0)).toEqual([]);
  const refused = done.filter(({ answer }) => answer.status !== 200).map(({ path }) => path);
  // The simulated QuickBooks has no such reports.
  expect(refused.filter((path) => !REFUSED.has(path.split('/').at(-1) ?? ''))).toEqual([]);
}, 120_000);

const REFUSED = new Set([
  ...['budget-summary', 'job', 'time', 'custom-detail', 'custom-summary'],
  ...['payroll-detail', 'payroll-summary'],
]);
