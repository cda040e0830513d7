/** The company file as plain data: what a person at the PC typed, never what follows from it. */
import type { Country } from '../facts.js';
import type { Zone } from './clock.js';
import type { MessageSets } from './write/message-sets.js';
import type { CompanyRules } from './write/rules.js';

/**
 * A list object is named by `{ ListID }` alone; its current FullName is put in when it is shown.
 */
export type FieldValue = string | Fields | FieldValue[];
export type Fields = { [name: string]: FieldValue };

export type ListObject = {
  type: string;
  id: string;
  /** Unix seconds. */
  created: number;
  modified: number;
  name: string;
  parentId?: string;
  isActive: boolean;
  fields: Fields;
  /** Custom fields (OwnerID 0): DataExtName → value. */
  custom?: { [name: string]: string };
};

export type Line = {
  /** Element name in the Ret: ExpenseLineRet, ItemLineRet, InvoiceLineRet, JournalDebitLine … */
  kind: string;
  id: string;
  fields: Fields;
  /** Lines of a group line. */
  lines?: Line[];
  custom?: { [name: string]: string };
};

export type Txn = {
  type: string;
  id: string;
  created: number;
  modified: number;
  number: number;
  date: string;
  isVoid: boolean;
  fields: Fields;
  lines: Line[];
};

/** Part of a payment or credit (`from`) that settles part of a bill or invoice (`to`), in cents. */
export type Link = {
  from: string;
  to: string;
  cents: number;
  discountCents: number;
  discountAccountId?: string;
};

export type Deletion = {
  kind: 'list' | 'txn';
  type: string;
  id: string;
  created: number;
  deleted: number;
  /** FullName of a list object, RefNumber of a transaction. */
  name: string;
};

export type CustomField = { name: string; type: string; objects: string[] };

/** A definition of private data of one application. */
export type PrivateField = CustomField & { ownerId: string };

/** One company registered in the Web Connector of this PC. */
export type Registration = { ownerId: string; fileId: string; appName: string; appUrl: string };

/**
 * The four answers to "An application is requesting access": no · yes, but ask each time · yes,
 * whenever this file is open · yes, even if QuickBooks is not running. Source: qbwc-protocol §3.2
 */
export type Access = 'no' | 'ask' | 'when-open' | 'always';

export type Company = {
  format: 'qbd-simulator/1';
  seed: number;
  country: Country;
  /** Several currencies are on: vendors, customers and accounts have one each. */
  currencies?: true;
  /** What somebody chose in Windows; absent: the usual zone of the country. */
  zone?: Zone;
  /** Highest qbXML version this QuickBooks speaks. */
  qbxml: string;
  companyName: string;
  /** Path of the .QBW file on the PC. */
  filePath: string;
  /** The PC's clock in unix seconds: simulated, moves only when told to. */
  clock: number;
  counter: number;
  txnCounter: number;
  /** The last TxnNumber given. */
  txnNumber: number;
  lastRestore: number;
  lastCondense?: number;
  /** How the file is open in QuickBooks; single-user when absent. */
  mode?: 'SingleUser' | 'MultiUser';
  /** AppName → what the administrator answered when QuickBooks asked about the application. */
  access?: { [appName: string]: Access };
  lists: ListObject[];
  txns: Txn[];
  links: Link[];
  deletions: Deletion[];
  customFields: CustomField[];
  /** Private data on the Company object: OwnerID → DataExtName → value. */
  privateData: { [ownerId: string]: { [name: string]: string } };
  /** Definitions of private data beside those of custom fields. */
  privateFields?: PrivateField[];
  /** Private data on list objects, documents and lines: id → OwnerID → DataExtName → value. */
  privateValues?: { [id: string]: { [ownerId: string]: { [name: string]: string } } };
  registrations: Registration[];
  /** What stands in the way of writes: closing date, locks, permissions; absent: the usual. */
  rules?: CompanyRules;
  /** Answers kept for error recovery; inside the file, so that a restore rolls them back. */
  messageSets?: MessageSets;
  /** What the person at the PC did, one sentence an edit. */
  editLog: string[];
  /** Moves with every change; whoever caches compares it. */
  revision: number;
};

/** Next id: a hexadecimal counter and the unix second of creation. Source: qbwc-protocol §6.6 */
export function nextListId(company: Company, created: number): string {
  company.counter += 1;
  return `${(0x80000000 + company.counter).toString(16).toUpperCase()}-${created}`;
}

/** Ids of transactions and their lines share one counter. */
export function nextTxnId(company: Company, created: number): string {
  company.txnCounter += 1;
  // Joined: a text put together from parts would stay in parts, at twice the memory.
  return [company.txnCounter.toString(16).toUpperCase(), created].join('-');
}

/** The ListID under a `…Ref` field, or undefined. */
export function refId(fields: Fields, name: string): string | undefined {
  const ref = fields[name];
  if (ref === undefined || typeof ref === 'string' || Array.isArray(ref)) return undefined;
  const id = ref.ListID;
  return typeof id === 'string' ? id : undefined;
}

/** The text of a field; '' when it is absent or holds elements. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
