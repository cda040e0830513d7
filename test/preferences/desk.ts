/**
 * A company file whose first sync is over without one: a server, and a chart of accounts that the
 * test writes itself, as a sync would have.
 */
import type { FileKey } from '../../src/company-file/store.js';
import { completeSync, getCompanyFile } from '../../src/company-file/store.js';
import { inOrganization, type Trx } from '../../src/db/connect.js';
import { checkPreferences } from '../../src/preferences/check.js';
import { type Answer, openTestServer, type TestServer } from '../api/server.js';

export type AccountRow = {
  id: string;
  name: string;
  type: string;
  special?: string | null;
  number?: string | null;
  bankNumber?: string | null;
  currencyId?: string | null;
  isActive?: boolean;
  isDeleted?: boolean;
};

export type Desk = {
  server: TestServer;
  key: FileKey;
  fileId: string;
  inside<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Puts accounts into the mirror, or changes those of the same id. */
  chart(rows: readonly AccountRow[]): Promise<void>;
  /** What PreferencesQuery answered. */
  told(preferences: Record<string, Record<string, unknown>>): Promise<void>;
  /** The end of a sync that has read everything. */
  sync(): Promise<void>;
  get(path?: string): Promise<Answer>;
  save(
    values: Record<string, unknown>,
    version?: number | string,
    options?: { path?: string; key?: string; confirm?: string },
  ): Promise<Answer>;
  close(): Promise<void>;
};

/** A chart with one account of everything that matters. */
export const PLAIN_CHART: readonly AccountRow[] = [
  { id: 'AP', name: 'Accounts Payable', type: 'AccountsPayable', special: 'AccountsPayable' },
  {
    id: 'AR',
    name: 'Accounts Receivable',
    type: 'AccountsReceivable',
    special: 'AccountsReceivable',
  },
  { id: 'BANK', name: 'Checking', type: 'Bank', bankNumber: '00012345678' },
  { id: 'OUT', name: 'Money Out Clearing', type: 'Bank', number: '1072' },
  { id: 'IN', name: 'Money In Clearing', type: 'Bank', number: '1073' },
  { id: 'CARD', name: 'Visa 4242', type: 'CreditCard' },
  { id: 'UE', name: 'Ask My Accountant', type: 'Expense', special: 'UncategorizedExpenses' },
  { id: 'RENT', name: 'Rent', type: 'Expense', number: '6390' },
  { id: 'INC', name: 'Sales', type: 'Income' },
  { id: 'UF', name: 'Undeposited Funds', type: 'OtherCurrentAsset', special: 'UndepositedFunds' },
];

/** Opens one; close it after the tests. */
export async function openDesk(): Promise<Desk> {
  const server = await openTestServer();
  const { ctx } = server;
  const organizationId = await server.organization();
  const fileId: string = (await server.token(organizationId)).companyFileId;
  const key = { organizationId, companyFileId: fileId.split('.')[1] ?? '' };
  const inside: Desk['inside'] = (work) => inOrganization(ctx.db, organizationId, work);
  const base = `/v1/company-files/${fileId}/preferences`;
  return {
    server,
    key,
    fileId,
    inside,
    chart: (rows) => inside((trx) => writeChart(trx, key, rows, ctx.now())),
    told: (preferences) =>
      inside(async (trx) => {
        await trx('company_file')
          .where({ organization_id: organizationId, id: key.companyFileId })
          .update({ preferences: JSON.stringify(preferences) });
      }),
    sync: () =>
      inside(async (trx) => {
        await completeSync(trx, key, ctx.now());
        const file = await getCompanyFile(trx, key);
        if (file) await checkPreferences(trx, { key, file, now: ctx.now() });
      }),
    get: (path = 'sync') => server.ask('GET', `${base}/${path}`),
    save: (values, version, options = {}) =>
      server.ask('PATCH', `${base}/${options.path ?? 'sync'}`, {
        body: { values, ...(options.confirm === undefined ? {} : { confirm: options.confirm }) },
        ...(options.key === undefined ? {} : { key: options.key }),
        ...(version === undefined ? {} : { headers: { 'if-match': String(version) } }),
      }),
    close: () => server.close(),
  };
}

/** Writes accounts as the mirror has them; what a row does not name is null. */
export async function writeChart(
  trx: Trx,
  key: FileKey,
  rows: readonly AccountRow[],
  now: Date,
): Promise<void> {
  const columns = rows.map((row) => ({
    organization_id: key.organizationId,
    company_file_id: key.companyFileId,
    list_id: row.id,
    name: row.name.split(':').at(-1),
    full_name: row.name,
    account_type: row.type,
    special_account_type: row.special ?? null,
    account_number: row.number ?? null,
    bank_number: row.bankNumber ?? null,
    currency_ref_list_id: row.currencyId ?? null,
    is_active: row.isActive ?? true,
    is_deleted: row.isDeleted ?? false,
    change_seq: 1,
    raw: '{}',
    read_at: now,
  }));
  await trx
    .withSchema('mirror')
    .table('account')
    .insert(columns)
    .onConflict(['organization_id', 'company_file_id', 'list_id'])
    .merge();
}
