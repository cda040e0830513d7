/** What the proof asks QuickBooks for, pure: counts, balances, reports, documents once more. */
import { LIMITS } from '../limits.js';
import { planOf } from '../mirror/tables.js';
import { type Dialect, type SyncedType, silentFields, takes } from '../qbxml/synced.js';
import type { NewRequest, RequestBody, RequestStep } from '../queue/request.js';

/** Place in the queue: with the audit, after everything else (sync/plan.ts, POSITION.check). */
const POSITION = 7_000;

/** How many objects of each type there are: a number for an answer. Source: qbwc-protocol §6.3. */
export function askCounts(types: readonly SyncedType[], dialect: Dialect): NewRequest[] {
  return types
    .filter((type) => type.canCount)
    .map((type) =>
      request('proof', type, { '@metaData': 'MetaDataOnly', ...active(type, dialect) }),
    );
}

/**
 * Balances as they are now, into the mirror's own columns.
 * @param ids  of these objects only; of all of the type when absent
 */
export function askBalances(
  types: readonly SyncedType[],
  name: string,
  dialect: Dialect,
  ids?: readonly string[],
): NewRequest[] {
  const type = types.find((one) => one.type === name);
  const fields = type ? silentFields(type, dialect) : [];
  if (!type || fields.length === 0) return [];
  const elements = { IncludeRetElement: [type.key, ...fields] };
  if (ids === undefined) {
    return [request('balances', type, { ...active(type, dialect), ...elements })];
  }
  return chunks(ids).map((part) => request('balances', type, { [type.key]: part, ...elements }));
}

/** Ids and EditSequences of a whole type: the sync fetches what differs. */
export function askCensus(type: SyncedType, dialect: Dialect): NewRequest[] {
  if (!takes(type.query, ['IncludeRetElement'], dialect)) return [];
  const edition = planOf(type.type).hasEditSequence ? ['EditSequence'] : [];
  const body = { ...active(type, dialect), IncludeRetElement: [type.key, ...edition] };
  return [{ ...request('census', type, body), isAlone: true }];
}

/** Objects once more, whole. @param wanted  ids by type */
export function askAgain(
  types: readonly SyncedType[],
  wanted: ReadonlyMap<string, readonly string[]>,
  dialect: Dialect,
): NewRequest[] {
  return types.flatMap((type) =>
    chunks(wanted.get(type.type) ?? []).map((part) => ({
      ...request('touched', type, { [type.key]: part, ...inclusions(type, dialect) }),
      expectedRows: part.length,
    })),
  );
}

export type LedgerReport = 'TrialBalance' | 'ProfitAndLossStandard';

/**
 * The figures of all accounts: of balance-sheet accounts from the trial balance, of income and
 * expenses over all years from profit and loss (the trial balance closes them every year).
 */
export function askLedger(dialect: Dialect): NewRequest[] {
  if (!takes('GeneralSummaryReportQueryRq', ['ReportBasis'], dialect)) return [];
  return (['TrialBalance', 'ProfitAndLossStandard'] as const).map((name) =>
    report('GeneralSummaryReportQueryRq', {
      GeneralSummaryReportType: name,
      DisplayReport: 'false',
      ReportDateMacro: 'All',
      ReturnRows: 'NonZero',
      ReportBasis: 'Accrual',
    }),
  );
}

/** Every document that posts to an account, with what it posts there. */
export function askDetail(accountId: string, dialect: Dialect): NewRequest[] {
  if (!takes('CustomDetailReportQueryRq', ['ReportBasis'], dialect)) return [];
  const detail = report('CustomDetailReportQueryRq', {
    CustomDetailReportType: 'CustomTxnDetail',
    DisplayReport: 'false',
    ReportDateMacro: 'All',
    ReportAccountFilter: { ListID: [accountId] },
    SummarizeRowsBy: 'TotalOnly',
    IncludeColumn: ['TxnID', 'TxnType', 'Debit', 'Credit'],
    ReportBasis: 'Accrual',
  });
  return [{ ...detail, isAlone: true }];
}

/** The account that a request of askDetail was about. */
export function detailAccount(body: RequestBody | null): string | undefined {
  const filter = body?.ReportAccountFilter;
  if (typeof filter !== 'object' || filter === null || !('ListID' in filter)) return undefined;
  const [id] = Array.isArray(filter.ListID) ? filter.ListID : [];
  return typeof id === 'string' ? id : undefined;
}

function report(type: string, body: RequestBody): NewRequest {
  return {
    step: 'proof',
    type,
    objectType: null,
    body,
    isAlone: false,
    expectedRows: 0,
    position: POSITION,
  };
}

function request(step: RequestStep, type: SyncedType, body: RequestBody): NewRequest {
  return {
    step,
    type: type.query,
    objectType: type.type,
    body,
    isAlone: false,
    expectedRows: 0,
    position: POSITION,
  };
}

/** Deactivated objects are objects. Source: qbwc-protocol §6.4. */
function active(type: SyncedType, dialect: Dialect): RequestBody {
  return takes(type.query, ['ActiveStatus'], dialect) ? { ActiveStatus: 'All' } : {};
}

function inclusions(type: SyncedType, dialect: Dialect): RequestBody {
  return {
    ...(takes(type.query, ['IncludeLineItems'], dialect) ? { IncludeLineItems: 'true' } : {}),
    ...(takes(type.query, ['IncludeLinkedTxns'], dialect) ? { IncludeLinkedTxns: 'true' } : {}),
    ...(takes(type.query, ['OwnerID'], dialect) ? { OwnerID: ['0'] } : {}),
  };
}

function chunks(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += LIMITS.idsPerRequestMax) {
    parts.push(ids.slice(at, at + LIMITS.idsPerRequestMax));
  }
  return parts;
}
