/** The page of the proof in a real browser: found from the company file, readable on a phone. */
import type { Browser } from 'playwright-core';
import { createSignInLink } from '../../src/auth/sign-in.js';
import { openBrowser } from '../support/chromium.js';
import { type Office, openOffice } from '../support/office.js';

const SCREENSHOTS = process.env.SCREENSHOTS;
const HOUR_MS = 3_600_000;

let browser: Browser;
let office: Office;

beforeAll(async () => {
  browser = await openBrowser();
  office = await openOffice({ size: 'small' });
  await office.update();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('figures stand beside each other, and what was found wrong is named with its amounts', async () => {
  await office.inside((trx) =>
    trx.raw(
      `update mirror.transfer set amount = amount + 0.01,
         raw = jsonb_set(raw, '{Amount}', to_jsonb((amount + 0.01)::text))
        where organization_id = ? and txn_id = (select min(txn_id) from mirror.transfer)`,
      [office.key.organizationId],
    ),
  );
  office.ctx.pass(24 * HOUR_MS);
  await office.update();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(await createSignInLink(office.ctx));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${office.url}/`);
  const { organizationId, companyFileId } = office.key;
  await page.goto(`${office.url}/company-files/${organizationId}.${companyFileId}`);
  await page.getByRole('link', { name: 'What was compared' }).click();
  await page.getByRole('heading', { name: 'Compared with QuickBooks' }).waitFor();

  const figures = page.getByRole('region', { name: 'Figures' });
  const payable = figures.getByRole('row', { name: /^Accounts Payable/ });
  expect(await payable.innerText()).toMatch(/Equal\s+([\d,]+\.\d\d)\s+\1\s+0\.00/);
  expect(await figures.getByRole('row', { name: /^Savings Transfer/ }).innerText()).toContain(
    'Mended',
  );
  const wrong = page.getByRole('region', { name: 'Found wrong here and read again' });
  expect(await wrong.innerText()).toMatch(/Transfer[\s\S]*Amount: [\d,]+\.\d\d, not [\d,]+\.\d\d/);

  for (const [name, width] of [['desk', 1280] as const, ['phone', 390] as const]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    if (SCREENSHOTS === undefined) continue;
    await page.screenshot({ path: `${SCREENSHOTS}/proof-${name}.png`, fullPage: true });
  }
});
