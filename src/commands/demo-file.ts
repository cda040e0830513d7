/**
 * What the demo keeps: an organization, a sync token with its .qwc, and where the simulator's data
 * lies.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createOrganization, listOrganizations } from '../auth/organization.js';
import { getSyncToken, issueSyncToken, rotateSyncToken } from '../auth/sync-token.js';
import { getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { renderQwc } from '../qwc/qwc.js';

export type DemoFile = {
  readonly key: { organizationId: string; companyFileId: string };
  /** Password of the sync token; made anew at every start, so that it is written nowhere. */
  readonly secret: string;
  readonly qwc: string;
  readonly company: string;
  readonly truth: string;
};

type Kept = { organizationId: string; companyFileId: string; tokenId: string };
type Token = { id: string; name: string; secret: string; companyFileId: string };

const ORGANIZATION = 'Demo';
const ORGANIZATIONS_READ = 1_000;

/**
 * Finds the demo of an earlier start, or makes a new one: the simulated company file and the sync
 * token belong together, so one without the other is not used again.
 * @param publicUrl  where the simulated Web Connector reaches this server
 */
export async function openDemoFile(ctx: Ctx, publicUrl: string): Promise<DemoFile> {
  const directory = path.join(ctx.config.dataDir, 'demo');
  fs.mkdirSync(directory, { recursive: true });
  const company = path.join(directory, 'company.json');
  const note = path.join(directory, 'demo.json');
  const kept = fs.existsSync(company) ? readKept(note) : undefined;
  const known = kept && (await renew(ctx, kept));
  const { organizationId, token } = known ?? (await makeNew(ctx));
  const { companyFileId } = token;
  const key = { organizationId, companyFileId };
  if (!known) {
    fs.rmSync(company, { force: true });
    const now: Kept = { ...key, tokenId: token.id };
    fs.writeFileSync(note, `${JSON.stringify(now)}\n`);
  }
  const fileId = await inOrganization(ctx.db, organizationId, (trx) => fileIdOf(trx, key));
  const qwc = path.join(directory, 'demo.qwc');
  const reachable = { ...ctx, config: { ...ctx.config, publicUrl } };
  fs.writeFileSync(qwc, renderQwc(reachable, { fileId }, token));
  return { key, secret: token.secret, qwc, company, truth: path.join(directory, 'truth.json') };
}

function readKept(file: string): Kept | undefined {
  if (!fs.existsSync(file)) return undefined;
  const kept: Partial<Kept> = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { organizationId, companyFileId, tokenId } = kept;
  if (!organizationId || !companyFileId || !tokenId) return undefined;
  return { organizationId, companyFileId, tokenId };
}

/** @returns undefined when this database does not know the token, or it was revoked */
async function renew(ctx: Ctx, kept: Kept) {
  const { organizationId, tokenId: id } = kept;
  return inOrganization(ctx.db, organizationId, async (trx) => {
    const known = await getSyncToken(trx, { organizationId, id });
    if (!known || known.revokedAt) return undefined;
    const token = await rotateSyncToken(ctx, trx, { organizationId, id });
    return token && { organizationId, token: token satisfies Token };
  });
}

async function makeNew(ctx: Ctx): Promise<{ organizationId: string; token: Token }> {
  const page = { after: undefined, limit: ORGANIZATIONS_READ };
  const found = (await listOrganizations(ctx, page)).find((each) => each.name === ORGANIZATION);
  const { id: organizationId } = found ?? (await createOrganization(ctx, ORGANIZATION));
  const token = await inOrganization(ctx.db, organizationId, (trx) =>
    issueSyncToken(ctx, trx, { organizationId, description: 'Simulated company file' }),
  );
  return { organizationId, token };
}

async function fileIdOf(trx: Trx, key: DemoFile['key']): Promise<string> {
  const file = await getCompanyFile(trx, key);
  if (!file) throw new Error('the demo has no company file');
  return file.fileId;
}
