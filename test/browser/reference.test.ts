/** The documentation in a real browser: searching by typing, by button, on a telephone. */
import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openTestServer, type TestServer } from '../api/server.js';
import { openBrowser } from '../support/chromium.js';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** SCREENSHOTS=folder keeps a picture of every page that the tests come to. */
const SCREENSHOTS = process.env.SCREENSHOTS;

let browser: Browser;
let server: TestServer;
let url: string;

beforeAll(async () => {
  browser = await openBrowser();
  server = await openTestServer();
  url = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

type Options = {
  viewport?: typeof DESK;
  javaScriptEnabled?: boolean;
  colorScheme?: 'light' | 'dark';
};

/**
 * A page whose every complaint (errors, refused by policy) fails the test at its end.
 * @param allowed  complaints that are part of the test
 */
async function withPage(
  options: Options,
  work: (page: Page) => Promise<void>,
  allowed = /^$/,
): Promise<void> {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isWrong = message.type() === 'error' && !allowed.test(message.text());
    if (isWrong) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await work(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  fs.mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}

/** Wider than the window: something would have to be pushed sideways. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

test('a field is found while its name is typed, and the address leads back to it', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url}/docs`);
    await picture(page, 'docs');
    await page.getByRole('link', { name: 'Field dictionary' }).click();
    await picture(page, 'fields');
    const search = page.getByRole('searchbox');
    await search.pressSequentially('bill_expense_line.amount');
    await page.getByText('1 field', { exact: true }).waitFor();
    const row = page.getByRole('row', { name: /BillRet\/ExpenseLineRet\/Amount/ });
    expect(await row.innerText()).toContain('expenseLines[].amount');
    await picture(page, 'fields-found');
    await search.fill('no such name');
    await page.getByText('No field has').waitFor();
    await picture(page, 'fields-none');
    await search.fill('due date');
    await page.getByLabel('Object').selectOption('Invoice');
    await page.getByText('All about Invoice').waitFor();
    const address = page.url();
    expect(new URL(address).searchParams.get('q')).toBe('due date');
    await page.goto(address);
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: 'All about Invoice' }).click();
    await page.getByRole('heading', { name: 'Invoice', exact: true }).waitFor();
    await picture(page, 'fields-invoice');
  });
});

test('an operation is found, and shows its parameters, an example and its errors', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url}/docs/api`);
    await picture(page, 'api');
    await page.getByRole('searchbox').pressSequentially('bills.list');
    await page.getByText('1 operation', { exact: true }).waitFor();
    await picture(page, 'api-found');
    await page.getByRole('link', { name: /quickbooks-desktop\/bills/ }).click();
    await page.getByRole('heading', { name: 'List bills' }).waitFor();
    await picture(page, 'api-operation');
    await page.getByText('Example', { exact: true }).click();
    await page.getByText('"objectType": "qbd_bill"').waitFor();
    await page.getByText('Example', { exact: true }).scrollIntoViewIfNeeded();
    await picture(page, 'api-example');
    await page.getByRole('link', { name: 'UNKNOWN_PARAMETER' }).click();
    await page.getByText('400, Unknown parameter').waitFor();
    await picture(page, 'errors');
  });
});

test('a problem page leads to its code, and other codes are found by typing', async () => {
  const work = async (page: Page) => {
    await page.goto(`${url}/docs/fields/Nothing`);
    await picture(page, 'problem');
    await page.getByRole('link', { name: 'NOT_FOUND' }).click();
    await page.getByText('404, Not found').waitFor();
    expect(new URL(page.url()).hash).toBe('#NOT_FOUND');
    await picture(page, 'errors-target');
    await page.getByRole('searchbox').pressSequentially('closing date');
    await page.getByText('on or before the closing date').waitFor();
    await picture(page, 'errors-found');
    await page.getByRole('searchbox').fill('two_web');
    await page.getByText('1 code', { exact: true }).waitFor();
    await page.getByText('Two Web Connectors serve one company file').waitFor();
    await picture(page, 'errors-attention');
  };
  await withPage({}, work, /status of 404/);
});

test('without scripts the same is found with the button', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/docs/fields`);
    await page.getByRole('searchbox').fill('vendor.edit_sequence');
    await page.getByLabel('Object').selectOption('Vendor');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText(/^1 field/).waitFor();
    await page.getByText('revisionNumber').waitFor();
  });
});

test('everything can be reached by keyboard', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url}/docs/fields`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('vendor list_id is_deleted');
    await page.keyboard.press('Enter');
    await page.getByText('No field has').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.name')).toBe('object');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Find');
  });
});

test.each(['light', 'dark'] as const)('on a telephone nothing is cut off (%s)', async (scheme) => {
  await withPage({ viewport: PHONE, colorScheme: scheme }, async (page) => {
    const pages = [
      '/docs',
      '/docs/api',
      '/docs/api/bills.list',
      '/docs/api/companyFiles.get',
    ].concat(['/docs/errors', '/docs/fields', '/docs/fields?q=payroll', '/docs/fields/Employee']);
    for (const path of pages) {
      await page.goto(`${url}${path}`);
      expect([path, await overflow(page)]).toEqual([path, 0]);
      await picture(page, `phone-${scheme}${path.replaceAll(/\W/g, '-')}`);
    }
  });
});
