/**
 * Which object types are read from a company file, and what their queries can do at its version.
 */
import { type Edition, type ObjectFacts, objects } from './facts.js';
import { firstVersion } from './shape.js';
import { compareVersions } from './version.js';

/** How QuickBooks is spoken to in one company file. */
export type Dialect = { readonly version: string; readonly edition: Edition | undefined };

/** One mirrored object type as its query presents itself in a dialect. */
export type SyncedType = {
  /** Name in the facts: `Bill`, `Vendor`. */
  readonly type: string;
  readonly query: string;
  readonly kind: 'list' | 'txn';
  readonly key: 'ListID' | 'TxnID';
  /** Place in dependency order: lists before transactions, each in the order of the schema. */
  readonly order: number;
  readonly canIterate: boolean;
  readonly canLimit: boolean;
  readonly canCount: boolean;
  /** Name of the filter by modification time; undefined: the type is always read whole. */
  readonly modified: 'ModifiedDateRangeFilter' | 'FromModifiedDate' | undefined;
  readonly facts: ObjectFacts;
};

/**
 * The types that a dialect can be asked for, in dependency order.
 * @param mirrored  names of the object types that have a table
 */
export function syncedTypes(mirrored: Iterable<string>, dialect: Dialect): SyncedType[] {
  const types = [...mirrored].flatMap((type) => {
    const found = objects.get(type);
    return found && isAskable(found, dialect) ? [describe(type, found, dialect)] : [];
  });
  return types.sort((a, b) => a.order - b.order);
}

/**
 * True when a query has this element or '@attribute' at this version and in this edition.
 * @param path  below the query, e.g. ['ActiveStatus'] or ['@iterator']
 */
export function takes(query: string, path: readonly string[], dialect: Dialect): boolean {
  const found = firstVersion([query, ...path]);
  if (!found || compareVersions(found.version, dialect.version) > 0) return false;
  return !(dialect.edition && found.not.includes(dialect.edition));
}

function isAskable(found: ObjectFacts, dialect: Dialect): boolean {
  const query = found.ops.Query;
  if (!query || compareVersions(query.v, dialect.version) > 0) return false;
  const excluded = [...(found.not ?? []), ...(query.not ?? [])];
  return !(dialect.edition && excluded.includes(dialect.edition));
}

const ORDER = new Map([...objects.keys()].map((name, index) => [name, index]));
const TXN_ORDER = 1_000;

function describe(type: string, found: ObjectFacts, dialect: Dialect): SyncedType {
  const query = `${type}QueryRq`;
  const kind = found.kind === 'txn' ? 'txn' : 'list';
  return {
    type,
    query,
    kind,
    key: kind === 'txn' ? 'TxnID' : 'ListID',
    order: (kind === 'txn' ? TXN_ORDER : 0) + (ORDER.get(type) ?? 0),
    // BarCodeQuery has iterators but nothing that sets the size of a page.
    canIterate: takes(query, ['@iterator'], dialect) && takes(query, ['MaxReturned'], dialect),
    canLimit: takes(query, ['MaxReturned'], dialect),
    canCount: takes(query, ['@metaData'], dialect),
    modified: modifiedFilter(query, dialect),
    facts: found,
  };
}

function modifiedFilter(query: string, dialect: Dialect): SyncedType['modified'] {
  if (takes(query, ['ModifiedDateRangeFilter'], dialect)) return 'ModifiedDateRangeFilter';
  return takes(query, ['FromModifiedDate'], dialect) ? 'FromModifiedDate' : undefined;
}

/**
 * Fields that move without a new EditSequence when transactions change: read last, alone.
 * Source: qbwc-protocol §8 (payments elsewhere), design.md §6 (balances move silently).
 */
const SILENT_FIELDS: readonly string[] = [
  'Balance',
  'TotalBalance',
  'QuantityOnHand',
  'AverageCost',
  'QuantityOnOrder',
  'QuantityOnSalesOrder',
];

/** Balances that stand in a document and move with every other one: those of transfers. */
const SILENT_TXN_FIELDS: readonly string[] = ['FromAccountBalance', 'ToAccountBalance'];

/** The silent fields that objects of a type have in this dialect; empty for most. */
export function silentFields(type: SyncedType, dialect: Dialect): string[] {
  if (!takes(type.query, ['IncludeRetElement'], dialect)) return [];
  const path = [`${type.type}QueryRs`, `${type.type}Ret`];
  const names = type.kind === 'list' ? SILENT_FIELDS : SILENT_TXN_FIELDS;
  return names.filter((name) => firstVersion([...path, name]) !== undefined);
}

/** What a document still has open, by the names that the types use. */
const OPEN_FIELDS: readonly string[] = ['OpenAmount', 'BalanceRemaining'];

/**
 * The field that says how much of a document is open, for types whose query can be asked for unpaid
 * ones only (bills, invoices, statement charges).
 */
export function openField(type: SyncedType, dialect: Dialect): string | undefined {
  const needs = [['PaidStatus'], ['IncludeRetElement']];
  if (!needs.every((path) => takes(type.query, path, dialect))) return undefined;
  const path = [`${type.type}QueryRs`, `${type.type}Ret`];
  return OPEN_FIELDS.find((name) => firstVersion([...path, name]) !== undefined);
}
