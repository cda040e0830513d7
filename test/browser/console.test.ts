/** The console and the setup page in a real browser, against a real server. */
import fs from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createSignInLink } from '../../src/auth/sign-in.js';
import { getCompanyFile } from '../../src/company-file/store.js';
import { parseQwc } from '../../src/simulator/qwc-file.js';
import { openBrowser } from '../support/chromium.js';
import { type Office, openOffice } from '../support/office.js';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** SCREENSHOTS=folder keeps a picture of every page that the tests come to. */
const SCREENSHOTS = process.env.SCREENSHOTS;

let browser: Browser;
let office: Office;

beforeAll(async () => {
  browser = await openBrowser();
  office = await openOffice({ size: 'small' });
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** A browser whose every complaint (errors, refused by policy) fails the test at its end. */
async function withPage(
  options: { viewport?: typeof DESK; javaScriptEnabled?: boolean; signedIn?: boolean },
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { signedIn = true, viewport = DESK, javaScriptEnabled = true } = options;
  const context = await browser.newContext({
    viewport,
    javaScriptEnabled,
    timezoneId: 'America/Chicago',
    permissions: javaScriptEnabled ? ['clipboard-read', 'clipboard-write'] : [],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    if (signedIn) {
      await page.goto(await createSignInLink(office.ctx));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(`${office.url}/`);
    }
    await work(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  fs.mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
}

/** Makes a token through the form; what the page that follows shows. */
async function makeToken(page: Page) {
  await page.goto(`${office.url}/sync-tokens/new`);
  await page.getByLabel('Organization', { exact: true }).selectOption({ label: 'Test office' });
  await page.getByLabel('What is this company file?').fill('Books of the test office');
  await page.getByRole('button', { name: 'Make the sync token' }).click();
  const text = (id: string) => page.locator(`#${id}`).innerText();
  return {
    password: await text('password'),
    setup: await text('setup-link'),
    name: await text('user-name'),
  };
}

test('a company file is connected by its pages alone and its first sync is watched live', async () => {
  await withPage({}, async (page, context) => {
    await picture(page, 'home-waiting');
    await page.goto(`${office.url}/sync-tokens/new`);
    await picture(page, 'token-new');
    const made = await makeToken(page);
    await picture(page, 'token-made');
    await page.getByRole('button', { name: 'Copy the password' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(made.password);

    const bookkeeper = await context.newPage();
    await bookkeeper.goto(made.setup);
    await bookkeeper.getByText('Waiting for the Web Connector').waitFor();
    await picture(bookkeeper, 'setup-waiting');
    expect(await bookkeeper.content()).not.toContain(made.password);
    const [download] = await Promise.all([
      bookkeeper.waitForEvent('download'),
      bookkeeper.waitForResponse((response) => response.url().endsWith('/time-zone')),
      bookkeeper.getByRole('link', { name: 'Download the .qwc file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Books of the test office.qwc');
    const qwc = parseQwc(fs.readFileSync(await download.path(), 'utf8'));
    office.company.privateData[qwc.ownerId] = { FileID: qwc.fileId };

    await page.getByRole('link', { name: 'See how it goes' }).click();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await picture(page, 'file-waiting');
    // The computer is switched off in the middle, so that the pages can be seen there.
    await office.update({ qwc, password: made.password, faults: [{ kind: 'kill', at: 8 }] });
    await bookkeeper.getByText(/Connected with/).waitFor();
    await bookkeeper
      .getByText(/reading|comparing|looking/)
      .first()
      .waitFor();
    await picture(bookkeeper, 'setup-syncing');
    await page.getByRole('progressbar').waitFor();
    await picture(page, 'file-syncing');

    const ended = await office.update({ qwc, password: made.password });
    expect(ended.outcome).toBe('ok');
    await bookkeeper.getByText('You are done here.').waitFor();
    await picture(bookkeeper, 'setup-done');
    await page.getByText('In step', { exact: true }).waitFor();
    await picture(page, 'file-in-step');
    const proof = await page.getByText(/^Proven /).boundingBox();
    const lastThing = await page.getByRole('heading', { name: /^One last thing/ }).boundingBox();
    const room = (lastThing?.y ?? 0) - (proof?.y ?? 0) - (proof?.height ?? 0);
    expect(room).toBeGreaterThan(10);
    const [organizationId = '', companyFileId = ''] = id.split('.');
    const key = { organizationId, companyFileId };
    const file = await office.inside((trx) => getCompanyFile(trx, key));
    expect(file?.timeZone).toBe('America/Chicago');
    await page.getByRole('row', { name: /^Vendor \d+ \d+ complete$/ }).waitFor();

    await page.getByRole('link', { name: 'Company files' }).click();
    await page.getByRole('heading', { name: file?.companyName ?? '' }).waitFor();
    await picture(page, 'home-in-step');
  });
});

test('the first page shows what happens to a company file without being touched', async () => {
  await withPage({}, async (page) => {
    await makeToken(page);
    await page.goto(office.url);
    const other = await page.context().newPage();
    await other.goto(office.url);
    const card = other.getByRole('article').last();
    await card.getByRole('link', { name: 'Open' }).click();
    await other.getByRole('button', { name: 'Pause' }).click();
    await other.getByRole('button', { name: 'Resume' }).waitFor();
    await page.getByText('Paused', { exact: true }).first().waitFor();
    const cards = await page.getByRole('article').count();
    await makeToken(other);
    await page.getByRole('article').nth(cards).waitFor();
  });
});

test('everything works without scripts', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    const made = await makeToken(page);
    expect(await page.getByRole('button', { name: 'Copy the password' }).count()).toBe(0);
    await page.getByRole('link', { name: 'See how it goes' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Sync now' }).click();
    await page.getByText('a sync was asked for').waitFor();
    await page.getByRole('link', { name: 'Disconnect' }).click();
    await page.getByRole('button', { name: 'Disconnect for good' }).click();
    await page.getByText('Disconnected', { exact: true }).waitFor();
    expect((await page.request.get(made.setup)).status()).toBe(404);
  });
});

test('signing out leaves nothing to see', async () => {
  await withPage({}, async (page) => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are not signed in').waitFor();
    await picture(page, 'signed-out');
  });
});

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
])('on a %s', (name, viewport) => {
  test('no page is wider than the screen, and each has one heading and named controls', async () => {
    await withPage({ viewport }, async (page) => {
      const made = await makeToken(page);
      await picture(page, `${name}-token-made`);
      const file = await page.getByRole('link', { name: 'See how it goes' }).getAttribute('href');
      const urls = ['/', '/sync-tokens/new', '/support', '/support?code=1039', `${file}`];
      urls.push(`${file}/disconnect`, `${file}/new-password`, new URL(made.setup).pathname);
      for (const url of urls) {
        await page.goto(office.url + url);
        await picture(
          page,
          `${name}${url.replace(/[/?=.]+/g, '-').slice(0, 24)}-${urls.indexOf(url)}`,
        );
        const seen = await page.evaluate(LOOK);
        expect([url, seen]).toEqual([url, { tooWide: 0, headings: 1, unnamed: [] }]);
      }
    });
  });
});

/** Runs in the browser. */
const LOOK = `({
  tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  headings: document.querySelectorAll('h1').length,
  unnamed: [...document.querySelectorAll('a, button, input, select')].filter((element) => {
    const label = element.id && document.querySelector('label[for="' + element.id + '"]');
    return !(element.textContent.trim() || element.getAttribute('aria-label') || label);
  }).map((element) => element.outerHTML),
})`;
