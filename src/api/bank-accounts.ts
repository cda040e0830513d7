/** The bank accounts and cards of the cloud app, and which account of QuickBooks each one is. */
import type { FastifyInstance } from 'fastify';
import type { Who } from '../audit/log.js';
import { demand } from '../auth/permission.js';
import {
  allCloudBankAccounts,
  CLOUD_BANK_TYPES,
  type CloudBankAccount,
  type CloudBankFacts,
  type CloudBankType,
  deactivateCloudBankAccount,
  putCloudBankAccount,
} from '../cloud/bank-accounts.js';
import { type BankStanding, bankStandings } from '../cloud/bank-state.js';
import { ledgerAccounts } from '../cloud/ledger-accounts.js';
import {
  type CompanyFileRow,
  type FileKey,
  getCompanyFile,
  lockCompanyFile,
} from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { savePreferences } from '../preferences/save.js';
import { decidedAccounts } from '../preferences/set.js';
import { audit, whoOf } from './audit.js';
import { principalOf } from './auth-hook.js';
import { FILE_PARAMETER, fileIdOf, fileKeyOf } from './ids.js';

/** No U+0000 and other control characters, no halves of a surrogate pair. */
const PRINTABLE = '^[^\\p{Cc}\\p{Cs}]+$';
const ONE_FILE = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const ONE = {
  type: 'object',
  properties: {
    companyFileId: FILE_PARAMETER,
    cloudId: { type: 'string', maxLength: LIMITS.cloudIdCharsMax, pattern: PRINTABLE },
  },
} as const;
const LIST = {
  type: 'object',
  additionalProperties: false,
  properties: { includeInactive: { type: 'string', enum: ['true', 'false'] } },
} as const;
const PUT = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', maxLength: LIMITS.nameCharsMax, pattern: PRINTABLE },
    last4: { type: ['string', 'null'], pattern: '^[0-9]{4}$' },
    type: { type: 'string', enum: CLOUD_BANK_TYPES },
    accountId: { type: ['string', 'null'], maxLength: LIMITS.objectIdCharsMax },
  },
} as const;

const BASE = '/v1/company-files/:companyFileId/cloud/bank-accounts';

type File = { companyFileId: string };
type One = File & { cloudId: string };
type Put = {
  name: string;
  last4?: string | null;
  type: CloudBankType;
  /** A decision; null takes it back, absent leaves it as it is. */
  accountId?: string | null;
};

/** PUT, GET and DELETE of …/cloud/bank-accounts/{cloudId}, and GET of all. */
export function registerBankAccounts(api: FastifyInstance, ctx: Ctx): void {
  api.get<{ Params: File; Querystring: { includeInactive?: string } }>(
    BASE,
    { schema: { params: ONE_FILE, querystring: LIST } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const all = await inOrganization(ctx.db, key.organizationId, async (trx) => {
        await demandFile(trx, key);
        return standingsOf(trx, key);
      });
      const isShown = (standing: BankStanding) =>
        standing.cloud.isActive || request.query.includeInactive === 'true';
      return { data: all.filter(isShown).map((standing) => show(key, standing)) };
    },
  );

  api.get<{ Params: One }>(`${BASE}/:cloudId`, { schema: { params: ONE } }, async (request) => {
    const key = fileKeyOf(request.params.companyFileId);
    return inOrganization(ctx.db, key.organizationId, async (trx) => {
      await demandFile(trx, key);
      return show(key, await standingOf(trx, key, request.params.cloudId));
    });
  });

  registerChanges(api, ctx);
}

function registerChanges(api: FastifyInstance, ctx: Ctx): void {
  api.put<{ Params: One; Body: Put }>(
    `${BASE}/:cloudId`,
    { schema: { params: ONE, body: PUT } },
    async (request) => {
      const { params, body } = request;
      const key = fileKeyOf(params.companyFileId);
      const { name, last4 = null, type, accountId } = body;
      if (accountId !== undefined) demand(principalOf(request), 'sync.preferences', undefined);
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        await demandFile(trx, key);
        const file = await lockCompanyFile(trx, key);
        const facts: CloudBankFacts = { cloudId: params.cloudId, name, last4, type };
        const { before, after } = await putCloudBankAccount(trx, key, facts, ctx.now());
        if (before?.revision !== after.revision) {
          const target = targetOf(key, params.cloudId);
          await audit(ctx, trx, request, { ...target, action: 'bankAccount.put', before, after });
        }
        const by = { who: whoOf(request), now: ctx.now() };
        if (before && before.type !== type) await decide(trx, file, before, null, by);
        if (accountId !== undefined) await decide(trx, file, after, accountId, by);
        return show(key, await standingOf(trx, key, params.cloudId));
      });
    },
  );

  api.delete<{ Params: One }>(`${BASE}/:cloudId`, { schema: { params: ONE } }, async (request) => {
    const { companyFileId, cloudId } = request.params;
    const key = fileKeyOf(companyFileId);
    return inOrganization(ctx.db, key.organizationId, async (trx) => {
      await demandFile(trx, key);
      await lockCompanyFile(trx, key);
      const { cloud: before } = await standingOf(trx, key, cloudId);
      const after = await deactivateCloudBankAccount(trx, key, cloudId, ctx.now());
      if (before.isActive) {
        const target = targetOf(key, cloudId);
        await audit(ctx, trx, request, { ...target, action: 'bankAccount.put', before, after });
      }
      return show(key, await standingOf(trx, key, cloudId));
    });
  });
}

/**
 * Keeps a decision where all of them are: in the sync preferences, with their checks and history.
 * @param accountId  null takes it back
 * @throws FIRST_SYNC_PENDING, INVALID_PREFERENCE
 */
async function decide(
  trx: Trx,
  file: CompanyFileRow,
  { cloudId, type }: CloudBankAccount,
  accountId: string | null,
  by: { who: Who; now: Date },
): Promise<void> {
  const key = { organizationId: file.organizationId, companyFileId: file.id };
  const decided = (await decidedAccounts(trx, key)).get(cloudId) ?? null;
  if (decided === accountId) return;
  const map = type === 'bank' ? 'bankMap' : 'cardMap';
  await savePreferences(trx, file, {
    ...by,
    kind: 'sync',
    patch: { [map]: { [cloudId]: accountId } },
    base: undefined,
    confirm: undefined,
    mayLatch: false,
    isReview: false,
  });
}

function targetOf(key: FileKey, cloudId: string) {
  const { organizationId } = key;
  return {
    organizationId,
    target: { type: 'bank_account', id: `${fileIdOf(key)}/${cloudId}` },
  };
}

/** @throws NOT_FOUND */
async function demandFile(trx: Trx, key: FileKey): Promise<void> {
  if (await getCompanyFile(trx, key)) return;
  throw new ConnectorError('NOT_FOUND', 'there is no such company file');
}

/** How it stands with all bank accounts and cards of a company file. */
export async function standingsOf(trx: Trx, key: FileKey): Promise<BankStanding[]> {
  return bankStandings(
    await allCloudBankAccounts(trx, key),
    await ledgerAccounts(trx, key),
    await decidedAccounts(trx, key),
  );
}

/** @throws NOT_FOUND  when there never was one of this id */
async function standingOf(trx: Trx, key: FileKey, cloudId: string): Promise<BankStanding> {
  const found = (await standingsOf(trx, key)).find(({ cloud }) => cloud.cloudId === cloudId);
  if (found !== undefined) return found;
  throw new ConnectorError('NOT_FOUND', 'the cloud app told of no bank account with this id');
}

function show(key: FileKey, { cloud, state, account, proposal, issues }: BankStanding) {
  const preferences = `/v1/company-files/${fileIdOf(key)}/preferences/sync`;
  const named = (one: BankStanding['account']) => one && { id: one.id, fullName: one.fullName };
  return {
    ...cloud,
    state,
    quickbooksId: account?.id ?? null,
    account: named(account),
    proposal: { account: named(proposal.account), reason: proposal.reason },
    issues: issues.map((issue) => ({
      ...issue,
      fixes: [{ label: 'Choose the account in the sync preferences', href: preferences }],
    })),
  };
}
