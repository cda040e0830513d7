/** A real browser for the tests of pages. */
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts Debian's Chromium, or the one that CHROMIUM names. */
export async function openBrowser(): Promise<Browser> {
  const place = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => fs.existsSync(path));
  if (place === undefined) {
    throw new Error('Chromium is missing: apt-get install chromium, or set CHROMIUM to its path');
  }
  return chromium.launch({ executablePath: place, args: ['--no-sandbox'] });
}
