/**
 * The .qwc file that the QuickBooks person adds to the Web Connector. It holds no secret, and it
 * stays the same to the byte until PUBLIC_URL changes: QuickBooks remembers the AppName together
 * with the permission that was given to it, and the file remembers OwnerID and FileID (QBWC1039).
 * Source: qbwc-protocol §3.
 */
import fs from 'node:fs';
import path from 'node:path';
import { create } from 'xmlbuilder2';
import type { Ctx } from '../context.js';

/** Beside src/ in the repository and beside dist/ once built. */
const TEMPLATE = path.resolve(__dirname, '..', '..', 'qwc-templates', 'connector.qwc');
/** The random end of a token's name tells the apps of one PC apart: all of it to the registry, */
const UNIQUE_CHARS = 13;
/** and as much as a person can compare in the window. */
const SHOWN_CHARS = 5;

/**
 * Writes the .qwc of a company file. No server starts with a PUBLIC_URL that the Web Connector
 * would refuse (config.ts).
 * @param file  fileId is a GUID in braces
 * @param token  its name is the user name
 */
export function renderQwc(
  ctx: Pick<Ctx, 'config' | 'ownerId'>,
  file: { fileId: string },
  token: { name: string },
): string {
  const { publicUrl } = ctx.config;
  const appName = `QuickBooks connector ${token.name.slice(-SHOWN_CHARS)}`;
  const values: Record<string, string> = {
    appName,
    appUrl: `${publicUrl}/qbwc`,
    // Of the same host as AppURL, else QBWC1000.
    appSupport: `${publicUrl}/support`,
    userName: token.name,
    ownerId: inBraces(ctx.ownerId),
    fileId: inBraces(file.fileId),
    appDisplayName: appName,
    appUniqueName: `qbd-connector-${token.name.slice(-UNIQUE_CHARS)}`,
  };
  const template = fs.readFileSync(TEMPLATE, 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`connector.qwc has an unknown placeholder {{${name}}}`);
    return asXmlText(value);
  });
}

/** Escaped by xmlbuilder2, as every XML that we write: what stands between two tags. */
function asXmlText(value: string): string {
  const xml = create({ invalidCharReplacement: '' })
    .ele('v')
    .txt(value)
    .end({ headless: true, allowEmptyTags: true });
  return xml.slice('<v>'.length, -'</v>'.length);
}

function inBraces(guid: string): string {
  return `{${guid.replace(/[{}]/g, '').toUpperCase()}}`;
}

/**
 * The name under which the file is saved: the company's, else the token's description, else a plain
 * one; only characters that every file system and every header can carry.
 */
export function qwcFileName(...names: (string | null)[]): string {
  const safe = names
    .map((name) =>
      (name ?? '')
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9 ._-]+/g, '')
        .replace(/^[ .]+/, '')
        .slice(0, 60)
        .trimEnd(),
    )
    .find((name) => /[A-Za-z0-9]/.test(name));
  return `${safe ?? 'quickbooks-connector'}.qwc`;
}
