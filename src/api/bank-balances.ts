/** Book balances of the accounts that bank accounts and cards of the cloud app are, and others. */
import type { FastifyInstance } from 'fastify';
import { type BookBalance, bookBalances, stalenessOf, unreadSync } from '../cloud/book-balances.js';
import { type CompanyFileRow, getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { accountTypes } from '../vocabulary/pick-lists.js';
import { standingsOf } from './bank-accounts.js';
import { FILE_PARAMETER, fileKeyOf } from './ids.js';

const FILE = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: { mapped: { type: 'string', enum: ['true', 'false'] } },
} as const;

type Asked = { Params: { companyFileId: string }; Querystring: { mapped?: 'true' | 'false' } };
/** A bank account of the cloud app that an account of QuickBooks is, or seems to be. */
type Use = { cloudId: string; mapping: 'decided' | 'proposed' };

/** GET /v1/company-files/{id}/bank-balances */
export function registerBankBalances(api: FastifyInstance, ctx: Ctx): void {
  api.get<Asked>(
    '/v1/company-files/:companyFileId/bank-balances',
    { schema: { params: FILE, querystring: QUERY } },
    (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        const file = await getCompanyFile(trx, key);
        if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
        const balances = await bookBalances(trx, key, file);
        const uses = usesOf(await standingsOf(trx, key));
        const unread = await unreadSync(trx, key);
        const all = balances.flatMap((balance) => {
          const { confirmedAt } = balance;
          const stale = stalenessOf({ confirmedAt, file, unread, now: ctx.now() });
          const of = uses.get(balance.id) ?? [undefined];
          return of.map((use) => show(balance, use, stale));
        });
        const { mapped } = request.query;
        const data = all.filter((one) => one.cloudId !== null || one.account.isActive);
        const isAsked = (one: { cloudId: string | null }) =>
          mapped === undefined || (one.cloudId !== null) === (mapped === 'true');
        const asked = data.filter(isAsked);
        return { data: asked, note: asked.length > 0 ? null : noteOf(file, data.length) };
      });
    },
  );
}

/** By ListID: a decision, else the proposal. */
function usesOf(standings: Awaited<ReturnType<typeof standingsOf>>): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { cloud, state, account, proposal } of standings) {
    const isDecided = state === 'mapped' || state === 'broken';
    const used = isDecided ? account : state === 'proposed' ? proposal.account : null;
    if (used === null) continue;
    const mapping = isDecided ? 'decided' : 'proposed';
    uses.set(used.id, [...(uses.get(used.id) ?? []), { cloudId: cloud.cloudId, mapping }]);
  }
  return uses;
}

function show(of: BookBalance, use: Use | undefined, stale: string | undefined) {
  const { id, fullName, accountType, isActive, ...figures } = of;
  return {
    cloudId: use?.cloudId ?? null,
    mapping: use?.mapping ?? null,
    account: {
      id,
      fullName,
      accountType: accountTypes.fromQbxml.get(accountType) ?? null,
      isActive,
    },
    ...figures,
    isStale: stale !== undefined,
    staleReason: stale ?? null,
  };
}

/** What an empty list means. */
function noteOf({ firstSyncAt }: CompanyFileRow, inAll: number): string {
  if (inAll > 0) return 'No account is one of those that were asked for.';
  return firstSyncAt === null
    ? 'QuickBooks has not been read to the end yet: balances come with the first sync.'
    : 'The company file has no account of type Bank or Credit Card.';
}
