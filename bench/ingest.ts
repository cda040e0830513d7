/**
 * How fast answers come into the mirror, beside psql \copy of the very same rows into the very same
 * tables in the same run: node -r ./test/support/register.js bench/ingest.ts [BILLS [BILLS_PER_ANSWER]]
 * 20,000 bills of 4 expense lines, three rounds, medians; a Postgres of its own with safe settings.
 */
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { beginInOrganization, openDatabase } from '../src/db/connect.js';
import { startPostgres } from '../src/db/embedded/start.js';
import { migrate } from '../src/db/migrate.js';
import { openLog } from '../src/log.js';
import { applyStaged } from '../src/mirror/ingest.js';
import { openStaging } from '../src/mirror/staging.js';
import type { Raw } from '../src/qbxml/read.js';

const BILLS = Number(process.argv[2] ?? 20_000);
const LINES = 4;
const BILLS_PER_ANSWER = Number(process.argv[3] ?? 500);
const ROUNDS = 3;
const TABLES = ['bill', 'bill_expense_line'];

type TestFile = { organizationId: string; companyFileId: string };

async function run(): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, log: openLog('warn') });
  const db = openDatabase(postgres.url);
  try {
    await migrate(db);
    const bills = Array.from({ length: BILLS }, (_, index) => makeBill(index));
    const bytes = bills.reduce((sum, raw) => sum + xmlSize('BillRet', raw), 0);
    const rows = BILLS * (1 + LINES);
    const file = await makeFile(db);
    const first: number[] = [];
    const again: number[] = [];
    const copies: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await empty(db);
      first.push(await ingest(db, file, bills));
      again.push(await ingest(db, file, bills));
      copies.push(await copy(db, postgres.url, dataDir));
    }
    const copySeconds = median(copies);
    report('first sync', median(first), rows, bytes, copySeconds);
    report('same again', median(again), rows, bytes, copySeconds);
    report('psql \\copy', copySeconds, rows, bytes, copySeconds);
  } finally {
    await db.destroy();
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

function report(what: string, seconds: number, rows: number, bytes: number, copy: number): void {
  const perSecond = Math.round(rows / seconds).toLocaleString('en');
  const rate = (bytes / 1e6 / seconds).toFixed(1);
  const share = ((copy / seconds) * 100).toFixed(0);
  const time = seconds.toFixed(2);
  console.log(`${what}: ${time} s, ${perSecond} rows/s, ${rate} MB/s qbXML, ${share} % of \\copy`);
}

async function ingest(db: Knex, file: TestFile, bills: readonly Raw[]): Promise<number> {
  const began = performance.now();
  for (let from = 0; from < bills.length; from += BILLS_PER_ANSWER) {
    const staging = openStaging(() => beginInOrganization(db, file.organizationId));
    for (const raw of bills.slice(from, from + BILLS_PER_ANSWER)) {
      staging.add('Bill', raw);
      if (staging.isFull()) await staging.flush();
    }
    const trx = await staging.trx();
    await applyStaged(trx, staging, {
      ...file,
      wireId: null,
      now: new Date(),
      restoreSeen: false,
      touchedSince: null,
    });
    await trx.commit();
  }
  return (performance.now() - began) / 1000;
}

async function copy(db: Knex, url: string, dataDir: string): Promise<number> {
  const files = TABLES.map((table) => path.join(dataDir, `${table}.txt`));
  for (const [index, table] of TABLES.entries()) {
    psql(url, `\\copy mirror.${table} to '${files[index]}'`);
  }
  await empty(db);
  const began = performance.now();
  for (const [index, table] of TABLES.entries()) {
    psql(url, `\\copy mirror.${table} from '${files[index]}'`);
  }
  return (performance.now() - began) / 1000;
}

function psql(url: string, command: string): void {
  execFileSync('psql', ['-qX', '-v', 'ON_ERROR_STOP=1', url, '-c', command], { stdio: 'inherit' });
}

async function empty(db: Knex): Promise<void> {
  const names = [...TABLES, 'change', 'history', 'read_mark', 'data_ext', 'linked_txn'];
  await db.raw(`truncate ${names.map((name) => `mirror.${name}`).join(', ')}`);
  await db.raw('checkpoint');
}

async function makeFile(db: Knex): Promise<TestFile> {
  const file = { organizationId: crypto.randomUUID(), companyFileId: crypto.randomUUID() };
  const now = new Date();
  await db('organization').insert({
    organization_id: file.organizationId,
    name: 'Bench',
    created_at: now,
  });
  await db('company_file').insert({
    organization_id: file.organizationId,
    id: file.companyFileId,
    created_at: now,
    file_id: crypto.randomUUID(),
  });
  return file;
}

function ref(number: number, name: string): Raw {
  return { ListID: `800000${number.toString(16).padStart(2, '0')}-1234567890`, FullName: name };
}

function makeBill(index: number): Raw {
  const stamp = `2025-0${1 + (index % 9)}-1${index % 10}T10:${10 + (index % 50)}:00-08:00`;
  return {
    TxnID: `${index.toString(16).toUpperCase()}-1265079883`,
    TimeCreated: stamp,
    TimeModified: stamp,
    EditSequence: String(1_265_079_883 + index),
    TxnNumber: String(index),
    VendorRef: ref(index % 100, `Vendor & Sons ${index % 100}`),
    VendorAddress: {
      Addr1: '12 Market Street',
      City: 'Bayshore',
      State: 'CA',
      PostalCode: '94326',
    },
    APAccountRef: ref(20, 'Accounts Payable'),
    TxnDate: '2025-03-31',
    DueDate: '2025-04-30',
    AmountDue: `${100 + (index % 900)}.00`,
    RefNumber: `INV-${index}`,
    TermsRef: ref(3, 'Net 30'),
    Memo: 'Monthly delivery of materials as agreed',
    IsPaid: index % 2 === 0 ? 'true' : 'false',
    ExpenseLineRet: Array.from({ length: LINES }, (_, line) => ({
      TxnLineID: `${(index * 8 + line).toString(16).toUpperCase()}-1265079883`,
      AccountRef: ref(30 + line, `Expenses:Materials ${line}`),
      Amount: '25.00',
      Memo: `Position ${line} of the delivery note`,
      CustomerRef: ref(line, `Customer ${line}:Job ${line}`),
      ClassRef: ref(line, 'Overhead'),
      BillableStatus: 'NotBillable',
    })),
    OpenAmount: '0.00',
  };
}

/** Bytes that the element takes as QuickBooks writes it, one element a line. */
function xmlSize(name: string, value: Raw[string]): number {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + xmlSize(name, one), 0);
  const tags = 2 * name.length + 6;
  if (typeof value === 'string') return tags + value.length;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + xmlSize(key, inner), tags + 1);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
